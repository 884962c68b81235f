package candidate

import (
	"context"
	"fmt"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

func TestPlaceholderOfManyStoriesIsNoCandidate(t *testing.T) {
	var articles []article.Article
	for i, news := range []string{"The mayor of Tessen resigned.", "Rain fell on Norland.", "A clown won the raffle.", ""} {
		articles = append(articles, article.Article{ID: fmt.Sprint(i), Text: news + " Blah blah blah. He said it once."})
	}
	articles[0].Text += " He said it twice."
	articles[1].Text += " He said it twice."
	corpus, err := text.Analyze(context.Background(), articles, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	terms := HashTerms(corpus.Vocabulary)
	var all []uint64
	for i := range articles {
		all = append(all, LinesOf([]*text.Document{&corpus.Documents[i]}, terms)...)
	}
	lines := NewLines(Repeated(all), terms)
	for i, want := range []int{2, 2, 1, 0} { // what two stories share stays
		s := New([]Article{{Text: articles[i].Text, Document: &corpus.Documents[i]}}, Budget{100, Words}, nil, lines)
		if len(s.All) != want {
			t.Errorf("story %d: %d candidates, want %d", i, len(s.All), want)
		}
	}
}

func TestOriginals(t *testing.T) {
	originals := []int32{0, 0, 2, 0, 4}
	for want, story := range map[string][]int{"[2 4]": {2, 4}, "[0 2]": {1, 2, 3}, "[0]": {3}} {
		if got := Originals(story, originals); fmt.Sprint(got) != want {
			t.Errorf("originals of %v are %v, want %s", story, got, want)
		}
	}
}
