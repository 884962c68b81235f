package vector

import (
	"context"

	"summarize/internal/elementary"
	"summarize/internal/parallel"
)

// A Scheme turns counts into weights. To add one, write a function of this shape in a
// file of its own and give it a row in schemes; TestSchemes holds it to what all promise.
type Scheme struct {
	Name    string
	Summary string // one line for the manual
	Plain   bool   // takes counts as they are: no weights of places, no word pairs

	weigh func(ctx context.Context, m *Matrix, f Frequencies, t Terms, workers int) error
}

// schemes lists the weighting schemes, the default first.
var schemes = []Scheme{
	{Name: "news", Summary: "rare names and numbers, openings and word pairs weigh most", weigh: weighNews},
	{Name: "tfidf", Summary: "term frequency times inverse document frequency", Plain: true, weigh: weighTFIDF},
	{Name: "bm25", Summary: "Okapi BM25: saturated and set against length", Plain: true, weigh: weighBM25},
}

// Schemes returns the weighting schemes, the default first.
func Schemes() []Scheme { return append([]Scheme(nil), schemes...) }

// Terms says what is known of the terms of a matrix besides the matrix.
type Terms struct {
	// A reference collection, which the document frequencies of the matrix are added to:
	// its size, and by term how many of its documents hold it; terms beyond have none.
	Documents int
	Frequency []float64

	Factor func(term uint32) float64 // what its weights are multiplied with; nil: 1. Called by several workers at once
}

// frequency returns in how many documents of the reference collection a term is.
func (t Terms) frequency(term int) float64 {
	if term >= len(t.Frequency) {
		return 0
	}
	return t.Frequency[term]
}

// Weigh replaces the counts of m, which need not be whole, by the weights of the scheme of
// that name, each multiplied with its term's factor, and scales every row to length 1. Which
// of the reference frequencies a scheme uses is its own affair. It panics on a name that
// is not in Schemes, and fails only when ctx ends.
func Weigh(ctx context.Context, m *Matrix, scheme string, t Terms, workers int) error {
	return WeighPart(ctx, m, FrequenciesOf(m), scheme, t, workers)
}

// WeighPart is Weigh for some rows of a collection whose frequencies are known: parts
// get the weights that the whole would.
func WeighPart(ctx context.Context, m *Matrix, f Frequencies, scheme string, t Terms, workers int) error {
	for _, s := range schemes {
		if s.Name != scheme {
			continue
		}
		if err := s.weigh(ctx, m, f, t, workers); err != nil {
			return err
		}
		return m.each(ctx, workers, func(terms []uint32, weights []float64) {
			if t.Factor != nil {
				for k, term := range terms {
					weights[k] *= t.Factor(term)
				}
			}
			normalize(weights)
		})
	}
	panic("vector: no weighting scheme " + scheme)
}

// InverseDocumentFrequency is the measure of rarity of the whole program,
//
//	ln((1+n) / (1+df)) + 1
//
// for df of n documents: what scikit-learn calls smooth, at least 1.
func InverseDocumentFrequency(n, df float64) float64 {
	return elementary.Log((1+n)/(1+df)) + 1
}

// each calls f for the terms and weights of every row, on at most workers goroutines.
func (m *Matrix) each(ctx context.Context, workers int, f func(terms []uint32, weights []float64)) error {
	return parallel.For(ctx, m.Rows(), workers, func(_, i int) { f(m.Row(i)) })
}
