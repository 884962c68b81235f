package cluster

import (
	"cmp"
	"container/heap"
	"context"
	"slices"

	"summarize/internal/vector"
)

// Rounds of falling level.
//
// What Average does in one run over the whole graph can be done in parts, one after the other or
// on several machines. A round has a level: of the knots that all rounds before it made,
// those that are tied with a mean similarity of the level or more make parts; each part is
// linked alone, down to the level; and what joined is contracted to one knot for the next
// round, of a lower level.
//
// The merges are those of one run, and every number in them has the same bits:
//
//   - A merge of some strength has at least this mean, for what is demanded beside the
//     mean only lowers: each demand divides by 1 or more (Pair, Split ≥ 0) or multiplies with at
//     most 1 (Across). It need not be monotone, and is not: a union is larger, and may lie
//     nearer, so two clusters may be stronger than either was before.
//   - The mean similarity of a union with a third cluster lies between those of the two (it is their
//     mean, weighted by size), so it is below the level where both are. Clusters of
//     different parts thus never come to have the mean, hence the strength, of the level,
//     whatever joins in their parts; and what happens in a part depends on that part alone.
//   - One run makes all merges of the level and more before any other. At each step it takes
//     the strongest of all parts, so its order is that of Interleave.
//   - Sums of similarities are integers, and the division that makes a mean of them rounds
//     monotonously, up to the rounding of sums beyond 2⁵³, for which slack makes parts a little
//     larger than need be.
//
// No run goes this way today: while one process holds the pairs, which it does up to some 3·10⁸, one run takes
// half the time (benchmarks/parts.md). It is kept with its tests because nothing else divides linkage
// exactly, and beam's linkage on one worker ends there.
//
// Parts matter where the graph hangs together: of Reuters' 21,578 articles, 9 in 10 are in one
// component of the pairs at 0.06, which no partition by component could divide.

// slack widens parts by more than the relative error of a mean.
const slack = 1 - 1.0/(1<<40)

// Rounds builds the tree that Average builds, in one round for each of some falling levels and
// one of all that is left.
func Rounds(ctx context.Context, n int, pairs []vector.Pair, o Options, levels []float64) (*Tree, error) {
	knots, ties := Leaves(n, o), Ties(pairs)
	var all []Join
	for _, level := range append(slices.Clone(levels), 0) {
		var joins [][]Join
		for _, p := range Divide(knots, ties, level) {
			j, err := Round(ctx, p.Knots, p.Ties, o, level)
			if err != nil {
				return nil, err
			}
			joins = append(joins, j)
		}
		round := Interleave(joins)
		knots, ties = Contract(knots, ties, round)
		all = append(all, round...)
	}
	return NewTree(n, all), nil
}

// Levels returns levels for rounds, from 1 down to a floor, each lower by the factor step > 1.
// Small steps make small parts: of the rows of Reuters, the largest one down to 0.049 holds 7 % with
// 1.05 and 23 % with 1.2 (story.TestRoundsOnReuters).
func Levels(floor, step float64) []float64 {
	var levels []float64
	for level := 1.0; level > floor; level /= step {
		levels = append(levels, level)
	}
	return append(levels, floor)
}

// A Part is some knots, ascending by their lowest leaves, with all ties between them.
type Part struct {
	Knots []Knot
	Ties  []Tie // by index in Knots
}

