package digest

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest/continuity"
	"summarize/internal/digest/novelty"
	"summarize/internal/headline"
	"summarize/internal/parallel"
	"summarize/internal/rank"
	"summarize/internal/rank/candidate"
	"summarize/internal/story"
	"summarize/internal/text"
)

// A telling is a story as this digest shows it.
type telling struct {
	story    *story.Story
	known    *continuity.Known // nil without a prior
	articles []int             // those shown: all of the story's, or only the new ones
	update   bool              // readers know the story
	reprints []reprint         // new articles of an update that add nothing
	adds     []addition        // of an update: by place in articles
	quotes   []Quote
	opening  string    // the first quote as a title, where it can be one
	disputes []Dispute // of the quotes
	days     []Day
	over     bool
	judged   bool // the quotes are all that there is to say
	unseen   bool // no output shows more of it than its articles

	importance float64
	sources    int // independent ones
	section    Section
	relevance  float64 // to Focus.About
}

// isSilent reports whether an update has nothing to say: readers know all of it. A new
// story has a headline at least.
func (t *telling) isSilent() bool {
	news := slices.ContainsFunc(t.adds, func(a addition) bool { return a.Headline })
	return len(t.articles) == 0 || t.judged && t.update && len(t.quotes) == 0 && !news
}

// restates reports whether an article of an update repeats, and changes, what readers know.
func (t *telling) restates() bool {
	return slices.ContainsFunc(t.adds, func(a addition) bool { return a.restates })
}

// A reprint is an article that says nothing new. Of is the one that it repeats, or -1.
type reprint struct {
	article int
	of      int32
}

// dropReprints takes the articles that add nothing out of those that are told.
func (t *telling) dropReprints() {
	articles, adds := t.articles, t.adds
	t.articles, t.adds = nil, nil
	for k, i := range articles {
		if adds[k].isNews() {
			t.articles, t.adds = append(t.articles, i), append(t.adds, adds[k])
		} else {
			t.reprints = append(t.reprints, reprint{i, adds[k].like})
		}
	}
}

// shown returns the stories to show, in order, without their summaries, and updates that say
// nothing new.
func (b *build) shown(ctx context.Context) (shown, silent []*telling, err error) {
	wanted := b.wanted()
	err = parallel.For(ctx, len(wanted), b.options.Workers, func(_, k int) {
		if t := wanted[k]; t.update {
			t.adds = b.additions(t)
			t.dropReprints()
		}
	})
	if err != nil {
		return nil, nil, err
	}
	for _, t := range wanted {
		if t.isSilent() {
			silent = append(silent, t)
		} else {
			shown = append(shown, t)
		}
	}
	return b.arrange(shown), silent, nil
}

// arrange puts stories in order, leaves out those beyond the most that are shown, and gives the
// others their sections.
func (b *build) arrange(shown []*telling) []*telling {
	b.weigh(shown)
	order := b.options.Sort.of(len(shown))
	slices.SortFunc(shown, func(x, y *telling) int {
		return cmp.Or(cmp.Compare(y.relevance, x.relevance), order.compare(x, y), cmp.Compare(x.story.Articles[0], y.story.Articles[0]))
	})
	if most := b.mostStories(); most > 0 && len(shown) > most {
		for _, t := range shown[most:] {
			t.section = Left
			b.omit(t, reasonBeyond)
		}
		if b.options.News {
			b.left = shown[most:]
		}
		shown = shown[:most]
	}
	b.divide(shown)
	return shown
}

// wanted returns the stories that the reader asked for, with their new articles.
func (b *build) wanted() (wanted []*telling) {
	muted := b.mute()
	for i := range b.stories.Stories {
		s := &b.stories.Stories[i]
		t := &telling{story: s, articles: s.Articles}
		if b.known != nil {
			t.known = &b.known[i]
		}
		if b.options.News {
			t.articles = slices.DeleteFunc(slices.Clone(s.Articles), b.isDelivered)
			t.update = len(t.articles) < len(s.Articles) || len(b.toldOf(t)) > 0 || slices.ContainsFunc(t.articles, b.restates)
		}
		switch {
		case len(t.articles) == 0:
		case muted[i]:
			b.omit(t, reasonMute)
		case len(s.Articles) < b.options.MinArticles:
			b.omit(t, reasonSmall)
		case !b.focus(t):
			b.omit(t, reasonFocus)
		default:
			wanted = append(wanted, t)
		}
	}
	return wanted
}

// mostStories is how many stories are shown; 0: all. News that are told in short only would
// count as told.
func (b *build) mostStories() int {
	most := b.options.MaxStories
	if top := b.options.Top; b.options.News && top > 0 && (most == 0 || top < most) {
		most = top
	}
	return most
}

// omit leaves a story out. Its articles stay new.
func (b *build) omit(t *telling, reason string) {
	b.omitted++
	for _, i := range t.articles {
		b.leaveUntold(b.articles[i].ID, reason, "")
	}
}

