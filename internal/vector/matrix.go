// Package vector turns counted terms into weighted sparse vectors (TF-IDF) and
// finds all pairs of similar ones. It knows rows of numbered terms and nothing of
// articles, languages or stories.
//
// A weight is a float64 ≥ 0; a cosine lies in [0, 1]. Similarity is asked for in
// one batch, Pairs: a call for a single pair would cost a hundred times as much.
package vector

import (
	"context"
	"fmt"
	"math"
	"slices"

	"summarize/internal/parallel"
)

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

// DocumentFrequency returns, for each term, the number of rows that hold it.
func (m *Matrix) DocumentFrequency() []int {
	df := make([]int, m.Cols)
	for _, t := range m.Terms {
		df[t]++
	}
	return df
}

// Count builds the matrix of counts of rows whose terms are listed by terms:
// terms(worker, i, buffer) appends the terms of row i to buffer, in any order and
// each as often as it occurs, and returns it. Calls for different rows may run at
// once, on at most workers goroutines; worker tells them apart.
func Count(ctx context.Context, rows, cols, workers int, terms func(worker, i int, buffer []uint32) []uint32) (*Matrix, error) {
	type counted struct {
		terms  []uint32
		counts []float64
	}
	parts := make([]counted, rows)
	buffers := make([][]uint32, parallel.Workers(workers))
	err := parallel.For(ctx, rows, workers, func(w, i int) {
		buffer := terms(w, i, buffers[w][:0])
		buffers[w] = buffer
		slices.Sort(buffer)
		n := distinct(buffer)
		parts[i] = counted{make([]uint32, 0, n), make([]float64, 0, n)}
		p := &parts[i]
		for k, t := range buffer {
			if k > 0 && t == buffer[k-1] {
				p.counts[len(p.counts)-1]++
				continue
			}
			p.terms = append(p.terms, t)
			p.counts = append(p.counts, 1)
		}
	})
	if err != nil {
		return nil, err
	}
	m := &Matrix{Cols: cols, Start: make([]int, rows+1)}
	for i, p := range parts {
		m.Start[i+1] = m.Start[i] + len(p.terms)
	}
	m.Terms = make([]uint32, 0, m.Start[rows])
	m.Weights = make([]float64, 0, m.Start[rows])
	for i, p := range parts {
		if n := len(p.terms); n > 0 && int(p.terms[n-1]) >= cols {
			panic(fmt.Sprintf("vector: row %d holds term %d of %d", i, p.terms[n-1], cols))
		}
		m.Terms = append(m.Terms, p.terms...)
		m.Weights = append(m.Weights, p.counts...)
		parts[i] = counted{}
	}
	return m, nil
}

func distinct(sorted []uint32) int {
	n := 0
	for k, t := range sorted {
		if k == 0 || t != sorted[k-1] {
			n++
		}
	}
	return n
}

// Normalize scales every row to length 1 in place; a row without weight stays as it is.
func (m *Matrix) Normalize() {
	for i := range m.Rows() {
		_, weights := m.Row(i)
		var sum float64
		for _, w := range weights {
			sum += float64(w * w)
		}
		if sum == 0 {
			continue
		}
		norm := math.Sqrt(sum)
		for k := range weights {
			weights[k] /= norm
		}
	}
}
