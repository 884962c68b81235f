package query

import (
	"context"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

func TestRelevances(t *testing.T) {
	articles := []article.Article{
		{Text: "The central bank raised its interest rate on Monday.", Lang: "en"},
		{Text: "The bank of the river was flooded on Monday, and the bank of the lake.", Lang: "en"},
		{Text: "The mill burnt down on Monday.", Lang: "en"},
		{Text: "Die Zentralbank erhöhte am Montag den Zins.", Lang: "de"},
	}
	corpus, err := text.Analyze(context.Background(), articles, text.Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	q, err := New("interest rates of the bank", []string{"de", "en"}, corpus.Vocabulary)
	if err != nil {
		t.Fatal(err)
	}
	var all []Mentions
	for i := range corpus.Documents {
		all = append(all, q.Mentions(&corpus.Documents[i]))
	}
	scores := q.Relevances(all)
	if scores[0] <= 0 {
		t.Errorf("an article with all words has a score of %g", scores[0])
	}
	for i, why := range []string{1: "with the most common word only", 2: "with none", 3: "of another language"} {
		if i > 0 && scores[i] != 0 {
			t.Errorf("an article %s has a score of %g", why, scores[i])
		}
	}
}
