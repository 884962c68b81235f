package story

import (
	"context"
	"math"

	"summarize/internal/parallel"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// The similarity of two articles is the cosine of their weighted words and word
// pairs. The weight of a term t in an article is
//
//	w = class · (1 + ln tf) · (ln((1+n+N) / (1+df+DF)) + 1)^1.5
//	tf = Σ over its occurrences of 1 + 4·exp(−place/200)
//
// n articles that are no copies, of which df hold t; N articles of background, of
// which DF hold it (see background.go); place counts words from the start, and is 0
// in a title. class is 1.25 for a name or a number, else 1. Terms are stems of
// content words, and pairs of neighbouring ones, found in at least two articles.
// Words of one article alone match nothing and only lengthen its vector, by a part
// of their weight: without that, an article that shares little with any other would
// look close to all with which it shares that little.
//
// Cost: linear in words. Each part is measured in benchmarks/stories.md, with what
// did not help: second-order similarity, local scaling by the neighbourhood's
// density, pivoted lengths, geometric means of separate vectors.
const (
	leadWeight = 4.0   // what the first word of an article counts more than one far below
	leadLength = 200.0 // words in which that falls to 1/e
	rarity     = 1.5   // exponent of the inverse document frequency
	nameWeight = 1.25
	lonely     = 0.4 // share of the weight of a word of one article alone
	countStep  = 16  // occurrences are counted in sixteenths, so that sums are exact
)

// vectors returns one row of length 1 an article of rows. Columns are the terms of
// the vocabulary, then the word pairs.
func vectors(ctx context.Context, corpus *text.Corpus, rows []int32, background *Background, workers int) (*vector.Matrix, error) {
	grams, err := findGrams(ctx, corpus, rows, workers)
	if err != nil {
		return nil, err
	}
	words := len(corpus.Vocabulary)
	m, err := vector.Count(ctx, len(rows), words+len(grams.pairs), workers, func(i int, bag *vector.Bag) {
		eachWord(&corpus.Documents[rows[i]], func(place int, t, previous text.Token, paired bool) {
			times := uint32(countStep * (1 + leadWeight*math.Exp(-float64(place)/leadLength)))
			bag.Add(t.Term, times)
			if paired {
				if g, ok := grams.number(pair(previous, t)); ok {
					bag.Add(uint32(words)+g, times)
				}
			}
		})
	})
	if err != nil {
		return nil, err
	}
	factor := factors(m, corpus, rows, grams, background)
	err = parallel.For(ctx, m.Rows(), workers, func(_, i int) {
		terms, weights := m.Row(i)
		for k, t := range terms {
			weights[k] = (1 + math.Log(weights[k]/countStep)) * factor[t]
		}
	})
	m.Normalize()
	return m, err
}

// factors returns what the frequency of each column is multiplied with.
func factors(m *vector.Matrix, corpus *text.Corpus, rows []int32, grams *gramTable, background *Background) []float64 {
	words := len(corpus.Vocabulary)
	named := classes(corpus, rows)
	all := float64(1 + m.Rows() + background.documents())
	factor := make([]float64, m.Cols)
	for t, df := range m.DocumentFrequency() {
		known, special := 0.0, false
		if t < words {
			known = background.frequency(corpus.Vocabulary[t])
			special = named[t]
		} else {
			a, b := unpair(grams.pairs[t-words])
			special = named[a] && named[b]
		}
		factor[t] = math.Pow(math.Log(all/(1+float64(df)+known))+1, rarity)
		if special {
			factor[t] *= nameWeight
		}
		if df == 1 {
			factor[t] *= lonely
		}
	}
	return factor
}

// classes reports, for each term, whether it is a number or, in most places, a name.
func classes(corpus *text.Corpus, rows []int32) []bool {
	special := make([]bool, len(corpus.Vocabulary))
	balance := make([]int32, len(corpus.Vocabulary))
	for _, a := range rows {
		for _, t := range corpus.Documents[a].Tokens {
			switch {
			case t.Is(text.Number):
				special[t.Term] = true
			case t.Is(text.Name):
				balance[t.Term]++
			default:
				balance[t.Term]--
			}
		}
	}
	for t, b := range balance {
		special[t] = special[t] || b > 0
	}
	return special
}

// eachWord calls f for each content word of a document with its place and, if it
// is not the first of its sentence, the content word before it.
func eachWord(d *text.Document, f func(place int, t, previous text.Token, paired bool)) {
	run := func(tokens []text.Token, place func(k int) int) {
		var previous text.Token
		paired := false
		for k, t := range tokens {
			if t.Is(text.Stop) {
				continue
			}
			f(place(k), t, previous, paired)
			previous, paired = t, true
		}
	}
	run(d.Title, func(int) int { return 0 })
	for _, s := range d.Sentences {
		run(d.Words(s), func(k int) int { return s.First + k })
	}
}