// tell writes the summaries of the stories that are shown.
func (b *build) tell(ctx context.Context) ([]*telling, error) {
	shown, silent, err := b.shown(ctx)
	if err != nil {
		return nil, err
	}
	seen, err := b.seen(ctx, shown)
	if err != nil || b.options.Parts == StoriesOnly {
		return append(shown, silent...), err
	}
	b.progress("summarising")
	if b.options.Rank.Boilerplate, err = b.boilerplate(ctx); err != nil {
		return nil, err
	}
	errs := make([]error, len(seen))
	rooms := make([]room, parallel.Workers(b.options.Workers))
	err = parallel.For(ctx, len(seen), b.options.Workers, func(w, k int) { errs[k] = b.summarize(seen[k], &rooms[w]) })
	b.dropTold(shown)
	return append(shown, silent...), cmp.Or(err, firstError(errs))
}

// boilerplate finds what independent articles of several stories repeat word for word.
func (b *build) boilerplate(ctx context.Context) (candidate.Lines, error) {
	terms := candidate.HashTerms(b.corpus.Vocabulary)
	lines := make([][]uint64, len(b.stories.Stories))
	err := parallel.For(ctx, len(lines), b.options.Workers, func(_, k int) {
		var originals []*text.Document
		for _, i := range candidate.Originals(b.stories.Stories[k].Articles, b.original) {
			originals = append(originals, b.document(i))
		}
		lines[k] = candidate.LinesOf(originals, terms)
	})
	return candidate.NewLines(candidate.Repeated(slices.Concat(lines...)), terms), err
}

// dropTold takes sentences out of news that this output was told before, or is told
// here by another story: reports of one form share some. The headline stays.
func (b *build) dropTold(shown []*telling) {
	if !b.options.News || b.prior == nil {
		return
	}
	told := make(map[string]bool, len(b.prior.Told))
	for _, t := range b.prior.Told {
		told[t.Text] = true
	}
	for _, t := range shown {
		t.quotes = slices.DeleteFunc(t.quotes, func(q Quote) bool { return told[q.Text] && !b.hasTurned(t, q) })
		for _, q := range t.quotes {
			told[q.Text] = true
		}
		t.opening = b.opening(t)
	}
}

// hasTurned reports whether a quote gives another number than what its article repeats.
func (b *build) hasTurned(t *telling, q Quote) bool {
	for k := range t.adds {
		if i := t.articles[k]; b.articles[i].ID == q.Article && t.adds[k].Turned != nil {
			return t.adds[k].Turned[sentenceAt(b.document(i), text.Span{Start: q.Start, End: q.End})]
		}
	}
	return false
}

func firstError(errs []error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// A room is what one worker needs to summarize a story, and leaves to the next.
type room struct {
	rank rank.Workspace
	past novelty.Past
}

// summarize fills in the summary of one story: of an update only what its new
// articles say beyond what was told.
func (b *build) summarize(t *telling, r *room) error {
	o, members := b.options.Rank, b.members(t.articles)
	o.Room = &r.rank
	o.Title = b.headline(t)
	if t.update {
		for _, s := range b.toldOf(t) {
			o.Told = append(o.Told, s.said.Document)
		}
		for k := range members {
			members[k].Known, members[k].Document = t.adds[k].Known, t.adds[k].Document
		}
	}
	summary, err := b.current(t, slices.Clone(members), o)
	if err != nil {
		return err
	}
	if t.days, err = b.days(t, members, o, &r.past); err != nil {
		return err
	}
	t.over, t.judged = summary.Over, true
	for _, q := range summary.Quotes {
		t.quotes = append(t.quotes, b.quote(t.articles[q.Article], q.Span))
	}
	t.opening = b.opening(t)
	return nil
}

// headline returns the headline under which a story is told, of an update that of its news; none where it
// is not that of an article told.
func (b *build) headline(t *telling) rank.Title {
	at := t.story.TitleAt
	if t.update {
		fresh := t.withNewHeadlines()
		_, named := b.title(fresh)
		at = story.Place{Article: fresh[named], Sentence: -1}
	}
	k := slices.Index(t.articles, at.Article)
	if k < 0 || at.Sentence >= 0 {
		return rank.Title{}
	}
	return rank.Title{Words: b.document(at.Article).Title, Of: k}
}

// opening returns the first sentence of a summary as a title, or nothing where it cannot be one.
func (b *build) opening(t *telling) string {
	if len(t.quotes) == 0 {
		return ""
	}
	q := t.quotes[0]
	for _, i := range t.articles {
		if b.articles[i].ID == q.Article {
			sentence := sentenceAt(b.document(i), text.Span{Start: q.Start, End: q.End})
			if title, ok := headline.Opening(&b.articles[i], b.document(i), sentence); ok {
				return title
			}
		}
	}
	return ""
}

// quote returns a stretch of article i.
func (b *build) quote(i int, span text.Span) Quote {
	a := &b.articles[i]
	return Quote{text.Collapse(span.Of(a.Text)), a.ID, span.Start, span.End}
}

// members prepares articles for the ranker.
func (b *build) members(articles []int) []rank.Article {
	members := make([]rank.Article, len(articles))
	for k, i := range articles {
		a := &b.articles[i]
		members[k] = rank.Article{
			Text:     a.Text,
			Document: b.document(i),
			Day:      article.Day(a.Date),
			Source:   int(b.original[i]),
		}
	}
	return members
}

func (b *build) document(i int) *text.Document { return &b.corpus.Documents[i] }
