package rank

// coverage chooses the set of candidates that covers the most concept weight
// under the budget (cover.go): greedily first, then by exchange, then by branch and
// bound as far as the work allowed goes. Where no sentence is fit to be told, it takes
// the leads.
func coverage(p *pool) ([]int, Effort) {
	c := newCover(p)
	known := exchange(greedy(c), p.tuning.rounds)
	chosen, effort := exact(c, known, p.tuning.work)
	if len(chosen) == 0 {
		return lead(p)
	}
	return c.candidates(chosen), effort
}
