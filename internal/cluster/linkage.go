package cluster

import (
	"cmp"
	"container/heap"
	"context"
	"math"
	"slices"

	"summarize/internal/elementary"
	"summarize/internal/vector"
)

// Average linkage, best first, on a sparse graph.
//
// The similarity of two clusters is the mean over all pairs of their leaves
// (Sokal and Michener 1958, "UPGMA"); a pair that is not in the graph counts zero.
// How strong a merge is also depends on how much it asks to be believed:
//
//	strength(A, B) = mean(A, B) / ((1 + Pair/max(|A|,|B|)) · (1 + Split·(1 − 1/min(|A|,|B|))))
//
// Pair: the best of many single similarities is high by chance, a mean over a
// whole cluster is not, so two lone leaves need more than a leaf that joins many.
// Split: two clusters that have each found their own company must be closer than
// a lone leaf and a cluster, or two events of one topic become one blob. Both
// demands are bounded, so that a large story is not broken for its size.
//
// Leaves may have places on a line, such as days. What lies between the nearest ends of two
// clusters weakens their merge,
//
//	strength(A, B) · (0.1 + 0.9·exp(−(gap/Gap)²))
//
// so that a chain of leaves close to each other holds together however long it grows, while
// leaves as similar, but apart, do not. Between pairs of leaves, before linkage, the same
// factor tears long chains (B-cubed F 0.88 instead of 0.99 on running stories, "Time" in
// benchmarks/stories.md).
//
// Cost: each merge sorts the joined list of neighbours; O(e log² e) for e pairs,
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

	Place []float64 // by leaf, NaN for a leaf without one; nil: no leaf has a place
	Gap   float64   // the distance between clusters that costs all but a third of strength; +Inf: none does
}

// Default was chosen on the labelled collections of benchmarks/stories.md, where
// results hardly change from half to twice these values.
var Default = Options{Pair: 0.5, Split: 0.35, Gap: math.Inf(1)}

// apart is what any gap leaves of a strength: two clusters that are all but copies are one.
const apart = 0.1

// unit is the fixed-point step of a similarity: sums of integers are exact.
const unit = 1 << 30

// Average builds the tree of n leaves from the pairs that have some similarity:
// again and again the two clusters with the highest strength become one, until
// no two share a pair. It fails only when ctx ends.
func Average(ctx context.Context, n int, pairs []vector.Pair, o Options) (*Tree, error) {
	l := newLinkage(n, pairs, o)
	level := math.Inf(1)
	for l.queue.Len() > 0 {
		top := heap.Pop(&l.queue).(candidate)
		c := top.cluster
		if l.merged[c] >= 0 || l.best[c] != top.best {
			continue
		}
		if l.merged[top.best] >= 0 {
			l.seek(c)
			continue
		}
		if len(l.merges)%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		level = min(level, top.strength)
		l.join(c, top.best, level)
	}
	return &Tree{Leaves: n, Merges: l.merges}, ctx.Err()
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
	edges   [][]edge // by cluster
	size    []int32
	low     []int32   // lowest leaf
	merged  []int32   // the cluster that a cluster became part of, or -1
	from    []float64 // its lowest place, NaN for none; nil: no leaf has a place
	to      []float64 // its highest
	best    []int32   // the cluster that a cluster would merge with first, as far as known, or -1
	reach   []float64
	queue   queue
	merges  []Merge
}

func newLinkage(n int, pairs []vector.Pair, o Options) *linkage {
	l := &linkage{options: o, from: slices.Clone(o.Place), to: slices.Clone(o.Place)}
	degree := make([]int, n)
	for _, p := range pairs {
		degree[p.A]++
		degree[p.B]++
	}
	for i := range n {
		l.add(1, int32(i), make([]edge, 0, degree[i]))
	}
	for _, p := range pairs {
		s := int64(math.Round(p.Cosine * unit))
		l.edges[p.A] = append(l.edges[p.A], edge{p.B, s})
		l.edges[p.B] = append(l.edges[p.B], edge{p.A, s})
	}
	for i := range int32(n) {
		l.seek(i)
	}
	return l
}

// add makes a new cluster.
func (l *linkage) add(size, low int32, edges []edge) int32 {
	l.edges = append(l.edges, edges)
	l.size = append(l.size, size)
	l.low = append(l.low, low)
	l.merged = append(l.merged, -1)
	l.best = append(l.best, -1)
	l.reach = append(l.reach, 0)
	return int32(len(l.size) - 1)
}

