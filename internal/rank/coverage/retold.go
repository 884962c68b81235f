package coverage

import (
	"slices"

	"summarize/internal/rank/candidate"
)

// What several sentences together have told is told again by one that says the same as none
// of them. Leads do so with fewer of their words than other sentences, first sentences of
// one day with still fewer, as for pairs (candidate.Same). Up to 0.5 more of ROUGE-2 at 300 words could be
// had by telling things twice.
const (
	retold      = 0.8 // of its distinct content words
	retoldLead  = 0.6
	retoldFirst = 0.4
)

// forbidRetold forbids the chosen passages that tell, in reading order, what those before
// have told, and reports whether there are any.
func (p *Selector) forbidRetold(c *problem, chosen []int) (found bool) {
	told, days := map[uint32]bool{}, map[int]bool{}
	var again []int
	for _, i := range p.Order(c.candidates(chosen)) {
		content := p.set.Content(i)
		known := 0
		for _, term := range content {
			if told[term] {
				known++
			}
			told[term] = true
		}
		share := retold
		switch position := p.set.All[i].Position; {
		case position == 0 && days[p.set.Day(i)]:
			share = retoldFirst
		case position < candidate.LeadReach:
			share = retoldLead
		}
		if days[p.set.Day(i)] = true; known > 0 && float64(known) >= share*float64(len(content)) {
			again = append(again, i)
		}
	}
	for _, i := range chosen {
		r := c.passages[i]
		if i != c.opening && slices.ContainsFunc(again, func(s int) bool { return r.first <= s && s < r.last }) {
			c.forbid(i)
			found = true
		}
	}
	return found
}
