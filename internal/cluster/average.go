package cluster

import (
	"cmp"
	"context"
	"math"
	"slices"

	"summarize/internal/vector"
)

// A Merge joins two clusters. Clusters are numbered: i < n is leaf i alone, n+k
// the result of the k-th merge.
type Merge struct {
	A, B       int32
	Similarity float64 // mean similarity of the leaves of A to those of B
	Size       int32   // leaves of the result
}

// A Tree is the full history of merges over n leaves, most similar first; of two
// equal ones the one that joins the lower leaf is first. Every cluster is older
// than the merge that uses it.
type Tree struct {
	Leaves int
	Merges []Merge
}

// unit is the fixed-point step of a similarity: sums of integers are exact, so
// no order of addition can change a mean.
const unit = 1 << 30

// Average builds the tree of average linkage over n leaves: repeatedly the two
// clusters with the highest mean similarity become one, until no two clusters
// share a pair. Pairs that are not listed count zero.
func Average(ctx context.Context, n int, pairs []vector.Pair) (*Tree, error) {
	l := newLinkage(n, pairs)
	var chain []int32
	for seed := int32(0); int(seed) < n; {
		if len(chain) == 0 {
			if l.merged[seed] >= 0 || len(l.edges[seed]) == 0 {
				seed++
				continue
			}
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			chain = append(chain, seed)
		}
		top := chain[len(chain)-1]
		previous := int32(-1)
		if len(chain) > 1 {
			previous = chain[len(chain)-2]
		}
		best := l.nearest(top, previous)
		switch {
		case best < 0: // nothing left to join
			l.edges[top] = nil
			chain = chain[:len(chain)-1]
		case best == previous:
			chain = chain[:len(chain)-2]
			c := l.join(previous, top)
			if len(chain) == 0 {
				chain = append(chain, c)
			}
		default:
			chain = append(chain, best)
		}
	}
	return l.tree(), nil
}

type edge struct {
	to  int32
	sum int64 // of all pairs between the two clusters, in 1/unit
}

// A linkage holds the clusters while they grow. Its edges may name clusters that
// have been merged since; compact brings a list up to date before it is read.
type linkage struct {
	n      int
	edges  [][]edge // by cluster
	size   []int32
	merged []int32 // the cluster that a cluster became part of, or -1
	low    []int32 // lowest leaf
	merges []Merge
}

func newLinkage(n int, pairs []vector.Pair) *linkage {
	l := &linkage{n: n, edges: make([][]edge, n), size: make([]int32, n), merged: make([]int32, n), low: make([]int32, n)}
	degree := make([]int32, n)
	for _, p := range pairs {
		degree[p.A]++
		degree[p.B]++
	}
	for i := range n {
		l.edges[i] = make([]edge, 0, degree[i])
		l.size[i], l.merged[i], l.low[i] = 1, -1, int32(i)
	}
	for _, p := range pairs {
		s := int64(math.Round(p.Cosine * unit))
		l.edges[p.A] = append(l.edges[p.A], edge{p.B, s})
		l.edges[p.B] = append(l.edges[p.B], edge{p.A, s})
	}
	return l
}

func (l *linkage) find(c int32) int32 {
	for l.merged[c] >= 0 {
		if up := l.merged[l.merged[c]]; up >= 0 {
			l.merged[c] = up
		}
		c = l.merged[c]
	}
	return c
}

// compact renames the edges of c to living clusters and adds up parallel ones.
func (l *linkage) compact(c int32) []edge {
	edges := l.edges[c]
	stale := false
	for k := range edges {
		if l.merged[edges[k].to] >= 0 {
			edges[k].to = l.find(edges[k].to)
			stale = true
		}
	}
	if !stale {
		return edges
	}
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Compare(a.to, b.to) })
	kept := edges[:0]
	for _, e := range edges {
		switch {
		case e.to == c:
		case len(kept) > 0 && kept[len(kept)-1].to == e.to:
			kept[len(kept)-1].sum += e.sum
		default:
			kept = append(kept, e)
		}
	}
	l.edges[c] = kept
	return kept
}

// nearest returns the cluster most similar to c: of equal ones favourite, else
// the one with the lowest leaf.
func (l *linkage) nearest(c, favourite int32) int32 {
	best, highest := int32(-1), 0.0
	for _, e := range l.compact(c) {
		mean := l.mean(c, e)
		switch {
		case best < 0 || mean > highest:
			best, highest = e.to, mean
		case mean == highest && best != favourite && (e.to == favourite || l.low[e.to] < l.low[best]):
			best = e.to
		}
	}
	return best
}

func (l *linkage) mean(c int32, e edge) float64 {
	return float64(e.sum) / (float64(l.size[c]) * float64(l.size[e.to])) / unit
}

// join makes one cluster of a and b and returns it.
func (l *linkage) join(a, b int32) int32 {
	if l.low[b] < l.low[a] {
		a, b = b, a
	}
	c := int32(len(l.size))
	at := slices.IndexFunc(l.edges[a], func(e edge) bool { return e.to == b })
	if at < 0 {
		at = slices.IndexFunc(l.compact(a), func(e edge) bool { return e.to == b })
	}
	l.merges = append(l.merges, Merge{A: a, B: b, Similarity: l.mean(a, l.edges[a][at]), Size: l.size[a] + l.size[b]})
	l.size = append(l.size, l.size[a]+l.size[b])
	l.low = append(l.low, l.low[a])
	l.merged = append(l.merged, -1)
	l.merged[a], l.merged[b] = c, c
	l.edges = append(l.edges, append(l.edges[a], l.edges[b]...))
	l.edges[a], l.edges[b] = nil, nil
	l.compact(c)
	return c
}

// tree sorts the merges by falling similarity and renumbers the clusters.
func (l *linkage) tree() *Tree {
	order := make([]int32, len(l.merges))
	for k := range order {
		order[k] = int32(k)
	}
	slices.SortFunc(order, func(x, y int32) int {
		a, b := l.merges[x], l.merges[y]
		return cmp.Or(cmp.Compare(b.Similarity, a.Similarity), cmp.Compare(x, y))
	})
	number := make([]int32, len(l.merges))
	for k, o := range order {
		number[o] = int32(l.n + k)
	}
	t := &Tree{Leaves: l.n, Merges: make([]Merge, len(order))}
	for k, o := range order {
		m := l.merges[o]
		if int(m.A) >= l.n {
			m.A = number[int(m.A)-l.n]
		}
		if int(m.B) >= l.n {
			m.B = number[int(m.B)-l.n]
		}
		t.Merges[k] = m
	}
	return t
}
