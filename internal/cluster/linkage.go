package cluster

import (
	"context"
	"math"

	"summarize/internal/vector"
)

// Average linkage, best first, on a sparse graph.
//
// The similarity of two clusters is the mean over all pairs of their leaves
// (Sokal and Michener 1958, "UPGMA"); a pair that is not in the graph counts zero.
// How strong a merge is also depends on how much it asks to be believed:
//
//	strength(A, B) = mean(A, B) / ((1 + Pair/max(|A|,|B|)) · (1 + Split·s/(s + Company)))    s = min(|A|,|B|) − 1
//
// Pair: the best of many single similarities is high by chance, a mean over a
// whole cluster is not, so two lone leaves need more than a leaf that joins many.
// Split: two clusters that have each found their own company must be closer than
// a lone leaf and a cluster, or two events of one topic become one blob. Two or three leaves
// find each other by the order of merges; ten and more that keep to themselves
// are no chance: so the demand has half its strength only at Company others. Both
// demands are bounded, so that a large story is not broken for its size.
//
// Leaves may have places on a line, such as days. What lies between the nearest ends of two
// clusters weakens their merge,
//
//	strength(A, B) · (1 − a·b·(1 − exp(−(gap/Gap)²)))
//
// where a and b are the shares of their leaves that have a place: a gap between two leaves with a place
// says little of two clusters of ten without one (B-cubed F 0.92 instead of 0.95 on ecbplus, where one
// article in seven is dated, some wrongly). It is there
// so that a chain of leaves close to each other holds together however long it grows, while
// leaves as similar, but apart, do not. Between pairs of leaves, before linkage, the same
// factor tears long chains (B-cubed F 0.88 instead of 0.99 on running stories, "Time" in
// benchmarks/stories.md).
//
// Cost: each merge goes through the joined list of neighbours; O(e log e) for e pairs,
// memory O(e). Similarities are added as integers, so no order of work can change
// a mean, and ties are broken by the lowest leaf.
//
// Tried and rejected on the collections of benchmarks/stories.md: plain UPGMA
// (nearest-neighbour chains; B-cubed F 0.8 instead of 0.9 and more for unrelated
// articles at the cut that suits the rest), penalties by powers of the sizes (not
// bounded) and by the clusters' own cohesion (no better, one parameter more).

// Options say what merges must show beside their mean similarity.
type Options struct {
	Pair  float64 // share that two lone leaves need more than one leaf and a large cluster, ≥ 0
	Split float64 // share that two large clusters need more than a leaf and a large one, ≥ 0

	Company float64 // other leaves in the smaller of two clusters at which it needs half of Split, > 0

	Place []float64 // by leaf, NaN for a leaf without one; nil: no leaf has a place
	Gap   float64   // the distance between clusters that costs all but a third of strength; +Inf: none does

	Joined func(merges int) // hears before each merge how many there are, when not nil
}

// Default was chosen on the labelled collections of benchmarks/stories.md, where
// results hardly change from half to twice these values.
var Default = Options{Pair: 0.5, Split: 0.7, Company: 6, Gap: math.Inf(1)}

// Average builds the tree of n leaves from the pairs that have some similarity:
// again and again the two clusters with the highest strength become one, until
// no two share a pair. It fails only when ctx ends.
func Average(ctx context.Context, n int, pairs []vector.Pair, o Options) (*Tree, error) {
	l := newLinkage(n, pairs, o)
	for len(l.queue) > 0 {
		top := l.queue.pop()
		c := top.cluster
		if l.merged[c] >= 0 || l.best[c] != top.best {
			continue
		}
		if l.merged[top.best] >= 0 {
			l.seek(c)
			continue
		}
		if len(l.joins)%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if o.Joined != nil {
			o.Joined(len(l.joins))
		}
		l.join(c, top.best, top.strength)
	}
	return NewTree(n, l.joins), ctx.Err()
}

// An edge holds the similarity of one cluster to another.
type edge struct {
	to  int32
	sum int64 // of all pairs between the two, in 1/unit
}

// A linkage holds the clusters while they grow. Its edges may name clusters that
// have been merged since; compact brings a list up to date before it is read.
type linkage struct {
	options Options
	nodes   []node   // by cluster: first the leaves, then what they became
	edges   [][]edge // by cluster
	merged  []int32  // the cluster that a cluster became part of, or -1
	best    []int32  // the cluster that a cluster would merge with first, as far as known, or -1
	reach   []float64
	place   []int32 // by cluster: its place, from 1, in the edges that are being compacted; else 0
	queue   queue
	joins   []Join
}

