package rank

// coverage chooses the set of candidates that covers the most concept weight
// under the budget. Where no concept has weight, it takes the leads.
func coverage(p *pool) ([]int, Effort) {
	s := newSearch(p, newConcepts(p))
	chosen := s.run()
	if len(chosen) == 0 {
		return lead(p)
	}
	return chosen, s.effort
}
