package cut

import "summarize/internal/cluster"

// Core is a penalty for groups that lack a core. Each report of an event must tell what happened, where, and to whom: a dozen facts, in whatever
// words. Articles on one subject (a firm, a club) are as alike, two by two, but each two for another reason, and all of them
// share little beyond the subject's name. So where the level is right, the groups have a core that nearly all of their
// articles tell; where it is so low that subjects are taken for stories, they lack one. It is asked of groups, not of pairs, as an
// average over all articles in company: here and there an event is told without a core.
type Core struct {
	tree   *cluster.Tree
	ends   []float64 // by merge: the level at which its cluster is part of a larger one, 0 if it never is
	lacks  []float64 // by merge: the share of a core that its cluster lacks, where it was asked for
	leaves *order
}

const (
	fewestTold  = 5 // leaves of a cluster that is asked for a core: any two or three have much in common
	judgedTells = 8 // leaves that are looked at
)

// NewCore asks the clusters of a tree that some level above the least makes. lacks returns the share of a core, in [0, 1], that
// some leaves, of five to eight, lack.
func NewCore(tree *cluster.Tree, least float64, lacks func(leaves []int32) float64) *Core {
	c := &Core{tree: tree, ends: make([]float64, len(tree.Merges)), lacks: make([]float64, len(tree.Merges)), leaves: newOrder(tree)}
	for _, m := range tree.Merges {
		for _, part := range []int32{m.A, m.B} {
			if k := int(part) - tree.Leaves; k >= 0 {
				c.ends[k] = m.Level
			}
		}
	}
	asked := make([]bool, len(tree.Merges))
	for level := least; level < highCut; level *= cutStep {
		c.each(level, func(k int) {
			if !asked[k] && tree.Merges[k].Size >= fewestTold {
				asked[k], c.lacks[k] = true, lacks(c.leaves.some(int32(tree.Leaves+k), judgedTells))
			}
		})
	}
	return c
}

// each calls f with the merges whose clusters are groups at a level.
func (c *Core) each(level float64, f func(k int)) {
	for k, m := range c.tree.Merges {
		if m.Level < level {
			return
		}
		if c.ends[k] < level {
			f(k)
		}
	}
}

// lost returns the share of its company that an article of a group has without a core, on average, in [0, 1).
func (c *Core) lost(level float64) float64 {
	lost, company := 0.0, 0
	c.each(level, func(k int) {
		size := int(c.tree.Merges[k].Size)
		lost += float64(c.lacks[k] * float64(size-1))
		company += size
	})
	if company == 0 {
		return 0
	}
	return lost / (float64(company) + float64(aloneShare*float64(c.tree.Leaves)))
}

// An order is the leaves of a tree so that those of each cluster are in sequence, and those of its parts.
type order struct {
	tree   *cluster.Tree
	leaves []int32
	first  []int32 // by cluster: the place of its first leaf
}

func newOrder(t *cluster.Tree) *order {
	o := &order{t, make([]int32, t.Leaves), make([]int32, t.Leaves+len(t.Merges))}
	part := make([]bool, len(o.first))
	for _, m := range t.Merges {
		part[m.A], part[m.B] = true, true
	}
	next := int32(0)
	for c := len(part) - 1; c >= 0; c-- { // a whole has a higher number than its parts, so it is placed before them
		if !part[c] {
			o.first[c] = next
			next += int32(t.Size(int32(c)))
		}
		if m := t.Merge(int32(c)); m != nil {
			o.first[m.A], o.first[m.B] = o.first[c], o.first[c]+int32(t.Size(m.A))
		} else {
			o.leaves[o.first[c]] = int32(c)
		}
	}
	return o
}

// some returns up to n leaves of a cluster, evenly spread over its parts.
func (o *order) some(c int32, n int) (leaves []int32) {
	size := o.tree.Size(c)
	n = min(n, size)
	for k := range n {
		leaves = append(leaves, o.leaves[int(o.first[c])+k*size/n])
	}
	return leaves
}
