// Package cluster partitions a sparse graph of similarities into clusters by
// average linkage, and keeps the history of merges so that each cluster can be
// explained. It knows numbered leaves and similarities in [0, 1], and nothing of
// what they stand for.
package cluster

// Cut returns the clusters that the merges of at least the given similarity
// make: labels[i] is the lowest leaf of the cluster of leaf i.
func (t *Tree) Cut(similarity float64) (labels []int32) {
	parent := make([]int32, t.Leaves+len(t.Merges))
	for i := range parent {
		parent[i] = int32(i)
	}
	for k, m := range t.Merges {
		if m.Similarity < similarity {
			break
		}
		parent[m.A], parent[m.B] = int32(t.Leaves+k), int32(t.Leaves+k)
	}
	for i := len(parent) - 1; i >= 0; i-- {
		parent[i] = parent[parent[i]]
	}
	lowest := make([]int32, len(parent))
	labels = make([]int32, t.Leaves)
	for i := range labels {
		root := parent[i]
		if lowest[root] == 0 {
			lowest[root] = int32(i) + 1
		}
		labels[i] = lowest[root] - 1
	}
	return labels
}

// Size returns the number of leaves of a cluster.
func (t *Tree) Size(c int32) int {
	if int(c) < t.Leaves {
		return 1
	}
	return int(t.Merges[int(c)-t.Leaves].Size)
}

// Meet returns the merge that brings leaves x and y together, or -1, and whether
// x is on its side A.
func (t *Tree) Meet(x, y int32) (merge int, xIsA bool) {
	inX, inY := make(map[int32]bool), make(map[int32]bool)
	inX[x], inY[y] = true, true
	for k, m := range t.Merges {
		c := int32(t.Leaves + k)
		if inX[m.A] && inY[m.B] {
			return k, true
		}
		if inX[m.B] && inY[m.A] {
			return k, false
		}
		if inX[m.A] || inX[m.B] {
			inX[c] = true
		}
		if inY[m.A] || inY[m.B] {
			inY[c] = true
		}
	}
	return -1, false
}
