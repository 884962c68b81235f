package digest

import (
	"context"
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
)

// Copies are the same whether texts are there or their fingerprints.
func TestFingerprintsGiveTheSameDigest(t *testing.T) {
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
	var prints []Fingerprint
	taken := slices.Clone(articles)
	for i := range taken {
		prints = append(prints, o.Fingerprint(&taken[i]))
		if len(taken[i].Text) > mostOpening+2 {
			t.Fatal("a text was kept")
		}
	}
	got, _ := digestOf(t, taken, nil, func(o *Options) {
		whole(o)
		o.Fingerprints = prints
		o.Reread = func(_ context.Context, wanted func(string, int) bool, visit func(*article.Article)) error {
			for i := range articles {
				visit(&articles[len(articles)-1-i])
				if wanted(articles[i].Path, articles[i].Line) {
					visit(&articles[i]) // what comes twice is taken once
				}
			}
			return nil
		}
	})
	if a, b := marshalled(t, want), marshalled(t, got); a != b {
		t.Errorf("with texts %s\nwithout %s", a, b)
	}
}

func TestFingerprintsAreForCopiesOnly(t *testing.T) {
	defer func() {
		if r, _ := recover().(string); !strings.Contains(r, "fingerprints") {
			t.Errorf("panic %q", r)
		}
	}()
	digestOf(t, collection(), nil, func(o *Options) { o.Fingerprints = make([]Fingerprint, 1) })
}
