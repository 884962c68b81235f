package vector

import (
	"context"
	"fmt"
	"slices"

	"summarize/internal/parallel"
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
// below 2³². Calls for different rows run at once, on at most workers goroutines.
// Count fails only when ctx ends.
func Count(ctx context.Context, rows, cols, workers int, fill func(i int, bag *Bag)) (*Matrix, error) {
	counted := make([][]uint64, rows)
	bags := make([]Bag, parallel.Workers(workers))
	err := parallel.For(ctx, rows, workers, func(w, i int) {
		bag := &bags[w]
		bag.entries = bag.entries[:0]
		fill(i, bag)
		counted[i] = slices.Clone(bag.sums())
		if n := len(counted[i]); n > 0 && int(counted[i][n-1]>>32) >= cols {
			panic(fmt.Sprintf("vector: row %d holds term %d of %d", i, counted[i][n-1]>>32, cols))
		}
	})
	if err != nil {
		return nil, err
	}
	return layOut(counted, cols), nil
}

// sums sorts the bag and adds up equal terms.
func (b *Bag) sums() []uint64 {
	b.sort()
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

// fewEntries is up to where comparing is faster than counting digits.
const fewEntries = 64

// sort orders the entries by term: by digits of a byte, the lowest first (Knuth, TAOCP
// 3, 5.2.5), three times as fast for the 300 entries of an article as comparing them.
func (b *Bag) sort() {
	if len(b.entries) <= fewEntries {
		slices.Sort(b.entries)
		return
	}
	var all uint64
	for _, e := range b.entries {
		all |= e
	}
	b.spare = slices.Grow(b.spare[:0], len(b.entries))[:len(b.entries)]
	for shift := 32; all>>shift > 0; shift += 8 {
		var next [257]uint32
		for _, e := range b.entries {
			next[e>>shift&0xff+1]++
		}
		for d := range 255 {
			next[d+1] += next[d]
		}
		for _, e := range b.entries {
			d := e >> shift & 0xff
			b.spare[next[d]] = e
			next[d]++
		}
		b.entries, b.spare = b.spare, b.entries
	}
}

// layOut writes the rows as one matrix, and lets go of each as it is copied.
func layOut(counted [][]uint64, cols int) *Matrix {
	m := &Matrix{Cols: cols, Start: make([]int, len(counted)+1)}
	for i, row := range counted {
		m.Start[i+1] = m.Start[i] + len(row)
	}
	nnz := m.Start[len(counted)]
	m.Terms, m.Weights = make([]uint32, 0, nnz), make([]float64, 0, nnz)
	for i, row := range counted {
		for _, e := range row {
			m.Terms = append(m.Terms, uint32(e>>32))
			m.Weights = append(m.Weights, float64(uint32(e)))
		}
		counted[i] = nil
	}
	return m
}
