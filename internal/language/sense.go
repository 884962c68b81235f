package language

import "strings"

// A Sense is a set of what a word says or marks, whatever its role in a sentence. All are found by one look-up.
type Sense uint32

const (
	SaysNot      Sense = 1 << iota // not, nobody, denied
	FromToday                      // points at a time from the day of writing: today, late
	NamesSpeaker                   // a verb of reporting: said
	correction                     // opens a note that corrects an article
	retraction
	exclamatory // a name that ends on "!"
	elision     // before an apostrophe
	clipping    // behind one
	past
	denial
	person
	article
	demonstrative
	particle
	moment
	afterwards
	side
	besideVerb
	unit
	magnitude
	partitive
	zone
)

// Sense returns the senses of a folded word.
func (l *Language) Sense(word string) Sense { return l.built().senses[word] }

// has reports whether a folded word has a sense.
func (l *Language) has(word string, s Sense) bool { return l.Sense(word)&s != 0 }

func (l *Language) senses() map[string]Sense {
	u := &l.Dates.Units
	m := map[string]Sense{}
	for _, of := range []struct {
		sense Sense
		lists []string
	}{
		{SaysNot, []string{l.Negations, l.Denials}},
		{FromToday, []string{l.Anaphora.Moments, l.Dates.Today, l.Dates.Yesterday, l.Dates.Ahead}},
		{NamesSpeaker, []string{l.Reporting}},
		{correction, []string{l.Furniture.Corrections}},
		{retraction, []string{l.Furniture.Retractions}},
		{exclamatory, []string{l.Exclamatory}},
		{elision, []string{l.Elisions}},
		{clipping, []string{l.Clippings}},
		{past, []string{l.Furniture.Past}},
		{denial, []string{l.Denials}},
		{person, []string{l.Persons}},
		{article, []string{l.Articles}},
		{demonstrative, []string{l.Demonstratives}},
		{particle, []string{l.Furniture.Particles}},
		{moment, []string{l.Anaphora.Moments, u.Day, u.Week, u.Month, u.Year}},
		{afterwards, []string{l.Anaphora.Afterwards}},
		{side, []string{l.Anaphora.Sides}},
		{besideVerb, []string{l.Anaphora.Beside}},
		{unit, []string{u.Second, u.Minute, u.Hour, u.Day, u.Week, u.Month, u.Year}},
		{magnitude, []string{l.Numerals.Magnitudes}},
		{partitive, []string{l.Numerals.Partitives}},
		{zone, []string{l.Zones}},
	} {
		for _, list := range of.lists {
			for word := range strings.FieldsSeq(list) {
				m[Fold(word)] |= of.sense
			}
		}
	}
	return m
}
