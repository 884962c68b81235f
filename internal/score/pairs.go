package score

import (
	"cmp"
	"slices"
)

// Pair is an unordered pair of items, by name.
type Pair[T cmp.Ordered] struct{ A, B T }

// PairScores says how well predicted pairs match gold pairs.
type PairScores struct {
	Predicted int `json:"found"` // pairs
	Gold      int `json:"gold"`
	Both      int `json:"both"`
	PRF
}

// Pairs scores predicted pairs against gold pairs. The order within a pair, pairs of
// an item with itself and repeated pairs do not count. Precision is 1 when nothing
// was predicted, recall when there was nothing to find.
//
// Cost: one sort of each side.
func Pairs[T cmp.Ordered](predicted, gold []Pair[T]) PairScores {
	found, wanted := distinctPairs(predicted), distinctPairs(gold)
	both := 0
	for _, pair := range found {
		if _, ok := slices.BinarySearchFunc(wanted, pair, comparePairs); ok {
			both++
		}
	}
	return newPairScores(len(found), len(wanted), both)
}

// GroupedPairs scores the groups that predicted pairs make, each pair of items in one
// group counting as predicted, against gold pairs as they stand. Groups chain: one
// wrong pair can join two large groups, and only this score shows it.
//
// Cost: near linear in the pairs given, whatever the size of the groups.
func GroupedPairs[T cmp.Ordered](predicted, gold []Pair[T]) PairScores {
	groups := newGroups(predicted)
	wanted := distinctPairs(gold)
	both := 0
	for _, pair := range wanted {
		if groups.together(pair) {
			both++
		}
	}
	return newPairScores(pairsWithin(groups.sizes()), len(wanted), both)
}

func newPairScores(predicted, gold, both int) PairScores {
	return PairScores{
		Predicted: predicted, Gold: gold, Both: both,
		PRF: prf(ratio(both, predicted, 1), ratio(both, gold, 1)),
	}
}

// distinctPairs sorts, and drops repetitions and pairs of an item with itself.
func distinctPairs[T cmp.Ordered](pairs []Pair[T]) []Pair[T] {
	distinct := make([]Pair[T], 0, len(pairs))
	for _, p := range pairs {
		if p.A != p.B {
			distinct = append(distinct, Pair[T]{min(p.A, p.B), max(p.A, p.B)})
		}
	}
	slices.SortFunc(distinct, comparePairs)
	return slices.Compact(distinct)
}

func comparePairs[T cmp.Ordered](p, q Pair[T]) int {
	return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B))
}

// groups are the connected components of pairs: a forest by path halving.
type groups[T cmp.Ordered] struct {
	numbers map[T]int
	parents []int
}

func newGroups[T cmp.Ordered](pairs []Pair[T]) *groups[T] {
	g := &groups[T]{numbers: make(map[T]int)}
	for _, p := range pairs {
		a, b := g.find(g.number(p.A)), g.find(g.number(p.B))
		g.parents[max(a, b)] = min(a, b)
	}
	return g
}

// number returns an item's number; a new item is a group of its own.
func (g *groups[T]) number(item T) int {
	n, ok := g.numbers[item]
	if !ok {
		n = len(g.parents)
		g.numbers[item] = n
		g.parents = append(g.parents, n)
	}
	return n
}

// find returns the first item of a group.
func (g *groups[T]) find(n int) int {
	for g.parents[n] != n {
		g.parents[n] = g.parents[g.parents[n]]
		n = g.parents[n]
	}
	return n
}

func (g *groups[T]) together(p Pair[T]) bool {
	a, okA := g.numbers[p.A]
	b, okB := g.numbers[p.B]
	return okA && okB && g.find(a) == g.find(b)
}

// sizes lists the sizes of the groups, with a 0 for each item that is not a first.
func (g *groups[T]) sizes() []int {
	sizes := make([]int, len(g.parents))
	for n := range g.parents {
		sizes[g.find(n)]++
	}
	return sizes
}
