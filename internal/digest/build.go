package digest

import (
	"context"
	"fmt"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest/continuity"
	"summarize/internal/digest/novelty"
	"summarize/internal/duplicate"
	"summarize/internal/parallel"
	"summarize/internal/story"
	"summarize/internal/text"
)

// Build makes the digest of articles, whose order does not matter. prior is what
// earlier runs left, or nil for a run that stands alone; next is what this run leaves,
// nil without a prior. Build fails when an option has no meaning or ctx ends.
func Build(ctx context.Context, articles []article.Article, prior *Prior, o Options) (d *Digest, next *Next, err error) {
	b, err := newBuild(ctx, articles, prior, o)
	if err != nil {
		return nil, nil, err
	}
	o.Fingerprints = nil // b has them
	ctx = b.observe(ctx)
	var told []*telling
	if b.stories != nil {
		if told, err = b.tell(ctx); err != nil {
			return nil, nil, err
		}
	}
	d = b.assemble(told)
	if err := b.markUpdates(ctx, d, told); err != nil {
		return nil, nil, err
	}
	if o.Keep != KeepAll {
		b.keep(d, b.keepAll(d))
	}
	return d, b.next(told), nil
}

// A build holds what the stages found. Articles are named by their index.
type build struct {
	options  Options
	stage    string // that is running, for Progress
	prior    *Prior
	articles []article.Article
	facts    []Facts // by article
	warnings []string

	copies    *duplicate.Result
	original  []int32      // by article: the article that it copies, or itself
	alike     [][]int32    // by article that is news: delivered articles that are copies of it
	corpus    *text.Corpus // nil when only copies were asked for; what was told comes after the articles
	stories   *story.Result
	roundUps  []int                    // articles that tell several stories, and are listed with them
	known     []continuity.Known       // by story: its name and past; nil without a prior
	remember  []continuity.Known       // what the next run has to know
	told      map[string]*toldStory    // by story id: the sentences that readers know
	revised   map[string]*novelty.Text // by article id: what it said before it was edited
	accepted  []bool                   // by article: by Focus.Match; nil without one
	relevance []float64                // by article: to Focus.About; nil without one
	omitted   int                      // stories that are too small to be shown, or too many
	left      []*telling               // those of them that stay new and are listed by title
	untold    []Untold
}

// newBuild runs the stages up to stories.
func newBuild(ctx context.Context, articles []article.Article, prior *Prior, o Options) (*build, error) {
	b := &build{options: o, prior: prior}
	ctx = b.observe(ctx)
	b.selectArticles(articles)
	b.disbelieveFuture()
	article.Sort(b.articles)
	if err := b.findCopies(ctx); err != nil {
		return nil, err
	}
	b.findAlike()
	if o.Parts == DuplicatesOnly {
		return b, b.gatherFacts(ctx)
	}
	if err := b.analyze(ctx); err != nil {
		return nil, err
	}
	if err := b.gatherFacts(ctx); err != nil {
		return nil, err
	}
	b.warnOfTexts()
	if err := b.findStories(ctx); err != nil {
		return nil, err
	}
	b.releaseUpdates()
	b.resume()
	if err := b.findFocus(ctx); err != nil {
		return nil, err
	}
	return b, nil
}

// analyze reads the words of the articles, of what was told and of what edited articles
// said before, over one vocabulary.
func (b *build) analyze(ctx context.Context) error {
	b.progress("reading words")
	told, versions := b.toldStories(), b.versions()
	all := slices.Clip(b.articles)
	for _, t := range told {
		all = append(all, article.Article{Text: t.said.Text})
	}
	for _, v := range versions {
		all = append(all, article.Article{Title: v.Title, Text: v.Text, Lang: v.Lang})
	}
	corpus, err := text.Analyze(ctx, all, text.Options{Lang: b.options.Lang, Workers: b.options.Workers})
	if err != nil {
		return err
	}
	beyond := corpus.Documents[len(b.articles):]
	b.told = make(map[string]*toldStory, len(told))
	for i, t := range told {
		t.said.Document = &beyond[i]
		b.told[t.story] = t
	}
	b.revised = make(map[string]*novelty.Text, len(versions))
	for i, v := range versions {
		b.revised[v.ID] = &novelty.Text{Title: v.Title, Text: v.Text, Document: &beyond[len(told)+i]}
	}
	corpus.Documents = corpus.Documents[:len(b.articles)]
	b.corpus = corpus
	return nil
}

