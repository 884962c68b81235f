package coverage

import "slices"

// Lagrange multipliers turn the knapsack bound into nearly that of the linear relaxation.
//
// Let ν(c) ≥ 0 be a multiplier paid once for a concept, whoever tells it. Then for every
// set S
//
//	f(S) ≤ Σ ν(c) + Σ over i in S of Σ over c in i of max(0, weight(c)·quality(i) − ν(c))
//
// and the best S on the right is a knapsack. Lagrange multipliers of zero count a concept once for
// each passage that tells it; a subgradient descent raises the multipliers of concepts that the
// relaxed optimum tells more than once and lowers those that it does not tell (Held and
// Karp 1971; the dual of the program of Gillick and Favre 2009, section 3).
//
// Each round also drops the passages that no set better than the best known one can hold:
// to force one of those into the relaxed optimum costs more than there is to win. Few
// are left after two rounds, so that the cost is little more than two sorts of all passages.
const subgradientSteps = 10

// A descent is where multipliers work.
type descent struct {
	best, current []int64 // by concept
	told          []int32 // by concept: taken passages that tell it
	passages      []int
	items         []item
}

// begin makes room for a problem.
func (d *descent) begin(c *problem) {
	n := len(c.weight)
	d.best = slices.Grow(d.best[:0], n)[:n]
	d.current = slices.Grow(d.current[:0], n)[:n]
	d.told = slices.Grow(d.told[:0], n)[:n]
	clear(d.best)
	clear(d.current)
	d.passages = d.passages[:0]
	for i := range c.cost {
		d.passages = append(d.passages, i)
	}
}

// multipliers returns the best multipliers found, the passages that a set worth more than value may
// hold, and a bound on what such a set is worth, which is at most value if there is none. s is the
// smallest set.
func (d *descent) multipliers(s *solution, value int64) (multiplier []int64, passages []int, bound int64) {
	c := s.problem
	d.begin(c)
	for round := range subgradientSteps {
		d.items = s.items(d.items[:0], d.passages, d.current)
		sortItems(d.items)
		limit, whole := fractional(d.items, s.left)
		limit += s.value + s.dual(d.current)
		if round == 0 || limit < bound {
			bound = limit
			copy(d.best, d.current)
		}
		if bound <= value {
			break
		}
		d.passages = survivors(d.passages[:0], d.items, whole, limit-value)
		c.subgradientStep(d.current, d.told, d.items[:whole], int64(round+2))
	}
	return d.best, d.passages, bound
}

// survivors appends the passages of the items that cost the relaxed optimum, whose first
// items are taken whole, less than is to win.
func survivors(to []int, items []item, whole int, win int64) []int {
	for k, o := range items {
		if k <= whole || items[whole].share(o.cost)-1-o.gain < win {
			to = append(to, o.passage)
		}
	}
	return to
}

// subgradientStep makes one step of the descent, given what the relaxed optimum takes whole.
func (c *problem) subgradientStep(multiplier []int64, told []int32, taken []item, part int64) {
	clear(told)
	for _, o := range taken {
		for _, k := range c.concepts(o.passage) {
			told[k]++
		}
	}
	for k, n := range told {
		most := c.weight[k] * fullQuality
		switch {
		case n > 1:
			multiplier[k] = min(multiplier[k]+most/part, most)
		case n == 0 && multiplier[k] > 0:
			multiplier[k] = max(multiplier[k]-most/part, 0)
		}
	}
}

// items appends what each of the passages that fit adds at most beyond the multipliers.
func (s *solution) items(to []item, passages []int, multiplier []int64) []item {
	c := s.problem
	for _, i := range passages {
		if c.cost[i] > s.left {
			continue
		}
		gain, q := int64(0), c.quality[i]
		for _, k := range c.concepts(i) {
			if rest := c.weight[k]*(q-s.level[k]) - multiplier[k]; rest > 0 {
				gain += rest
			}
		}
		to = append(to, newItem(i, gain, c.cost[i]))
	}
	return to
}

// dual is the part of the dual value that is still to tell: the sum of its multipliers.
func (s *solution) dual(multiplier []int64) int64 {
	var sum int64
	for k, p := range multiplier {
		sum += min(p, s.problem.weight[k]*(fullQuality-s.level[k]))
	}
	return sum
}

// covered is what passage i would take from the dual value.
func (s *solution) covered(i int, multiplier []int64) int64 {
	var sum int64
	q := s.problem.quality[i]
	for _, k := range s.problem.concepts(i) {
		if level, p := s.level[k], multiplier[k]; level < q && p > 0 {
			w := s.problem.weight[k]
			sum += min(p, w*(fullQuality-level)) - min(p, w*(fullQuality-q))
		}
	}
	return sum
}
