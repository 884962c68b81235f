package text

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/testcorpus"
)

func TestInner(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		inner      bool
	}{
		{"en", "Mayor Ada Brink resigned in Tessen on Monday over the sale of the harbour.", false},
		{"en", "A ferry ran aground off Marle on 3 March with 40 people on board.", false},
		{"en", "Among them was a letter that they had bought for another.", true},
		{"en", "Some thought it was a mile or two thick, but most of us did not.", true},
		{"fr", "La maire Ada Brink a démissionné lundi à Tessen après la vente du port.", false},
		{"fr", "Tous sont équipés de la même boîte, mais nous ne les avons pas vus.", true},
		{"cs", "Starostka Ada Brinková v pondělí odstoupila kvůli prodeji přístavu v Tessenu.", false},
		{"cs", "My jsme to ale nevěděli a ona nám to neřekla.", true},
	} {
		s := corpus(t, c.lang, c.text).Documents[0].Sentences[0]
		if s.Is(Inner) != c.inner {
			t.Errorf("%q: %v", c.text, s.Is(Inner))
		}
	}
}

func corpus(t *testing.T, lang, s string) *Corpus {
	return analyze(t, Options{Lang: lang}, article.Article{ID: "a", Text: s})
}

// TestQualityInner counts how many sentences that open articles and how many from the third on are held for inner ones, in
// collections that the weights were not learned from. SUMMARIZE_DATA names the folder that holds them.
func TestQualityInner(t *testing.T) {
	if testing.Short() {
		t.Skip("reads seven collections")
	}
	var table strings.Builder
	for _, name := range []string{"multinews/validation", "multiling/fr", "multiling/cs", "multiling/el", "multiling/ar", "multiling/he", "multiling/hi"} {
		c, err := Analyze(context.Background(), records(t, "stories/"+name+".articles.jsonl"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var openings, inside share
		for _, d := range c.Documents {
			n := 0
			for _, s := range d.Sentences {
				if s.Kind != Prose {
					continue
				}
				switch n++; {
				case n == 1:
					openings.add(s.Is(Inner))
				case n > 2:
					inside.add(s.Is(Inner))
				}
			}
		}
		fmt.Fprintf(&table, "\n| %s | %.0f | %.0f |", name, openings.percent(), inside.percent())
		if inside.percent() < 1.2*openings.percent() {
			t.Errorf("%s: %.0f %% of the openings, %.0f %% of what is inside", name, openings.percent(), inside.percent())
		}
	}
	t.Logf("per cent held for inner: openings, third sentences and later%s", &table)
}

// A share counts how many of all have something.
type share struct{ have, all int }

func (s *share) add(has bool) {
	if s.all++; has {
		s.have++
	}
}

func (s *share) percent() float64 { return 100 * float64(s.have) / float64(max(s.all, 1)) }

// records reads the articles of a file of JSON lines.
func records(t *testing.T, name string) (articles []article.Article) {
	for _, a := range testcorpus.Lines[struct{ ID, Text, Lang string }](t, name) {
		articles = append(articles, article.Article{ID: a.ID, Text: a.Text, Lang: a.Lang})
	}
	return articles
}
