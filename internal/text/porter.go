package text

import (
	"slices"
	"strings"
)

// The English stemmer of Snowball (M. F. Porter, 2001, "Porter2":
// snowballstem.org/algorithms/english/stemmer.html), for words of ASCII. The generated
// code of the library finds the same stems in many times the time, and with
// allocations: a sixth of all time on a thousand articles. The test compares both.
//
// Inside a word, Y is a y that is a consonant: one that starts the word or follows a
// vowel. R1 is what stands behind the first consonant that follows a vowel, and R2 the
// same within R1; r1 and r2 are where they start.

// A porter stems words; it belongs to one goroutine.
type porter struct {
	word   []byte
	r1, r2 int
}

// stem returns the stem of a word in small letters; it is valid until the next.
func (p *porter) stem(word string) []byte {
	p.word = append(p.word[:0], word...)
	if len(word) < 3 {
		return p.word
	}
	if len(word) <= len("singly") {
		if stem, ok := irregular[word]; ok {
			return append(p.word[:0], stem...)
		}
	}
	if word[0] == '\'' {
		p.word = append(p.word[:0], word[1:]...)
	}
	p.begin()
	p.plural()
	if len(p.word) > len("canning") || !invariant[string(p.word)] {
		p.pastTense()
		p.finalY()
		p.derivation()
		p.secondDerivation()
		p.ending()
		p.finalE()
	}
	for i, c := range p.word {
		if c == 'Y' {
			p.word[i] = 'y'
		}
	}
	return p.word
}

// irregular holds words whose stems follow no rule.
var irregular = map[string]string{
	"skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "idly": "idl", "gently": "gentl",
	"ugly": "ugli", "early": "earli", "only": "onli", "singly": "singl",
	"sky": "sky", "news": "news", "howe": "howe", "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
}

// invariant holds words that only lose the ending of a plural.
var invariant = setOf("inning outing canning herring earring proceed exceed succeed")

// begin marks the consonants y, and the regions.
func (p *porter) begin() {
	for i, c := range p.word {
		if c == 'y' && (i == 0 || vowel[p.word[i-1]]) {
			p.word[i] = 'Y'
		}
	}
	p.r1 = p.region(0)
	for _, prefix := range []string{"gener", "commun", "arsen"} {
		if strings.HasPrefix(string(p.word), prefix) {
			p.r1 = len(prefix)
		}
	}
	p.r2 = p.region(p.r1)
}

// region returns where what follows the first consonant behind a vowel starts.
func (p *porter) region(from int) int {
	for i := from + 1; i < len(p.word); i++ {
		if !vowel[p.word[i]] && vowel[p.word[i-1]] {
			return i + 1
		}
	}
	return len(p.word)
}

var vowel = [256]bool{'a': true, 'e': true, 'i': true, 'o': true, 'u': true, 'y': true}

// ends reports whether the word ends on suffix.
func (p *porter) ends(suffix string) bool {
	n := len(p.word) - len(suffix)
	return n >= 0 && p.word[len(p.word)-1] == suffix[len(suffix)-1] && string(p.word[n:]) == suffix
}

// cut takes n bytes from the end of the word and puts tail there.
func (p *porter) cut(n int, tail string) { p.word = append(p.word[:len(p.word)-n], tail...) }

// vowels reports whether the first n bytes of the word have a vowel.
func (p *porter) vowels(n int) bool {
	for _, c := range p.word[:max(n, 0)] {
		if vowel[c] {
			return true
		}
	}
	return false
}

// short reports whether t ends on a short syllable: a consonant, a vowel and a
// consonant other than w, x and Y, or no more than a vowel and a consonant.
func short(t []byte) bool {
	n := len(t)
	if n < 2 || vowel[t[n-1]] || !vowel[t[n-2]] {
		return false
	}
	return n == 2 || !vowel[t[n-3]] && t[n-1] != 'w' && t[n-1] != 'x' && t[n-1] != 'Y'
}

