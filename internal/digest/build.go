package digest

import (
	"context"
	"fmt"
	"sync/atomic"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/parallel"
	"summarize/internal/rank"
	"summarize/internal/story"
	"summarize/internal/text"
)

// Build makes the digest of articles, whose order does not matter. It fails when
// an option has no meaning or ctx ends.
func Build(ctx context.Context, articles []article.Article, o Options) (*Digest, error) {
	b, err := newBuild(ctx, articles, o)
	if err != nil {
		return nil, err
	}
	d := b.assemble()
	if o.Parts == DuplicatesOnly {
		return d, nil
	}
	return d, b.tell(ctx, d)
}

// A build holds what the stages found. Articles are named by their index.
type build struct {
	options  Options
	articles []article.Article
	warnings []string

	copies   *duplicate.Result
	original []int32      // by article: the article that it copies, or itself
	corpus   *text.Corpus // nil when only copies were asked for
	stories  *story.Result
}

// newBuild runs the stages up to stories.
func newBuild(ctx context.Context, articles []article.Article, o Options) (*build, error) {
	b := &build{options: o}
	b.selectDates(articles)
	article.Sort(b.articles)
	if err := b.findCopies(ctx); err != nil {
		return nil, err
	}
	if o.Parts == DuplicatesOnly {
		return b, nil
	}
	var err error
	b.progress("reading words", 0)
	if b.corpus, err = text.Analyze(ctx, b.articles, text.Options{Lang: o.Lang, Workers: o.Workers}); err != nil {
		return nil, err
	}
	return b, b.findStories(ctx)
}

// selectDates keeps the articles that Since and Until allow.
func (b *build) selectDates(articles []article.Article) {
	since, until := b.options.Since, b.options.Until
	if since.IsZero() && until.IsZero() {
		b.articles = append(b.articles, articles...)
		return
	}
	undated := 0
	for _, a := range articles {
		switch {
		case a.Date.IsZero():
			undated++
		case !since.IsZero() && a.Date.Before(since):
		case !until.IsZero() && !a.Date.Before(until):
		default:
			b.articles = append(b.articles, a)
		}
	}
	if undated > 0 {
		b.warn("%s without a date left out: --since, --until and --window go by the articles' own dates", count(undated, "article"))
	}
}

func (b *build) findCopies(ctx context.Context) error {
	b.progress("finding copies", 0)
	texts := make([]duplicate.Text, len(b.articles))
	for i, a := range b.articles {
		texts[i] = duplicate.Text{ID: a.ID, Text: a.Text[a.Body:]}
	}
	o := b.options.Duplicate
	o.Workers = b.options.Workers
	var err error
	if b.copies, err = duplicate.Find(ctx, texts, o); err != nil {
		return err
	}
	b.warnings = append(b.warnings, b.copies.Warnings...)
	b.original = make([]int32, len(b.articles))
	for i := range b.original {
		b.original[i] = int32(i)
	}
	for _, g := range b.copies.Groups {
		for _, c := range g.Copies {
			b.original[c] = int32(g.Original)
		}
	}
	return nil
}

func (b *build) findStories(ctx context.Context) error {
	b.progress("finding stories", 0)
	o := b.options.Story
	o.Workers = b.options.Workers
	var err error
	if b.options.GroupBy != "" {
		b.stories, err = story.Describe(ctx, b.articles, b.corpus, b.original, b.labels(), o)
	} else {
		b.stories, err = story.Find(ctx, b.articles, b.corpus, b.original, o)
	}
	if err != nil {
		return err
	}
	b.warnings = append(b.warnings, b.stories.Warnings...)
	return nil
}

// labels returns the value of each article's GroupBy field.
func (b *build) labels() []string {
	labels := make([]string, len(b.articles))
	missing := 0
	for i := range b.articles {
		labels[i] = field(&b.articles[i], b.options.GroupBy)
		if labels[i] == "" {
			missing++
		}
	}
	if missing > 0 {
		b.warn("%s without the field %q: each is a story of its own", count(missing, "article"), b.options.GroupBy)
	}
	return labels
}

// field returns a record's field by the name that the digest gives it.
func field(a *article.Article, name string) string {
	switch name {
	case "source":
		return a.Source
	case "lang":
		return a.Lang
	case "author":
		return a.Author
	case "date":
		return article.FormatDate(a.Date)
	}
	return a.Fields[name]
}

// tell writes the summaries of the stories that d shows.
func (b *build) tell(ctx context.Context, d *Digest) error {
	shown := b.shown()
	b.place(d, shown)
	if b.options.Parts == StoriesOnly {
		return nil
	}
	errs := make([]error, len(shown))
	b.progress("summarising", len(shown))
	var done atomic.Int64
	err := parallel.For(ctx, len(shown), b.options.Workers, func(_, k int) {
		errs[k] = b.summarize(&d.Stories[k], shown[k])
		if b.options.Progress != nil {
			b.options.Progress("summarising", int(done.Add(1)), len(shown))
		}
	})
	if err != nil {
		return err
	}
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// summarize fills in the summary of one story.
func (b *build) summarize(out *Story, s *story.Story) error {
	members := make([]rank.Article, len(s.Articles))
	for k, i := range s.Articles {
		a := &b.articles[i]
		members[k] = rank.Article{
			Text:     a.Text,
			Title:    a.Title,
			Document: &b.corpus.Documents[i],
			Witness:  int(b.original[i]),
			Date:     a.Date,
		}
	}
	summary, err := rank.Summarize(members, b.options.Rank)
	if err != nil {
		return err
	}
	out.OverBudget = summary.Over
	for _, q := range summary.Quotes {
		a := &b.articles[s.Articles[q.Article]]
		out.Summary = append(out.Summary, Quote{
			Text:    Collapse(q.Span.Of(a.Text)),
			Article: a.ID,
			Start:   q.Span.Start,
			End:     q.Span.End,
		})
	}
	return nil
}

func (b *build) progress(stage string, total int) {
	if b.options.Progress != nil {
		b.options.Progress(stage, 0, total)
	}
}

func (b *build) warn(format string, a ...any) {
	b.warnings = append(b.warnings, fmt.Sprintf(format, a...))
}

// count writes a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
