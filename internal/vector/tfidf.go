package vector

import (
	"math"

	"github.com/james-bowman/nlp"
	"github.com/james-bowman/sparse"
)

// nlpRows is the largest matrix, in rows, that is weighed by nlp: up to there its
// conversions between layouts cost less than a tenth of a run.
const nlpRows = 2000

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

// weighByNLP does the same. nlp has documents in columns: a matrix in compressed
// rows of documents is, read the other way, one in compressed columns.
func (m *Matrix) weighByNLP() {
	terms := make([]int, len(m.Terms))
	for k, t := range m.Terms {
		terms[k] = int(t)
	}
	counts := sparse.NewCSC(m.Cols, m.Rows(), m.Start, terms, m.Weights)
	var transformer nlp.Transformer = nlp.NewTfidfTransformer()
	product, err := transformer.FitTransform(counts)
	if err != nil {
		panic("vector: nlp.TfidfTransformer: " + err.Error()) // it has no way to fail
	}
	weighted := product.(sparse.TypeConverter).ToCSC()
	for i := range m.Rows() {
		row, weights := m.Row(i)
		at := 0
		weighted.DoColNonZero(i, func(t, _ int, w float64) {
			for int(row[at]) < t { // nlp leaves out products that are 0
				at++
			}
			weights[at] += w
		})
	}
}
