// Package language holds all that the program knows of languages: each is one file
// with one row, a Language, and a line in the table All. How a text is cut into words
// and sentences, which words carry no content, how a month is called, which lines of a
// page are no news, and where a headline may end are data here, and code elsewhere.
//
// Words in rows are in small letters with straight apostrophes; look-ups want them folded
// (NFKC, case folded), as the tables are. Lists are parted by white space, names and phrases by commas. Nothing
// changes after a row's tables are built, which happens when they are first asked for.
//
// The package refuses to know texts, articles and collections: package detect tells the
// language of a text by the rows.
package language

import (
	"cmp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// A Language is one row. Only Tag, Names and Sample must be there: what is left out is
// unknown, and the rules of Unicode alone hold.
type Language struct {
	Tag    string // primary subtag of BCP 47: "de"
	Names  string // other codes and names, by commas: "deu, ger, German, Deutsch"
	Sample string // a few sentences of news, which package detect must know

	Stem    func(*snowballstem.Env) bool // Snowball's; nil: there is none
	Affixes Affixes                      // what is cut from words instead; empty: nothing

	// Words by what they do in a sentence.
	StopWords string // carry no content
	Starters  string // often open a sentence and are hardly ever a name; empty: the stop words
	Pronouns  string // point back when a sentence opens on them
	Persons   string // pronouns that stand for a person, rarely for anything else
	Articles  string // definite ones
	// Demonstratives stand before a noun that was told: this decision.
	Demonstratives string
	Connectives    string // tie a sentence to the one before when it opens on them
	FirstPerson    string // the writer or speaker

	Anaphora Anaphora
	Common   []Common

	Abbreviations Abbreviations
	Exclamatory   string // names that end on "!": Yahoo!
	Elisions      string // what stands before an apostrophe as a word of its own: l', qu'
	Endings       string // what stands behind an apostrophe and is no part of the word: 's
	Alike         string // letters of which writers take the one or the other, in groups: اأإآ
	Conjunctions  string // written together with the next word
	Proclitics    string // words written together with the next one, which keywords drop
	Nouns         NounSigns
	Postpositions Postpositions
	Syllabic      bool       // most words are several syllables, parted by spaces
	Dictionary    Dictionary // how words are found where no spaces part them
	Traditional   string     // frequent characters that only the traditional form of a script has
	Zones         string     // names behind a time of day: 5 p.m. Eastern
	Surnames      string     // characters that open names of persons where no spaces part words
	Clippings     string     // what stands behind an apostrophe that opens no quotation: 'tis
	Reporting     string     // verbs that name the speaker behind a quotation: "Why?" Roe asked
	NounCapitals  bool       // common nouns are capitalised: a capital tells no name
	OrdinalStop   bool       // a number before a full stop may be an ordinal: 3. März
	SpaceEnds     int        // letters after which white space ends a sentence, where no marks do
	Continuations string     // words that no sentence starts on, for such a language
	Stops         string     // marks that end sentences beside those of Unicode: ":" in Armenian
	Questions     string     // marks that end questions beside the question mark: ";" in Greek
	SingleQuotes  bool       // quotations stand in single marks too
	Quotes        string     // pairs of quotation marks, outer ones first: "„“ ‚‘"
	DecimalComma  bool       // 1,5 is one and a half

	Negations        string // words that turn a statement into its contrary: not, never, without
	NegatingPrefixes string // that turn a word into its contrary: un in unhurt
	Denials          string // verbs that say that something is not so: deny, refute
	Numerals         Numerals
	Dates            Dates
	Furniture        Furniture
	Clause           Clause

	once   sync.Once
	tables tables
}

// A Dictionary says which characters of a language are written without spaces between
// words, so that only a dictionary can part them.
type Dictionary uint8

// The kinds of dictionaries.
const (
	Spaced Dictionary = iota // none is needed
	Han
	Kana     // and Han
	WordList // of the language, as its writing has no other sign of words
)

// Common are words that news of every kind is made of, and the share of articles, in
// percent, that hold each of them.
type Common struct {
	Percent int
	Words   string
}

// Abbreviations are words that may carry a full stop, without the last stop, by what
// may follow. See Abbreviation. Tails are ends of compounds that are abbreviated as Suffix is: Goethestr.
type Abbreviations struct {
	Prefix, Numbering, Suffix, Clock, Tails string
}

// A Role is a set of parts that a word plays in sentences of its language.
type Role uint8

// The roles; Phrase is the first word of a phrase in Anaphora.
const (
	StopWord Role = 1 << iota
	Starter
	Pronoun
	Connective
	FirstPerson
	Calendar // a month or a day of the week
	Phrase
	Boilerplate // a word of some row's Furniture, or the longest one of a phrase there: see PhraseWord
)

// An Abbreviation says whether a sentence may end at a word's full stop.
type Abbreviation uint8

// The classes of abbreviations.
const (
	NoAbbreviation Abbreviation = iota
	Prefix                      // never: Mr., Gen., vs.
	Numbering                   // not before a digit: No., p., Jan.
	Suffix                      // only before a starter: Inc., U.S., Calif.
	Clock                       // unless a zone, day or digit follows: a.m.
)

// None serves every language without a row.
var None = &Language{}

// Of returns the row of a tag or name that Canonical knows, or None.
func Of(tag string) *Language {
	if l, ok := named()[primary(tag)]; ok {
		return l
	}
	return None
}

// tables are the lists of a row made ready to be asked.
type tables struct {
	role          map[string]Role
	senses        map[string]Sense
	abbreviation  map[string]Abbreviation
	ending        map[string]bool
	proclitics    []string // the longest first
	beside        map[string]Side
	postpositions map[string]sound
	pastEndings   []string
	dropped       []string // the longest first
	clause        map[string]ClauseRole
	affixes       affixes
	numeral       map[string]Part
}

// Role returns what a folded word does in sentences.
func (l *Language) Role(word string) Role {
	roles := l.built().role
	word = l.unify(word)
	if r, ok := roles[word]; ok || l.Conjunctions == "" {
		return r
	}
	return l.joined(roles, word)
}

// Abbreviation returns the class of a folded word before a full stop.
func (l *Language) Abbreviation(word string) Abbreviation {
	class := l.built().abbreviation[word]
	if class == NoAbbreviation && l.Abbreviations.Tails != "" {
		for tail := range strings.FieldsSeq(l.Abbreviations.Tails) {
			if strings.HasSuffix(word, tail) {
				return Suffix
			}
		}
	}
	return class
}

// IsExclamatory reports whether a folded word is a name that ends on "!".
func (l *Language) IsExclamatory(word string) bool { return l.has(word, exclamatory) }

// IsElision reports whether a folded word stands before an apostrophe as a word of its own.
func (l *Language) IsElision(word string) bool { return l.has(word, elision) }

// IsClipping reports whether a folded word starts behind an apostrophe that opens no
// quotation.
func (l *Language) IsClipping(word string) bool { return l.has(word, clipping) }

// IsReporting reports whether a folded word is a verb that names a speaker.
func (l *Language) IsReporting(word string) bool { return l.has(word, NamesSpeaker) }

// IsDenial reports whether a folded word is a verb of denying: denied.
func (l *Language) IsDenial(word string) bool { return l.has(word, denial) }

// IsParticle reports whether a word, as it is written, stands inside names: of, de.
func (l *Language) IsParticle(word string) bool { return l.has(word, particle) }

// IsZone reports whether a word names the zone of a time of day.
func (l *Language) IsZone(word string) bool { return l.has(Fold(word), zone) }

// IsSurname reports whether a word of one character opens names of persons.
func (l *Language) IsSurname(word string) bool { return strings.Contains(l.Surnames, word) }

// IsUnit reports whether a folded word is a unit of time: day, days.
func (l *Language) IsUnit(word string) bool { return l.has(word, unit) }

// Numeral returns the number that a folded word stands for.
func (l *Language) Numeral(word string) (value int, ok bool) {
	part := l.NumeralPart(word)
	return part.Value, part.Value >= 0
}

// characterNumeral reads a word of characters that each stand for a number: 十二.
func (l *Language) characterNumeral(word string) (value int, ok bool) {
	characters := []rune(word)
	value, n := l.Numerals.Read(func(k int) Part {
		if k >= len(characters) {
			return NoPart
		}
		return l.NumeralPart(string(characters[k]))
	})
	return value, n > 0 && n == len(characters)
}

// NumeralPart returns what a folded word may be in a number of several words.
func (l *Language) NumeralPart(word string) Part {
	if part, known := l.built().numeral[word]; known {
		return part
	}
	if l.Dictionary != Spaced && utf8.RuneCountInString(word) > 1 {
		if value, ok := l.characterNumeral(word); ok {
			return Part{Value: value}
		}
	}
	return NoPart
}

// IsMagnitude reports whether a folded word behind a number multiplies it: million.
func (l *Language) IsMagnitude(word string) bool { return l.has(word, magnitude) }

// IsPartitive reports whether a folded word behind the word for one leaves it no count: of.
func (l *Language) IsPartitive(word string) bool { return l.has(word, partitive) }

// IsCorrection reports whether a folded word opens a note that corrects an article.
func (l *Language) IsCorrection(word string) bool { return l.has(word, correction) }

// IsRetraction reports whether a folded word says that an article no longer stands.
func (l *Language) IsRetraction(word string) bool { return l.has(word, retraction) }

func (l *Language) built() *tables {
	l.once.Do(func() {
		l.tables = tables{
			role:          l.roles(),
			senses:        l.senses(),
			abbreviation:  l.abbreviations(),
			ending:        setOf(l.Endings),
			proclitics:    longestFirst(l.Proclitics),
			beside:        l.Nouns.sides(),
			postpositions: l.Postpositions.sounds(),
			pastEndings:   strings.Fields(l.Furniture.PastEnding),
			dropped:       longestFirst(l.Anaphora.Dropped),
			clause:        l.clauseRoles(),
			affixes:       l.Affixes.longestFirst(),
			numeral:       l.Numerals.Parts(),
		}
	})
	return &l.tables
}

func (l *Language) roles() map[string]Role {
	m := map[string]Role{}
	add := func(r Role, lists ...string) {
		for _, list := range lists {
			for word := range strings.FieldsSeq(list) {
				m[l.unify(Fold(word))] |= r
			}
		}
	}
	add(StopWord, l.StopWords)
	add(Starter, cmp.Or(l.Starters, l.StopWords))
	add(Pronoun, l.Pronouns)
	add(Connective, l.Connectives)
	add(FirstPerson, l.FirstPerson)
	add(Calendar, l.Dates.Months...)
	add(Calendar, l.Dates.Days...)
	delete(m, missing)
	for _, word := range phraseWords() {
		m[word] |= Boilerplate
	}
	for _, word := range furnitureWords() {
		m[l.unify(word)] |= Boilerplate
	}
	for _, phrases := range [][]string{l.Anaphora.Openings, l.Anaphora.Pointers} {
		for _, p := range phrases {
			m[Fold(p[:firstWordEnd(p)])] |= Phrase
		}
	}
	return m
}

func (l *Language) abbreviations() map[string]Abbreviation {
	m := map[string]Abbreviation{}
	a := &l.Abbreviations
	for i, list := range []string{a.Prefix, a.Numbering, a.Suffix, a.Clock} {
		for word := range strings.FieldsSeq(list) {
			m[Fold(word)] = Prefix + Abbreviation(i) // a word in two classes is in the later one
		}
	}
	return m
}

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[Fold(w)] = true
	}
	return set
}

// Fold returns a word as it is looked up: compatibility forms made one (NFKC), case
// folded, so that the Greek final sigma is a sigma.
func Fold(word string) string {
	if ascii(word) {
		return strings.ToLower(word)
	}
	return cases.Fold().String(norm.NFKC.String(word))
}

// firstWordEnd returns where the first word of a phrase ends.
func firstWordEnd(phrase string) int {
	if end := strings.IndexAny(phrase, " ,"); end >= 0 {
		return end
	}
	return len(phrase)
}

func ascii(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
