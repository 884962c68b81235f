package vector

import (
	"context"

	"summarize/internal/elementary"
)

// newsExponent raises the inverse document frequency: what two articles of one event share
// is rare, what articles of one topic share is not. 1 and 2 are worse
// (benchmarks/stories.md, "Ablations").
const newsExponent = 1.5

// weighNews weighs as
//
//	w = (1 + ln tf) · (ln((1+n+N) / (1+df+DF)) + 1)^1.5
//
// (tf alone where it is below 1), for n rows of which df hold the term, and N documents of
// reference of which DF do.
func weighNews(ctx context.Context, m *Matrix, t Terms, workers int) error {
	n := float64(m.Rows() + t.Documents)
	idf := make([]float64, m.Cols)
	for term, df := range m.DocumentFrequency() {
		idf[term] = elementary.Pow(InverseDocumentFrequency(n, float64(df)+t.frequency(term)), newsExponent)
	}
	return m.each(ctx, workers, func(terms []uint32, weights []float64) {
		for k, term := range terms {
			weights[k] = damp(weights[k]) * idf[term]
		}
	})
}

// damp makes the second occurrence of a term count less than the first.
func damp(tf float64) float64 {
	if tf <= 1 {
		return tf
	}
	return 1 + elementary.Log(tf)
}
