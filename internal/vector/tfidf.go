package vector

import (
	"math"
	"slices"

	"github.com/james-bowman/nlp"
	"github.com/james-bowman/sparse"
)

// nlpRows is the largest matrix, in rows, that is weighed by nlp: up to there its
// conversions between layouts cost less than a tenth of a run.
const nlpRows = 500

// TFIDF weighs counts in place:
//
//	w = tf · (ln((1+n) / (1+df)) + 1)
//
// with n rows, of which df hold the term; then every row is scaled to length 1.
// This is the smoothed formula that scikit-learn 1.x uses by default. Small
// matrices go through the TfidfTransformer of james-bowman/nlp, which lacks the
// "+ 1" and the scaling; large ones through the same arithmetic here. Both give
// the same bits.
func (m *Matrix) TFIDF() {
	if n := m.Rows(); n == 0 || n > nlpRows {
		m.weigh()
	} else {
		m.weighByNLP()
	}
	m.Normalize()
}

// weigh adds to each count its product with ln((1+n)/(1+df)).
func (m *Matrix) weigh() {
	n := m.Rows()
	idf := make([]float64, m.Cols)
	for t, df := range m.DocumentFrequency() {
		idf[t] = math.Log(float64(1+n) / float64(1+df))
	}
	for k, t := range m.Terms {
		m.Weights[k] += float64(m.Weights[k] * idf[t])
	}
}

// weighByNLP does the same. nlp has terms in rows and documents in columns.
// (Handing it a CSC of the same memory would spare the transposition, but sparse's
// conversions between layouts do not keep the order of a row.)
func (m *Matrix) weighByNLP() {
	var transformer nlp.Transformer = nlp.NewTfidfTransformer()
	product, err := transformer.FitTransform(m.transposed())
	if err != nil {
		panic("vector: nlp.TfidfTransformer: " + err.Error()) // it has no way to fail
	}
	weighted := product.(*sparse.CSR)
	next := slices.Clone(m.Start) // by row: its first entry of this term or a later one
	for t := range m.Cols {
		weighted.DoRowNonZero(t, func(_, i int, w float64) {
			for int(m.Terms[next[i]]) < t { // terms whose product is 0 may be left out
				next[i]++
			}
			m.Weights[next[i]] += w
		})
	}
}

// transposed returns the matrix with terms in rows.
func (m *Matrix) transposed() *sparse.CSR {
	start := make([]int, m.Cols+1)
	for _, t := range m.Terms {
		start[t+1]++
	}
	for t := range m.Cols {
		start[t+1] += start[t]
	}
	rows, weights := make([]int, len(m.Terms)), make([]float64, len(m.Terms))
	next := slices.Clone(start)
	for i := range m.Rows() {
		terms, counts := m.Row(i)
		for k, t := range terms {
			rows[next[t]], weights[next[t]] = i, counts[k]
			next[t]++
		}
	}
	return sparse.NewCSR(m.Cols, m.Rows(), start, rows, weights)
}
