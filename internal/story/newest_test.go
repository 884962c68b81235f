package story

import (
	"context"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/text"
)

// A story is called by the last count of what its title counts, with headlines and without, but not by another of the same day.
func TestTitleTellsTheLastCount(t *testing.T) {
	const first, last = "Fever in Tessen: 33 people dead", "Fever in Tessen: 674 people have died"
	for _, c := range []struct {
		later  time.Duration
		titled bool
		want   string
	}{{72 * time.Hour, true, last}, {72 * time.Hour, false, last}, {2 * time.Hour, true, first}} {
		articles := []article.Article{
			{ID: "a", Title: first, Text: first + ".\n\nThe fever came to Tessen in June, and 33 people are dead of the fever, the clinic of Tessen says."},
			{ID: "b", Title: last, Text: last + ".\n\nThe clinic is full."},
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
		if got := r.Stories[0].Title; got != c.want {
			t.Errorf("%s later, with headlines %t: %q, want %q", c.later, c.titled, got, c.want)
		}
	}
}
