package digest

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/story"
	"summarize/internal/text"
)

// assemble makes the digest but for its stories.
func (b *build) assemble() *Digest {
	d := &Digest{
		Schema:    Schema,
		Generated: b.options.Generated.UTC().Format(time.RFC3339),
		Tool:      Tool{"summarize", b.options.Version},
		Options: Settings{
			Length:             b.options.Rank.Budget.String(),
			Rank:               b.options.Rank.Selector,
			DuplicateThreshold: b.options.Duplicate.Threshold,
		},
		Articles:   make([]Article, len(b.articles)),
		Stories:    []Story{},
		Duplicates: make([]Duplicate, len(b.copies.Pairs)),
		Groups:     make([]Group, len(b.copies.Groups)),
		Skipped:    []Skipped{},
		Warnings:   append([]string{}, b.warnings...),
	}
	if b.stories != nil {
		d.Options.StoryThreshold = round(b.stories.Cut)
	}
	for i, a := range b.articles {
		d.Articles[i] = Article{
			ID: a.ID, Path: a.Path, Line: a.Line,
			Title: a.Title, Date: article.FormatDate(a.Date),
			URL: a.URL, Source: a.Source, Lang: a.Lang,
			Words: text.CountWords(a.Text[a.Body:]),
		}
		if b.corpus != nil {
			d.Articles[i].Lang = b.corpus.Documents[i].Lang
		}
		if o := b.original[i]; int(o) != i {
			d.Articles[i].CopyOf = b.articles[o].ID
		}
	}
	slices.SortFunc(d.Articles, func(x, y Article) int { return cmp.Compare(x.ID, y.ID) })
	b.assembleCopies(d)
	return d
}

func (b *build) assembleCopies(d *Digest) {
	for k, p := range b.copies.Pairs {
		x, y := b.articles[p.A].ID, b.articles[p.B].ID
		d.Duplicates[k] = Duplicate{min(x, y), max(x, y), p.Kind.String(), round(p.Resemblance), round(p.Containment)}
	}
	slices.SortFunc(d.Duplicates, func(x, y Duplicate) int {
		return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	for k, g := range b.copies.Groups {
		d.Groups[k] = Group{b.articles[g.Original].ID, b.ids(g.Copies), g.Reason}
		slices.Sort(d.Groups[k].Copies)
	}
	slices.SortFunc(d.Groups, func(x, y Group) int { return cmp.Compare(x.Original, y.Original) })
}

// shown returns the stories to show, in order.
func (b *build) shown() []*story.Story {
	var shown []*story.Story
	for i := range b.stories.Stories {
		if s := &b.stories.Stories[i]; len(s.Articles) >= b.options.MinArticles {
			shown = append(shown, s)
		}
	}
	byPlace := func(x, y *story.Story) int { return cmp.Compare(x.Articles[0], y.Articles[0]) }
	slices.SortFunc(shown, func(x, y *story.Story) int {
		return cmp.Or(b.options.Sort.compare(x, y), byPlace(x, y))
	})
	if most := b.options.MaxStories; most > 0 && len(shown) > most {
		shown = shown[:most]
	}
	return shown
}

// place puts stories into the digest, without their summaries. They are numbered
// in the order in which they are shown.
func (b *build) place(d *Digest, shown []*story.Story) {
	storyOf := map[string]string{}
	for k, s := range shown {
		out := Story{
			ID:         fmt.Sprintf("s%d", k+1),
			Title:      s.Title,
			Articles:   b.ids(s.Articles),
			Lead:       b.articles[s.Lead].ID,
			LeadReason: s.LeadReason,
			First:      article.FormatDate(s.First),
			Last:       article.FormatDate(s.Last),
			Keywords:   append([]string{}, s.Keywords...),
			Cohesion:   round(s.Cohesion),
			Summary:    []Quote{},
			New:        true,
		}
		for _, i := range s.Articles {
			storyOf[b.articles[i].ID] = out.ID
			if int(b.original[i]) != i {
				out.Also++
			}
		}
		d.Stories = append(d.Stories, out)
	}
	for i := range d.Articles {
		d.Articles[i].Story = storyOf[d.Articles[i].ID]
	}
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

// Collapse writes s with single spaces for its runs of white space.
func Collapse(s string) string { return strings.Join(strings.Fields(s), " ") }
