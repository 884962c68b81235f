package digest

import (
	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/rank/candidate"
	"summarize/internal/story"
	"summarize/internal/text"
)

// A digest in steps, for drivers that never hold all texts:
//
//	NewOutline   all articles, texts apart    the articles of the digest, in order
//	FactsOf      one article                  what later steps need of its text
//	Stories      facts, copies and stories    which stories are told
//	Tell         the articles of one story    its summary
//	Additions    two copies                   what the later says beyond the earlier
//	Keep         the articles of one group    which are left, where Options.Keep asks
//	Finish       summaries and additions      the digest
//	Leave        what is kept of its groups   the digest without the rest
//
// Tell and Additions see the texts of a few articles, in any order and on any machine; the other
// steps see none. The digest is that of Build, byte for byte. It stands alone: what needs a
// prior is left to Build. Who gives Focus.Match sets Facts.Outside, and who gives Focus.About
// Facts.Relevance (query.New); Pins are handed on to the search for stories.

// An Outline is a digest before its stories are told.
type Outline struct {
	build *build
	told  []*telling
}

// NewOutline begins a digest of articles, of which no step but Tell and Additions reads the text.
func NewOutline(articles []article.Article, o Options) *Outline {
	b := &build{options: o}
	b.selectArticles(articles)
	b.disbelieveFuture()
	article.Sort(b.articles)
	return &Outline{build: b}
}

// Articles returns the articles that the digest is of, in order, with the dates that it
// believes. What the other steps take by article is in the same order.
func (o *Outline) Articles() []article.Article { return o.build.articles }

// Labels returns, by article, the value of the field that GroupBy names.
func (o *Outline) Labels() []string {
	alone := build{options: o.build.options, articles: o.build.articles} // Stories warns
	return alone.labels()
}

// Pins returns what Options.Pins says of the articles.
func (o *Outline) Pins() story.Pins {
	alone := build{options: o.build.options, articles: o.build.articles} // Stories warns
	return alone.pins()
}

// Keep chooses what is left of a group of copies. read returns an article with its text.
func (o *Outline) Keep(group duplicate.Group, common *duplicate.Common, facts []Facts, read func(i int) *article.Article) Kept {
	alone := build{options: o.build.options, articles: o.build.articles, facts: facts, copies: &duplicate.Result{Common: common}}
	return alone.keepOf(append([]int{group.Original}, group.Copies...), read)
}

// Leave leaves in a finished digest what is kept of each group of copies.
func (o *Outline) Leave(d *Digest, kept []Kept) { o.build.keep(d, kept) }

// Stories chooses the stories that are told, and returns the articles of each, ascending. There
// are no stories where only copies were asked for.
func (o *Outline) Stories(facts []Facts, copies *duplicate.Result, stories *story.Result) [][]int {
	b := o.build
	b.facts = facts
	b.setCopies(copies)
	if stories == nil {
		return nil
	}
	b.warnOfTexts()
	b.pins() // for their warnings
	if b.options.GroupBy != "" {
		b.labels() // for their warning
	}
	b.setStories(stories)
	if b.options.Focus.Match != nil {
		b.accepted = make([]bool, len(facts))
		for i := range facts {
			b.accepted[i] = !facts[i].Outside
		}
	}
	if b.options.Focus.About != "" {
		b.relevance = make([]float64, len(facts))
		for i := range facts {
			b.relevance[i] = facts[i].Relevance
		}
	}
	o.told = b.arrange(b.wanted())
	members := make([][]int, len(o.told))
	for k, t := range o.told {
		members[k] = t.articles
	}
	return members
}

// Finish makes the digest. Summaries are those of the stories that are told, additions of the
// pairs of copies, each in the order given before; without additions, they are empty.
func (o *Outline) Finish(summaries []Summary, additions [][]Quote) *Digest {
	for k, s := range summaries {
		t := o.told[k]
		t.quotes, t.disputes, t.days, t.over, t.opening = s.Quotes, s.Disputes, s.Days, s.Over, s.Opening
	}
	b := o.build
	d := b.assemble(o.told)
	adds := map[[2]string][]Quote{}
	for k, quotes := range additions {
		if p := b.copies.Pairs[k]; len(quotes) > 0 {
			x, y := b.articles[p.A].ID, b.articles[p.B].ID
			adds[[2]string{min(x, y), max(x, y)}] = quotes
		}
	}
	for i := range d.Duplicates {
		p := &d.Duplicates[i]
		if quotes, found := adds[[2]string{p.A, p.B}]; found {
			p.Adds, p.Update = quotes, true
		}
	}
	return d
}

// A Summary is what is told of a story.
type Summary struct {
	Quotes   []Quote
	Disputes []Dispute
	Days     []Day
	Over     bool   // no sentence fits the length: the best one is given
	Opening  string // the first quote as a title, where it can be one
}

// Tell summarizes a story. corpus holds the documents of its articles, which are in order, and
// original of each the number of the article that it copies, equal for copies of one; title is where among
// them that of the story is from, lines the boilerplate of the collection.
func Tell(articles []article.Article, corpus *text.Corpus, original []int32, title story.Place, lines candidate.Lines, o Options) (Summary, error) {
	o.Rank.Boilerplate = lines
	b := &build{options: o, articles: articles, corpus: corpus, original: original}
	t := &telling{story: &story.Story{TitleAt: title}}
	for i := range articles {
		t.articles = append(t.articles, i)
	}
	t.story.Articles = t.articles
	err := b.summarize(t, new(room))
	return Summary{Quotes: t.quotes, Disputes: t.disputes, Days: t.days, Over: t.over, Opening: t.opening}, err
}

// Additions quotes the sentences of the later of two copies that say what the earlier does
// not, in a collection with some boilerplate.
func Additions(common *duplicate.Common, earlier, later *article.Article) []Quote {
	return additions(newTold(common, earlier), later)
}
