package planted

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"time"
)

// hostile are collections in which a careless search has quadratically many pairs, or
// a shingle that every article holds.
var hostile = []struct {
	name string
	next func(g *generator, first string) string // an article of the collection that begins with first
}{
	// One text, word for word.
	{"identical", func(_ *generator, first string) string { return first }},
	// Texts of their own, under which one publisher sets the same four sentences.
	{"footer", func(g *generator, first string) string {
		footer := strings.SplitAfterN(first, ". ", 5)
		return paragraphs(g.sentences(g.scene(), 10)) + "\n\n" + strings.Join(footer[:min(4, len(footer))], "")
	}},
	// One text in which one or two words were replaced.
	{"near", func(g *generator, first string) string {
		words := strings.SplitAfter(first, " ")
		for range 1 + g.IntN(2) {
			words[g.IntN(len(words))] = fmt.Sprintf("x%x ", g.Uint32())
		}
		return strings.Join(words, "")
	}},
	// Reports of one series.
	{"form", func(g *generator, first string) string {
		words := strings.SplitAfter(first, " ")
		for i := 0; i < len(words); i += 6 {
			words[i] = fmt.Sprintf("%d ", g.Uint32())
		}
		return strings.Join(words, "")
	}},
}

// Hostile makes the articles of the hostile collection of that name, one after the
// other: of a million, few have to be in memory. It is nil when there is none.
func Hostile(name string, n int) iter.Seq[Article] {
	for _, h := range hostile {
		if h.name == name {
			return func(yield func(Article) bool) {
				g := &generator{Rand: rand.New(rand.NewPCG(1, 0x686f7374696c65)), lexicon: newLexicon(1)}
				first := paragraphs(g.sentences(g.scene(), 14))
				start := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
				for i := range n {
					a := Article{ID: fmt.Sprintf("h%07d", i), Source: "source000", Text: first, Date: start.Add(time.Duration(i) * time.Minute)}
					if i > 0 {
						a.Text = h.next(g, first)
					}
					if !yield(a) {
						return
					}
				}
			}
		}
	}
	return nil
}
