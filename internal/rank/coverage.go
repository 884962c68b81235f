package rank

// coverage chooses the set of candidates that covers the most concept weight
// under the budget (cover.go): greedily first, then by exchange, then by branch and
// bound as far as the work allowed goes. Where no sentence is fit to be told, it takes
// the leads.
func coverage(p *pool) ([]int, Effort) {
	c := newCover(p)
	chosen, effort := c.solve()
	if p.tuning.opening {
		if fit, best := c.openings(); best >= 0 && !c.opens(chosen, fit) {
			c.opening = best
			chosen, effort = c.solve()
		}
	}
	if len(chosen) == 0 {
		return lead(p)
	}
	return c.candidates(chosen), effort
}

func (c *cover) solve() ([]int, Effort) {
	t := c.pool.tuning
	return exact(c, exchange(greedy(c), t.rounds), t.work)
}
