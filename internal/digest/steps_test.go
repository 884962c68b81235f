package digest

import (
	"context"
	"slices"
	"testing"

	"summarize/benchmarks/planted"
	"summarize/internal/article"
	"summarize/internal/rank/candidate"
	"summarize/internal/text"
)

// TestStepsMakeTheDigestOfBuild: with the texts of one story, or of one pair, at a time, each
// over a vocabulary of its own, the steps make the digest that Build makes.
func TestStepsMakeTheDigestOfBuild(t *testing.T) {
	ctx, o := context.Background(), DefaultOptions()
	o.Lang = "en"
	p := planted.Default
	p.Articles, p.Templates = 400, 0.1
	articles := collection()
	for _, a := range planted.Generate(p).Articles {
		articles = append(articles, article.Article{ID: a.ID, Path: "p", Title: a.Title, Text: a.Text, Source: a.Source, Date: a.Date})
	}
	want, _, err := Build(ctx, articles, nil, o)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := newBuild(ctx, articles, nil, o)
	if err != nil {
		t.Fatal(err)
	}
	texts := whole.articles

	light := slices.Clone(articles)
	for i := range light {
		light[i].Text, light[i].Body = "", 0
	}
	outline := NewOutline(light, o)
	stories := outline.Stories(whole.facts, whole.copies, whole.stories)
	terms := candidate.HashTerms(whole.corpus.Vocabulary)
	var lines []uint64
	for _, s := range whole.stories.Stories {
		var originals []*text.Document
		for _, i := range s.Articles {
			if int(whole.original[i]) == i {
				originals = append(originals, whole.document(i))
			}
		}
		lines = append(lines, candidate.LinesOf(originals, terms)...)
	}
	lines = candidate.Repeated(lines)
	var summaries []Summary
	for _, members := range stories {
		var own []article.Article
		var original []int32
		for _, i := range members {
			own, original = append(own, texts[i]), append(original, whole.original[i])
		}
		title := whole.stories.Stories[whole.stories.Of[members[0]]].TitleAt
		title.Article = slices.Index(members, title.Article)
		corpus, err := text.Analyze(ctx, own, text.Options{Lang: "en", Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		s, err := Tell(own, corpus, original, title, candidate.NewLines(lines, candidate.HashTerms(corpus.Vocabulary)), o)
		if err != nil {
			t.Fatal(err)
		}
		summaries = append(summaries, s)
	}
	var adds [][]Quote
	for _, p := range whole.copies.Pairs {
		adds = append(adds, Additions(whole.copies.Common, &texts[p.A], &texts[p.B]))
	}
	got := outline.Finish(summaries, adds)
	if a, b := marshalled(t, want), marshalled(t, got); a != b {
		t.Errorf("built %s\nin steps %s", a, b)
	}
	updates := 0
	for _, p := range got.Duplicates {
		if p.Update {
			updates++
		}
	}
	if len(stories) < 20 || len(got.Groups) < 20 || updates < 5 || len(lines) == 0 {
		t.Errorf("%d stories, %d groups of copies, %d updates, %d lines of boilerplate: too few to prove much", len(stories), len(got.Groups), updates, len(lines))
	}
}
