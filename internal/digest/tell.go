package digest

import (
	"cmp"
	"context"
	"slices"
	"sync/atomic"
	"time"

	"summarize/internal/parallel"
	"summarize/internal/rank"
	"summarize/internal/story"
	"summarize/internal/text"
)

// A telling is a story as this digest shows it.
type telling struct {
	story    *story.Story
	known    *Known // nil without a prior
	articles []int  // those shown: all of the story's, or only the new ones
	update   bool   // readers know the story
	silent   bool   // an update that has nothing to say
	quotes   []Quote
	over     bool

	importance float64
	sources    int // independent ones
	section    Section
	relevance  float64 // to Focus.About
}

// shown returns the stories to show, in order, without their summaries.
func (b *build) shown() []*telling {
	var shown []*telling
	for i := range b.stories.Stories {
		s := &b.stories.Stories[i]
		t := &telling{story: s, articles: s.Articles}
		if b.known != nil {
			t.known = &b.known[i]
		}
		if b.options.News {
			t.articles = slices.DeleteFunc(slices.Clone(s.Articles), func(i int) bool { return !b.isNews(i) })
			t.update = len(t.articles) < len(s.Articles)
		}
		switch {
		case len(t.articles) == 0:
		case len(s.Articles) < b.options.MinArticles || !b.focus(t):
			b.omitted++
		default:
			shown = append(shown, t)
		}
	}
	b.weigh(shown)
	order := b.options.Sort.of(len(shown))
	slices.SortFunc(shown, func(x, y *telling) int {
		return cmp.Or(cmp.Compare(y.relevance, x.relevance), order.compare(x, y), cmp.Compare(x.story.Articles[0], y.story.Articles[0]))
	})
	if most := b.options.MaxStories; most > 0 && len(shown) > most {
		b.omitted += len(shown) - most
		shown = shown[:most]
	}
	b.divide(shown)
	return shown
}

// tell writes the summaries of the stories that are shown.
func (b *build) tell(ctx context.Context) ([]*telling, error) {
	shown := b.shown()
	if b.options.Parts == StoriesOnly {
		return shown, nil
	}
	b.progress("summarising", len(shown))
	errs := make([]error, len(shown))
	var done atomic.Int64
	err := parallel.For(ctx, len(shown), b.options.Workers, func(_, k int) {
		errs[k] = b.summarize(shown[k])
		if b.options.Progress != nil {
			b.options.Progress("summarising", int(done.Add(1)), len(shown))
		}
	})
	b.dropTold(shown)
	return shown, cmp.Or(err, firstError(errs))
}

// dropTold takes sentences out of news that this output was told before, or is told
// here by another story: reports of one form share some. A story all of which was told
// has nothing to say.
func (b *build) dropTold(shown []*telling) {
	if !b.options.News || b.prior == nil {
		return
	}
	told := make(map[string]bool, len(b.prior.Told))
	for _, t := range b.prior.Told {
		told[t.Text] = true
	}
	for _, t := range shown {
		quotes := t.quotes[:0]
		for _, q := range t.quotes {
			if !told[q.Text] {
				quotes = append(quotes, q)
			}
			told[q.Text] = true
		}
		t.silent = t.silent || len(quotes) == 0 && len(t.quotes) > 0
		t.quotes = quotes
	}
}

func firstError(errs []error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// summarize fills in the summary of one story: of an update only what its new
// articles say beyond what was told.
func (b *build) summarize(t *telling) error {
	o := b.options.Rank
	if t.update && t.known != nil {
		for _, id := range append([]string{t.known.ID}, t.known.Was...) {
			if doc := b.told[id]; doc != nil {
				o.Told = append(o.Told, doc)
			}
		}
		if t.silent = !slices.ContainsFunc(t.articles, b.isIndependentNews); t.silent {
			return nil
		}
	}
	summary, err := rank.Summarize(b.members(t.articles), o)
	if err != nil {
		return err
	}
	t.over = summary.Over
	t.silent = t.update && len(summary.Quotes) == 0
	for _, q := range summary.Quotes {
		a := &b.articles[t.articles[q.Article]]
		t.quotes = append(t.quotes, Quote{Collapse(q.Span.Of(a.Text)), a.ID, q.Span.Start, q.Span.End})
	}
	return nil
}

// members prepares articles for the ranker.
func (b *build) members(articles []int) []rank.Article {
	members := make([]rank.Article, len(articles))
	for k, i := range articles {
		a := &b.articles[i]
		members[k] = rank.Article{
			Text:     a.Text,
			Document: b.document(i),
			Day:      day(a.Date),
			Source:   int(b.original[i]),
		}
	}
	return members
}

// day is the number of a date's day since 1970, 0 of no date.
func day(date time.Time) int {
	if date.IsZero() {
		return 0
	}
	return int(date.Unix() / (24 * 60 * 60))
}

func (b *build) document(i int) *text.Document { return &b.corpus.Documents[i] }