// plural is step 1a, with the genitive before it.
func (p *porter) plural() {
	for _, genitive := range []string{"'s'", "'s", "'"} {
		if p.ends(genitive) {
			p.cut(len(genitive), "")
			break
		}
	}
	switch n := len(p.word); {
	case p.ends("sses"):
		p.cut(2, "")
	case p.ends("ies"), p.ends("ied"):
		if n > 4 {
			p.cut(2, "")
		} else {
			p.cut(1, "")
		}
	case p.ends("us"), p.ends("ss"):
	case p.ends("s") && p.vowels(n-2):
		p.cut(1, "")
	}
}

// pastTense is step 1b.
func (p *porter) pastTense() {
	for _, suffix := range []string{"eedly", "eed"} {
		if p.ends(suffix) {
			if n := len(p.word) - len(suffix); n >= p.r1 {
				p.cut(len(suffix), "ee")
			}
			return
		}
	}
	for _, suffix := range []string{"ingly", "edly", "ing", "ed"} {
		if p.ends(suffix) {
			if p.vowels(len(p.word) - len(suffix)) {
				p.cut(len(suffix), "")
				p.restore()
			}
			return
		}
	}
}

// restore makes a word of what is left without -ed or -ing: hop(p), lov(e).
func (p *porter) restore() {
	n := len(p.word)
	switch {
	case p.ends("at"), p.ends("bl"), p.ends("iz"):
		p.cut(0, "e")
	case n > 1 && p.word[n-1] == p.word[n-2] && strings.IndexByte("bdfgmnprt", p.word[n-1]) >= 0:
		p.cut(1, "")
	case n == p.r1 && short(p.word):
		p.cut(0, "e")
	}
}

// finalY is step 1c.
func (p *porter) finalY() {
	if n := len(p.word); n > 2 && p.word[n-1]|0x20 == 'y' && !vowel[p.word[n-2]] {
		p.word[n-1] = 'i'
	}
}

// A rule puts one suffix in the place of another.
type rule struct{ suffix, to string }

// rulesOf returns rules written as suffix:to by the last bytes of suffixes, of which
// the longest come first.
func rulesOf(list string) (m [256][]rule) {
	for _, item := range strings.Fields(list) {
		suffix, to, _ := strings.Cut(item, ":")
		last := suffix[len(suffix)-1]
		m[last] = append(m[last], rule{suffix, to})
		slices.SortStableFunc(m[last], func(a, b rule) int { return len(b.suffix) - len(a.suffix) })
	}
	return m
}

var (
	derivations = rulesOf(`tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate
		alism:al aliti:al alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogi:og fulli:ful
		lessli:less li:`)
	secondDerivations = rulesOf(`tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:`)
	endings           = rulesOf(`al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ism: ate: iti: ous: ive: ize: ion:`)
)

// rule returns the first of rules whose suffix the word ends on, where that starts,
// and what stands before it, or no rule.
func (p *porter) rule(rules *[256][]rule) (r rule, start int, before byte) {
	if len(p.word) == 0 {
		return r, 0, 0
	}
	for _, r := range rules[p.word[len(p.word)-1]] {
		if start = len(p.word) - len(r.suffix); p.ends(r.suffix) {
			if start > 0 {
				before = p.word[start-1]
			}
			return r, start, before
		}
	}
	return r, 0, 0
}

// derivation is step 2.
func (p *porter) derivation() {
	r, start, before := p.rule(&derivations)
	switch {
	case r.suffix == "" || start < p.r1,
		r.suffix == "ogi" && before != 'l',
		r.suffix == "li" && strings.IndexByte("cdeghkmnrt", before) < 0:
	default:
		p.cut(len(r.suffix), r.to)
	}
}

// secondDerivation is step 3.
func (p *porter) secondDerivation() {
	r, start, _ := p.rule(&secondDerivations)
	if r.suffix != "" && start >= p.r1 && (r.suffix != "ative" || start >= p.r2) {
		p.cut(len(r.suffix), r.to)
	}
}

// ending is step 4.
func (p *porter) ending() {
	r, start, before := p.rule(&endings)
	if r.suffix != "" && start >= p.r2 && (r.suffix != "ion" || before == 's' || before == 't') {
		p.cut(len(r.suffix), "")
	}
}

// finalE is step 5.
func (p *porter) finalE() {
	n := len(p.word) - 1
	switch {
	case p.ends("e") && (n >= p.r2 || n >= p.r1 && !short(p.word[:n])), p.ends("ll") && n >= p.r2:
		p.cut(1, "")
	}
}
