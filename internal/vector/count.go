package vector

import (
	"context"
	"fmt"
	"slices"

	"summarize/internal/parallel"
	"summarize/internal/radix"
)

// A Bag collects the terms of one row while it is counted.
type Bag struct {
	entries []uint64 // term<<32 | times
	spare   []uint64 // for sorting
}

// Add counts a term a number of times more. The order of calls does not matter.
func (b *Bag) Add(term, times uint32) {
	b.entries = append(b.entries, uint64(term)<<32|uint64(times))
}

// Count builds the matrix of counts of rows that fill describes: it adds the terms
// of row i to an empty bag. Terms are in [0, cols); a row's count of one stays
// below 2³². All rows together have about as many entries as is foretold, if that is
// not 0. Calls for different rows run at once, on at most workers goroutines. Count
// fails only when ctx ends.
func Count(ctx context.Context, rows, cols, foretold, workers int, fill func(i int, bag *Bag)) (*Matrix, error) {
	m := &Matrix{Cols: cols, Start: make([]int, 1, rows+1)}
	m.makeRoom(foretold)
	bags, counted := make([]Bag, parallel.Workers(workers)), make([][]uint64, min(rows, rowsAtOnce))
	progress := parallel.Steps(ctx, rows)
	for first := 0; first < rows; first += rowsAtOnce {
		n := min(rowsAtOnce, rows-first)
		err := parallel.For(parallel.Unobserved(ctx), n, workers, func(w, i int) {
			progress(first + i)
			bag := &bags[w]
			bag.entries = bag.entries[:0]
			fill(first+i, bag)
			counted[i] = append(counted[i][:0], bag.sums()...)
		})
		if err != nil {
			return nil, err
		}
		m.add(counted[:n], rows)
	}
	progress(rows)
	return m, ctx.Err()
}

// rowsAtOnce is how many rows are counted before they are written into the matrix: 4 MB.
const rowsAtOnce = 2048

// makeRoom makes room for so many entries in all, and a few more.
func (m *Matrix) makeRoom(entries int) {
	entries += entries / 64
	m.Terms = slices.Grow(m.Terms, entries-len(m.Terms))
	m.Weights = slices.Grow(m.Weights, entries-len(m.Weights))
}

// add appends counted rows to a matrix that will have so many rows in all.
func (m *Matrix) add(counted [][]uint64, rows int) {
	nnz := len(m.Terms)
	for _, row := range counted {
		nnz += len(row)
		m.Start = append(m.Start, nnz)
	}
	if nnz > cap(m.Terms) {
		m.makeRoom(min(2*nnz, int(float64(nnz)/float64(m.Rows())*float64(rows))))
	}
	for _, row := range counted {
		if n := len(row); n > 0 && int(row[n-1]>>32) >= m.Cols {
			panic(fmt.Sprintf("vector: a row holds term %d of %d", row[n-1]>>32, m.Cols))
		}
		for _, e := range row {
			m.Terms = append(m.Terms, uint32(e>>32))
			m.Weights = append(m.Weights, float64(uint32(e)))
		}
	}
}

// sums sorts the bag and adds up equal terms.
func (b *Bag) sums() []uint64 {
	b.entries, b.spare = radix.Sort(b.entries, b.spare, 32)
	sums := b.entries[:0]
	for _, e := range b.entries {
		if n := len(sums); n > 0 && sums[n-1]>>32 == e>>32 {
			sums[n-1] += e & (1<<32 - 1)
		} else {
			sums = append(sums, e)
		}
	}
	return sums
}
