package rank

import "slices"

// A search looks for a better set than the best known one, depth first.
//
// A node is a set; its children add one offer each, and leave out the offers that were
// tried before it. Offers are tried by density, and the bound of what is left falls
// from one to the next, so that a node ends at the first child that cannot win.
type search struct {
	partial *partial
	price   []int64
	best    []int
	value   int64 // of best
	effort  Effort
	work    int       // runs that may still be looked at: a count, never a time
	scratch [][]offer // by depth
}

// exact improves a set to the optimum where that is found within the given work, and says
// how far from the optimum it can be.
func exact(c *cover, known *partial, work int) ([]int, Effort) {
	s := &search{work: work, partial: newPartial(c), best: slices.Clone(known.chosen), value: known.value}
	price, runs, bound := prices(c, known.value)
	if s.price = price; bound > s.value {
		s.node(0, runs)
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

// node looks into all sets that extend the current one by some of the runs.
func (s *search) node(depth int, runs []int) {
	s.effort.Nodes++
	s.work -= len(runs)
	if s.partial.value > s.value {
		s.value, s.best = s.partial.value, slices.Clone(s.partial.chosen)
	}
	if depth == len(s.scratch) {
		s.scratch = append(s.scratch, nil)
	}
	offers := s.partial.offers(s.scratch[depth][:0], runs, s.price)
	s.scratch[depth] = offers
	if len(offers) == 0 {
		return
	}
	base := s.partial.value + s.partial.unpaid(s.price)
	rest := make([]int, len(offers))
	for k, o := range offers {
		rest[k] = o.run
	}
	for k, o := range offers {
		gain, _ := fractional(offers[k:], s.partial.left)
		if base+gain <= s.value {
			return
		}
		if s.work <= 0 {
			s.effort.Bound = max(s.effort.Bound, base+gain)
			return
		}
		if s.partial.fits(o.run) {
			s.partial.take(o.run)
			s.node(depth+1, rest[k+1:])
			s.partial.drop()
		}
	}
}
