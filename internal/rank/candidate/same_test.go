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
		s := &Set{bags: []bag{newBag(a), newBag(b)}}
		x, y := &s.bags[0], &s.bags[1]
		x.position, y.position = random.IntN(5), random.IntN(5)
		want := x.alike(y, x.limit(y), x.common(y))
		if got := s.Same(0, 1); got != want {
			t.Fatalf("%v and %v: %v, by all their terms %v", x, y, got, want)
		}
		if want {
			alike++
		} else if !x.alike(y, x.limit(y), x.commonUpperBound(y)) {
			spared++
		}
	}
	if alike < 500 || spared < 5000 {
		t.Errorf("%d pairs alike, %d spared: too few to test anything", alike, spared)
	}
}