func newLinkage(leaves int, pairs []vector.Pair, o Options) *linkage {
	l := &linkage{options: o}
	degree := make([]int, leaves)
	for _, p := range pairs {
		degree[p.A]++
		degree[p.B]++
	}
	for i := range leaves {
		l.add(leaf(i, o.Place), make([]edge, 0, degree[i]))
	}
	for _, p := range pairs {
		sum := int64(math.Round(p.Cosine * unit))
		l.edges[p.A] = append(l.edges[p.A], edge{p.B, sum})
		l.edges[p.B] = append(l.edges[p.B], edge{p.A, sum})
	}
	for i := range int32(leaves) {
		l.seek(i)
	}
	return l
}

// add makes a new cluster.
func (l *linkage) add(k node, edges []edge) int32 {
	l.nodes = append(l.nodes, k)
	l.edges = append(l.edges, edges)
	l.merged = append(l.merged, -1)
	l.best = append(l.best, -1)
	l.reach = append(l.reach, 0)
	l.place = append(l.place, 0)
	return int32(len(l.nodes) - 1)
}

// join makes one cluster of a and b.
func (l *linkage) join(a, b int32, strength float64) {
	if l.nodes[b].low < l.nodes[a].low {
		a, b = b, a
	}
	var mean float64
	for _, e := range l.compact(a) {
		if e.to == b {
			mean = l.mean(a, e)
		}
	}
	x, y := &l.nodes[a], &l.nodes[b]
	l.joins = append(l.joins, Join{A: x.low, B: y.low, Mean: mean, Gap: x.gap(y), Across: x.across(y, l.options.Gap), Strength: strength})
	c := l.add(x.with(y), append(l.edges[a], l.edges[b]...))
	l.merged[a], l.merged[b] = c, c
	l.edges[a], l.edges[b] = nil, nil
	l.seek(c)
	for _, e := range l.edges[c] {
		if s := l.strength(c, e, l.reach[e.to]); l.better(s, c, l.reach[e.to], l.best[e.to]) {
			l.propose(e.to, c, s)
		}
	}
}

// seek finds the best partner of c and queues the two.
func (l *linkage) seek(c int32) {
	best, highest := int32(-1), 0.0
	for _, e := range l.compact(c) {
		if s := l.strength(c, e, highest); l.better(s, e.to, highest, best) {
			best, highest = e.to, s
		}
	}
	if best >= 0 {
		l.propose(c, best, highest)
	}
}

func (l *linkage) propose(c, partner int32, strength float64) {
	l.best[c], l.reach[c] = partner, strength
	low, high := min(l.nodes[c].low, l.nodes[partner].low), max(l.nodes[c].low, l.nodes[partner].low)
	l.queue.push(candidate{strength, low, high, c, partner})
}

// better reports whether a partner a of strength s is to be preferred to b of
// strength t, which may be -1 for none.
func (l *linkage) better(s float64, a int32, t float64, b int32) bool {
	return s > 0 && (b < 0 || s > t || s == t && l.nodes[a].low < l.nodes[b].low)
}

func (l *linkage) mean(c int32, e edge) float64 {
	return mean(&l.nodes[c], &l.nodes[e.to], e.sum)
}

// strength returns the strength of a merge, or 0 where it is below least: most are, without what
// lies between the two, whose exponential is dear.
func (l *linkage) strength(c int32, e edge, least float64) float64 {
	x, y := &l.nodes[c], &l.nodes[e.to]
	large, others := float64(max(x.size, y.size)), float64(min(x.size, y.size)-1)
	mean, demand := l.mean(c, e), (1+l.options.Pair/large)*(1+l.options.split(others))
	if mean/demand < least {
		return 0
	}
	return mean * x.across(y, l.options.Gap) / demand
}

// split returns the share that two clusters need more, the smaller of which has so many leaves beside one.
func (o Options) split(others float64) float64 {
	if others == 0 {
		return 0
	}
	return o.Split * others / (others + o.Company)
}

// compact renames the edges of c to living clusters and adds up parallel ones, in no order.
func (l *linkage) compact(c int32) []edge {
	edges := l.edges[c]
	stale := false
	for k := range edges {
		if l.merged[edges[k].to] >= 0 {
			edges[k].to = l.living(edges[k].to)
			stale = true
		}
	}
	if !stale {
		return edges
	}
	kept := edges[:0]
	for _, e := range edges {
		switch at := l.place[e.to]; {
		case e.to == c:
		case at > 0:
			kept[at-1].sum += e.sum
		default:
			kept = append(kept, e)
			l.place[e.to] = int32(len(kept))
		}
	}
	for _, e := range kept {
		l.place[e.to] = 0
	}
	l.edges[c] = kept
	return kept
}

// living returns the cluster that c has become, and shortens the way there.
func (l *linkage) living(c int32) int32 {
	for l.merged[c] >= 0 {
		if up := l.merged[l.merged[c]]; up >= 0 {
			l.merged[c] = up
		}
		c = l.merged[c]
	}
	return c
}
