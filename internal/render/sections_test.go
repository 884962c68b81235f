package render

import (
	"fmt"
	"strings"
	"testing"

	"summarize/internal/digest"
)

// Of many stories the first are told in full, further ones in a sentence, single
// articles on a line; a long list of articles is cut, but never one that is quoted.
func TestSections(t *testing.T) {
	d := many(12)
	for i := range d.Stories {
		switch s := &d.Stories[i]; {
		case len(s.Articles) == 1:
			s.Section = digest.Single
		case i > 3:
			s.Section = digest.Further
		}
	}
	big := &d.Stories[1]
	for k := range 20 {
		a := digest.Article{ID: fmt.Sprint("big", k), Path: "in/big.txt", Title: fmt.Sprint("Headline ", k), Source: fmt.Sprint("Outlet ", k), Lang: "en", Story: big.ID}
		d.Articles = append(d.Articles, a)
		big.Articles = append(big.Articles, a.ID)
	}
	for k := range 20 {
		a := digest.Article{ID: fmt.Sprint("reprint", k), Path: "in/reprints.txt", Source: fmt.Sprint("Reprint ", k), Lang: "en", Story: big.ID, CopyOf: "big0"}
		d.Articles = append(d.Articles, a)
		d.Duplicates = append(d.Duplicates, digest.Duplicate{A: "big0", B: a.ID, Kind: "exact"})
		big.Articles = append(big.Articles, a.ID)
	}
	big.Summary = append(big.Summary, digest.Quote{Text: "The twentieth says so.", Article: "big19", End: 9})
	for format, want := range map[string][]string{
		"text": {
			"Headline 9\n", "[22] Outlet 19 · Headline 19\n", "and 9 more articles", "Reprint 11, and 8 more articles (exact copies)", "\nFurther stories (6)\n",
			"\nSingle articles (3)\n\n  Story number 0 about bridge harbour ferry · Paper 0 · 1 March 2017\n    https://paper0.example/0\n",
		},
		"markdown": {
			"22. Outlet 19 · Headline 19", "and 9 more articles", "Reprint 11, and 8 more articles (exact copies)", "# Further stories (6)\n", "- [Story number 0 about bridge harbour ferry](https://paper0.example/0) · Paper 0",
		},
		"html": {
			`value="22"`, "and 9 more articles", "and 8 more articles (exact copies)", `<h2 class="section" id="section-further">Further stories <span class="ordinal">6</span></h2>`,
			`<a href="https://paper0.example/0" rel="noopener noreferrer">Story number 0 about bridge harbour ferry</a>`,
		},
		"eml": {"Further stories", "Single articles", "and 9 more articles", "and 8 more articles (exact copies)"},
	} {
		got := render(t, format, d, Options{Width: 120})
		if format == "eml" {
			_, parts := parseMail(t, got)
			got = strings.Join(parts, "")
		}
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s lacks %q", format, w)
			}
		}
		if strings.Contains(got, "Headline 15") {
			t.Errorf("%s lists an article beyond the twelfth that is not quoted", format)
		}
	}
}

// Text lists a hundred further stories and says how many more there are; a digest of
// news lists all, since what it does not show would never be told.
func TestSectionsAreShortened(t *testing.T) {
	d := many(300)
	for i := range d.Stories {
		d.Stories[i].Section = digest.Further
	}
	for _, format := range []string{"text", "markdown"} {
		d.Options.New = false
		if got := render(t, format, d, Options{}); !strings.Contains(got, "and 200 more: ") || strings.Contains(got, "Story number 100 ") {
			t.Errorf("%s is not shortened", format)
		}
		d.Options.New = true
		if got := render(t, format, d, Options{}); strings.Contains(got, "and 200 more: ") || !strings.Contains(got, "Story number 299 ") {
			t.Errorf("%s leaves news out", format)
		}
	}
}
