// Package cluster partitions a sparse graph of similarities into clusters by
// average linkage, and keeps the history of merges so that each cluster can be
// explained. It knows numbered leaves and similarities in [0, 1], and nothing of
// what they stand for.
package cluster

import "math"

// A Merge joins two clusters. Clusters are numbered: i < n is leaf i alone, n+k
// the result of the k-th merge.
type Merge struct {
	A, B   int32
	Mean   float64 // similarity of the leaves of A to those of B, on average
	Gap    float64 // the distance between A and B where leaves have places, else 0
	Across float64 // what that leaves of the strength, in [0, 1]
	Level  float64 // the lowest strength so far: never rises from one merge to the next
	Size   int32   // leaves of the result
}

// A Tree is the history of merges over n leaves, in the order in which they were
// made, so with falling levels.
type Tree struct {
	Leaves int
	Merges []Merge
}

// A Join makes one cluster of two, which are named by their lowest leaves, A < B.
type Join struct {
	A, B     int32
	Mean     float64 // as in Merge
	Gap      float64
	Across   float64
	Strength float64
}

// NewTree returns the history of n leaves that some joins make, in their order.
func NewTree(n int, joins []Join) *Tree {
	cluster := make([]int32, n) // by its lowest leaf
	for i := range cluster {
		cluster[i] = int32(i)
	}
	t := &Tree{Leaves: n}
	level := math.Inf(1)
	for k, j := range joins {
		level = min(level, j.Strength)
		a, b := cluster[j.A], cluster[j.B]
		size := int32(t.Size(a) + t.Size(b))
		t.Merges = append(t.Merges, Merge{A: a, B: b, Mean: j.Mean, Gap: j.Gap, Across: j.Across, Level: level, Size: size})
		cluster[j.A] = int32(n + k)
	}
	return t
}

// Cut returns the clusters that the merges of at least the given level make:
// labels[i] is the lowest leaf of the cluster of leaf i.
func (t *Tree) Cut(level float64) (labels []int32) { return NewCutter(t).Cut(level) }

// A Cutter cuts a tree again and again, in the same room.
type Cutter struct {
	tree         *Tree
	root, lowest []int32 // by cluster
}

// NewCutter returns a cutter of a tree.
func NewCutter(t *Tree) *Cutter {
	clusters := t.Leaves + len(t.Merges)
	return &Cutter{t, make([]int32, clusters), make([]int32, clusters)}
}

// Cut is Tree.Cut. The labels stand until the next.
func (c *Cutter) Cut(level float64) (labels []int32) {
	clear(c.lowest)
	labels = c.tree.roots(level, c.root)
	for i, root := range labels {
		if c.lowest[root] == 0 {
			c.lowest[root] = int32(i) + 1
		}
		labels[i] = c.lowest[root] - 1
	}
	return labels
}

// Roots is Tree.Roots. What it returns stands until the next.
func (c *Cutter) Roots(level float64) []int32 { return c.tree.roots(level, c.root) }

// Roots returns, for each leaf, the largest cluster that holds it and that merges
// of at least the given level make.
func (t *Tree) Roots(level float64) []int32 {
	return t.roots(level, make([]int32, t.Leaves+len(t.Merges)))
}

func (t *Tree) roots(level float64, root []int32) []int32 {
	for i := range root {
		root[i] = int32(i)
	}
	for k, m := range t.Merges {
		if m.Level < level {
			break
		}
		root[m.A], root[m.B] = int32(t.Leaves+k), int32(t.Leaves+k)
	}
	for i := len(root) - 1; i >= 0; i-- {
		root[i] = root[root[i]] // a parent has a higher number, and is done
	}
	return root[:t.Leaves]
}

// Size returns the number of leaves of a cluster.
func (t *Tree) Size(c int32) int {
	if m := t.Merge(c); m != nil {
		return int(m.Size)
	}
	return 1
}

// Merge returns the merge that made a cluster, or nil for a leaf alone.
func (t *Tree) Merge(c int32) *Merge {
	if int(c) < t.Leaves {
		return nil
	}
	return &t.Merges[int(c)-t.Leaves]
}

// Members returns the leaves of a cluster, ascending.
func (t *Tree) Members(c int32) []int32 {
	in := make([]bool, t.Leaves+len(t.Merges))
	in[c] = true
	for k := int(c) - t.Leaves; k >= 0; k-- {
		if in[t.Leaves+k] {
			in[t.Merges[k].A], in[t.Merges[k].B] = true, true
		}
	}
	var leaves []int32
	for i, yes := range in[:t.Leaves] {
		if yes {
			leaves = append(leaves, int32(i))
		}
	}
	return leaves
}

// Next returns the merge that takes cluster c into a larger one, or nil.
func (t *Tree) Next(c int32) *Merge {
	for k := max(int(c)-t.Leaves+1, 0); k < len(t.Merges); k++ {
		if m := &t.Merges[k]; m.A == c || m.B == c {
			return m
		}
	}
	return nil
}

// Meet returns the merge that brings two leaves together, or nil, and whether x
// is on its side A.
func (t *Tree) Meet(x, y int32) (m *Merge, xIsA bool) {
	for k := range t.Merges {
		m := &t.Merges[k]
		c := int32(t.Leaves + k)
		switch {
		case m.A == x && m.B == y:
			return m, true
		case m.A == y && m.B == x:
			return m, false
		}
		if m.A == x || m.B == x {
			x = c
		}
		if m.A == y || m.B == y {
			y = c
		}
	}
	return nil, false
}
