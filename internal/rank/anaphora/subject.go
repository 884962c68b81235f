package anaphora

import (
	"slices"

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
	words := a.Document.Words(a.Document.Sentences[n])
	all, told := 0, 0
	for _, w := range slices.Concat(a.Document.Title, a.Document.Words(a.Document.Sentences[first])) {
		if !w.Is(text.Name) {
			continue
		}
		if names(words, w.Term) {
			return true
		}
		if all++; slices.ContainsFunc(r.read, func(s sentence) bool { return names(s.words(), w.Term) }) {
			told++
		}
	}
	return float64(told) >= namesKnown*float64(all)
}

// firstProse returns the index of the first sentence of running text, or 0.
func firstProse(d *text.Document) int {
	return max(slices.IndexFunc(d.Sentences, func(s text.Sentence) bool { return s.Kind == text.Prose }), 0)
}
