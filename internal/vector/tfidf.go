package vector

import "math"

// TFIDF weighs counts in place and scales every row to length 1:
//
//	w = (1 + ln tf) · (ln((1+n)/(1+df)) + 1)
//
// with n rows, df of them holding the term: the smoothed formula with sublinear
// counts that scikit-learn 1.x uses by default (sublinear_tf=True).
func (m *Matrix) TFIDF() {
	idf := InverseDocumentFrequency(m.Rows(), m.DocumentFrequency())
	for k, t := range m.Terms {
		m.Weights[k] = (1 + math.Log(m.Weights[k])) * idf[t]
	}
	m.Normalize()
}

// InverseDocumentFrequency returns ln((1+n)/(1+df)) + 1 for each df.
func InverseDocumentFrequency(n int, df []int) []float64 {
	idf := make([]float64, len(df))
	for t, d := range df {
		idf[t] = math.Log(float64(1+n)/float64(1+d)) + 1
	}
	return idf
}
