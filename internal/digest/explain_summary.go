package digest

import (
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/rank"
)

// A SummaryExplanation says what each sentence of a story's summary adds and costs, and
// why the weightiest others are not in it.
type SummaryExplanation struct {
	Schema   string     `json:"schema"` // summarize-explain-summary/1
	Story    Story      `json:"story"`
	Articles []Article  `json:"articles"` // of the story, by id
	Length   string     `json:"length"`   // the budget, in whose unit costs are
	Told     []Sentence `json:"told"`     // in reading order
	LeftOut  []Sentence `json:"left_out"` // by what they would tell
}

// A Sentence is one of a story, with what speaks for it.
type Sentence struct {
	Quote
	Cost    int      `json:"cost"`
	Share   float64  `json:"share"`            // of the worth of the summary: what it adds, or would tell alone
	Phrases []string `json:"phrases"`          // the weightiest that it adds
	Reason  string   `json:"reason,omitempty"` // why it was left out
	Like    string   `json:"like,omitempty"`   // the sentence told that says the same
}

// ExplainSummary explains the summary that a digest of the same articles and options gives
// of story id.
func ExplainSummary(ctx context.Context, articles []article.Article, id string, o Options) (*SummaryExplanation, error) {
	b, t, d, err := findStory(ctx, articles, id, o)
	if err != nil {
		return nil, err
	}
	e := &SummaryExplanation{Schema: "summarize-explain-summary/1", Story: d.story(id), Length: o.Rank.Budget.String()}
	for _, id := range slices.Sorted(slices.Values(e.Story.Articles)) {
		e.Articles = append(e.Articles, *d.article(id))
	}
	return e, b.explainSummary(ctx, t, e)
}

// explainSummary fills in the sentences of a story. Those that later ones replace are in
// neither list.
func (b *build) explainSummary(ctx context.Context, t *telling, e *SummaryExplanation) error {
	o, members := b.options.Rank, b.members(t.articles)
	o.Title = b.headline(t)
	var err error
	if o.Boilerplate, err = b.boilerplate(ctx); err != nil {
		return err
	}
	if _, err := b.current(t, members, o); err != nil {
		return err
	}
	told, leftOut, err := rank.Explain(members, o)
	if err != nil {
		return &SelectorError{err}
	}
	e.Told, e.LeftOut = b.sentences(t, told), b.sentences(t, leftOut)
	for _, s := range e.Told {
		e.Story.Summary = append(e.Story.Summary, s.Quote)
	}
	return nil
}

// A SelectorError says that the selector gives no reasons.
type SelectorError struct{ error }

func (b *build) sentences(t *telling, reasons []rank.Reason) []Sentence {
	all := make([]Sentence, len(reasons))
	for k, r := range reasons {
		all[k] = Sentence{Quote: b.quote(t.articles[r.Article], r.Span), Cost: r.Cost, Share: round(r.Share), Phrases: slices.Concat([]string{}, r.Phrases), Reason: r.LeftOut}
		if r.Like != nil {
			all[k].Like = b.quote(t.articles[r.Like.Article], r.Like.Span).Text
		}
	}
	return all
}
