package text

import (
	"context"
	"reflect"
	"testing"

	"summarize/internal/article"
)

func TestNewsDoesNotDependOnWorkers(t *testing.T) {
	articles := news(150_000)
	one := analyze(t, Options{Workers: 1}, articles...)
	for _, workers := range []int{2, 5} {
		if many := analyze(t, Options{Workers: workers}, articles...); !reflect.DeepEqual(one, many) {
			t.Errorf("%d workers find something else than one", workers)
		}
	}
}

func TestAnalyzeDoesNotDependOnWorkers(t *testing.T) {
	articles := []article.Article{
		{ID: "a", Text: "The minister resigned on Friday. He had met the envoy twice."},
		{ID: "b", Text: "Rain fell. The envoy left.\n\nThe minister stayed."},
		{ID: "c", Title: "Envoy leaves", Text: "An envoy left the country."},
	}
	one, err := Analyze(context.Background(), articles, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	many, err := Analyze(context.Background(), articles, Options{Workers: 3})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(one, many) {
		t.Errorf("one worker: %+v\nthree workers: %+v", one, many)
	}
	for i, d := range one.Documents {
		for _, s := range d.Sentences {
			if s.Span.Of(articles[i].Text) == "" {
				t.Errorf("empty sentence in %s", articles[i].ID)
			}
		}
	}
}
