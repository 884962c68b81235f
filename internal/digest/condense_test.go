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
	taken := slices.Clone(articles)
	for i := range taken {
		condensed = append(condensed, o.Condense(&taken[i]))
		if len(taken[i].Text) > mostOpening+2 {
			t.Fatal("a text was kept")
		}
	}
	got, _ := digestOf(t, taken, nil, func(o *Options) {
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
