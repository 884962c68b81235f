package pin

import (
	"math/rand/v2"
	"slices"
	"testing"

	"summarize/internal/cluster"
)

// joined makes a tree of leaves by joins from the highest level on.
func joined(leaves int, joins ...cluster.Join) *cluster.Tree { return cluster.NewTree(leaves, joins) }

func TestPins(t *testing.T) {
	// (0 1) and (2 3) at 0.5, both at 0.3, 4 with all at 0.2; 5 is alone.
	tree := joined(6,
		cluster.Join{A: 0, B: 1, Strength: 0.5}, cluster.Join{A: 2, B: 3, Strength: 0.5},
		cluster.Join{A: 0, B: 2, Strength: 0.3}, cluster.Join{A: 0, B: 4, Strength: 0.2})
	type pairs = [][2]int32
	for _, test := range []struct {
		what            string
		level           float64
		together, apart pairs
		want            [][]int
	}{
		{"nothing pinned", 0.1, nil, nil, [][]int{{0, 1, 2, 3, 4}, {5}}},
		{"together", 0.25, pairs{{3, 5}}, nil, [][]int{{0, 1, 2, 3, 5}, {4}}},
		{"below the cut", 0.4, pairs{{1, 2}}, nil, [][]int{{0, 1, 2, 3}, {4}, {5}}},
		{"apart: the halves that the tree has, and the rest with the earlier of two equal ones", 0.1, nil, pairs{{1, 3}}, [][]int{{0, 1, 4}, {2, 3}, {5}}},
		{"apart in one half", 0.1, nil, pairs{{2, 3}}, [][]int{{0, 1, 2, 4}, {3}, {5}}},
		{"apart wins over together", 0.25, pairs{{0, 5}, {5, 3}}, pairs{{0, 3}}, [][]int{{0, 1, 5}, {2, 3}, {4}}},
		{"an article apart from all", 0.1, nil, pairs{{0, 1}, {0, 2}, {0, 3}, {0, 4}}, [][]int{{0}, {1}, {2, 3, 4}, {5}}},
	} {
		labels := Cut(tree, test.level, test.together, test.apart)
		var got [][]int
		for i := range labels {
			var group []int
			for k := range labels {
				if labels[k] == labels[i] {
					group = append(group, k)
				}
			}
			if group[0] == i {
				got = append(got, group)
			}
		}
		if !slices.EqualFunc(got, test.want, slices.Equal) {
			t.Errorf("%s: %v, want %v", test.what, got, test.want)
		}
	}
}

func TestNoPinBreaksAnother(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		n := 3 + random.IntN(12)
		var pairs []cluster.Join
		for left := n; left > 1; left-- { // a random tree: leaf left-1 joins one before it
			pairs = append(pairs, cluster.Join{A: int32(random.IntN(left - 1)), B: int32(left - 1), Strength: 1 - float64(n-left)/20})
		}
		draw := func() (p [][2]int32) {
			for range random.IntN(4) {
				if a, b := int32(random.IntN(n)), int32(random.IntN(n)); a != b {
					p = append(p, [2]int32{min(a, b), max(a, b)})
				}
			}
			return p
		}
		together, apart := draw(), draw()
		labels := Cut(joined(n, pairs...), 0.4, together, apart)
		for _, p := range apart {
			if labels[p[0]] == labels[p[1]] {
				t.Fatalf("%v are pinned apart, and in one story: %v", p, labels)
			}
		}
		if len(apart) > 0 {
			continue // these may forbid a pair to be together
		}
		for _, p := range together {
			if labels[p[0]] != labels[p[1]] {
				t.Fatalf("%v are pinned together, and in two stories: %v", p, labels)
			}
		}
	}
}
