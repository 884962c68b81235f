// Package rank chooses the sentences that tell a story under a budget. It knows
// the sentences, terms and dates of a story's articles, and which articles are
// copies of one another; it refuses to know files, languages and how stories were
// found. Whatever it chooses is a byte range of an article.
//
// Lengths are words as text.CountWords counts them, bytes or sentences, as the budget
// says.
package rank

import (
	"cmp"
	"fmt"
	"strings"

	"summarize/internal/rank/candidate"
	"summarize/internal/rank/coverage"
	"summarize/internal/text"
)

// An Article is one article of a story.
type Article = candidate.Article

// A Workspace is room that the summaries of one goroutine leave to one another.
type Workspace = coverage.Workspace

// A Budget is the most that a summary may measure.
type Budget = candidate.Budget

// Options says how to summarise. Its zero value is not useful: see DefaultOptions.
type Options struct {
	Selector string // one of Names
	Budget   Budget
	// Told is what readers know from an earlier digest, analysed over the
	// vocabulary of the articles: only what is new against it is worth telling.
	Told []*text.Document
	// Boilerplate are the lines that stories of the collection share.
	Boilerplate candidate.Lines
	Title       Title
	Room        *Workspace // nil: it has its own
}

// DefaultOptions returns the selector that measured best (benchmarks/summaries.md)
// at the length of the classic evaluations, about a minute's reading at most.
func DefaultOptions() Options {
	return Options{Selector: "coverage", Budget: Budget{Amount: 100, Unit: candidate.Words}}
}

// A Title is the headline under which a summary stands. The zero value is none.
type Title struct {
	Words []text.Token
	Of    int // index of the article whose headline it is, or -1
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
	Effort coverage.Effort
}

// A story is what selectors choose from.
type story struct {
	*candidate.Set
	coverage *coverage.Selector
	effort   coverage.Effort
}

// A selector returns candidates of a story that together fit its budget, best first, no
// two of which say the same (candidate.Set.Fill sees to both). It may return none. It
// depends on nothing but the story: no clock, no map order, no unseeded randomness; ties
// go to the lower index.
type selector func(*story) []int

// selectors are all there are: a row and a file add one. TestContract holds each to
// what the type demands.
var selectors = []struct {
	name     string
	selector selector
}{
	{"coverage", covering},
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
	return summarize(articles, o, coverage.DefaultTuning())
}

func summarize(articles []Article, o Options, t coverage.Tuning) (Summary, error) {
	choose, err := find(o.Selector)
	if err != nil {
		return Summary{}, err
	}
	if !(o.Budget.Amount > 0) {
		return Summary{}, fmt.Errorf("budget %v is not positive", o.Budget)
	}
	set := candidate.New(articles, o.Budget, o.Told, o.Boilerplate)
	if len(set.All) == 0 {
		return Summary{}, nil
	}
	set.Under(o.Title.Words, o.Title.Of)
	s := &story{Set: set, coverage: coverage.New(set, t, cmp.Or(o.Room, new(Workspace)))}
	chosen, over := choose(s), false
	if len(chosen) == 0 {
		chosen, over = s.single(choose), true
	}
	summary := Summary{Over: over, Effort: s.effort}
	for _, i := range s.coverage.Order(chosen) {
		c := set.All[i]
		summary.Quotes = append(summary.Quotes, Quote{c.Article, c.Sentence, c.Span})
	}
	return summary, nil
}

// single returns what choose takes for a summary of one sentence, however long; the
// first sentence where it takes none.
func (s *story) single(choose selector) []int {
	s.ForOne()
	if chosen := choose(s); len(chosen) > 0 {
		return chosen
	}
	return lead(s)
}

// covering selects by coverage; the leads where nothing at all is covered.
func covering(s *story) []int {
	chosen, effort := s.coverage.Select()
	if s.effort = effort; len(chosen) == 0 {
		return lead(s)
	}
	return chosen
}

func find(name string) (selector, error) {
	for _, s := range selectors {
		if s.name == name {
			return s.selector, nil
		}
	}
	return nil, fmt.Errorf("unknown selector %q: choose one of %s", name, strings.Join(Names(), ", "))
}
