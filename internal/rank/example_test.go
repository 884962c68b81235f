package rank_test

import (
	"context"
	"fmt"

	"summarize/internal/article"
	"summarize/internal/rank"
	"summarize/internal/rank/candidate"
	"summarize/internal/text"
)

func Example() {
	articles := []article.Article{
		{ID: "a", Text: "The river Orla burst its banks in Tessen on Monday and drove 300 people from their homes. Shops stayed shut for the day."},
		{ID: "b", Text: "Three hundred people left their homes in Tessen on Monday after the river Orla burst its banks. The army sent boats."},
	}
	corpus, err := text.Analyze(context.Background(), articles, text.Options{Lang: "en"})
	if err != nil {
		fmt.Println(err)
		return
	}
	story := make([]rank.Article, len(articles))
	for i, a := range articles {
		story[i] = rank.Article{Text: a.Text, Document: &corpus.Documents[i], Source: i}
	}
	options := rank.Options{Selector: "coverage", Budget: rank.Budget{Amount: 20, Unit: candidate.Words}}
	summary, err := rank.Summarize(story, options)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range summary.Quotes {
		fmt.Printf("%s: %s\n", articles[q.Article].ID, q.Span.Of(articles[q.Article].Text))
	}
	// Output:
	// a: The river Orla burst its banks in Tessen on Monday and drove 300 people from their homes.
}
