// Package rank chooses the sentences that tell a story under a budget. It knows
// the sentences, terms and dates of a story's articles, and which articles are
// copies of one another; it refuses to know files, languages and how stories were
// found. Whatever it chooses is a byte range of an article.
//
// Lengths are words as text.CountWords counts them, bytes or sentences, as the budget
// says. Objective values are integers in a unit of their own, so that every machine
// finds the same optimum.
package rank

import (
	"fmt"
	"strings"

	"summarize/internal/text"
)

// An Article is one article of a story.
type Article struct {
	Text     string
	Document *text.Document // spans are bytes of Text
	Witness  int            // articles that are copies of one another share a number
}

// Options says how to summarise. Its zero value is not useful: see DefaultOptions.
type Options struct {
	Selector string // one of Names
	Budget   Budget
	// Told is what readers know from an earlier digest, analysed over the
	// vocabulary of the articles: only what is new against it is worth telling.
	Told []*text.Document
}

// DefaultOptions returns the selector that measured best (benchmarks/summaries.md)
// at the length of the classic evaluations, about a minute's reading at most.
func DefaultOptions() Options {
	return Options{Selector: "coverage", Budget: Budget{100, Words}}
}

// A Quote is one sentence of a summary.
type Quote struct {
	Article  int       // index into the story's articles
	Sentence int       // index into its Document.Sentences
	Span     text.Span // the bytes kept of the article's Text
}

// A Summary is what was chosen, and how well that is known to be done.
type Summary struct {
	// Quotes are in reading order. There are none only when no article holds a
	// sentence, or none that is new.
	Quotes []Quote
	Over   bool // no sentence fits the budget: the single best one is given
	Effort Effort
}

// Effort says what selecting by coverage took and how near the optimum it is.
type Effort struct {
	Nodes int     // sets of sentences the search looked into
	Value int64   // the objective of the chosen set
	Bound int64   // no set under the budget has a higher one
	Gap   float64 // (Bound-Value)/Bound; 0 when the choice is proved optimal
}

// A selector returns candidates of a pool that together fit its budget, best first.
type selector func(*pool) ([]int, Effort)

// selectors are all there are: a row and a file add one.
var selectors = []struct {
	name     string
	selector selector
}{
	{"coverage", coverage},
	{"lead", lead},
	{"centroid", centroid},
	{"lexrank", lexRank},
	{"textrank", textRank},
	{"submodular", submodular},
	{"kl", kl},
}

// Names lists the selectors, the default first.
func Names() []string {
	names := make([]string, len(selectors))
	for i, s := range selectors {
		names[i] = s.name
	}
	return names
}

// Summarize chooses sentences of a story's articles, which are in order of date,
// then id. The only errors are an unknown selector and a budget that is not positive.
func Summarize(articles []Article, o Options) (Summary, error) {
	return summarize(articles, o, defaultTuning())
}

func summarize(articles []Article, o Options, t tuning) (Summary, error) {
	choose, err := find(o.Selector)
	if err != nil {
		return Summary{}, err
	}
	if !(o.Budget.Amount > 0) {
		return Summary{}, fmt.Errorf("budget %v is not positive", o.Budget)
	}
	p := newPool(articles, o, t)
	if len(p.candidates) == 0 {
		return Summary{}, nil
	}
	chosen, effort := choose(p)
	s := Summary{Effort: effort}
	if len(chosen) == 0 {
		chosen, s.Over = p.single(choose), true
	}
	for _, i := range p.order(chosen) {
		c := p.candidates[i]
		s.Quotes = append(s.Quotes, Quote{c.article, c.sentence, c.span})
	}
	return s, nil
}

func find(name string) (selector, error) {
	for _, s := range selectors {
		if s.name == name {
			return s.selector, nil
		}
	}
	return nil, fmt.Errorf("unknown selector %q: choose one of %s", name, strings.Join(Names(), ", "))
}
