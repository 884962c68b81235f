package rank

// coverage chooses the set of candidates that covers the most concept weight
// under the budget (cover.go). Where no concept has weight, it takes the leads.
func coverage(p *pool) ([]int, Effort) {
	c := newCover(p, newConcepts(p))
	known := greedy(c)
	chosen, effort := known.chosen, Effort{Value: known.value}
	if p.tuning.work > 0 {
		chosen, effort = exact(c, known, p.tuning.work)
	}
	if len(chosen) == 0 && len(p.options.Told) == 0 {
		return lead(p)
	}
	return chosen, effort
}
