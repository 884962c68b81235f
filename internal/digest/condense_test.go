package digest

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
)

// Copies are the same whether texts are there or were condensed.
func TestCondensedArticlesGiveTheSameDigest(t *testing.T) {
	articles := collection()
	articles = append(articles, event("short", 20, "Qtly div five cts.", "Qtly div five cts.")...)
	articles[len(articles)-1].Title = "Another firm"
	article.Sort(articles)
	whole := func(o *Options) { o.Parts = DuplicatesOnly }
	want, _ := digestOf(t, articles, nil, whole)
	if len(want.Duplicates) == 0 {
		t.Fatal("no copies")
	}

	o := DefaultOptions()
	var condensed []any
	emptied := slices.Clone(articles)
	for i := range emptied {
		condensed = append(condensed, o.Condense(&emptied[i]))
		if emptied[i].Text != "" {
			t.Fatal("a text was kept")
		}
	}
	got, _ := digestOf(t, emptied, nil, func(o *Options) {
		whole(o)
		o.Condensed = condensed
	})
	if a, b := marshalled(t, want), marshalled(t, got); a != b {
		t.Errorf("with texts %s\nwithout %s", a, b)
	}
}

func TestCondensedArticlesAreForCopiesOnly(t *testing.T) {
	defer func() {
		if r, _ := recover().(string); !strings.Contains(r, "condensed") {
			t.Errorf("panic %q", r)
		}
	}()
	digestOf(t, collection(), nil, func(o *Options) { o.Condensed = make([]any, 1) })
}