// Divide returns the parts, of two knots and more, in which merges of a level can be found.
// Knots are ascending by their lowest leaves. Cost: O(ties), memory for both again.
func Divide(knots []Knot, ties []Tie, level float64) []Part {
	f := newForest(len(knots))
	for _, t := range ties {
		if mean(&knots[t.A], &knots[t.B], t.Sum) >= level*slack {
			f.join(t.A, t.B)
		}
	}
	size := make([]int32, len(knots)) // by root
	for i := range knots {
		size[f.root(int32(i))]++
	}
	var parts []Part
	number := make([]int32, len(knots)) // of the part, by root
	place := make([]int32, len(knots))  // of a knot in its part
	for i, k := range knots {
		root := f.root(int32(i))
		if size[root] == 1 {
			continue
		}
		if int(root) == i { // the first of its part
			number[i] = int32(len(parts))
			parts = append(parts, Part{Knots: make([]Knot, 0, size[i])})
		}
		p := &parts[number[root]]
		place[i] = int32(len(p.Knots))
		p.Knots = append(p.Knots, k)
	}
	for _, t := range ties {
		if root := f.root(t.A); root == f.root(t.B) {
			p := &parts[number[root]]
			p.Ties = append(p.Ties, Tie{place[t.A], place[t.B], t.Sum})
		}
	}
	return parts
}

// Contract returns what knots and ties have become by the joins of a round.
func Contract(knots []Knot, ties []Tie, joins []Join) ([]Knot, []Tie) {
	at := make(map[int32]int32, 2*len(joins)) // index by lowest leaf, of those that join
	for _, j := range joins {
		at[j.A], at[j.B] = -1, -1
	}
	for i, k := range knots {
		if _, joining := at[k.Low]; joining {
			at[k.Low] = int32(i)
		}
	}
	f := newForest(len(knots))
	merged := slices.Clone(knots)
	for _, j := range joins {
		a, b := at[j.A], at[j.B]
		f.join(a, b)
		merged[a] = merged[a].with(&merged[b])
	}
	left := merged[:0]
	became := make([]int32, len(knots))
	for i := range knots {
		if root := f.root(int32(i)); int(root) != i {
			became[i] = became[root]
			continue
		}
		became[i] = int32(len(left))
		left = append(left, merged[i])
	}
	return left, addUp(ties, became)
}

// addUp renames ties, drops those within one knot and adds up parallel ones.
func addUp(ties []Tie, became []int32) []Tie {
	var renamed []Tie
	for _, t := range ties {
		if a, b := became[t.A], became[t.B]; a != b {
			renamed = append(renamed, Tie{min(a, b), max(a, b), t.Sum})
		}
	}
	slices.SortFunc(renamed, func(x, y Tie) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	kept := renamed[:0]
	for _, t := range renamed {
		if n := len(kept); n > 0 && kept[n-1].A == t.A && kept[n-1].B == t.B {
			kept[n-1].Sum += t.Sum
		} else {
			kept = append(kept, t)
		}
	}
	return kept
}

// Interleave brings the joins of the parts of a round into the order of one run: each list
// keeps its own, and of what is next in all the strongest comes first, of equal ones that of
// the lowest leaves.
func Interleave(parts [][]Join) []Join {
	var h heads
	total := 0
	for _, p := range parts {
		if total += len(p); len(p) > 0 {
			h = append(h, p)
		}
	}
	heap.Init(&h)
	all := make([]Join, 0, total)
	for len(h) > 0 {
		all = append(all, h[0][0])
		if h[0] = h[0][1:]; len(h[0]) == 0 {
			heap.Pop(&h)
		} else {
			heap.Fix(&h, 0)
		}
	}
	return all
}

// heads is a heap of lists of joins.
type heads [][]Join

func (h heads) Len() int      { return len(h) }
func (h heads) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h heads) Less(i, j int) bool {
	a, b := &h[i][0], &h[j][0]
	return cmp.Or(cmp.Compare(b.Strength, a.Strength), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) < 0
}
func (h *heads) Push(x any) { *h = append(*h, x.([]Join)) }
func (h *heads) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}

// A forest joins indices; the root of a tree is its lowest.
type forest []int32

func newForest(n int) forest {
	f := make(forest, n)
	for i := range f {
		f[i] = int32(i)
	}
	return f
}

func (f forest) root(i int32) int32 {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

func (f forest) join(a, b int32) {
	x, y := f.root(a), f.root(b)
	f[max(x, y)] = min(x, y)
}
