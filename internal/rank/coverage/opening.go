package coverage

import (
	"slices"

	"summarize/internal/rank/candidate"
)

// A summary should begin with a sentence that tells by itself what happened: one of
// the first candidate.LeadReach of an article, with no fault, at least openingWords long, and
// telling at least openingShare of what the best of these tells. The objective alone
// now and then does without, when the parts of the news are cheaper to have from other
// sentences; then the best opening is forced upon it. To force the best one always
// costs 0.5 of ROUGE-2 at 100 words, to force it then nothing.
const (
	openingWords = 8
	openingShare = 0.5
)

// openings returns the passages fit to open with, and the best of them, -1 where there
// are none.
func (p *Selector) openings(c *problem) (fit []int, best int) {
	smallest := newSolution(c)
	best = -1
	gain := make([]int64, len(c.passages))
	for i, r := range c.passages {
		if r.last-r.first > 1 || c.cost[i] > c.capacity || !p.opensWell(r.first) {
			continue
		}
		gain[i] = smallest.gain(i)
		if best < 0 || gain[i] > gain[best] {
			best = i
		}
	}
	for i, g := range gain {
		if g > 0 && float64(g) >= openingShare*float64(gain[best]) {
			fit = append(fit, i)
		}
	}
	return fit, best
}

// opensWell reports whether a candidate can open a summary.
func (p *Selector) opensWell(i int) bool {
	return p.set.All[i].Position < candidate.LeadReach && len(p.set.Words(i)) >= openingWords && p.reading(i, false) == 1 &&
		len(p.needs(i)) == 0
}

// opens reports whether one of the chosen passages is fit to open with, alone or as the
// first sentence of a passage.
func (c *problem) opens(chosen, fit []int) bool {
	return slices.ContainsFunc(chosen, func(i int) bool {
		return slices.ContainsFunc(fit, func(o int) bool { return c.passages[i].first == c.passages[o].first })
	})
}
