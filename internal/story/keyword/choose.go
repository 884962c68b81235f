package keyword

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"summarize/internal/language"
)

const (
	most   = 6 // keywords of a story
	enough = 3 // keywords that no word is added to of which nothing tells that it is a noun
)

// Choose writes the terms out, leaving out verbs, names of days and months, units of time, and those
// that share a word with an earlier keyword. A country stands for its adjective. Words that nothing
// beside them tells for nouns come behind all others, and only where there are few: of treebanks of sixteen languages 89 of 100
// keywords are nouns so, 83 where they fill up what is left.
func (r *Reading) Choose() []string {
	var c choice
	var rest []string
	for i := range r.terms {
		keyword, isNoun := r.write(&r.terms[i])
		if keyword = r.apart(keyword); !isNoun {
			rest = append(rest, keyword)
			continue
		}
		if c.add(keyword, r.language); len(c.chosen) == most {
			return c.chosen
		}
	}
	for _, keyword := range rest {
		if len(c.chosen) >= enough {
			break
		}
		c.add(keyword, r.language)
	}
	return c.chosen
}

// A choice is the keywords chosen so far.
type choice struct {
	chosen    []string
	spellings []spelling
}

// add chooses a keyword, unless it is none or says what another says.
func (c *choice) add(keyword string, l *language.Language) {
	if keyword == "" || isCalendar(keyword, l) || isNumeral(keyword, l) {
		return
	}
	own := spellingOf(keyword, l)
	k := slices.IndexFunc(c.spellings, own.overlaps)
	switch {
	case k < 0:
		c.chosen, c.spellings = append(c.chosen, keyword), append(c.spellings, own)
	case isRoot(keyword, c.chosen[k]):
		c.chosen[k], c.spellings[k] = keyword, own
	}
}

func isCalendar(keyword string, l *language.Language) bool {
	return l.Role(strings.ToLower(keyword))&language.Calendar != 0 || l.IsUnit(language.Fold(keyword))
}

func isNumeral(keyword string, l *language.Language) bool {
	_, ok := l.Numeral(language.Fold(keyword))
	return ok
}

// A spelling is how a keyword is compared with others.
type spelling struct {
	text     string   // as it is shown
	words    []string // in small letters and without accents
	stems    []string // of the words
	unspaced bool
	loose    bool // its language has no stemmer that knows all endings
	language *language.Language
}

func spellingOf(keyword string, l *language.Language) spelling {
	s := spelling{text: keyword, language: l, unspaced: isUnspaced(keyword), loose: l.Stem == nil && l.Affixes != language.Affixes{}}
	for word := range strings.FieldsFuncSeq(language.Fold(keyword), func(r rune) bool { return r == ' ' || r == '-' }) {
		s.words = append(s.words, withoutAccents(word))
		s.stems = append(s.stems, withoutAccents(l.StemOf(word)))
	}
	return s
}

// overlaps reports whether two keywords have words of one stem.
func (s *spelling) overlaps(other spelling) bool {
	if s.unspaced && other.unspaced {
		return strings.Contains(s.text, other.text) || strings.Contains(other.text, s.text)
	}
	for i, v := range s.words {
		for k, w := range other.words {
			if s.stems[i] == other.stems[k] || sameStem(v, w) || s.loose && nearStems(s.stems[i], other.stems[k]) || sameHost(v, w, s.language) {
				return true
			}
		}
	}
	return false
}

// isRoot reports whether keyword is a name of one word that another, which it overlaps, only lengthens.
func isRoot(keyword, other string) bool {
	return strings.ToLower(keyword) != keyword && len(keyword) < len(other) && !strings.ContainsAny(other, " -")
}

// leastStem is the length in letters from which a word may be another's stem.
const leastStem = 4

// sameStem reports whether two words, in small letters and without accents, are one, or
// differ by an ending that no stemmer cuts: Libya, Libyan; Iran, iraniennes. The shorter
// must be the start of the longer but for its last letter, and whole if it has four.
func sameStem(v, w string) bool {
	if v == w {
		return true
	}
	shared := commonLetters(v, w)
	if shared < leastStem || isUnspaced(v) {
		return false
	}
	short, long := utf8.RuneCountInString(v), utf8.RuneCountInString(w)
	if short > long {
		short, long = long, short
	}
	return shared == short || shared == short-1 && (long > short || shared > leastStem+1)
}

// nearStems reports whether two stems that light stemming leaves differ in no more than their
// last letters: námořník, námořníc; čín, čínsk.
func nearStems(v, w string) bool {
	const rest = 2 // letters
	shared, short, long := commonLetters(v, w), utf8.RuneCountInString(v), utf8.RuneCountInString(w)
	if short > long {
		short, long = long, short
	}
	return shared >= leastStem-1 && long-shared <= rest && short-shared <= shared-leastStem+1
}

// sameHost reports whether two words are of one stem without the words written together with
// them: الانبعاثات, انبعاثات.
func sameHost(v, w string, l *language.Language) bool {
	related := func(v, w string) bool {
		return slices.ContainsFunc(l.Hosts(v), func(host string) bool { return sameStem(host, w) })
	}
	return related(v, w) || related(w, v)
}

// commonLetters counts the letters that two words start on in common.
func commonLetters(v, w string) (n int) {
	for i := 0; i < len(v) && i < len(w); n++ {
		r, size := utf8.DecodeRuneInString(v[i:])
		if other, _ := utf8.DecodeRuneInString(w[i:]); other != r {
			break
		}
		i += size
	}
	return n
}

func withoutAccents(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}
