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
	parts := make([]part, rows)
	bags := make([]Bag, parallel.Workers(workers))
	err := parallel.For(ctx, rows, workers, func(w, i int) {
		bag := &bags[w]
		bag.entries = bag.entries[:0]
		fill(i, bag)
		parts[i] = bag.counted()
		if n := len(parts[i].terms); n > 0 && int(parts[i].terms[n-1]) >= cols {
			panic(fmt.Sprintf("vector: row %d holds term %d of %d", i, parts[i].terms[n-1], cols))
		}
	})
	if err != nil {
		return nil, err
	}
	return layOut(parts, cols), nil
}

// A part is one row before the matrix is laid out.
type part struct {
	terms  []uint32
	counts []float64
}

// counted sorts the bag and adds up equal terms.
func (b *Bag) counted() part {
	slices.Sort(b.entries)
	distinct := 0
	for k, e := range b.entries {
		if k == 0 || e>>32 != b.entries[k-1]>>32 {
			distinct++
		}
	}
	p := part{make([]uint32, 0, distinct), make([]float64, 0, distinct)}
	for _, e := range b.entries {
		term, times := uint32(e>>32), float64(uint32(e))
		if n := len(p.terms); n > 0 && p.terms[n-1] == term {
			p.counts[n-1] += times
			continue
		}
		p.terms = append(p.terms, term)
		p.counts = append(p.counts, times)
	}
	return p
}

// layOut lays the rows out as one matrix, and lets go of each as it is copied.
func layOut(parts []part, cols int) *Matrix {
	m := &Matrix{Cols: cols, Start: make([]int, len(parts)+1)}
	for i, p := range parts {
		m.Start[i+1] = m.Start[i] + len(p.terms)
	}
	nnz := m.Start[len(parts)]
	m.Terms, m.Weights = make([]uint32, nnz), make([]float64, nnz)
	for i := range parts {
		copy(m.Terms[m.Start[i]:], parts[i].terms)
		copy(m.Weights[m.Start[i]:], parts[i].counts)
		parts[i] = part{}
	}
	return m
}
