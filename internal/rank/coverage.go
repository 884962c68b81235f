package rank

// coverage chooses the set of candidates that covers the most concept weight
// under the budget (cover.go). Where no concept has weight, it takes the leads.
func coverage(p *pool) ([]int, Effort) {
	c := newCover(p)
	known := greedy(c)
	if p.tuning.exchange > 0 {
		known = exchange(known, p.tuning.exchange)
	}
	chosen, effort := known.chosen, Effort{Value: known.value}
	if p.tuning.work > 0 {
		chosen, effort = exact(c, known, p.tuning.work)
	}
	if len(chosen) == 0 && len(p.options.Told) == 0 {
		return lead(p)
	}
	return c.candidates(chosen), effort
}
