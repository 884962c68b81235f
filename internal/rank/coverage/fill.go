package coverage

import "slices"

// Repairs and filler leave room: what pointed outside was replaced a few times, then
// dropped. While more than spare of the budget is left, a summary takes what adds most for its
// length and reads well where it would stand: it points at nothing outside, or is told with
// what goes before it; it tells nothing again and nothing stale, and the opening stays.
const spare = 0.05

// mostTrials is how many passages are tried at most.
const mostTrials = 60

// fill returns the chosen passages and what else there is room for.
func (p *Selector) fill(c *problem, chosen []int) []int {
	c.permit()
	s := &p.room.trial
	for trials := 0; trials < mostTrials; {
		s.empty(c)
		whole := s.worth(chosen)
		if len(chosen) == 0 || float64(s.left) <= spare*float64(c.capacity) {
			return chosen
		}
		n := len(chosen) + 1
		least := int64(p.tuning.Filler * float64(whole) / float64(n*n))
		taken := false
		for _, o := range s.additions(least) {
			if trials++; trials > mostTrials {
				break
			}
			if i, ok := p.standsAmong(c, chosen, o.passage, s.left); ok {
				chosen, taken = append(slices.Clone(chosen), i), true
				break
			}
		}
		if !taken {
			return chosen
		}
	}
	return chosen
}

// additions lists the passages that fit and add something, by what they add for their length.
func (s *solution) additions(least int64) []item {
	var items []item
	for i, cost := range s.problem.cost {
		if g := s.gain(i); g > 0 && g >= least && cost <= s.left && s.fits(i) {
			items = append(items, newItem(i, g, cost))
		}
	}
	sortItems(items)
	return items
}

// standsAmong returns passage i, or one that ends as it does and begins earlier, if it reads well
// among the chosen.
func (p *Selector) standsAmong(c *problem, chosen []int, i, left int) (int, bool) {
	told := c.candidates(chosen)
	if p.readsWell(told, c.passages[i]) {
		return i, true
	}
	longer, ok := p.withAntecedent(c.passages[i], told)
	if !ok || c.price(longer) > left || !p.readsWell(told, longer) {
		return 0, false
	}
	q := p.quality(longer)
	if q == 0 {
		return 0, false
	}
	c.add(longer, q, p.concepts())
	k := len(c.passages) - 1
	return k, !c.repeats(k, chosen)
}

// readsWell reports whether a passage can be told beside some candidates.
func (p *Selector) readsWell(told []int, r passage) bool {
	all := r.appendTo(slices.Clone(told))
	opening, order := p.Order(told)[0], p.Order(all)
	return order[0] == opening && len(p.pointing(all)) == 0 && len(p.retold(all)) == 0 && !p.isStale(opening, r.first)
}
