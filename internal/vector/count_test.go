package vector

import (
	"context"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func TestCount(t *testing.T) {
	rows := [][][2]uint32{
		{{3, 1}, {1, 2}, {3, 4}},
		{},
		{{0, 1}},
	}
	for _, workers := range []int{1, 4} {
		m, err := Count(context.Background(), len(rows), 5, 0, workers, func(i int, bag *Bag) {
			for _, e := range rows[i] {
				bag.Add(e[0], e[1])
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		want := &Matrix{Cols: 5, Start: []int{0, 2, 2, 3}, Terms: []uint32{1, 3, 0}, Weights: []float64{2, 5, 1}}
		if !reflect.DeepEqual(m, want) {
			t.Errorf("%d workers: %+v, want %+v", workers, m, want)
		}
		if f := FrequenciesOf(m); !reflect.DeepEqual(f, Frequencies{3, []uint32{1, 1, 0, 1, 0}, 8}) {
			t.Errorf("frequencies %v", f)
		}
	}
}

// TestBagSums compares rows of every length with sums kept in a map.
func TestBagSums(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var bag Bag
	for n := range 500 {
		bag.entries = bag.entries[:0]
		want := map[uint32]uint32{}
		for range n {
			term, times := rng.Uint32()>>rng.IntN(32), uint32(rng.IntN(100))
			bag.Add(term, times)
			want[term] += times
		}
		sums := bag.sums()
		if len(sums) != len(want) || !slices.IsSorted(sums) {
			t.Fatalf("%d entries: %d sums, want %d", n, len(sums), len(want))
		}
		for _, e := range sums {
			if uint32(e) != want[uint32(e>>32)] {
				t.Fatalf("%d entries: term %d counts %d, want %d", n, e>>32, uint32(e), want[uint32(e>>32)])
			}
		}
	}
}

func TestCountRefusesUnknownTerms(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("term 5 of 5 was counted")
		}
	}()
	Count(context.Background(), 1, 5, 1, 1, func(_ int, bag *Bag) { bag.Add(5, 1) })
}
