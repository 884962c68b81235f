package duplicate

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// Of random graphs, the originals are those that a look at all that is left chooses.
func TestOriginalsOfWhatIsLeft(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		n := 2 + r.IntN(30)
		c := &classes{}
		s := &search{index: &index{words: &c.classWords, k: 3, lost: make([]uint32, n)}, classes: c, o: Default}
		for i := range n {
			c.add(i, 20+r.IntN(20))
			c.members = append(c.members, []int{i})
			c.published = append(c.published, time.Unix(int64(i/(1+r.IntN(3))), 0))
		}
		slices.SortFunc(c.published, time.Time.Compare)
		var pairs []Pair
		for a := range n {
			for b := a + 1; b < n; b++ {
				if r.IntN(n) < 3 {
					pairs = append(pairs, Pair{A: a, B: b})
				}
			}
		}
		g := newGrouper(s, c, pairs)
		all := make([]int, n)
		for i := range all {
			all[i] = i
		}
		g.left.load(all)
		for left := slices.Clone(all); len(left) > 0; {
			original, _ := g.left.original()
			if want := originalOf(g, left); original != want {
				t.Fatalf("of %v: original %d, want %d", left, original, want)
			}
			star := []int{original}
			for _, e := range g.edges[original] {
				if g.groupOf[e.to] < 0 && r.IntN(3) > 0 {
					star = append(star, e.to)
				}
			}
			for _, gone := range star {
				g.groupOf[gone] = 0
				g.left.take(gone)
			}
			left = slices.DeleteFunc(left, func(t int) bool { return g.groupOf[t] >= 0 })
		}
		if _, more := g.left.original(); more {
			t.Fatal("an original of nothing")
		}
	}
}

// originalOf looks at all that is left.
func originalOf(g *grouper, left []int) int {
	free := func(t int) (n int) {
		for _, e := range g.edges[t] {
			if g.groupOf[e.to] < 0 {
				n++
			}
		}
		return n
	}
	most := 0
	for _, t := range left {
		most = max(most, free(t))
	}
	central := slices.DeleteFunc(slices.Clone(left), func(t int) bool { return 2*free(t) < most })
	return g.s.original(central)
}
