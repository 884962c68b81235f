package candidate

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// The sketches may only spare a look at the terms, never change the answer.
func TestSketchesChangeNoVerdict(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	alike, spared := 0, 0
	for range 20_000 {
		a := make([]uint32, 1+random.IntN(25))
		for k := range a {
			a[k] = random.Uint32N(60)
		}
		b := slices.Clone(a)
		for k := range b {
			if random.IntN(4) > 0 {
				b[k] = random.Uint32N(60)
			}
		}
		s := &Set{Articles: make([]Article, 1), All: []Candidate{{Position: random.IntN(5)}, {Position: random.IntN(5)}}}
		s.bags = []bag{newBag(a), newBag(b)}
		want := s.alike(0, 1, common)
		if got := s.Same(0, 1); got != want {
			t.Fatalf("%v and %v: %v, by all their terms %v", s.bags[0].terms, s.bags[1].terms, got, want)
		}
		if want {
			alike++
		} else if !s.alike(0, 1, commonUpperBound) {
			spared++
		}
	}
	if alike < 500 || spared < 5000 {
		t.Errorf("%d pairs alike, %d spared: too few to test anything", alike, spared)
	}
}
