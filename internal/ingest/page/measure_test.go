package page

import (
	"path"
	"strings"
	"testing"
	"time"
	"unicode"

	"summarize/internal/testcorpus"
)

// A goldPage is a page and the article in it, copied out by hand.
type goldPage struct {
	ID, File, URL, Text, Date string
	html                      string
}

// goldPages reads a folder of the data that SUMMARIZE_DATA names.
func goldPages(t testing.TB, folder string) []goldPage {
	html := map[string]string{}
	testcorpus.Files(t, folder+"/pages.tar.zst", func(name string, data []byte) { html[path.Base(name)] = string(data) })
	pages := testcorpus.Lines[goldPage](t, folder+"/gold.jsonl")
	for i := range pages {
		pages[i].html = html[pages[i].File]
	}
	return pages
}

// overlap counts the n-grams of words that two texts share, and those of each.
func overlap(got, want string, n int) (shared, of, in int) {
	grams := func(s string) map[string]int {
		words := strings.FieldsFunc(s, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && !unicode.IsMark(r)
		})
		m := map[string]int{}
		for i := 0; i+n <= max(len(words), n) && len(words) > 0; i++ {
			m[strings.Join(words[i:min(i+n, len(words))], " ")]++
		}
		return m
	}
	g, w := grams(got), grams(want)
	for k, c := range g {
		of += c
		shared += min(c, w[k])
	}
	for _, c := range w {
		in += c
	}
	return shared, of, in
}

// tally sums precision and recall over pages.
type tally struct{ n, p, r, f float64 }

// add returns the F1 of the page.
func (t *tally) add(shared, of, in int) (f float64) {
	p, r := 0.0, 0.0
	if of > 0 {
		p = float64(shared) / float64(of)
	}
	if in > 0 {
		r = float64(shared) / float64(in)
	}
	t.n, t.p, t.r = t.n+1, t.p+p, t.r+r
	if shared > 0 {
		f = 2 * p * r / (p + r)
	}
	t.f += f
	return f
}

func TestMeasurePages(t *testing.T) {
	var words, grams tally
	titles, dated := 0, 0
	pages := goldPages(t, "html")
	start := time.Now()
	texts := make([]Page, len(pages))
	for i, g := range pages {
		texts[i] = Read(g.html)
	}
	spent := time.Since(start).Seconds()
	for i, g := range pages {
		got := texts[i]
		f := words.add(overlap(got.Text, g.Text, 1))
		s, of, in := overlap(got.Text, g.Text, 4)
		grams.add(s, of, in)
		if got.Title != "" {
			titles++
		}
		if len(got.Dates) > 0 {
			dated++
		}
		if testing.Verbose() {
			t.Logf("%.3f, 4-grams %.3f %.3f %s | %s | %s | %q | %s", f, float64(s)/float64(max(of, 1)), float64(s)/float64(max(in, 1)), g.ID[:min(8, len(g.ID))], got.Title, got.Author, got.Dates, g.URL)
		}
	}
	n := words.n
	p, r := grams.p/n, grams.r/n
	t.Logf("%d pages: words P %.4f R %.4f mean F1 %.4f; 4-grams P %.4f R %.4f F1 %.4f; title %d, date %d; %.0f pages/s",
		len(pages), words.p/n, words.r/n, words.f/n, p, r, 2*p*r/(p+r), titles, dated, n/spent)
}
