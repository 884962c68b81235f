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
	work    int    // runs that may still be looked at: a count, never a time
	unpaid  int64  // the prices of what the current set leaves to tell
	scratch []room // by depth
}

// A room is where the node at some depth keeps its offers, and their runs.
type room struct {
	offers []offer
	rest   []int
}

// exact improves a set to the optimum where that is found within the given work, and says
// how far from the optimum it can be.
func exact(c *cover, known *partial, work int) ([]int, Effort) {
	s := &search{work: work, partial: newPartial(c), best: slices.Clone(known.chosen), value: known.value}
	price, runs, bound := prices(c, known.value)
	if s.price = price; bound > s.value {
		s.unpaid = s.partial.unpaid(price)
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
	base := s.partial.value + s.unpaid
	if depth == len(s.scratch) {
		s.scratch = append(s.scratch, room{})
	}
	offers, rest := s.scratch[depth].offers[:0], s.scratch[depth].rest[:0]
	offers = s.partial.offers(offers, runs, s.price)
	if base+all(offers) <= s.value {
		s.scratch[depth].offers = offers
		return
	}
	sortOffers(offers)
	for _, o := range offers {
		rest = append(rest, o.run)
	}
	s.scratch[depth] = room{offers, rest}
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
			unpaid := s.unpaid
			s.unpaid -= s.partial.paid(o.run, s.price)
			s.partial.take(o.run)
			s.node(depth+1, rest[k+1:])
			s.partial.drop()
			s.unpaid = unpaid
		}
	}
}
