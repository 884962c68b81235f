package story

import (
	"context"
	"math"
	"slices"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/vector"
)

// TestWindowLosesNothing compares what is found within the window with the similarity
// of every pair that it allows.
func TestWindowLosesNothing(t *testing.T) {
	c := plant(300, 12, true)
	for i := range c.articles {
		if i%10 == 0 {
			c.articles[i].Date = time.Time{}
		}
	}
	c.analyse(t)
	r, m, err := newResult(context.Background(), c.articles, c.corpus, alone(300), Options{Gap: 2 * time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	const least = 0.06
	var want []vector.Pair
	beyond, reach := 0, r.Window(r.days).Reach
	for a := range int32(300) {
		for b := a + 1; b < 300; b++ {
			if math.Abs(r.days[a]-r.days[b]) > reach {
				beyond++
				continue
			}
			if s := r.similarity(a, b); s >= least {
				want = append(want, vector.Pair{A: a, B: b, Cosine: s})
			}
		}
	}
	r.Least = least
	got, err := r.similar(context.Background(), m, 2)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(got.Pairs, want) || len(want) < 100 || beyond < 100 {
		t.Errorf("%d pairs, want %d; %d beyond reach", len(got.Pairs), len(want), beyond)
	}
}

// Two articles alike in all but their dates are one story if these are near or unknown.
func TestDates(t *testing.T) {
	texts := []string{
		"Acme Holdings said its board declared a quarterly dividend of ten cents a share, payable to holders of record. Chairwoman Jane Roe said the harbour works did well.",
		"The board of Acme Holdings declared a dividend of ten cents a share, the company said. Jane Roe, who chairs it, said that the harbour works had done well.",
	}
	start := time.Date(2024, 1, 1, 9, 0, 0, 0, time.UTC)
	for _, x := range []struct {
		days, stories int
	}{{0, 1}, {2, 1}, {7, 1}, {90, 2}, {-1, 1}} {
		articles := []article.Article{{ID: "a", Text: texts[0], Date: start}, {ID: "b", Text: texts[1], Date: start.AddDate(0, 0, x.days)}}
		if x.days < 0 {
			articles[1].Date = time.Time{}
		}
		if r := find(t, articles, Default); len(r.Stories) != x.stories {
			t.Errorf("%d days apart: %d stories, want %d (%+v)", x.days, len(r.Stories), x.stories, r.Explain(0, 1))
		}
	}
}

// Eight reports, each 100 days after the one before, are one story where all tell the same twenty words again, and eight where
// these are names. Explain says which, and how much was asked.
func TestToldAgain(t *testing.T) {
	for _, test := range []struct {
		facts   int
		begin   string
		stories int
		reason  string
	}{
		{20, "fact", 1, "their reports tell 20 words again, names and numbers aside, and 5 are asked where there are gaps between: no gap parts them"},
		{20, "Fact", 8, "their reports tell 1 words again, names and numbers aside, and 19 are asked where there are gaps between: gaps part them"},
	} {
		l := tellers(test.facts, test.begin)
		for i := range l.articles {
			l.articles[i].Date = time.Date(2024, 1, 1+100*i, 0, 0, 0, 0, time.UTC)
		}
		r := l.find(t, 0.01)
		if len(r.Stories) != test.stories {
			t.Errorf("%d facts %s: %d stories, want %d", test.facts, test.begin, len(r.Stories), test.stories)
		}
		if reasons := r.Explain(0, 1).Reasons; !slices.Contains(reasons, test.reason) {
			t.Errorf("%d facts %s: %q, want %q among them", test.facts, test.begin, reasons, test.reason)
		}
	}
}
