// Package coverage chooses the set of sentences that tells most of what a story's
// independent sources tell (concept.go), well told (passage.go), under a
// budget: a maximum coverage problem (problem.go), solved greedily (greedy.go), then by
// branch and bound with Lagrange multipliers (exact.go, lagrange.go).
//
// Objective values are integers in a unit of their own, so that every machine finds
// the same optimum.
package coverage

import (
	"slices"

	"summarize/internal/rank/candidate"
)

// A Selector chooses among the candidates of one story.
type Selector struct {
	set     *candidate.Set
	tuning  Tuning
	room    *Workspace
	known   *concepts       // see concepts
	told    map[uint32]bool // see knows
	wants   []wanted        // by candidate: see needs
	openers *wordCount      // see backing
	ordered ordering        // see Order
	titles  map[int]bool    // see titled
}

// New returns a selector for a set of candidates. It works in the room given.
func New(set *candidate.Set, t Tuning, room *Workspace) *Selector {
	return &Selector{set: set, tuning: t, room: room}
}

// An Effort says what selecting took and how near the optimum it is.
type Effort struct {
	Nodes int     // sets of sentences the search looked into
	Value int64   // the objective of the chosen set
	Bound int64   // no set under the budget has a higher one
	Gap   float64 // (Bound-Value)/Bound; 0 when the choice is proved optimal
}

// Select chooses the candidates that cover the most concept weight under the budget; none
// where nothing is covered. Sentences with grave faults, and what one source alone
// tells far down, are left out, unless the summary stays underfilled without them.
func (p *Selector) Select() ([]int, Effort) {
	chosen, effort := p.cover()
	if p.underfilled(chosen) {
		p.tuning.Least, p.tuning.Reach = 0, 0
		chosen, effort = p.cover()
	}
	return chosen, effort
}

// underfilled reports whether readers would ask what is missing: half of the budget is
// left, or any of a number of sentences.
func (p *Selector) underfilled(chosen []int) bool {
	left := p.set.Capacity
	for _, i := range chosen {
		left -= p.set.All[i].Cost
	}
	if p.set.Budget.Unit == candidate.Sentences {
		return left > 0
	}
	return 2*left > p.set.Capacity
}

// cover chooses candidates; again where the summary would lack an opening, or where a
// sentence would point outside of it.
func (p *Selector) cover() ([]int, Effort) {
	p.ordered = ordering{} // it depends on what Select tunes
	c := p.problem()
	chosen, effort := p.framed(c)
	for range p.tuning.Repairs {
		if !p.repair(c, chosen) {
			break
		}
		chosen, effort = p.framed(c)
	}
	return c.candidates(p.complete(c, p.fill(c, p.standing(c, p.withoutFiller(c, chosen))))), effort
}

// framed chooses passages that begin with an opening and tell the latest day, or who denies what they say.
func (p *Selector) framed(c *problem) ([]int, Effort) {
	chosen, effort := p.solve(c)
	chosen, effort = p.withOpening(c, chosen, effort)
	if p.withLatest(c, chosen) || p.withDenial(c, chosen) {
		chosen, effort = p.solve(c)
		chosen, effort = p.withOpening(c, chosen, effort)
	}
	return chosen, effort
}

// solve chooses passages greedily first, then by branch and bound as far as the work
// allowed goes, then by exchange. It exchanges only where the search could not prove that
// nothing is better: that costs a quarter of all the time otherwise, and starting the
// search from its result wins nothing.
func (p *Selector) solve(c *problem) ([]int, Effort) {
	known := greedy(p.room.grown.begin(c))
	chosen, effort := p.room.search.exact(known, p.tuning.Work*c.depth())
	if effort.Gap == 0 {
		return chosen, effort
	}
	s := p.room.grown.begin(c)
	for _, i := range chosen {
		if !c.fixes(i) {
			s.take(i)
		}
	}
	s = exchange(s, p.tuning.Rounds)
	effort.settle(s.value)
	return slices.Clone(s.chosen), effort
}
