package coverage

import "slices"

// LeadArticle returns the article of those of the chosen candidates whose first chosen
// sentence best tells by itself what the story is about.
func (p *Selector) LeadArticle(chosen []int) int {
	concepts := p.concepts()
	best, most, last := 0, int64(-1), -1
	for _, i := range slices.Sorted(slices.Values(chosen)) {
		c := p.set.All[i]
		if c.Article == last {
			continue
		}
		last = c.Article
		var value int64
		for _, k := range concepts.in(i) {
			value += concepts.weight[k]
		}
		// The second sentence of an article tells more about what the first has told.
		value = value * p.quality(passage{i, i + 1}) / int64((1+c.Position)*(1+c.Position))
		if value > most {
			best, most = c.Article, value
		}
	}
	return best
}
