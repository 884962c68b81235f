package digest

import (
	"slices"
	"testing"

	"summarize/benchmarks/planted"
	"summarize/internal/article"
)

// Of a digest that no output shows a story of, those have a title that round-ups are listed with, and no others. All else
// is as in one that is seen.
func TestRoundUpsNameWhatIsNotSeen(t *testing.T) {
	var articles []article.Article
	for _, r := range planted.Running(planted.RunningOptions{Seed: 5, Events: 20, RoundUps: 5}) {
		articles = append(articles, article.Article{ID: r.ID, Path: "p", Title: r.Title, Text: r.Text, Source: r.Source, Date: r.Date})
	}
	o := DefaultOptions()
	o.Lang = "en"
	o.Top, o.InShort = NoneInFull, NoneInShort
	unseen, _, err := Build(t.Context(), slices.Clone(articles), nil, o)
	if err != nil {
		t.Fatal(err)
	}
	o.InShort = 0
	seen, _, err := Build(t.Context(), articles, nil, o)
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{}
	for i, a := range unseen.Articles {
		for _, id := range a.Also {
			named[id] = true
		}
		if b := seen.Articles[i]; a.ID != b.ID || a.Story != b.Story {
			t.Errorf("article %s of %s, seen %s of %s", a.ID, a.Story, b.ID, b.Story)
		}
	}
	if len(named) == 0 || len(named) == len(unseen.Stories) {
		t.Fatalf("round-ups name %d of %d stories", len(named), len(unseen.Stories))
	}
	for k, s := range unseen.Stories {
		want := ""
		if named[s.ID] {
			want = seen.Stories[k].Title
		}
		if s.Title != want || !slices.Equal(s.Articles, seen.Stories[k].Articles) {
			t.Errorf("%s is called %q, want %q", s.ID, s.Title, want)
		}
	}
}
