package vector

import (
	"context"
	"math"
)

// The usual parameters of BM25 (Robertson and Zaragoza 2009, section 3.4).
const (
	saturation = 1.2  // k1
	byLength   = 0.75 // b
)

// weighBM25 weighs a document's terms as a query of BM25 would (Robertson and Zaragoza
// 2009, "The Probabilistic Relevance Framework", formula 3.15),
//
//	w = tf · (k1+1) / (tf + k1 · (1 − b + b · length/average)) · idf
//
// length being the sum of a row's counts. The inverse document frequency is the program's
// own, with the reference collection: that of BM25 is below 0 for terms of most rows.
func weighBM25(ctx context.Context, m *Matrix, f Frequencies, t Terms, workers int) error {
	average := f.Length / math.Max(float64(f.Rows), 1)
	n := float64(f.Rows + t.Documents)
	return m.each(ctx, workers, func(terms []uint32, weights []float64) {
		length := 0.0
		for _, tf := range weights {
			length += tf
		}
		fixed := saturation * (1 - byLength + float64(byLength*length/average))
		for k, term := range terms {
			idf := InverseDocumentFrequency(n, float64(f.Of[term])+t.frequency(int(term)))
			weights[k] = weights[k] * (saturation + 1) / (weights[k] + fixed) * idf
		}
	})
}
