package rank

// coverage chooses the set of candidates that covers the most concept weight under the
// budget (cover.go). Sentences with grave faults are left out, unless so much room is
// left without them that readers would ask what is missing: half the budget, or any of a
// number of sentences. Where nothing at all is covered, it takes the leads.
func coverage(p *pool) ([]int, Effort) {
	chosen, effort := p.cover()
	if p.roomy(chosen) {
		p.tuning.least = 0
		chosen, effort = p.cover()
	}
	if len(chosen) == 0 {
		return lead(p)
	}
	return chosen, effort
}

// roomy reports whether the chosen candidates leave too much of the budget unused.
func (p *pool) roomy(chosen []int) bool {
	left := p.capacity
	for _, i := range chosen {
		left -= p.candidates[i].cost
	}
	if p.options.Budget.Unit == Sentences {
		return left > 0
	}
	return 2*left > p.capacity
}

// cover chooses candidates: greedily first, then by branch and bound as far as the work
// allowed goes, then by exchange; once more if the summary would lack an opening.
func (p *pool) cover() ([]int, Effort) {
	c := newCover(p)
	chosen, effort := c.solve()
	if p.tuning.opening {
		if fit, best := c.openings(); best >= 0 && !c.opens(chosen, fit) {
			c.opening = best
			chosen, effort = c.solve()
		}
	}
	return c.candidates(chosen), effort
}

// solve exchanges only where the search could not prove that nothing is better: it costs
// a quarter of all the time otherwise, and starting the search from its result wins nothing.
func (c *cover) solve() ([]int, Effort) {
	t := c.pool.tuning
	chosen, effort := exact(c, greedy(c), t.work)
	if effort.Gap == 0 {
		return chosen, effort
	}
	s := newPartial(c)
	for _, i := range chosen {
		if i != c.opening {
			s.take(i)
		}
	}
	s = exchange(s, t.rounds)
	effort.settle(s.value)
	return s.chosen, effort
}
