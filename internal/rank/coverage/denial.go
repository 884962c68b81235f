package coverage

import (
	"slices"

	"summarize/internal/rank/candidate"
)

// Who denies what another reports says it in the same words, and adds few: so the report was told and its denial was not,
// for saying the same. It is told with the report. Both are sought near the top of articles of different sources.

// withDenial fixes the first passage that denies a chosen one, and reports whether that was not chosen.
func (p *Selector) withDenial(c *problem, chosen []int) bool {
	if !p.tuning.Required || c.required >= 0 {
		return false
	}
	told := c.candidates(chosen)
	if k := slices.IndexFunc(chosen, func(i int) bool { return p.denies(c.passages[i].first, told) }); k >= 0 {
		c.required = chosen[k]
		return false
	}
	for i, r := range c.passages {
		if r.last-r.first == 1 && p.denies(r.first, told) && !c.repeats(i, chosen) &&
			len(p.needs(r.first)) == 0 && (c.opening < 0 || c.cost[i]+c.cost[c.opening] <= c.capacity) {
			c.required = i
			return true
		}
	}
	return false
}

// denies reports whether candidate i, near the top of its article, denies what one of the told of another source says there.
func (p *Selector) denies(i int, told []int) bool {
	return p.set.Denies(i) && p.set.All[i].Position < candidate.LeadReach && slices.ContainsFunc(told, func(t int) bool {
		return p.number(i) != p.number(t) && p.set.All[t].Position < candidate.LeadReach && p.set.Contradicts(i, t)
	})
}
