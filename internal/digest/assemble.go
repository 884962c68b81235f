package digest

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"summarize/internal/article"
)

// assemble makes the digest of what the stages found and what is told of it.
func (b *build) assemble(told []*telling) *Digest {
	b.roundUps = b.leaveRoundUps(told)
	series, seriesOf := b.assembleSeries()
	d := &Digest{
		Schema:    Schema,
		Generated: b.options.Generated.UTC().Format(time.RFC3339),
		Tool:      Tool{"summarize", b.options.Version},
		Options: Settings{
			Length:             b.options.Rank.Budget.String(),
			Rank:               b.options.Rank.Selector,
			DuplicateThreshold: b.options.Duplicate.Threshold,
			New:                b.options.News,
		},
		Articles:   []Article{},
		Stories:    []Story{},
		Left:       []Story{},
		Series:     series,
		Duplicates: []Duplicate{},
		Groups:     []Group{},
		Skipped:    []Skipped{},
		Untold:     b.assembleUntold(told),
		Warnings:   append([]string{}, b.warnings...),
	}
	if b.stories != nil {
		d.Options.StoryThreshold = round(b.stories.Cut)
	}
	d.Omitted = b.omitted
	b.assembleCopies(d)
	b.assembleArticles(d, b.assembleStories(d, told))
	for i := range d.Articles {
		d.Articles[i].Series = seriesOf[d.Articles[i].ID]
	}
	return d
}

// assembleArticles lists all articles with their stories; of a digest of news only the
// new ones and those that they are copies of.
func (b *build) assembleArticles(d *Digest, storyOf []string) {
	order := make([]int, len(b.articles))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, k int) int { return cmp.Compare(b.articles[i].ID, b.articles[k].ID) })
	listed := b.listed(d)
	d.Articles = make([]Article, 0, len(order))
	for _, i := range order {
		if b.isNews(i) || listed[b.articles[i].ID] {
			a := b.assembleArticle(i, storyOf[i])
			a.Also = b.alsoIn(i, storyOf)
			d.Articles = append(d.Articles, a)
		}
	}
}

// listed returns the ids of articles that a digest of news names as copies.
func (b *build) listed(d *Digest) map[string]bool {
	listed := map[string]bool{}
	if !b.options.News {
		return listed
	}
	for _, p := range d.Duplicates {
		listed[p.A], listed[p.B] = true, true
	}
	for _, s := range d.Stories {
		for _, dispute := range s.Disputes {
			listed[dispute.B.Article] = true
		}
	}
	for _, g := range d.Groups {
		listed[g.Original] = true
		for _, id := range g.Copies {
			listed[id] = true
		}
	}
	return listed
}

func (b *build) assembleArticle(i int, story string) Article {
	a, f := &b.articles[i], &b.facts[i]
	out := Article{
		ID: a.ID, Path: a.Path, Line: a.Line,
		Title: a.Title, Opening: f.Opening, Date: article.FormatDate(a.Date),
		URL: a.URL, Source: a.Source, Lang: f.Lang,
		Words: f.Words,
		Story: story,
	}
	out.Status = b.status(i)
	if o := b.original[i]; int(o) != i {
		out.CopyOf = b.articles[o].ID
	}
	return out
}

func (b *build) assembleCopies(d *Digest) {
	for _, p := range b.copies.Pairs {
		if !b.isNews(p.A) && !b.isNews(p.B) {
			continue
		}
		x, y := b.articles[p.A].ID, b.articles[p.B].ID
		d.Duplicates = append(d.Duplicates, Duplicate{A: min(x, y), B: max(x, y), Kind: p.Kind.String(), Resemblance: round(p.Resemblance), Containment: round(p.Containment), Adds: []Quote{}})
	}
	slices.SortFunc(d.Duplicates, func(x, y Duplicate) int {
		return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	for _, g := range b.copies.Groups {
		copies := slices.DeleteFunc(slices.Clone(g.Copies), b.isDelivered)
		if len(copies) == 0 && (b.isDelivered(g.Original) || len(g.Copies) > 0) || len(copies) == 1 && b.isDelivered(g.Original) {
			continue // what it copies is no news, and it is no copy of what is
		}
		group := Group{b.articles[g.Original].ID, b.ids(copies), g.Reason}
		slices.Sort(group.Copies)
		d.Groups = append(d.Groups, group)
	}
	slices.SortFunc(d.Groups, func(x, y Group) int { return cmp.Compare(x.Original, y.Original) })
}

// assembleStories lists the stories in the order in which they are told. Those
// without a name from a prior are numbered. It returns the story's id by article.
func (b *build) assembleStories(d *Digest, told []*telling) (storyOf []string) {
	storyOf = make([]string, len(b.articles))
	for _, t := range told {
		if t.isSilent() {
			continue
		}
		out := b.assembleStory(t, fmt.Sprintf("s%d", len(d.Stories)+1))
		for _, i := range t.articles {
			storyOf[i] = out.ID
			if int(b.original[i]) != i {
				out.Also++
			}
		}
		d.Stories = append(d.Stories, out)
	}
	for _, t := range b.left {
		d.Left = append(d.Left, b.assembleStory(t, ""))
	}
	return storyOf
}

// assembleStory describes a story. One without a name from a prior is called number.
func (b *build) assembleStory(t *telling, number string) Story {
	s := t.story
	first, last := b.period(t)
	out := Story{
		ID:         number,
		Title:      t.called(),
		Articles:   b.ids(t.articles),
		Lead:       b.articles[s.Lead].ID,
		LeadReason: s.LeadReason,
		First:      article.FormatDate(first),
		Last:       article.FormatDate(last),
		Keywords:   append([]string{}, s.Keywords...),
		Cohesion:   round(s.Cohesion),
		Summary:    append([]Quote{}, t.quotes...),
		Disputes:   t.shownDisputes(),
		Days:       listed(t.days),
		OverBudget: t.over,
		New:        !t.update,
		Restates:   t.restates(),
		Earlier:    len(s.Articles) - len(t.articles) - len(t.reprints),
		Section:    t.section,
		Importance: round(t.importance),
		Sources:    t.sources,
	}
	if t.update {
		out.Title, out.SoFar = b.recall(t)
	}
	if t.known != nil {
		out.ID, out.Was = t.known.ID, t.known.Was
	}
	if !slices.Contains(t.articles, s.Lead) {
		out.Lead, out.LeadReason = out.Articles[0], ""
	}
	return out
}

// called returns what a story is called: where the title found is a makeshift, the sentence that its
// summary opens with, if that can be one.
func (t *telling) called() string {
	if t.story.Makeshift && t.opening != "" {
		return t.opening
	}
	return t.story.Title
}

// period returns the dates of the oldest and the newest article that is told.
func (b *build) period(t *telling) (first, last time.Time) {
	if len(t.articles) == len(t.story.Articles) {
		return t.story.First, t.story.Last
	}
	return b.datesOf(t.articles)
}

// datesOf returns the dates of the oldest and the newest of some articles, which are in order
// of date, undated ones last.
func (b *build) datesOf(articles []int) (first, last time.Time) {
	for _, i := range articles {
		if date := b.articles[i].Date; !date.IsZero() {
			if first.IsZero() {
				first = date
			}
			last = date
		}
	}
	return first, last
}

func (b *build) ids(indices []int) []string {
	ids := make([]string, len(indices))
	for k, i := range indices {
		ids[k] = b.articles[i].ID
	}
	return ids
}

// round keeps four decimals, more than any measure here can tell apart.
func round(x float64) float64 { return math.Round(x*1e4) / 1e4 }
