package vector

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/parallel"
)

// A Pair is two rows, A < B, and their cosine.
type Pair struct {
	A, B   int32
	Cosine float64
}

// block is the number of rows whose accumulators are held at once: 32 KB, half
// of a first-level cache.
const block = 4096

// Pairs returns all pairs of rows of m whose cosine is at least threshold, sorted
// by (A, B). Rows must have length 1 (Normalize) or be zero; threshold must be
// positive. Products are summed in ascending term order, each rounded on its own,
// so the cosines are the same bits for any number of workers, on any machine.
func Pairs(ctx context.Context, m *Matrix, threshold float64, workers int) ([]Pair, error) {
	if !(threshold > 0) {
		panic("vector: Pairs needs a positive threshold")
	}
	n := m.Rows()
	var out []Pair
	index := newIndex(m.Cols)
	scratch := make([][]float64, parallel.Workers(workers))
	for first := 0; first < n; first += block {
		last := min(first+block, n)
		index.fill(m, first, last)
		chunks := make([][]Pair, (n-first+chunk-1)/chunk)
		err := parallel.For(ctx, len(chunks), workers, func(w, c int) {
			if scratch[w] == nil {
				scratch[w] = make([]float64, block)
			}
			for q := first + c*chunk; q < min(first+(c+1)*chunk, n); q++ {
				chunks[c] = index.query(chunks[c], m, q, threshold, scratch[w])
			}
		})
		if err != nil {
			return nil, err
		}
		for _, c := range chunks {
			out = append(out, c...)
		}
	}
	slices.SortFunc(out, func(x, y Pair) int {
		return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	return out, nil
}

const chunk = 64 // queries a worker takes at a time

type index struct {
	first, last int
	start       []int32 // by term
	rows        []uint16
	weights     []float64
}

func newIndex(cols int) *index { return &index{start: make([]int32, cols+1)} }

func (x *index) fill(m *Matrix, first, last int) {
	x.first, x.last = first, last
	clear(x.start)
	terms := m.Terms[m.Start[first]:m.Start[last]]
	for _, t := range terms {
		x.start[t+1]++
	}
	for t := 1; t < len(x.start); t++ {
		x.start[t] += x.start[t-1]
	}
	x.rows = slices.Grow(x.rows[:0], len(terms))[:len(terms)]
	x.weights = slices.Grow(x.weights[:0], len(terms))[:len(terms)]
	at := slices.Clone(x.start)
	for i := first; i < last; i++ {
		terms, weights := m.Row(i)
		for k, t := range terms {
			x.rows[at[t]] = uint16(i - first)
			x.weights[at[t]] = weights[k]
			at[t]++
		}
	}
}

func (x *index) query(out []Pair, m *Matrix, q int, threshold float64, sums []float64) []Pair {
	terms, weights := m.Row(q)
	for k, t := range terms {
		w := weights[k]
		from, to := x.start[t], x.start[t+1]
		rows, others := x.rows[from:to], x.weights[from:to]
		for p, r := range rows {
			sums[r] += float64(w * others[p])
		}
	}
	for r := range min(x.last, q) - x.first {
		if sums[r] >= threshold {
			out = append(out, Pair{int32(x.first + r), int32(q), sums[r]})
		}
	}
	clear(sums)
	return out
}
