package rank

// Prices turn the knapsack bound into nearly the bound of the linear relaxation.
//
// Let ν(c) ≥ 0 be a price paid once for a concept, whoever tells it. Then for every
// set S
//
//	f(S) ≤ Σ ν(c) + Σ over i in S of Σ over c in i of max(0, weight(c)·quality(i) − ν(c))
//
// and the best S on the right is a knapsack. Prices of zero count a concept once for
// each run that tells it; a subgradient descent raises the prices of concepts that the
// relaxed optimum tells more than once and lowers those that it does not tell (Held and
// Karp 1971; the dual of the program of Gillick and Favre 2009, section 3).
//
// Each round also drops the runs that no set better than the best known one can hold:
// to force one of those into the relaxed optimum costs more than there is to win. Few
// are left after two rounds, so that the cost is little more than two sorts of all runs.
const priceRounds = 10

// prices returns the best prices found, the runs that a set worth more than value may
// hold, and a bound on what such a set is worth, which is at most value if there is none.
func prices(c *cover, value int64) (price []int64, runs []int, bound int64) {
	price = make([]int64, len(c.weight))
	current := make([]int64, len(c.weight))
	told := make([]int32, len(c.weight))
	runs = make([]int, len(c.cost))
	for i := range runs {
		runs[i] = i
	}
	s := newPartial(c)
	var offers []offer
	for round := range priceRounds {
		offers = s.offers(offers[:0], runs, current)
		sortOffers(offers)
		limit, whole := fractional(offers, s.left)
		limit += s.value + s.unpaid(current)
		if round == 0 || limit < bound {
			bound = limit
			copy(price, current)
		}
		if bound <= value {
			break
		}
		runs = survivors(runs[:0], offers, whole, limit-value)
		c.reprice(current, told, offers[:whole], int64(round+2))
	}
	return price, runs, bound
}

// survivors appends the runs of the offers that cost the relaxed optimum, whose first
// offers are taken whole, less than is to win.
func survivors(to []int, offers []offer, whole int, win int64) []int {
	for k, o := range offers {
		if k <= whole || offers[whole].share(o.cost)-1-o.gain < win {
			to = append(to, o.run)
		}
	}
	return to
}

// reprice makes one step of the descent, given what the relaxed optimum takes whole.
func (c *cover) reprice(price []int64, told []int32, taken []offer, part int64) {
	clear(told)
	for _, o := range taken {
		for _, k := range c.concepts(o.run) {
			told[k]++
		}
	}
	for k, n := range told {
		most := c.weight[k] * fullQuality
		switch {
		case n > 1:
			price[k] = min(price[k]+most/part, most)
		case n == 0:
			price[k] = max(price[k]-most/part, 0)
		}
	}
}

// offers appends what each of the runs that fit adds at most beyond the prices.
func (s *partial) offers(to []offer, runs []int, price []int64) []offer {
	c := s.cover
	for _, i := range runs {
		if c.cost[i] > s.left {
			continue
		}
		gain, q := int64(0), c.quality[i]
		for _, k := range c.concepts(i) {
			if rest := c.weight[k]*(q-s.level[k]) - price[k]; rest > 0 {
				gain += rest
			}
		}
		to = append(to, newOffer(i, gain, c.cost[i]))
	}
	return to
}

// unpaid sums the prices of what is still to tell.
func (s *partial) unpaid(price []int64) int64 {
	var sum int64
	for k, p := range price {
		sum += min(p, s.cover.weight[k]*(fullQuality-s.level[k]))
	}
	return sum
}

// paid is what of unpaid run i would tell.
func (s *partial) paid(i int, price []int64) int64 {
	var sum int64
	q := s.cover.quality[i]
	for _, k := range s.cover.concepts(i) {
		if level, p := s.level[k], price[k]; level < q && p > 0 {
			w := s.cover.weight[k]
			sum += min(p, w*(fullQuality-level)) - min(p, w*(fullQuality-q))
		}
	}
	return sum
}
