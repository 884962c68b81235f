package story

import (
	"fmt"
	"slices"
	"testing"

	"summarize/benchmarks/planted"
	"summarize/internal/article"
)

// TestConfusersAreNoStories: of planted running stories, reports of one form are series or alone,
// round-ups are in no story, and hardly any report of an event is taken for either.
func TestConfusersAreNoStories(t *testing.T) {
	l := &labelled{gold: map[string]string{}}
	series, roundUps := map[string]bool{}, map[string]bool{}
	for _, r := range planted.Running(planted.RunningOptions{Seed: 11, Events: 40, LookAlikes: 0.3, Series: 40, RoundUps: 6}) {
		l.articles = append(l.articles, article.Article{ID: r.ID, Title: r.Title, Text: r.Text, Date: r.Date, Lang: "en"})
		l.gold[r.ID] = r.Story
		series[r.ID], roundUps[r.ID] = r.Series != "", len(r.Also) > 0
	}
	r := l.find(t, 0)
	lost, mixed, listed := 0, 0, 0
	for _, s := range r.Series {
		for _, i := range s.Articles {
			if id := l.articles[i].ID; !series[id] {
				lost++
			}
		}
	}
	for i, a := range l.articles {
		k := r.Of[i]
		switch {
		case roundUps[a.ID] && len(r.Also[i]) > 0:
			listed++
		case len(r.Also[i]) > 0:
			lost++
		case series[a.ID] && k >= 0 && slices.ContainsFunc(r.Stories[k].Articles, func(o int) bool { return !series[l.articles[o].ID] }):
			mixed++
		}
	}
	if f := l.score(r.Of); f < 0.95 || lost > 3 || mixed > 0 || listed < 4 || len(r.Series) == 0 {
		t.Errorf("F %.3f; %d series; of 6 round-ups %d are listed; %d reports of events are lost, %d of a form in stories", f, len(r.Series), listed, lost, mixed)
	}
}

// Reports of one event have names and numbers in common, so they are no series however alike.
func TestReportsOfOneEventAreNoSeries(t *testing.T) {
	var articles []article.Article
	for i, verb := range []string{"hit", "struck", "killed", "injured", "buried"} {
		articles = append(articles, article.Article{ID: fmt.Sprint(i), Lang: "en", Text: fmt.Sprintf(
			"The landslide at Odel %s %d people on Monday, the police of Marle county said. Rescuers with dogs searched 40 houses, said Anne Toller of the Red Cross.", verb, 5+i)})
	}
	if r := find(t, articles, Default); len(r.Series) > 0 || len(r.Stories) != 1 {
		t.Errorf("%d stories, %d series", len(r.Stories), len(r.Series))
	}
}
