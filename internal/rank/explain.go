package rank

import (
	"fmt"

	"summarize/internal/rank/candidate"
	"summarize/internal/rank/coverage"
)

// A Reason says why a sentence is, or is not, in a summary.
type Reason struct {
	Quote
	coverage.Reason
	Like *Quote // the quote told that says the same, or nil
}

// Explain returns what Summarize chooses by coverage, in reading order, with what each sentence
// adds and costs, and the weightiest of those left out, with why. The only errors are those of Summarize, and
// another selector: they do not say why.
func Explain(articles []Article, o Options) (told, leftOut []Reason, err error) {
	if o.Selector != "coverage" {
		return nil, nil, fmt.Errorf("selector %q gives no reasons: choose coverage", o.Selector)
	}
	summary, err := Summarize(articles, o)
	if err != nil {
		return nil, nil, err
	}
	set := candidate.New(articles, o.Budget, o.Told, o.Boilerplate)
	set.Under(o.Title.Words, o.Title.Of)
	var chosen []int
	for _, q := range summary.Quotes {
		for i, c := range set.All {
			if c.Article == q.Article && c.Sentence == q.Sentence {
				chosen = append(chosen, i)
			}
		}
	}
	quote := func(i int) Quote { c := set.All[i]; return Quote{c.Article, c.Sentence, c.Span} }
	quoted := func(reasons []coverage.Reason) []Reason {
		all := make([]Reason, len(reasons))
		for k, r := range reasons {
			if all[k] = (Reason{Quote: quote(r.Candidate), Reason: r}); r.Like >= 0 {
				like := quote(r.Like)
				all[k].Like = &like
			}
		}
		return all
	}
	in, out := coverage.New(set, coverage.DefaultTuning(), new(coverage.Workspace)).Explain(chosen)
	return quoted(in), quoted(out), nil
}
