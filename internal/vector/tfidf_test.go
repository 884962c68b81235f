package vector

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// randomCounts makes a matrix of counts; some rows are empty, some terms are
// everywhere, so that ln((1+n)/(1+df)) is 0 for them.
func randomCounts(t testing.TB, rng *rand.Rand, rows, cols int) *Matrix {
	t.Helper()
	seeds := make([]uint64, rows)
	for i := range seeds {
		seeds[i] = rng.Uint64()
	}
	m, err := Count(context.Background(), rows, cols, 1, func(i int, bag *Bag) {
		row := rand.New(rand.NewPCG(seeds[i], 1))
		if row.IntN(10) == 0 {
			return
		}
		bag.Add(0, 1+uint32(row.IntN(3)))
		for range row.IntN(2 * cols) {
			bag.Add(uint32(float64(cols)*math.Pow(row.Float64(), 3)), 1)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func (m *Matrix) clone() *Matrix {
	c := *m
	c.Weights = slices.Clone(m.Weights)
	return &c
}

func TestNLPGivesTheSameBits(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		m := randomCounts(t, rng, 1+rng.IntN(30), 1+rng.IntN(60))
		own, theirs := m.clone(), m.clone()
		own.weigh()
		theirs.weighByNLP()
		for k := range own.Weights {
			if own.Weights[k] != theirs.Weights[k] {
				t.Fatalf("weight %d of %d rows: own %v, nlp %v", k, m.Rows(), own.Weights[k], theirs.Weights[k])
			}
		}
	}
}
