// Package pin cuts a tree of merges where a reader has pinned leaves together or apart.
package pin

import (
	"slices"

	"summarize/internal/cluster"
)

// A pinning makes stories anew out of the merges of a tree: as the constrained linkage of
// I. Davidson and S. Ravi (PKDD 2005) does, but after the fact, so that a pin moves no other
// story and no cut. Articles pinned together are joined first. A merge that would join articles
// that are pinned apart is left out, and what joined the two later stays with the larger side.
type pinning struct {
	parent []int32
	size   []int32
	apart  [][2]int32 // rows
}

// Cut returns, by row, the number of its story where the pins hold for the merges of at least level.
func Cut(tree *cluster.Tree, level float64, together, apart [][2]int32) []int32 {
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
