package rank

import (
	"cmp"
	"slices"
)

// order puts the chosen candidates into reading order. The first is the one that best
// tells by itself what the story is about; the other sentences of its article follow
// it, then those of the other articles by date, each article in its own order: readers
// keep one voice as long as it speaks.
//
// Interleaving the articles by position, as the majority ordering of Barzilay, Elhadad
// and McKeown (2002) does, parted names from the pronouns and titles that follow them.
func (p *pool) order(chosen []int) []int {
	opening := p.opening(chosen)
	home := p.candidates[opening].article
	rank := func(i int) int {
		switch {
		case i == opening:
			return 0
		case p.candidates[i].article == home:
			return 1
		}
		return 2
	}
	return slices.SortedFunc(slices.Values(chosen), func(a, b int) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a, b))
	})
}

// opening returns the chosen candidate whose words the story's witnesses share most,
// at the quality at which it tells them.
func (p *pool) opening(chosen []int) int {
	concepts := newConcepts(p)
	best, most := chosen[0], int64(-1)
	for _, i := range chosen {
		var value int64
		for _, k := range concepts.in(i) {
			value += concepts.weight[k]
		}
		if value *= p.quality(run{i, i + 1}); value > most {
			best, most = i, value
		}
	}
	return best
}
