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
	s := NewSplitter(FrequenciesOf(m), threshold)
	return s.Split(s.Heavy(m)).Pairs(ctx, m, w, workers)
}

// Pairs returns the pairs of the rows of a part, as Pairs does.
func (s *Split) Pairs(ctx context.Context, m *Matrix, w Window, workers int) ([]Pair, error) {
	if m.Rows() < 2 {
		return nil, ctx.Err()
	}
	return newJoin(m, s, w).run(ctx, workers)
}

// Between returns the pairs of a row of one part with a row of a later one. Rows, and places
// of the window, are counted through both parts.
func (s *Split) Between(ctx context.Context, earlier, later *Matrix, w Window, workers int) ([]Pair, error) {
	if earlier.Rows() == 0 || later.Rows() == 0 {
		return nil, ctx.Err()
	}
	j := newJoin(stack{earlier, later}, s, w)
	j.across = earlier.Rows()
	return j.run(ctx, workers)
}

// A rowReader is what a join reads: a matrix, or two as one.
type rowReader interface {
	Rows() int
	Row(i int) ([]uint32, []float64)
}

// A stack is the rows of two matrices, one above the other.
type stack struct{ upper, lower *Matrix }

func (s stack) Rows() int { return s.upper.Rows() + s.lower.Rows() }

func (s stack) Row(i int) ([]uint32, []float64) {
	if n := s.upper.Rows(); i >= n {
		return s.lower.Row(i - n)
	}
	return s.upper.Row(i)
}

// chunk is the number of queries that a worker takes at a time.
const chunk = 64

// run looks rows up in each block of the index.
func (j *join) run(ctx context.Context, workers int) ([]Pair, error) {
	seekers := make([]*seeker, parallel.Workers(workers))
	var found [][]Pair
	for b := range j.blocks() {
		index, err := j.index(ctx, b, workers)
		if err != nil {
			return nil, err
		}
		for _, q := range b.queries {
			chunks := make([][]Pair, (q[1]-q[0]+chunk-1)/chunk)
			err := parallel.For(ctx, len(chunks), workers, func(w, c int) {
				if seekers[w] == nil {
					seekers[w] = newSeeker(len(j.df))
				}
				first := q[0] + c*chunk
				for p := first; p < min(first+chunk, q[1]); p++ {
					chunks[c] = index.query(p, seekers[w], chunks[c])
				}
			})
			if err != nil {
				return nil, err
			}
			found = append(found, chunks...)
		}
	}
	return inOrder(ctx, found, j.m.Rows(), workers)
}

// inOrder sorts pairs of so many rows by (A, B): they are dealt out by A, then each row's by B, which
// takes a fraction of the time of sorting all.
func inOrder(ctx context.Context, lists [][]Pair, rows, workers int) ([]Pair, error) {
	start := make([]int, rows+1)
	for _, list := range lists {
		for _, p := range list {
			start[p.A+1]++
		}
	}
	for row := range rows {
		start[row+1] += start[row]
	}
	pairs, next := make([]Pair, start[rows]), slices.Clone(start)
	for _, list := range lists {
		for _, p := range list {
			pairs[next[p.A]] = p
			next[p.A]++
		}
	}
	return pairs, parallel.For(ctx, rows, workers, func(_, row int) {
		slices.SortFunc(pairs[start[row]:start[row+1]], func(x, y Pair) int { return cmp.Compare(x.B, y.B) })
	})
}
