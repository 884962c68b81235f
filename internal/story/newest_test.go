package story

import (
	"context"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/text"
)

// A story is called by what its last day tells of it, with headlines and without, but not by a later report of the same
// day, nor by what its last day says beside it.
func TestTitleIsOfTheLastDay(t *testing.T) {
	for _, c := range []struct {
		name, first, last string
		later             time.Duration
		titled, newest    bool
	}{
		{"a toll", "Fever in Tessen: 33 people dead", "Fever in Tessen: 674 people have died", 72 * time.Hour, true, true},
		{"a toll, no headlines", "Fever in Tessen: 33 people dead", "Fever in Tessen: 674 people have died", 72 * time.Hour, false, true},
		{"a toll of the same day", "Fever in Tessen: 33 people dead", "Fever in Tessen: 674 people have died", 2 * time.Hour, true, false},
		{"an outcome", "Fever in Tessen fills the clinic", "Fever in Tessen is over, the clinic says", 72 * time.Hour, true, true},
		{"an aside", "Fever in Tessen fills the clinic", "What cooks think of soup", 72 * time.Hour, true, false},
	} {
		articles := []article.Article{
			{ID: "a", Title: c.first, Text: c.first + ".\n\nThe fever came to Tessen in June, and 33 people are dead of the fever, the clinic of Tessen says."},
			{ID: "b", Title: c.last, Text: c.last + ".\n\nThe clinic is full of the fever of Tessen."},
		}
		for i := range articles {
			articles[i].Date = time.Date(2030, 6, 1, 8, 0, 0, 0, time.UTC).Add(time.Duration(i) * c.later)
			if !c.titled {
				articles[i].Title = ""
			}
		}
		corpus, err := text.Analyze(context.Background(), articles, text.Options{Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		r, err := describe(ByLabel(context.Background(), articles, corpus, alone(2), []string{"x", "x"}, Default))
		if err != nil {
			t.Fatal(err)
		}
		want := c.first
		if c.newest {
			want = c.last
		}
		if got := r.Stories[0].Title; got != want {
			t.Errorf("%s: %q, want %q", c.name, got, want)
		}
	}
}
