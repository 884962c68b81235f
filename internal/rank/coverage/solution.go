package coverage

import (
	"math"
	"math/bits"
	"slices"
)

// A solution is a set of passages, partial while it grows.
type solution struct {
	problem *problem
	chosen  []int
	value   int64
	left    int
	level   []int64  // by concept: the quality at which it is told
	trail   []change // levels before each rise, to undo
	marks   []mark   // by chosen passage
}

type change struct {
	concept int32
	level   int64
}

type mark struct {
	trail int
	value int64
}

// newSolution returns the smallest set.
func newSolution(c *problem) *solution { return new(solution).begin(c) }

// begin makes s the smallest set of a problem: what is fixed, or nothing.
func (s *solution) begin(c *problem) *solution {
	s.empty(c)
	s.reset()
	return s
}

// empty makes s the empty set of a problem, in the room that it has.
func (s *solution) empty(c *problem) {
	s.problem, s.left, s.value = c, c.capacity, 0
	s.chosen, s.marks, s.trail = s.chosen[:0], s.marks[:0], s.trail[:0]
	s.level = slices.Grow(s.level[:0], len(c.weight))[:len(c.weight)]
	clear(s.level)
}

// clear takes everything back.
func (s *solution) clear() {
	for len(s.chosen) > 0 {
		s.drop()
	}
}

// reset makes s the smallest set again.
func (s *solution) reset() {
	s.clear()
	for _, i := range []int{s.problem.opening, s.problem.required} {
		if i >= 0 && !slices.Contains(s.chosen, i) {
			s.take(i)
		}
	}
}

// gain is what f rises by when passage i joins.
func (s *solution) gain(i int) int64 {
	gain, q := int64(0), s.problem.quality[i]
	for _, c := range s.problem.concepts(i) {
		if level := s.level[c]; level < q {
			gain += s.problem.weight[c] * (q - level)
		}
	}
	return gain
}

func (s *solution) take(i int) {
	s.marks = append(s.marks, mark{len(s.trail), s.value})
	q := s.problem.quality[i]
	for _, c := range s.problem.concepts(i) {
		if level := s.level[c]; level < q {
			s.value += s.problem.weight[c] * (q - level)
			s.trail = append(s.trail, change{c, level})
			s.level[c] = q
		}
	}
	s.left -= s.problem.cost[i]
	s.chosen = append(s.chosen, i)
}

// drop takes back the last take.
func (s *solution) drop() {
	n := len(s.chosen) - 1
	m := s.marks[n]
	for k := len(s.trail) - 1; k >= m.trail; k-- {
		s.level[s.trail[k].concept] = s.trail[k].level
	}
	s.left += s.problem.cost[s.chosen[n]]
	s.trail, s.value = s.trail[:m.trail], m.value
	s.chosen, s.marks = s.chosen[:n], s.marks[:n]
}

// fits reports whether passage i may join.
func (s *solution) fits(i int) bool {
	return s.problem.cost[i] <= s.left && !s.problem.repeats(i, s.chosen)
}

// An item is a passage with the gain that it has, or at most has.
type item struct {
	passage int
	cost    int
	gain    int64
	density float64 // gain per cost
}

func newItem(passage int, gain int64, cost int) item {
	return item{passage, cost, gain, float64(gain) / float64(cost)}
}

// byDensity orders items by gain per cost, from the highest; ties by passage.
func byDensity(a, b item) int {
	switch {
	case a.density > b.density:
		return -1
	case a.density < b.density:
		return 1
	}
	return a.passage - b.passage
}

// sortItems sorts by density. The search sorts what was in order before a few gains
// fell: there insertion takes half the time.
func sortItems(items []item) {
	if len(items) > 64 {
		slices.SortFunc(items, byDensity)
		return
	}
	for k := 1; k < len(items); k++ {
		o, j := items[k], k
		for ; j > 0 && byDensity(o, items[j-1]) < 0; j-- {
			items[j] = items[j-1]
		}
		items[j] = o
	}
}

// all is what all items gain.
func all(items []item) int64 {
	var sum int64
	for _, o := range items {
		sum += o.gain
	}
	return sum
}

// share returns gain·cost/(cost of the item), rounded up: what a part of the item
// of that cost gains, or more than any gain.
func (o item) share(cost int) int64 {
	hi, lo := bits.Mul64(uint64(o.gain), uint64(cost))
	lo, carry := bits.Add64(lo, uint64(o.cost-1), 0)
	if hi += carry; hi >= uint64(o.cost) {
		return math.MaxInt64 / 4
	}
	quotient, _ := bits.Div64(hi, lo, uint64(o.cost))
	return int64(min(quotient, math.MaxInt64/4))
}

// fractional bounds the gain of any set of items that fit: the linear relaxation of
// the knapsack, and one more for densities that rounding made equal. The items are in
// order of density; those that do not fit alone do not count. It also returns how many are taken whole, where all
// fit alone; the next one, if any, is taken in part.
func fractional(items []item, left int) (gain int64, whole int) {
	room := left
	for k, o := range items {
		if o.cost > room {
			continue
		}
		if o.cost > left {
			return gain + o.share(left) + 1, k
		}
		gain += o.gain
		left -= o.cost
	}
	return gain, len(items)
}
