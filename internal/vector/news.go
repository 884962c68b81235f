package vector

import (
	"context"
	"slices"

	"summarize/internal/elementary"
)

// NewsExponent raises the inverse document frequency: what two articles of one event share
// is rare, what articles of one topic share is not. 1 and 2 are worse
// (benchmarks/stories.md, "Ablations").
const NewsExponent = 1.5

// weighNews weighs as
//
//	w = (1 + ln tf) · (ln((1+n+N) / (1+df+DF)) + 1)^1.5
//
// (tf alone where it is below 1), for n rows of which df hold the term, and N documents of
// reference of which DF do.
func weighNews(ctx context.Context, m *Matrix, f Frequencies, t Terms, workers int) error {
	idf := newRarity(f, t)
	return m.each(ctx, workers, func(terms []uint32, weights []float64) {
		for k, term := range terms {
			weights[k] = damp(weights[k]) * idf.of(term)
		}
	})
}

// A rarity holds the idf of terms: of those that the reference knows by term; of the others by their frequency, for a
// collection has far more terms than frequencies.
type rarity struct {
	frequencies Frequencies
	byTerm      []float64 // 0 of terms that the reference does not know
	byFrequency []float64
}

func newRarity(f Frequencies, t Terms) *rarity {
	r := &rarity{frequencies: f, byTerm: make([]float64, len(t.Frequency))}
	if len(f.Of) > 0 {
		r.byFrequency = make([]float64, slices.Max(f.Of)+1)
	}
	n := float64(f.Rows + t.Documents)
	idf := func(df float64) float64 { return elementary.Pow(InverseDocumentFrequency(n, df), NewsExponent) }
	for term, df := range f.Of {
		if known := t.frequency(term); known > 0 {
			r.byTerm[term] = idf(float64(df) + known)
		} else if r.byFrequency[df] == 0 {
			r.byFrequency[df] = idf(float64(df))
		}
	}
	return r
}

func (r *rarity) of(term uint32) float64 {
	if int(term) < len(r.byTerm) && r.byTerm[term] > 0 {
		return r.byTerm[term]
	}
	return r.byFrequency[r.frequencies.Of[term]]
}

// damp makes the second occurrence of a term count less than the first.
func damp(tf float64) float64 {
	if tf <= 1 {
		return tf
	}
	return 1 + elementary.Log(tf)
}
