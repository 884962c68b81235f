package coverage

import (
	"cmp"
	"slices"

	"summarize/internal/rank/candidate"
	"summarize/internal/text"
)

// A story of several days is told up to its last: who reads that a woman is in hospital wants to know that she
// died on Thursday. One report of the last day is outvoted by all that repeat what was before, so that half of the
// summaries of running stories said nothing of it. Where its opening tells the story, too, and a word that no earlier
// day has, it is told.

// latestShare is how much of what the best opening tells one of the last day must tell, where few sources tell the
// story. With more of them it rises to all of it (growth.go): what many tell is the story then, and the last report
// one of many. Readers preferred stories of two to four articles told so 22 : 5, those of ten 5 : 8.
const latestShare = 0.5

// withLatest fixes the best opening of the last day where the chosen passages have none of it, and reports whether
// it did.
func (p *Selector) withLatest(c *problem, chosen []int) bool {
	if !p.tuning.Required || c.required >= 0 {
		return false
	}
	fit := p.latest(c)
	if len(fit) == 0 || slices.ContainsFunc(chosen, func(i int) bool {
		return slices.ContainsFunc(fit, func(o int) bool { return c.passages[i].has(c.passages[o].first) })
	}) {
		return false
	}
	for _, i := range fit {
		if c.opening < 0 || c.cost[i]+c.cost[c.opening] <= c.capacity && !c.repeats(i, []int{c.opening}) {
			c.required = i
			return true
		}
	}
	return false
}

// latest returns the passages that open an article of the last day, tell the story and something new, the best first.
func (p *Selector) latest(c *problem) (fit []int) {
	last, earlier := p.lastDay()
	if !earlier {
		return nil
	}
	s := p.room.trial.begin(c)
	s.empty(c)
	best := int64(0)
	gain := map[int]int64{}
	for i, r := range c.passages {
		if r.last-r.first > 1 || c.cost[i] > c.capacity || !p.opensWell(r.first) {
			continue
		}
		gain[i] = s.gain(i)
		best = max(best, gain[i])
		if p.set.Day(r.first) == last {
			fit = append(fit, i)
		}
	}
	least := latestShare + (1-latestShare)*p.tuning.Growth.share(p.concepts().sources)
	fit = slices.DeleteFunc(fit, func(i int) bool {
		return float64(gain[i]) < least*float64(best) || !p.isNew(c.passages[i].first, last)
	})
	slices.SortStableFunc(fit, func(a, b int) int { return cmp.Compare(gain[b], gain[a]) })
	return fit
}

// lastDay returns the last day of the articles, and whether any is of an earlier one.
func (p *Selector) lastDay() (last int, earlier bool) {
	for _, a := range p.set.Articles {
		last = max(last, a.Day)
	}
	return last, slices.ContainsFunc(p.set.Articles, func(a candidate.Article) bool { return a.Day != 0 && a.Day < last })
}

// isNew reports whether a candidate of a day has a content word that no earlier day has.
func (p *Selector) isNew(i, day int) bool {
	fresh := slices.Clone(p.set.Content(i))
	for _, a := range p.set.Articles {
		if a.Day == 0 || a.Day >= day {
			continue
		}
		for _, t := range a.Document.Tokens {
			if at, found := slices.BinarySearch(fresh, t.Term); found && !t.Is(text.Stop) {
				fresh = slices.Delete(fresh, at, at+1)
			}
		}
	}
	return len(fresh) > 0
}
