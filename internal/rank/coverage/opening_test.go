package coverage

import (
	"context"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/rank/candidate"
	"summarize/internal/text"
)

func selector(t *testing.T, texts ...article.Article) *Selector {
	t.Helper()
	corpus, err := text.Analyze(context.Background(), texts, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	articles := make([]candidate.Article, len(texts))
	for i, a := range texts {
		articles[i] = candidate.Article{Text: a.Text, Document: &corpus.Documents[i], Source: i}
	}
	return New(candidate.New(articles, candidate.Budget{Amount: 40, Unit: candidate.Words}, nil, candidate.Lines{}), DefaultTuning(), new(Workspace))
}

// What others open with backs an opening, in headlines too; what they tell far down does not,
// nor what the article says itself.
func TestBackingIsByOpeningsOfOthers(t *testing.T) {
	const news, background = "A ferry sank off Marle on Monday evening.", "Officials held a long conference in Tessen."
	p := selector(t,
		article.Article{ID: "a", Text: news + " Rain fell. Wind blew. " + background},
		article.Article{ID: "b", Text: background + " It was cold. Boats came at night. Nobody slept."},
		article.Article{ID: "c", Title: "Ferry sinks off Marle", Text: "Hundreds were saved. It rained. The night was cold. " + background},
	)
	for i, c := range p.set.All {
		if q := p.set.Quoted(i); c.Article == 1 && q == background {
			if p.backing(i) >= p.backing(0) {
				t.Errorf("%q has %d, %q has %d", q, p.backing(i), news, p.backing(0))
			}
			return
		}
	}
	t.Fatal("no candidate to compare")
}

// A long first sentence is better than none: Japanese leads of seventy words were left out for what follows them.
func TestLongLeadOpens(t *testing.T) {
	long := strings.Repeat("A ferry from Marle with ninety passengers and forty cars sank off Norland on Monday evening in rain and wind and ", 4) + "nobody drowned."
	p := selector(t, article.Article{ID: "a", Text: long + " " + long})
	if !p.opensPlainly(0) || p.opensPlainly(1) {
		t.Errorf("first sentence %v, second %v", p.opensPlainly(0), p.opensPlainly(1))
	}
}
