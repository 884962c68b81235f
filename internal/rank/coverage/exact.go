package coverage

import "slices"

// A search looks for a better set than the best known one, depth first.
//
// A node is a set; its children add one item each, and leave out the items that were
// tried before it. Items are tried by density, and the bound of what is left falls
// from one to the next, so that a node ends at the first child that cannot win.
type search struct {
	solution   solution
	descent    descent
	multiplier []int64
	best       []int
	value      int64 // of best
	effort     Effort
	work       int         // passages that may still be looked at: a count, never a time
	dual       int64       // the dual value that the current set leaves to tell
	scratch    []workspace // by depth
}

// A workspace is where the node at some depth keeps its items, and their passages.
type workspace struct {
	items []item
	rest  []int
}

// exact improves a set to the optimum where that is found within the given work, and says
// how far from the optimum it can be.
func (s *search) exact(known *solution, work int) ([]int, Effort) {
	s.solution.begin(known.problem)
	s.work, s.best, s.value, s.effort = work, slices.Clone(known.chosen), known.value, Effort{}
	multiplier, passages, bound := s.descent.multipliers(&s.solution, known.value)
	if s.multiplier = multiplier; bound > s.value {
		s.dual = s.solution.dual(multiplier)
		s.node(0, passages)
	}
	s.effort.Bound = max(min(s.effort.Bound, bound), s.value)
	s.effort.settle(s.value)
	return s.best, s.effort
}

// settle notes the value reached, and the gap that is left.
func (e *Effort) settle(value int64) {
	e.Value, e.Gap = value, 0
	if e.Bound > value {
		e.Gap = float64(e.Bound-value) / float64(e.Bound)
	}
}

// node looks into all sets that extend the current one by some of the passages.
func (s *search) node(depth int, passages []int) {
	s.effort.Nodes++
	s.work -= len(passages)
	if s.solution.value > s.value {
		s.value, s.best = s.solution.value, slices.Clone(s.solution.chosen)
	}
	base := s.solution.value + s.dual
	if depth == len(s.scratch) {
		s.scratch = append(s.scratch, workspace{make([]item, 0, len(passages)), make([]int, 0, len(passages))})
	}
	items, rest := s.scratch[depth].items[:0], s.scratch[depth].rest[:0]
	items = s.solution.items(items, passages, s.multiplier)
	if base+all(items) <= s.value {
		s.scratch[depth].items = items
		return
	}
	sortItems(items)
	for _, o := range items {
		rest = append(rest, o.passage)
	}
	s.scratch[depth] = workspace{items, rest}
	for k, o := range items {
		gain, _ := fractional(items[k:], s.solution.left)
		if base+gain <= s.value {
			return
		}
		if s.work <= 0 {
			s.effort.Bound = max(s.effort.Bound, base+gain)
			return
		}
		if s.solution.fits(o.passage) {
			s.child(depth+1, o.passage, items[k+1:], rest[k+1:])
		}
	}
}

// child looks into the sets that a passage and some of the items behind it extend. Gains only fall: where
// the items as they are cannot win, they are not weighed anew.
func (s *search) child(depth, passage int, items []item, passages []int) {
	dual := s.dual
	s.dual -= s.solution.covered(passage, s.multiplier)
	s.solution.take(passage)
	if gain, _ := fractional(items, s.solution.left); s.solution.value+s.dual+gain > s.value {
		s.node(depth, passages)
	}
	s.solution.drop()
	s.dual = dual
}
