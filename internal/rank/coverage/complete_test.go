package coverage

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
)

// told returns what a selector chooses of some articles, in reading order.
func told(t *testing.T, texts ...string) []string {
	t.Helper()
	var articles []article.Article
	for k, text := range texts {
		articles = append(articles, article.Article{ID: string(rune('a' + k)), Text: text})
	}
	p := selector(t, articles...)
	p.set.Capacity = 100
	chosen, _ := p.Select()
	var sentences []string
	for _, i := range p.Order(chosen) {
		sentences = append(sentences, p.set.Quoted(i))
	}
	return sentences
}

// A budget of a hundred words holds two short reports: what one of them adds is told.
func TestShortStoryIsToldWhole(t *testing.T) {
	const (
		closed = "The river bridge at Tessen was closed on Sunday after an inspector found a crack in its main span."
		weeks  = "It stays closed for at least three weeks, the road office said."
		nobody = "No one was hurt."
		road   = "Traffic is sent over the old ferry road."
	)
	got := told(t, closed+" "+nobody+" "+road, closed+" "+weeks+" "+closed)
	for _, s := range []string{closed, weeks, nobody, road} {
		if n := strings.Count(strings.Join(got, " "), s); n != 1 {
			t.Errorf("%q is told %d times: %q", s, n, got)
		}
	}
}

// Long stories are left as they are, and nothing is added that says little.
func TestRoomIsNoReasonForFiller(t *testing.T) {
	const news = "Pilots of Arrow Air announced a strike of 24 hours for Friday over pay and rest."
	got := told(t, news, "Pilots of Arrow Air will strike for 24 hours on Friday over pay and rest. Talks broke down last week in Tessen. Further details were not disclosed.")
	if all := strings.Join(got, " "); strings.Contains(all, "Further details") || !strings.Contains(all, "Talks") {
		t.Errorf("%q", got)
	}
	long := news + strings.Repeat(" Otto Falk bakes bread for the harbour and sells it from a boat to all who pass by the pier of Marle.", 30)
	if got = told(t, long, news); slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, "Otto") }) {
		t.Errorf("%q", got)
	}
}
