package rank

import "slices"

// A summary should begin with a sentence that tells by itself what happened: one of
// the first leadReach of an article, with no fault, at least openingWords long, and
// telling at least openingShare of what the best of these tells. The objective alone
// now and then does without, when the parts of the news are cheaper to have from other
// sentences; then the best opening is forced upon it. To force the best one always
// costs 0.5 of ROUGE-2 at 100 words, to force it then nothing.
const (
	openingWords = 8
	openingShare = 0.5
)

// openings returns the runs fit to open with, and the best of them, -1 where there
// are none.
func (c *cover) openings() (fit []int, best int) {
	empty := newPartial(c)
	best = -1
	gain := make([]int64, len(c.runs))
	for i, r := range c.runs {
		s := c.pool.candidates[r.first]
		if r.last-r.first > 1 || s.position >= leadReach || c.cost[i] > c.capacity ||
			len(c.pool.words(r.first)) < openingWords || c.pool.reading(r.first, false) < 1 {
			continue
		}
		gain[i] = empty.gain(i)
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

// opens reports whether one of the chosen runs is fit to open with, alone or as the
// first sentence of a passage.
func (c *cover) opens(chosen, fit []int) bool {
	return slices.ContainsFunc(chosen, func(i int) bool {
		return slices.ContainsFunc(fit, func(o int) bool { return c.runs[i].first == c.runs[o].first })
	})
}
