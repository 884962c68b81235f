package rank

import (
	"slices"

	"summarize/internal/elementary"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// counts returns a matrix with a row a candidate: its content terms (no stop words) with
// their counts.
func (s *story) counts() *vector.Matrix {
	m := &vector.Matrix{Start: []int{0}}
	var terms []uint32
	for i := range s.All {
		terms = terms[:0]
		for _, w := range s.Words(i) {
			if !w.Is(text.Stop) {
				terms = append(terms, w.Term)
			}
		}
		slices.Sort(terms)
		from := m.Start[i]
		for _, t := range terms {
			if n := len(m.Terms); n > from && m.Terms[n-1] == t {
				m.Weights[n-1]++
			} else {
				m.Terms, m.Weights = append(m.Terms, t), append(m.Weights, 1)
			}
		}
		m.Start = append(m.Start, len(m.Terms))
	}
	return m
}

// total sums the rows of a matrix to one.
func total(m *vector.Matrix) (terms []uint32, weights []float64) {
	sum := map[uint32]float64{}
	for k, t := range m.Terms {
		if _, met := sum[t]; !met {
			terms = append(terms, t)
		}
		sum[t] += m.Weights[k]
	}
	slices.Sort(terms)
	for _, t := range terms {
		weights = append(weights, sum[t])
	}
	return terms, weights
}

// rarity returns ln(N/n) of each term, where n of the N rows hold it. It is the inverse document
// frequency of the papers that this package follows, within one story; that of
// package vector, never below 1, would let the words that all sentences share join them.
func rarity(m *vector.Matrix) map[uint32]float64 {
	holders := map[uint32]int{}
	for _, t := range m.Terms {
		holders[t]++
	}
	idf := make(map[uint32]float64, len(holders))
	for term, n := range holders {
		idf[term] = elementary.Log(float64(m.Rows()) / float64(n))
	}
	return idf
}

// weighByRarity multiplies counts by the rarity of their terms.
func weighByRarity(m *vector.Matrix) {
	idf := rarity(m)
	for k, t := range m.Terms {
		m.Weights[k] *= idf[t]
	}
}

// An edge leads from one candidate to another that shares terms with it.
type edge struct {
	to     int
	weight float64
}

// overlaps returns, for each row, the dot products with all rows that share a term
// with it, itself left out, ascending. It walks an inverted index, so that its cost
// is the number of pairs of equal terms.
func overlaps(m *vector.Matrix) [][]edge {
	postings := map[uint32][]edge{}
	for i := range m.Rows() {
		terms, weights := m.Row(i)
		for k, t := range terms {
			postings[t] = append(postings[t], edge{i, weights[k]})
		}
	}
	edges := make([][]edge, m.Rows())
	sum := make([]float64, m.Rows())
	for i := range edges {
		var touched []int
		terms, weights := m.Row(i)
		for k, t := range terms {
			for _, p := range postings[t] {
				if sum[p.to] == 0 {
					touched = append(touched, p.to)
				}
				sum[p.to] += float64(weights[k] * p.weight)
			}
		}
		slices.Sort(touched)
		for _, j := range slices.Compact(touched) {
			if j != i && sum[j] > 0 {
				edges[i] = append(edges[i], edge{j, sum[j]})
			}
			sum[j] = 0
		}
	}
	return edges
}
