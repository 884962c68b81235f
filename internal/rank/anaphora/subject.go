package anaphora

import (
	"cmp"
	"slices"

	"summarize/internal/language"
	"summarize/internal/text"
)

// namesKnown is the share of the names of an article's opening that make known of whom its later sentences speak.
const namesKnown = 0.5

// KnowsSubject reports whether readers know of whom sentence n of an article speaks where it stands behind the text of
// another. "Shareholders would get 17 dollars in cash" names nobody, as the opening of its article did: behind
// the text of another it is said of another firm. No pronoun and no noun tells. So such a sentence has a name of
// that opening, or readers were told half of these names.
func (r *Reader) KnowsSubject(a Source, n int) bool {
	if len(r.read) == 0 || r.read[len(r.read)-1].source.Document == a.Document {
		return true
	}
	first := firstProse(a.Document)
	if n == first {
		return true
	}
	opening := append(a.namesIn(first), slices.DeleteFunc(slices.Clone(a.Document.Title), func(w text.Token) bool { return !w.Is(text.Name) })...)
	slices.SortFunc(opening, byTerm)
	opening = slices.CompactFunc(opening, func(v, w text.Token) bool { return v.Term == w.Term }) // two Ltd are one name
	own, told := a.namesIn(n), 0
	for _, w := range opening {
		if tells(own, w.Term) {
			return true
		}
		if slices.ContainsFunc(r.read, func(s sentence) bool { return names(s.words(), w.Term) }) {
			told++
		}
	}
	return float64(told) >= namesKnown*float64(len(opening))
}

func byTerm(v, w text.Token) int { return cmp.Compare(v.Term, w.Term) }

// namesIn returns the names in sentence n. Months and days of the week are written like names and name nobody.
func (a Source) namesIn(n int) (names []text.Token) {
	l := language.Of(a.Document.Lang)
	for _, w := range a.Document.Words(a.Document.Sentences[n]) {
		if w.Is(text.Name) && l.Role(lower(a.Text, w))&language.Calendar == 0 {
			names = append(names, w)
		}
	}
	return names
}

// firstProse returns the index of the first sentence of running text, or 0.
func firstProse(d *text.Document) int {
	return max(slices.IndexFunc(d.Sentences, func(s text.Sentence) bool { return s.Kind == text.Prose }), 0)
}
