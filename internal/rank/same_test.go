package rank

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
		p := &pool{candidates: []candidate{{position: random.IntN(5)}, {position: random.IntN(5)}}}
		p.bags = []bag{newBag(a), newBag(b)}
		want := p.alike(0, 1, common)
		if got := p.same(0, 1); got != want {
			t.Fatalf("%v and %v: %v, by all their terms %v", p.bags[0].terms, p.bags[1].terms, got, want)
		}
		if want {
			alike++
		} else if !p.alike(0, 1, mostCommon) {
			spared++
		}
	}
	if alike < 500 || spared < 5000 {
		t.Errorf("%d pairs alike, %d spared: too few to test anything", alike, spared)
	}
}
