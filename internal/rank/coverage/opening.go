package coverage

import (
	"math"
	"slices"

	"summarize/internal/rank/candidate"
	"summarize/internal/text"
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

// openings returns the allowed passages fit to open with, and the best of them, -1 where there
// are none.
func (p *Selector) openings(c *problem) (fit []int, best int) {
	smallest := p.room.trial.begin(c)
	best = -1
	gain := make([]int64, len(c.passages))
	for i, r := range c.passages {
		if r.last-r.first > 1 || c.cost[i] > c.capacity || !p.opens(r.first) {
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

// withOpening returns the chosen passages, or others that begin with an opening where these lack one.
func (p *Selector) withOpening(c *problem, chosen []int, effort Effort) ([]int, Effort) {
	fit, best := p.openings(c)
	if !p.tuning.Opening || best < 0 || best == c.opening || p.begin(c, chosen, fit) {
		return chosen, effort
	}
	c.opening = best
	if c.required >= 0 && c.cost[c.required]+c.cost[best] > c.capacity {
		c.required = -1
	}
	if len(p.titled()) > 0 {
		c.forbidBefore(best)
	}
	return p.solve(c)
}

// begin reports whether one of the chosen passages is fit to open with, alone or as the
// first sentence of a passage: under a title that which is read first.
func (p *Selector) begin(c *problem, chosen, fit []int) bool {
	first := -1
	if len(p.titled()) > 0 && len(chosen) > 0 {
		first = p.Order(c.candidates(chosen))[0]
	}
	return slices.ContainsFunc(chosen, func(i int) bool {
		start := c.passages[i].first
		return (first < 0 || start == first) && slices.ContainsFunc(fit, func(o int) bool { return start == c.passages[o].first })
	})
}

// forbidBefore forbids what stands before the opening in its article.
func (c *problem) forbidBefore(opening int) {
	o := c.passages[opening].first
	for i, r := range c.passages {
		if r.first < o && c.set.All[r.first].Article == c.set.All[o].Article {
			c.forbid(i)
		}
	}
}

// unfitOpening divides what a sentence counts that points outside or reads badly; titledOpening multiplies
// what one counts that tells the title.
const (
	unfitOpening  = 8
	titledOpening = 64
)

// openingValues says how well the first chosen sentence of each article tells by itself what the
// story is about.
func (p *Selector) openingValues(chosen []int) map[int]int64 {
	concepts := p.concepts()
	values := map[int]int64{}
	for _, i := range chosen {
		c := p.set.All[i]
		if _, later := values[c.Article]; later {
			continue
		}
		var value int64
		for _, k := range concepts.in(i) {
			value += concepts.weight[k]
		}
		value = int64(math.Sqrt(float64(value))) * p.backing(i)
		// The second sentence of an article tells more about what the first has told.
		values[c.Article] = value * p.quality(passage{i, i + 1}) / int64((1+c.Position)*(1+c.Position))
		switch {
		case p.titled()[i]:
			values[c.Article] *= titledOpening
		case !p.opensWell(i):
			values[c.Article] /= unfitOpening
		}
	}
	return values
}

// openingLength is how many words are added to those of a sentence when its backing is counted
// by the word, so that the shortest are not the best; unbacked is what a word counts that no
// other source opens with.
const (
	openingLength = 16
	unbacked      = 0.3
)

// backing says how many other sources open with a word of candidate i, on average, in 1/1024. They open
// on their headline and their first candidate.LeadReach sentences.
func (p *Selector) backing(i int) int64 {
	if p.openers == nil {
		p.openers = p.wordSources(p.openingTokens, &p.room.openers)
	}
	own := int32(0)
	if p.concepts().sources > 1 && p.set.All[i].Position < candidate.LeadReach {
		own = 1
	}
	content := p.set.Content(i)
	sum := float64(unbacked * float64(len(content)))
	for _, term := range content {
		sum += float64(max(0, p.openers.of(term)-own))
	}
	return int64(1024 * sum / float64(openingLength+len(p.set.Words(i))))
}

// openingTokens returns what candidate i adds to the opening of its article: the headline comes
// with the first.
func (p *Selector) openingTokens(i int) []text.Token {
	c := p.set.All[i]
	switch {
	case c.Position >= candidate.LeadReach:
		return nil
	case i == 0 || p.set.All[i-1].Article != c.Article:
		return slices.Concat(p.set.Articles[c.Article].Document.Title, p.set.Words(i))
	}
	return p.set.Words(i)
}
