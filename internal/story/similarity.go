package story

import (
	"context"

	"summarize/internal/elementary"
	"summarize/internal/story/overlap"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// The similarity of two articles is the cosine of their weighted words and word
// pairs. The weight of a term t in an article is
//
//	w = class · (1 + ln tf) · (ln((1+n+N) / (1+df+DF)) + 1)^1.5
//	tf = Σ over its occurrences of kind · (1 + 4·exp(−place/200))
//
// (tf alone instead of 1 + ln tf where it is below 1), for n articles that are no
// copies, of which df hold t, and N articles of reference, of which DF hold it
// (see reference.go). place counts words from the start, and is 0 in a title; kind
// is below 1 for lines that are no prose or that many articles repeat; class is
// 1.25 for a name or a number, and falls as 300/df for a term of more than 300
// articles: no story has as many, so it names a topic or belongs to a form ("shr
// profit 12 cts vs 10 cts") that any number of firms fill in. Terms are stems of
// content words, and pairs of neighbouring ones that at least two articles share. A
// word of one article alone matches nothing and only lengthens its vector, by a part
// of its weight, 0.4 + 0.3·30/(30+n): without that, an article that shares little
// with any other would look close to all with which it shares that little. The part
// is larger in a tiny collection, where most words are alone, not because they are
// rare but because there is nobody to share them.
//
// In a collection of less than 40 articles, in a language without a list of common words, df has a bound (reference.go).
//
// That is the scheme "news" of package vector with the classes and counts of this file; a
// plain scheme (--weight tfidf, bm25) has words alone, counted as they are.
//
// Cost: linear in words. What each part is worth, and what did not help, is
// measured in benchmarks/stories.md.

// countStep is the number of parts into which an occurrence is divided, so that
// sums of them are exact.
const countStep = 16

// Vectors returns one row of length 1 for each original of a part. Columns are the
// terms of the vocabulary, then word pairs.
func (m *Model) Vectors(ctx context.Context, p Part, workers int) (*vector.Matrix, error) {
	foretold := int(float64(m.entries) * float64(len(p.Originals)) / float64(max(m.frequencies.Rows, 1)))
	rows, err := vector.Count(ctx, len(p.Originals), len(m.frequencies.Of), foretold, workers, func(row int, bag *vector.Bag) {
		m.count(&p.Documents[p.Originals[row]], bag)
	})
	if err != nil {
		return nil, err
	}
	for k := range rows.Weights {
		rows.Weights[k] /= countStep
	}
	return rows, vector.WeighPart(ctx, rows, m.told, m.scheme.Name, m.terms, workers)
}

// count puts the terms of a document into a bag.
func (m *Model) count(d *text.Document, bag *vector.Bag) {
	m.countLine(d.Title, 1, 0, 0, bag)
	for _, s := range d.Sentences {
		if weight := m.weight(d, s); weight > 0 {
			m.countLine(d.Words(s), weight, s.First, 1, bag)
		}
	}
}

// countLine counts the words of a line, of which word k stands at first + k·step.
func (m *Model) countLine(words []text.Token, weight float64, first, step int, bag *vector.Bag) {
	eachPair(words, func(k int, t, previous text.Token, paired bool) {
		place := min(first+k*step, len(m.opening)-1)
		times := uint32(countStep * weight * m.opening[place])
		bag.Add(t.Term, times)
		if !paired {
			return
		}
		if g, ok := m.grams.number(pair(previous, t)); ok {
			bag.Add(uint32(m.Words)+g, times)
		}
	})
}

// openingWords is where the weight of the opening has faded away: there it is less
// than what countStep can tell.
const openingWords = 4096

// opening returns what an occurrence counts by its place.
func (t tuning) opening() []float64 {
	counts := make([]float64, openingWords)
	for place := range counts {
		counts[place] = 1 + float64(t.lead*elementary.Exp(-float64(place)/t.fade))
	}
	return counts
}

// weight returns how much the words of a sentence count.
func (m *Model) weight(d *text.Document, s text.Sentence) float64 {
	switch times := m.lines.times(d.Words(s)); {
	case times >= commonLine:
		return 0
	case times > 0:
		return m.tuning.repeated
	case s.Kind == text.Fragment:
		return m.tuning.fragment
	}
	return 1
}

// eachPair calls f for each content word of a line with its index and, if it is
// not the first, the content word before it.
func eachPair(tokens []text.Token, f func(k int, t, previous text.Token, paired bool)) {
	var previous text.Token
	paired := false
	for k, t := range tokens {
		if !t.Is(text.Stop) {
			f(k, t, previous, paired)
			previous, paired = t, true
		}
	}
}

// termsOf returns what is known of each column besides its frequency: how often the
// reference has it, and its class.
func (m *Model) termsOf(reference *Reference) vector.Terms {
	t := vector.Terms{Documents: reference.documents(), Frequency: make([]float64, m.Words)}
	for w, word := range m.vocabulary {
		t.Frequency[w] = reference.frequency(word)
	}
	if !m.scheme.Plain {
		t.Factor = m.factors()
	}
	return t
}

// factors returns what gives the class of a column.
func (m *Model) factors() func(column uint32) float64 {
	alone := m.tuning.hapaxWeight(m.frequencies.Rows)
	special := make([]bool, m.grams.len()) // pairs of two words that are no ordinary ones
	for a := range m.Words {
		for g := m.grams.start[a]; g < m.grams.start[a+1]; g++ {
			special[g] = m.class[a] != overlap.Ordinary && m.class[m.grams.second[g]] != overlap.Ordinary
		}
	}
	return func(column uint32) float64 {
		class := 1.0
		if int(column) < m.Words {
			if m.class[column] != overlap.Ordinary {
				class = m.tuning.special
			}
		} else {
			class = m.tuning.pairs
			if special[int(column)-m.Words] {
				class *= m.tuning.special
			}
		}
		df := m.frequencies.Of[column]
		if df == 1 {
			class *= alone
		}
		return class * min(m.tuning.maxFrequency/float64(df), 1)
	}
}
