package coverage

import (
	"slices"

	"summarize/internal/rank/candidate"
)

// Greed for words fills a budget to its end, with what is left: readers called the last
// sentence of every fourth summary filler. Two limits keep it out, and a summary may be
// shorter than it might.
//
// Reporters tell the news first: a summary of w words need not look further than Reach·w
// words into an article, but for what other sources tell as well. That costs nothing of
// ROUGE-2. And a sentence that adds less than a small share of the whole, Filler/n² with n
// sentences, is dropped ("… declined to comment"); that costs 0.05 at 100 words and 0.2 at
// 300. Rejected: a least worth of a word, whose cost grows with the budget.

// deep reports whether a candidate is told by its source alone, and far down.
func (p *Selector) deep(i int) bool {
	concepts, c := p.concepts(), p.set.All[i]
	if p.tuning.Reach == 0 || concepts.sources < 2 {
		return false
	}
	before := 0
	for j := i - 1; j >= 0 && p.set.All[j].Article == c.Article; j-- {
		before += p.set.All[j].Cost
	}
	if float64(before) <= p.tuning.Reach*float64(p.set.Capacity) {
		return false
	}
	shared := 0
	for _, k := range concepts.in(i) {
		if concepts.shared[k] {
			shared++
		}
	}
	return float64(shared) < p.tuning.Shared*float64(len(concepts.in(i)))
}

// withoutFiller drops from the chosen passages, the emptiest first, those that add too
// little, unless others point at them.
func (p *Selector) withoutFiller(c *problem, chosen []int) []int {
	s := &p.room.trial
	s.empty(c)
	for len(chosen) > 1 {
		whole := s.worth(chosen)
		emptiest, least := -1, p.tuning.Filler*float64(whole)/float64(len(chosen)*len(chosen))
		for k, i := range chosen {
			rest := slices.Delete(slices.Clone(chosen), k, k+1)
			if loss := float64(whole - s.worth(rest)); loss < least && !c.fixes(i) && len(p.pointing(c.candidates(rest))) == 0 {
				emptiest, least = k, loss
			}
		}
		if emptiest < 0 {
			break
		}
		chosen = slices.Delete(slices.Clone(chosen), emptiest, emptiest+1)
	}
	return chosen
}

// worth is what some passages tell together; s becomes the set of them.
func (s *solution) worth(chosen []int) int64 {
	s.clear()
	for _, i := range chosen {
		s.take(i)
	}
	return s.value
}

// What several sentences together have told is told again by one that says the same as none
// of them. Leads do so with fewer of their words than other sentences, first sentences of
// one day with still fewer, as for pairs (candidate.Same). Up to 0.5 more of ROUGE-2 at 300 words could be
// had by telling things twice.
//
// A word that most of many sources tell is no sign of that, as every sentence of such a story has it: of ten articles
// on the release of fifteen British sailors the one that told of the release was left out. So a word counts
// 1 - t·(share of the sources that tell it), with the t of growth.go.
const (
	retold      = 0.8 // of its distinct content words
	retoldLead  = 0.6
	retoldFirst = 0.4
)

// forbidRetold forbids the chosen passages that tell again what others have told, and reports
// whether there are any.
func (p *Selector) forbidRetold(c *problem, chosen []int) (found bool) {
	again := p.retold(c.candidates(chosen))
	for _, i := range chosen {
		r := c.passages[i]
		if !c.fixes(i) && slices.ContainsFunc(again, r.has) {
			c.forbid(i)
			found = true
		}
	}
	return found
}

// retold returns those of the chosen candidates that tell, in reading order, what those
// before have told, and deny none of it.
func (p *Selector) retold(chosen []int) (again []int) {
	told, days := &p.room.retold, map[int]bool{}
	told.Reset(0)
	for _, i := range p.Order(chosen) {
		known, all := 0.0, 0.0
		for _, term := range p.set.Content(i) {
			worth := p.concepts().distinction(term)
			all += worth
			if _, first := told.Add(uint64(term), 0); !first {
				known += worth
			}
		}
		share := retold
		switch position := p.set.All[i].Position; {
		case position == 0 && days[p.set.Day(i)]:
			share = retoldFirst
		case position < candidate.LeadReach:
			share = retoldLead
		}
		if days[p.set.Day(i)] = true; known > 0 && known >= share*all && !slices.ContainsFunc(chosen, func(j int) bool { return p.set.Contradicts(i, j) }) {
			again = append(again, i)
		}
	}
	return again
}
