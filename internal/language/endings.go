package language

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Bare returns a word, as it is written or folded, without what stands behind its
// apostrophe and is no part of it: Trump's, Ankara'da, the players'.
func (l *Language) Bare(word string) string { return bare(word, l.built().ending) }

// BareOfPages is Bare by the endings of all rows together: pages are printed in other
// languages than their articles too.
func BareOfPages(word string) string { return bare(word, endings()) }

var endings = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, l := range All {
		addWords(m, l.Endings)
	}
	return m
})

func bare(word string, endings map[string]bool) string {
	mark := len("'")
	at := strings.LastIndexByte(word, '\'')
	if at < 0 {
		at, mark = strings.LastIndex(word, "’"), len("’")
	}
	if at <= 0 {
		return word
	}
	if ending := word[at+mark:]; ending == "" || endings[strings.ToLower(ending)] {
		return word[:at]
	}
	return word
}

// Postpositions stand behind a noun without a space and are no part of it: 다리가, 다리를.
// Which of a pair stands there depends on the sound before it, which tells 다리가 from 국가.
type Postpositions struct {
	Closed string // behind a syllable that ends on a consonant
	Open   string // behind one that ends on a vowel
	Any    string
}

// leastNoun is how many syllables are left of a noun: of one alone nothing tells.
const leastNoun = 2

// Noun returns a word without its longest postposition.
func (l *Language) Noun(word string) string {
	t := l.built()
	if len(t.postpositions) == 0 {
		return word
	}
	for at := range word {
		if at == 0 || utf8.RuneCountInString(word[:at]) < leastNoun {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(word[:at])
		if t.postpositions[word[at:]]&ending(before) != 0 {
			return word[:at]
		}
	}
	return word
}

// A sound is a set of ends of syllables.
type sound uint8

const (
	closed sound = 1 << iota // on a consonant
	open
)

// ending returns how a syllable of Hangul ends, or 0 for any other character. The last
// consonant is the third part of its code point (The Unicode Standard, section 3.12).
func ending(r rune) sound {
	const first, last, lasts = 0xAC00, 0xD7A3, 28
	switch {
	case r < first || r > last:
		return 0
	case (r-first)%lasts == 0:
		return open
	}
	return closed
}

func (p *Postpositions) sounds() map[string]sound {
	m := map[string]sound{}
	for s, list := range map[sound]string{closed: p.Closed, open: p.Open, closed | open: p.Any} {
		for word := range strings.FieldsSeq(list) {
			m[word] |= s
		}
	}
	return m
}
