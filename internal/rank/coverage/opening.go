package coverage

import (
	"math"
	"slices"

	"summarize/internal/rank/anaphora"
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

// openings returns the passages fit to open with, and the best of them, -1 where there
// are none.
func (p *Selector) openings(c *problem) (fit []int, best int) {
	smallest := p.room.trial.begin(c)
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
		len(p.needs(i)) == 0 && !anaphora.OpensBare(p.source(i), p.set.All[i].Sentence)
}

// opens reports whether one of the chosen passages is fit to open with, alone or as the
// first sentence of a passage.
func (c *problem) opens(chosen, fit []int) bool {
	return slices.ContainsFunc(chosen, func(i int) bool {
		return slices.ContainsFunc(fit, func(o int) bool { return c.passages[i].first == c.passages[o].first })
	})
}

// unfitOpening divides what a sentence counts that points outside or reads badly.
const unfitOpening = 8

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
		if !p.opensWell(i) {
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
