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
	work    int       // candidates that may still be looked at: a count, never a time
	scratch [][]offer // by depth
}

// exact improves a set to the optimum where that is found within the given work, and says
// how far from the optimum it can be.
func exact(c *cover, known *partial, work int) ([]int, Effort) {
	s := &search{work: work, partial: newPartial(c), best: slices.Clone(known.chosen), value: known.value}
	var bound int64
	s.price, bound = prices(c)
	if bound > s.value {
		s.node(0, s.survivors(bound))
		s.effort.Bound = min(max(s.effort.Bound, s.value), bound)
	} else {
		s.effort.Bound = s.value
	}
	s.effort.Value = s.value
	if s.effort.Bound > 0 {
		s.effort.Gap = float64(s.effort.Bound-s.value) / float64(s.effort.Bound)
	}
	return s.best, s.effort
}

// survivors are the candidates that a set better than the best known one may hold:
// to force any other into the relaxed optimum costs more than there is to win.
func (s *search) survivors(bound int64) []int {
	offers := s.partial.offers(nil, nil, s.price)
	_, whole := fractional(offers, s.partial.left)
	var kept []int
	for k, o := range offers {
		if k > whole {
			loss := offers[whole].share(o.cost) - 1 - o.gain
			if bound-loss <= s.value {
				continue
			}
		}
		kept = append(kept, o.run)
	}
	return kept
}

// node looks into all sets that extend the current one by candidates.
func (s *search) node(depth int, candidates []int) {
	s.effort.Nodes++
	s.work -= len(candidates)
	if s.partial.value > s.value {
		s.value, s.best = s.partial.value, slices.Clone(s.partial.chosen)
	}
	if depth == len(s.scratch) {
		s.scratch = append(s.scratch, nil)
	}
	offers := s.partial.offers(s.scratch[depth][:0], candidates, s.price)
	s.scratch[depth] = offers
	if len(offers) == 0 {
		return
	}
	base := s.partial.value + s.unpaid()
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

// unpaid sums the prices of what is still to tell.
func (s *search) unpaid() int64 {
	var sum int64
	for k, price := range s.price {
		sum += min(price, s.partial.cover.weight[k]*(fullQuality-s.partial.level[k]))
	}
	return sum
}
