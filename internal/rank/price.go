package rank

import "slices"

// Prices turn the knapsack bound into nearly the bound of the linear relaxation.
//
// Let ν(c) ≥ 0 be a price paid once for a shared concept, whoever tells it. Then for
// every set S
//
//	f(S) ≤ Σ ν(c) + Σ over i in S of Σ over c in i of max(0, weight(c)·quality(i) − ν(c))
//
// and the best S on the right is a knapsack. Prices of zero count a concept once for
// each candidate that holds it; a subgradient descent raises the prices of concepts
// that the relaxed optimum tells more than once and lowers those it does not tell
// (Held and Karp 1971; the dual of the program of Gillick and Favre 2009, section 3).
//
// Cost: priceRounds times the shared concepts of all candidates, and a sort.
const priceRounds = 12

// prices returns the best prices found and their bound on the value of any set.
func prices(c *cover) (price []int64, bound int64) {
	price = make([]int64, len(c.weight))
	current := make([]int64, len(c.weight))
	told := make([]int32, len(c.weight))
	offers := make([]offer, 0, len(c.cost))
	s := newPartial(c)
	for round := range priceRounds {
		offers = s.offers(offers[:0], nil, current)
		value, whole := fractional(offers, c.capacity)
		for _, p := range current {
			value += p
		}
		if round == 0 || value < bound {
			bound = value
			copy(price, current)
		}
		clear(told)
		for _, o := range offers[:whole] {
			for _, k := range c.concepts(o.run) {
				told[k]++
			}
		}
		for k, n := range told {
			step := c.weight[k] * fullQuality / int64(round+2)
			switch {
			case n > 1:
				current[k] = min(current[k]+step, c.weight[k]*fullQuality)
			case n == 0:
				current[k] = max(current[k]-step, 0)
			}
		}
	}
	return price, bound
}

// offers appends what each candidate (all where nil) adds at most beyond the prices,
// in order of density.
func (s *partial) offers(to []offer, candidates []int, price []int64) []offer {
	c := s.cover
	add := func(i int) {
		if c.cost[i] > s.left {
			return
		}
		gain, q := int64(0), c.quality[i]
		for _, k := range c.concepts(i) {
			if rest := c.weight[k]*(q-s.level[k]) - price[k]; rest > 0 {
				gain += rest
			}
		}
		to = append(to, newOffer(i, gain, c.cost[i]))
	}
	if candidates == nil {
		for i := range c.cost {
			add(i)
		}
	}
	for _, i := range candidates {
		add(i)
	}
	slices.SortFunc(to, byDensity)
	return to
}