// join makes one cluster of a and b.
func (l *linkage) join(a, b int32, level float64) {
	if l.low[b] < l.low[a] {
		a, b = b, a
	}
	var mean float64
	for _, e := range l.compact(a) {
		if e.to == b {
			mean = l.mean(a, e)
		}
	}
	size := l.size[a] + l.size[b]
	c := l.add(size, l.low[a], append(l.edges[a], l.edges[b]...))
	l.merges = append(l.merges, Merge{A: a, B: b, Mean: mean, Gap: l.gap(a, b), Level: level, Size: size})
	if l.from != nil {
		l.from, l.to = append(l.from, lower(l.from[a], l.from[b])), append(l.to, -lower(-l.to[a], -l.to[b]))
	}
	l.merged[a], l.merged[b] = c, c
	l.edges[a], l.edges[b] = nil, nil
	l.seek(c)
	for _, e := range l.edges[c] {
		if s := l.strength(c, e); l.better(s, c, l.reach[e.to], l.best[e.to]) {
			l.propose(e.to, c, s)
		}
	}
}

// seek finds the best partner of c and queues the two.
func (l *linkage) seek(c int32) {
	best, highest := int32(-1), 0.0
	for _, e := range l.compact(c) {
		if s := l.strength(c, e); l.better(s, e.to, highest, best) {
			best, highest = e.to, s
		}
	}
	if best >= 0 {
		l.propose(c, best, highest)
	}
}

func (l *linkage) propose(c, partner int32, strength float64) {
	l.best[c], l.reach[c] = partner, strength
	low, high := min(l.low[c], l.low[partner]), max(l.low[c], l.low[partner])
	heap.Push(&l.queue, candidate{strength, low, high, c, partner})
}

// better reports whether a partner a of strength s is to be preferred to b of
// strength t, which may be -1 for none.
func (l *linkage) better(s float64, a int32, t float64, b int32) bool {
	return s > 0 && (b < 0 || s > t || s == t && l.low[a] < l.low[b])
}

func (l *linkage) mean(c int32, e edge) float64 {
	return float64(e.sum) / (float64(l.size[c]) * float64(l.size[e.to])) / unit
}

func (l *linkage) strength(c int32, e edge) float64 {
	large, small := float64(max(l.size[c], l.size[e.to])), float64(min(l.size[c], l.size[e.to]))
	return l.mean(c, e) * l.across(c, e.to) / ((1 + l.options.Pair/large) * (1 + float64(l.options.Split*(1-1/small))))
}

// across returns what the gap between two clusters leaves of their strength.
func (l *linkage) across(a, b int32) float64 { return Across(l.gap(a, b), l.options.Gap) }

// Across returns what a distance between two clusters leaves of the strength of their merge, in
// [apart, 1], where Options.Gap is scale.
func Across(gap, scale float64) float64 {
	if gap == 0 {
		return 1
	}
	x := gap / scale
	return apart + float64((1-apart)*elementary.Exp(-x*x))
}

// gap returns the distance between two clusters: 0 where they overlap or have no place.
func (l *linkage) gap(a, b int32) float64 {
	if l.from == nil {
		return 0
	}
	gap := max(l.from[b]-l.to[a], l.from[a]-l.to[b])
	if !(gap > 0) {
		return 0
	}
	return gap
}

// lower returns the lower of two places, either of which may be NaN.
func lower(x, y float64) float64 {
	if math.IsNaN(x) || y < x {
		return y
	}
	return x
}

// compact renames the edges of c to living clusters and adds up parallel ones.
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
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Compare(a.to, b.to) })
	kept := edges[:0]
	for _, e := range edges {
		switch n := len(kept); {
		case e.to == c:
		case n > 0 && kept[n-1].to == e.to:
			kept[n-1].sum += e.sum
		default:
			kept = append(kept, e)
		}
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

// A candidate is a cluster with its best partner.
type candidate struct {
	strength      float64
	low, high     int32 // lowest leaves of the two
	cluster, best int32
}

// A queue hands out candidates, the strongest first, of equal ones the one with
// the lowest leaves.
type queue []candidate

func (q queue) Len() int      { return len(q) }
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q queue) Less(i, j int) bool {
	a, b := q[i], q[j]
	return cmp.Or(cmp.Compare(b.strength, a.strength), cmp.Compare(a.low, b.low), cmp.Compare(a.high, b.high)) < 0
}
func (q *queue) Push(x any) { *q = append(*q, x.(candidate)) }
func (q *queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}
