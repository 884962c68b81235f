package coverage

import (
	"slices"

	"summarize/internal/rank/anaphora"
)

// A sentence that points outside of the summary is told with its antecedent or not at
// all. What it needs depends on the sentences around it, which are not known before
// they are chosen: so the sets are mended, as constraints that few solutions break are
// best added when they are broken. A passage with a sentence that points outside is
// forbidden, the passage that reaches back to the antecedent is offered instead, and the
// problem is solved again.

// repair reports whether any of the chosen passages points outside, or is out of date,
// after changing the problem so that it cannot be chosen again.
func (p *Selector) repair(c *problem, chosen []int) bool {
	stale := p.forbidStale(c, chosen)
	stale = p.forbidRetold(c, chosen) || stale
	told := c.candidates(chosen)
	pointing := p.pointing(told)
	if len(pointing) == 0 {
		return stale
	}
	for _, i := range chosen {
		r := c.passages[i]
		if !slices.ContainsFunc(pointing, r.has) {
			continue
		}
		c.forbid(i)
		if i == c.opening {
			c.opening = -1
		}
		if i == c.required {
			c.required = -1
		}
		if longer, ok := p.withAntecedent(r, nil); ok && !slices.Contains(c.passages, longer) {
			if q := p.quality(longer); q > 0 {
				c.add(longer, q, p.concepts())
			}
		}
	}
	return true
}

// forbidStale forbids what earlier days than that of the opening report, if any of it was
// chosen: behind later news it would be read as news, and "tonight" as another night.
func (p *Selector) forbidStale(c *problem, chosen []int) bool {
	candidates := c.candidates(chosen)
	ofOther := func(i int) bool { return p.set.Day(i) != p.set.Day(candidates[0]) }
	if !slices.ContainsFunc(candidates, ofOther) {
		return false
	}
	opening := p.Order(candidates)[0]
	stale := func(i int) bool { return p.isStale(opening, i) }
	if !slices.ContainsFunc(candidates, stale) {
		return false
	}
	for i, r := range c.passages {
		if stale(r.first) {
			c.forbid(i)
		}
	}
	return true
}

// isStale reports whether candidate i reports of an earlier day than the opening.
func (p *Selector) isStale(opening, i int) bool {
	return p.set.Day(i) != 0 && p.set.Day(i) < p.set.Day(opening)
}

// withAntecedent returns the shortest passage that ends as r does, begins earlier, and points at
// nothing outside of itself and of other candidates that are told.
func (p *Selector) withAntecedent(r passage, told []int) (passage, bool) {
	others := slices.DeleteFunc(slices.Clone(told), r.has)
	all := make([]int, 0, len(others)+maxPassage)
	for first := r.first - 1; first >= max(0, r.last-maxPassage) && p.set.Follows(first+1) && !slices.Contains(others, first); first-- {
		longer := passage{first, r.last}
		if p.whole(first, r.last-1) && !slices.ContainsFunc(p.pointing(longer.appendTo(append(all[:0], others...))), longer.has) {
			return longer, true
		}
	}
	return passage{}, false
}

// pointing returns those of the chosen candidates that, in reading order, want
// something told before them that was not.
func (p *Selector) pointing(chosen []int) []int {
	reader := anaphora.Reader{Knows: p.knows}
	var pointing []int
	for _, i := range p.Order(chosen) {
		c := p.set.All[i]
		a := p.source(i)
		if !reader.KnowsSubject(a, c.Sentence) || slices.ContainsFunc(p.needs(i), func(n anaphora.Need) bool { return !reader.Understands(a, c.Sentence, n) }) {
			pointing = append(pointing, i)
		}
		reader.Read(a, c.Sentence)
	}
	return pointing
}

// knows reports whether readers were told a word before. Few sentences need one: the words are listed when one
// is first asked for.
func (p *Selector) knows(term uint32) bool {
	if p.told == nil && len(p.set.Told) > 0 {
		p.told = map[uint32]bool{}
		for _, bigram := range p.set.Told {
			p.told[uint32(bigram>>32)], p.told[uint32(bigram)] = true, true
		}
	}
	return p.told[term]
}

// needs returns what candidate i wants told before it, found when first asked for: few
// ever are, but these again and again.
func (p *Selector) needs(i int) []anaphora.Need {
	if p.wants == nil {
		p.wants = make([]wanted, len(p.set.All))
	}
	w := &p.wants[i]
	if !w.found {
		w.found, w.needs = true, anaphora.Needs(p.source(i), p.set.All[i].Sentence)
		if p.isNews(i) {
			w.needs = slices.DeleteFunc(w.needs, func(n anaphora.Need) bool { return n.Aside || n.Kind == anaphora.Inside })
		}
	}
	return w.needs
}

// wanted is what a candidate wants told before it, once that is found.
type wanted struct {
	found bool
	needs []anaphora.Need
}

// source returns the article of a candidate.
func (p *Selector) source(i int) anaphora.Source {
	a := &p.set.Articles[p.set.All[i].Article]
	return anaphora.Source{Text: a.Text, Document: a.Document}
}

// standing drops passages that still point outside; all of them stay where nothing else would be
// left.
func (p *Selector) standing(c *problem, chosen []int) []int {
	if p.tuning.Repairs == 0 {
		return chosen
	}
	for {
		pointing := p.pointing(c.candidates(chosen))
		rest := slices.DeleteFunc(slices.Clone(chosen), func(i int) bool { return slices.ContainsFunc(pointing, c.passages[i].has) })
		if len(pointing) == 0 || len(rest) == 0 {
			return chosen
		}
		chosen = rest
	}
}