// selectArticles keeps the articles of the sources and dates asked for.
func (b *build) selectArticles(articles []article.Article) {
	if f := b.options.Focus; len(f.Sources)+len(f.Without) > 0 {
		articles = slices.DeleteFunc(slices.Clone(articles), func(a article.Article) bool { return !f.wants(&a) })
	}
	b.selectDates(articles)
}

// selectDates keeps the articles that Since and Until allow.
func (b *build) selectDates(articles []article.Article) {
	since, until := b.options.Since, b.options.Until
	if b.options.Fingerprints != nil {
		b.articles = articles // in order
		return
	}
	if since.IsZero() && until.IsZero() {
		b.articles = append(b.articles, articles...)
		return
	}
	undated := 0
	for _, a := range articles {
		switch {
		case a.Date.IsZero():
			undated++
			b.leaveOut(&a, reasonUndated)
		case !since.IsZero() && a.Date.Before(since), !until.IsZero() && !a.Date.Before(until):
			b.leaveOut(&a, reasonDate)
		default:
			b.articles = append(b.articles, a)
		}
	}
	if undated > 0 {
		b.warn("%s without a date left out: --since, --until and --window go by the articles' own dates", count(undated, "article"))
	}
}

// leaveOut notes an article that is new and not of the dates asked for.
func (b *build) leaveOut(a *article.Article, reason string) {
	if b.prior == nil || !b.prior.Delivered[a.ID] {
		b.leaveUntold(a.ID, reason, "")
	}
}

func (b *build) findCopies(ctx context.Context) error {
	b.progress("finding copies")
	copies, err := b.compareAll(ctx)
	if err != nil {
		return err
	}
	b.setCopies(copies)
	return nil
}

// setCopies notes which article copies which.
func (b *build) setCopies(copies *duplicate.Result) {
	b.copies = copies
	b.warnings = append(b.warnings, copies.Warnings...)
	b.original = copies.Originals(len(b.articles))
}

// compareAll compares the articles by their texts or by their fingerprints.
func (b *build) compareAll(ctx context.Context) (*duplicate.Result, error) {
	o := b.options.Duplicate
	o.Workers = b.options.Workers
	if b.options.Fingerprints != nil {
		return duplicate.FindFingerprints(ctx, b.fingerprints(), b.dates(), o)
	}
	texts := make([]duplicate.Text, len(b.articles))
	for i := range b.articles {
		a := &b.articles[i]
		texts[i] = duplicate.Text{ID: a.ID, Text: Published(a, o), Published: a.Date}
	}
	return duplicate.Find(ctx, texts, o)
}

func (b *build) findStories(ctx context.Context) error {
	b.progress("finding stories")
	o := b.options.Story
	o.Workers = b.options.Workers
	o.Pins = b.pins()
	if past := b.pastOfOthers(); past.Documents > 0 {
		o.Reference = (*story.Reference)(&past)
	}
	var err error
	var found *story.Result
	if b.options.GroupBy != "" {
		found, err = story.ByLabel(ctx, b.articles, b.corpus, b.original, b.labels(), o)
	} else {
		found, err = story.Find(ctx, b.articles, b.corpus, b.original, o)
	}
	if err != nil {
		return err
	}
	b.setStories(found)
	if b.seesAll() {
		return found.DescribeOnly(ctx, nil, o.Workers)
	}
	return nil // see seen
}

func (b *build) setStories(found *story.Result) {
	b.stories = found
	b.warnings = append(b.warnings, found.Warnings...)
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

// progress says that a stage begins.
func (b *build) progress(stage string) {
	if b.stage = stage; b.options.Progress != nil {
		b.options.Progress(stage, 0, 0)
	}
}

// observe returns a context whose loops tell Options.Progress how far they are.
func (b *build) observe(ctx context.Context) context.Context {
	if b.options.Progress == nil {
		return ctx
	}
	return parallel.Observe(ctx, func(begun, total int) { b.options.Progress(b.stage, begun, total) })
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
