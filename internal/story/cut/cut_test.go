package cut

import (
	"testing"

	"summarize/internal/cluster"
)

// pairsAt returns a tree of as many pairs of leaves joined at each level, all joined at the last.
func pairsAt(pairs int, inside, between float64) *cluster.Tree {
	var joins []cluster.Join
	for k := range pairs {
		joins = append(joins, cluster.Join{A: int32(2 * k), B: int32(2*k + 1), Strength: inside})
	}
	for k := 1; k < pairs; k++ {
		joins = append(joins, cluster.Join{A: 0, B: int32(2 * k), Strength: between})
	}
	return cluster.NewTree(2*pairs, joins)
}

// The cut lies in the valley between the merges inside stories and those between them, where
// the usual level is no valley, too.
func TestFindLiesInTheValley(t *testing.T) {
	for _, test := range []struct {
		what            string
		inside, between float64
	}{
		{"about the usual level", 0.4, 0.03},
		{"topics at the usual level", 0.5, 0.12},
	} {
		if level := Find(pairsAt(40, test.inside, test.between), 0.01, Default); level > test.inside || level <= test.between {
			t.Errorf("%s: cut at %.3f, stories at %.3f, topics at %.3f", test.what, level, test.inside, test.between)
		}
	}
}

// Where nothing is similar, or all is one, the tree says nothing of the scale: the level is the usual one.
func TestFindWithoutAValley(t *testing.T) {
	for _, between := range []float64{0.9, 0.001} {
		if level := Find(pairsAt(40, between, between), 0.01, Default); level < 0.11 || level > 0.13 {
			t.Errorf("all at %.3f: cut at %.3f", between, level)
		}
	}
}

// Where all pairs join at one level, and nothing else does, the usual level decides: they are joined above it.
func TestFindWithOneLevel(t *testing.T) {
	for _, pairs := range []int{1, 40} {
		for level, joined := range map[float64]bool{0.08: false, 0.11: false, 0.14: true, 0.2: true} {
			if at := Find(pairsAt(pairs, level, 0.001), 0.01, Default); at <= level != joined {
				t.Errorf("%d pairs at %.2f: cut at %.3f, want them joined: %t", pairs, level, at, joined)
			}
		}
	}
}
