package vector

import (
	"cmp"
	"context"
	"math"
	"slices"

	"summarize/internal/parallel"
)

// A Pair is two rows, A < B, and their cosine.
type Pair struct {
	A, B   int32
	Cosine float64
}

// A Window says which rows are worth comparing: those at most Reach apart on a line.
// A row without a place, which is NaN, is compared with all.
type Window struct {
	Place []float64 // by row, ascending, NaN last; nil: no row has a place
	Reach float64
}

// allows reports whether two rows are compared.
func (w Window) allows(a, b int) bool {
	return w.Place == nil || !(math.Abs(w.Place[a]-w.Place[b]) > w.Reach)
}

// Pairs returns all pairs of rows of m that the window allows and whose cosine is at
// least threshold, sorted by (A, B). Rows must have length 1 (Normalize) or be zero;
// threshold must be positive. Products are summed in ascending term order, each rounded
// on its own, so the cosines are the same bits for any number of workers, on any machine.
// In a narrow window it costs next to nothing. Pairs fails only when ctx ends.
func Pairs(ctx context.Context, m *Matrix, threshold float64, w Window, workers int) ([]Pair, error) {
	if !(threshold > 0) {
		panic("vector: Pairs needs a positive threshold")
	}
	if m.Rows() < 2 {
		return nil, ctx.Err()
	}
	j := newJoin(m, threshold)
	j.window = w
	return j.run(ctx, workers)
}

// chunk is the number of queries that a worker takes at a time.
const chunk = 64

// run looks each row up in each block of the index.
func (j *join) run(ctx context.Context, workers int) ([]Pair, error) {
	scratch := make([]*sums, parallel.Workers(workers))
	var found [][]Pair
	for b := range j.blocks() {
		index := j.index(b)
		chunks := make([][]Pair, (len(j.order)-index.first+chunk-1)/chunk)
		err := parallel.For(ctx, len(chunks), workers, func(w, c int) {
			if scratch[w] == nil {
				scratch[w] = new(sums)
			}
			first := index.first + c*chunk
			for p := first; p < min(first+chunk, len(j.order)); p++ {
				chunks[c] = index.query(p, scratch[w], chunks[c])
			}
		})
		if err != nil {
			return nil, err
		}
		found = append(found, chunks...)
	}
	pairs := slices.Concat(found...)
	slices.SortFunc(pairs, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return pairs, nil
}
