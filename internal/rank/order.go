package rank

import (
	"cmp"
	"slices"
)

// order puts the chosen candidates into reading order: article by article, each in
// its own order, so that a voice is kept as long as it speaks and names stay with the
// pronouns that follow them. The article whose first chosen sentence best tells by
// itself what the story is about comes first, the others by date.
//
// Rejected after reading: to interleave the articles by position (the majority ordering
// of Barzilay, Elhadad and McKeown 2002), which parts names from pronouns; and to begin
// with the best sentence wherever its article has it, which puts effects before causes.
func (p *pool) order(chosen []int) []int {
	home := p.home(chosen)
	abroad := func(i int) int {
		if p.candidates[i].article == home {
			return 0
		}
		return 1
	}
	return slices.SortedFunc(slices.Values(chosen), func(a, b int) int {
		return cmp.Or(cmp.Compare(abroad(a), abroad(b)), cmp.Compare(a, b))
	})
}

// home returns the article to begin with.
func (p *pool) home(chosen []int) int {
	concepts := p.concepts()
	best, most, last := 0, int64(-1), -1
	for _, i := range slices.Sorted(slices.Values(chosen)) {
		c := p.candidates[i]
		if c.article == last {
			continue
		}
		last = c.article
		var value int64
		for _, k := range concepts.in(i) {
			value += concepts.weight[k]
		}
		// The second sentence of an article tells more about what the first has told.
		value = value * p.quality(run{i, i + 1}) / int64((1+c.position)*(1+c.position))
		if value > most {
			best, most = c.article, value
		}
	}
	return best
}
