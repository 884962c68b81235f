package story

import (
	"cmp"
	"slices"

	"summarize/internal/cluster"
)

// Pins are what readers know better: pairs of articles that belong to one story, and pairs that
// do not. The second kind wins over the first.
type Pins struct {
	Together [][2]int
	Apart    [][2]int
}

// A pinning makes stories anew out of the merges of a tree: as the constrained linkage of
// I. Davidson and S. Ravi (PKDD 2005) does, but after the fact, so that a pin moves no other
// story and no cut. Articles pinned together are joined first. A merge that would join articles
// that are pinned apart is left out, and what joined the two later stays with the larger side.
type pinning struct {
	parent []int32
	size   []int32
	apart  [][2]int32 // rows
}

// pin returns, by row, the number of its story where p holds for the merges of at least level.
func pin(tree *cluster.Tree, level float64, together, apart [][2]int32) []int32 {
	g := &pinning{parent: make([]int32, tree.Leaves), size: make([]int32, tree.Leaves), apart: apart}
	for i := range g.parent {
		g.parent[i], g.size[i] = int32(i), 1
	}
	for _, p := range together {
		g.join(p[0], p[1])
	}
	leaf := make([]int32, tree.Leaves, tree.Leaves+len(tree.Merges)) // by cluster: one that stands for it
	for i := range leaf {
		leaf[i] = int32(i)
	}
	for _, m := range tree.Merges {
		if m.Level < level {
			break
		}
		leaf = append(leaf, g.join(leaf[m.A], leaf[m.B]))
	}
	groups := make([]int32, tree.Leaves)
	for i := range groups {
		groups[i] = g.root(int32(i))
	}
	return groups
}

func (g *pinning) root(i int32) int32 {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

// join joins the groups of two rows unless pins keep them apart, and returns the row that stands
// for both, or for the larger.
func (g *pinning) join(a, b int32) int32 {
	x, y := g.root(a), g.root(b)
	if g.size[x] < g.size[y] || g.size[x] == g.size[y] && y < x {
		x, y = y, x
	}
	if x == y || g.areApart(x, y) {
		return x
	}
	g.parent[y] = x
	g.size[x] += g.size[y]
	return x
}

func (g *pinning) areApart(x, y int32) bool {
	return slices.ContainsFunc(g.apart, func(p [2]int32) bool {
		a, b := g.root(p[0]), g.root(p[1])
		return a == x && b == y || a == y && b == x
	})
}

// pinnedRows returns pairs of articles as pairs of rows, in an order of their own.
func (r *Result) pinnedRows(pairs [][2]int) [][2]int32 {
	var rows [][2]int32
	for _, p := range pairs {
		a, b := r.row[p[0]], r.row[p[1]]
		rows = append(rows, [2]int32{min(a, b), max(a, b)})
	}
	slices.SortFunc(rows, func(x, y [2]int32) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) })
	return slices.Compact(rows)
}

// releasePinned takes what is pinned to another article out of series and round-ups.
func (r *Result) releasePinned() {
	for _, p := range r.pinnedRows(r.pins.Together) {
		r.linked.RoundUps = slices.DeleteFunc(r.linked.RoundUps, func(u RoundUp) bool { return u.Row == p[0] || u.Row == p[1] })
		r.linked.SeriesOf[p[0]], r.linked.SeriesOf[p[1]] = 0, 0
	}
}

// pinReason says which pin decided on two rows, or nothing.
func (r *Result) pinReason(x, y int32) string {
	pair := [2]int32{min(x, y), max(x, y)}
	switch {
	case slices.Contains(r.pinnedRows(r.pins.Apart), pair):
		return "pinned apart"
	case slices.Contains(r.pinnedRows(r.pins.Together), pair):
		return "pinned together"
	}
	return ""
}
