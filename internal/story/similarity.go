package story

import (
	"context"

	"summarize/internal/elementary"
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
// That is the scheme "news" of package vector with the classes and counts of this file; a
// plain scheme (--weight tfidf, bm25) has words alone, counted as they are.
//
// Cost: linear in words. What each part is worth, and what did not help, is
// measured in benchmarks/stories.md.

// countStep is the number of parts into which an occurrence is divided, so that
// sums of them are exact.
const countStep = 16

// A view is what the similarity is computed from.
type view struct {
	corpus  *text.Corpus
	rows    []int32 // documents: articles that are no copies
	tuning  tuning
	class   []uint8   // by term
	plain   bool      // words are counted as they are
	opening []float64 // by place: what an occurrence counts
	grams   *gramTable
	lines   lineSet
}

// newVectors returns one row of length 1 for each document of rows. Columns are the
// terms of the vocabulary, then word pairs.
func newVectors(ctx context.Context, corpus *text.Corpus, rows []int32, grams *gramTable, class []uint8, o Options) (*vector.Matrix, error) {
	v := view{corpus: corpus, rows: rows, grams: grams, class: class, tuning: o.tune()}
	if v.plain = o.scheme().Plain; v.plain {
		v.tuning.lead, v.tuning.fragment, v.tuning.repeated = 0, 1, 1
	}
	v.opening = v.tuning.opening()
	var err error
	if v.lines, err = repeatedLines(ctx, corpus, rows, o.Workers); err != nil {
		return nil, err
	}
	reference, err := listed(ctx, corpus, v.tuning.reference)
	if err != nil {
		return nil, err
	}
	m, err := vector.Count(ctx, len(rows), len(corpus.Vocabulary)+len(v.grams.pairs), o.Workers, v.count)
	if err != nil {
		return nil, err
	}
	for k := range m.Weights {
		m.Weights[k] /= countStep
	}
	return m, vector.Weigh(ctx, m, o.scheme().Name, v.terms(m, reference.plus(o.Reference)), o.Workers)
}

// count puts the terms of a row into a bag.
func (v *view) count(row int, bag *vector.Bag) {
	d := &v.corpus.Documents[v.rows[row]]
	v.countLine(d.Title, 1, 0, 0, bag)
	for _, s := range d.Sentences {
		v.countLine(d.Words(s), v.weight(d, s), s.First, 1, bag)
	}
}

// countLine counts the words of a line, of which word k stands at first + k·step.
func (v *view) countLine(words []text.Token, weight float64, first, step int, bag *vector.Bag) {
	pairs := uint32(len(v.corpus.Vocabulary)) // their first column
	eachPair(words, func(k int, t, previous text.Token, paired bool) {
		place := min(first+k*step, len(v.opening)-1)
		times := uint32(countStep * weight * v.opening[place])
		bag.Add(t.Term, times)
		if !paired {
			return
		}
		if g, ok := v.grams.number(pair(previous, t)); ok {
			bag.Add(pairs+g, times)
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
func (v *view) weight(d *text.Document, s text.Sentence) float64 {
	switch {
	case v.lines.has(d.Words(s)):
		return v.tuning.repeated
	case s.Kind == text.Fragment:
		return v.tuning.fragment
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

// terms returns what is known of each column besides m: how often the reference has it,
// and its class.
func (v *view) terms(m *vector.Matrix, reference *Reference) vector.Terms {
	t := vector.Terms{Documents: reference.documents(), Frequency: make([]float64, m.Cols)}
	for w, word := range v.corpus.Vocabulary {
		t.Frequency[w] = reference.frequency(word)
	}
	if !v.plain {
		t.Factor = v.factors(m)
	}
	return t
}

// factors returns the class of each column.
func (v *view) factors(m *vector.Matrix) []float64 {
	words := len(v.corpus.Vocabulary)
	alone := v.tuning.hapaxWeight(m.Rows())
	factor := make([]float64, m.Cols)
	for t, df := range m.DocumentFrequency() {
		class := 1.0
		if t < words {
			if v.class[t] != ordinaryWord {
				class = v.tuning.special
			}
		} else {
			class = v.tuning.pairs
			if a, b := unpair(v.grams.pairs[t-words]); v.class[a] != ordinaryWord && v.class[b] != ordinaryWord {
				class *= v.tuning.special
			}
		}
		if df == 1 {
			class *= alone
		}
		factor[t] = class * min(v.tuning.maxFrequency/float64(df), 1)
	}
	return factor
}

// classify tells, for each term, what it is in most places.
func classify(corpus *text.Corpus, rows []int32) []uint8 {
	class := make([]uint8, len(corpus.Vocabulary))
	balance := make([]int32, len(class))
	for _, row := range rows {
		for _, t := range corpus.Documents[row].Tokens {
			switch {
			case t.Is(text.Number):
				class[t.Term] = numberWord
			case t.Is(text.Name):
				balance[t.Term]++
			default:
				balance[t.Term]--
			}
		}
	}
	for t, b := range balance {
		if class[t] == ordinaryWord && b > 0 {
			class[t] = nameWord
		}
	}
	return class
}
