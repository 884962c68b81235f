// Package vector turns counted terms into weighted sparse vectors (Weigh) and
// finds all pairs of similar ones. It knows rows of numbered terms and nothing of
// articles, languages or stories.
//
// A weight is a float64 ≥ 0; a cosine lies in [0, 1]. Similarity is asked for in
// one batch, Pairs: a call for a single pair would cost a hundred times as much.
package vector

import "math"

// A Matrix is a sparse matrix in compressed rows: row i has the terms
// Terms[Start[i]:Start[i+1]], ascending and distinct, with their Weights.
type Matrix struct {
	Cols    int // terms are in [0, Cols)
	Start   []int
	Terms   []uint32
	Weights []float64
}

// Rows returns the number of rows.
func (m *Matrix) Rows() int { return max(len(m.Start)-1, 0) }

// Row returns the terms and weights of row i; both alias the matrix.
func (m *Matrix) Row(i int) ([]uint32, []float64) {
	from, to := m.Start[i], m.Start[i+1]
	return m.Terms[from:to:to], m.Weights[from:to:to]
}

// Normalize scales every row to length 1 in place; a row without weight stays as it is.
func (m *Matrix) Normalize() {
	for i := range m.Rows() {
		_, weights := m.Row(i)
		normalize(weights)
	}
}

func normalize(weights []float64) {
	if norm := Norm(weights); norm != 0 {
		for k := range weights {
			weights[k] /= norm
		}
	}
}

// Norm returns the Euclidean length of weights.
func Norm(weights []float64) float64 {
	var sum float64
	for _, w := range weights {
		sum += float64(w * w)
	}
	return math.Sqrt(sum)
}

// Cosine returns the similarity of two rows of length 1, the same bits as Pairs.
// It is for explanations of single pairs.
func (m *Matrix) Cosine(a, b int) float64 {
	at, aw := m.Row(a)
	bt, bw := m.Row(b)
	return Dot(at, aw, bt, bw)
}

// Dot is the product of two sparse vectors, whose terms ascend: the sum of the products of
// equal terms, in ascending term order, each product rounded on its own. (Without the
// conversion arm64 would fuse the product with the sum, and give other bits.) Which vector
// goes on is worked out from the sign of a difference: no processor could predict a branch.
func Dot(at []uint32, aw []float64, bt []uint32, bw []float64) float64 {
	var sum float64
	for i, j := 0, 0; i < len(at) && j < len(bt); {
		ahead := int64(at[i]) - int64(bt[j])
		if ahead == 0 {
			sum += float64(aw[i] * bw[j])
		}
		i += 1 - int(uint64(-ahead)>>63)
		j += 1 - int(uint64(ahead)>>63)
	}
	return sum
}
