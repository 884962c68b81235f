package text

import (
	"strings"
	"unicode"

	"github.com/blevesearch/snowballstem"
)

// A language is what the stage knows of one: how its sentences end, which of its
// words carry no content, and how they inflect. A language that has no table is
// read by the rules of Unicode alone (languageNone).
type language struct {
	tag  string
	stem func(*snowballstem.Env) bool // nil: words are taken as they are
	word map[string]role              // by folded form
	// abbreviation maps a word that may carry a full stop, folded and without the
	// last stop, to what follows from it.
	abbreviation map[string]abbreviation
	exclamatory  set  // names that end on "!": Yahoo!
	elision      set  // what stands before an apostrophe as a word of its own: l', qu'
	nounCapitals bool // common nouns are capitalised: a capital tells no name
	ordinalStop  bool // a number before a full stop may be an ordinal: 3. März
}

// A role is a set of parts that a word plays in its language.
type role uint8

const (
	stopWord    role = 1 << iota // carries no content
	starter                      // often opens a sentence, and hardly ever a name
	pronoun                      // points back when a sentence opens on it
	connective                   // ties a sentence to the one before when it opens on it
	firstPerson                  // the writer or speaker
	calendar                     // a month or a day of the week
	phrase                       // opens phrases that point or tie back (traits.go)
	noticeWord                   // the longest word of a phrase of notices (notice.go)
)

// An abbreviation says whether a sentence may end at a word's full stop.
type abbreviation uint8

const (
	noAbbreviation abbreviation = iota
	prefix                      // never: Mr., Gen., vs.
	numbering                   // not before a digit: No., p., Jan.
	suffix                      // only before a starter: Inc., U.S., Calif.
	clock                       // unless a zone, day or digit follows: a.m.
)

type set map[string]bool

func setOf(words string) set {
	s := set{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}

// roles builds the word table of a language from lists of folded words. The words of
// notices are in all.
func roles(lists map[role]string) map[string]role {
	m := map[string]role{}
	for w := range notices {
		m[w] = noticeWord
	}
	for r, words := range lists {
		for _, w := range strings.Fields(words) {
			m[w] |= r
		}
	}
	return m
}

func abbreviations(lists map[abbreviation]string) map[string]abbreviation {
	m := map[string]abbreviation{}
	for a, words := range lists {
		for _, w := range strings.Fields(words) {
			m[w] = max(m[w], a)
		}
	}
	return m
}

// languageNone serves every language without a table.
var languageNone = &language{word: roles(nil)}

// languages holds the tables by primary tag. They are never written to.
var languages = tabulate(english, german, french, spanish, italian, portuguese, dutch, russian, chinese)

func tabulate(list ...*language) map[string]*language {
	m := map[string]*language{}
	for _, l := range list {
		m[l.tag] = l
	}
	return m
}

// languageOf returns the table of a BCP 47 tag.
func languageOf(tag string) *language {
	if l, ok := languages[primary(tag)]; ok {
		return l
	}
	return languageNone
}

// primary returns the language subtag of a BCP 47 tag, in small letters.
func primary(tag string) string {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(tag)
}

// monocase reports whether a text of some length has capitals only, or none: then
// case tells neither where sentences start nor what is a headline or a name.
func monocase(text string) bool {
	upper, lower := 0, 0
	for _, r := range text[:min(len(text), 4*sample)] {
		switch {
		case 'a' <= r && r <= 'z' || r >= 0x80 && unicode.IsLower(r):
			lower++
		case 'A' <= r && r <= 'Z' || r >= 0x80 && unicode.IsUpper(r):
			upper++
		}
		if upper > 1 && lower > 1 {
			return false
		}
	}
	return upper+lower > 60
}
