package coverage

import (
	"slices"

	"summarize/internal/rank/anaphora"
	"summarize/internal/rank/candidate"
)

// Readers look for what the title names: a summary opens with a sentence that tells it. Which of the articles'
// openings do is a matter of words in common with the title; that of the article whose headline it is may say it in
// others. Without this every fourth to every second summary of wire news and of a French portal told nothing of the
// article whose headline stood above it.

const (
	titleShare = 0.7 // of the most words of the title that any opening has, which others have that tell it, too
	titleLeast = 0.3 // of the title's words, which an opening that tells it has at least
	titleOwn   = 1.5 // the words of the article whose headline it is count so many times

	// A report may come to the news behind a scene or a thought: where no opening tells the title, one of the
	// sentences up to lateReach of an article does that has lateLeast of its words. Of 19 summaries that this
	// changes, read blind, 11 were better, 8 worse: pages 3 and none, texts without their first paragraph 8 and 8.
	lateReach = 8
	lateLeast = 0.6
)

// titled returns the candidates that tell what the title names and may open the summary.
func (p *Selector) titled() map[int]bool {
	if p.titles != nil {
		return p.titles
	}
	p.titles = map[int]bool{}
	if len(p.set.Title) == 0 {
		return p.titles
	}
	p.addTitled(0, candidate.LeadReach, titleLeast)
	if len(p.titles) == 0 {
		p.addTitled(candidate.LeadReach, lateReach, lateLeast)
	}
	return p.titles
}

// addTitled adds those of the candidates at positions [from, to) that tell the title best, and have at least a share of its words.
func (p *Selector) addTitled(from, to int, least float64) {
	share := map[int]float64{}
	best := 0.0
	for i, c := range p.set.All {
		if from <= c.Position && c.Position < to && p.opensUnderTitle(i) {
			share[i] = p.ofTitle(i)
			best = max(best, share[i])
		}
	}
	for i, s := range share {
		if s >= max(titleShare*best, least) {
			p.titles[i] = true
		}
	}
}

// opensUnderTitle reports whether a candidate, wherever it stands, can open a summary that has a title. Below its own headline a
// thing may be called by a definite noun.
func (p *Selector) opensUnderTitle(i int) bool {
	return p.opensPlainly(i) && (p.set.All[i].Article == p.set.Titled || !p.opensBare(i))
}

// ofTitle is the share of the title's words that a candidate has.
func (p *Selector) ofTitle(i int) float64 {
	content, told := p.set.Content(i), 0.0
	for _, term := range p.set.Title {
		if _, found := slices.BinarySearch(content, term); found {
			told++
		}
	}
	if p.set.All[i].Article == p.set.Titled {
		told *= titleOwn
	}
	return told / float64(len(p.set.Title))
}

// isNews reports whether a candidate says what its headline says, near the top: it may name things by the way that a
// standfirst named before, and read as from inside its article. Of 23 pairs of summaries that this parts, read blind, 17 were
// better for it, 5 worse. To let it name all that the headline names cost readers.
func (p *Selector) isNews(i int) bool {
	c := p.set.All[i]
	return len(p.set.Title) > 0 && c.Article == p.set.Titled && c.Position < candidate.LeadReach && p.ofTitle(i) >= titleOwn*lateLeast
}

// opensPlainly reports whether a candidate can open a summary, but for its place and that it may open on a definite noun.
func (p *Selector) opensPlainly(i int) bool {
	return len(p.set.Words(i)) >= openingWords && p.opensUnblemished(i) && len(p.needs(i)) == 0
}

func (p *Selector) opensBare(i int) bool {
	return anaphora.OpensBare(p.source(i), p.set.All[i].Sentence)
}

// opensUnblemished reports whether a candidate has no fault but, where it is the first of its article, its length: a
// long lead is better than none.
func (p *Selector) opensUnblemished(i int) bool {
	q := p.reading(i, false)
	return q == 1 || q == p.tuning.Longer && p.set.All[i].Position == 0
}

// opensWell reports whether a candidate can open a summary.
func (p *Selector) opensWell(i int) bool {
	return p.set.All[i].Position < candidate.LeadReach && p.opensPlainly(i) && !p.opensBare(i)
}

// opens reports whether a candidate can open this summary: one that tells the title, where any does.
func (p *Selector) opens(i int) bool {
	if titled := p.titled(); len(titled) > 0 {
		return titled[i]
	}
	return p.opensWell(i)
}
