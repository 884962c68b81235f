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
	// start returns what makes the articles behind the first one.
	start func(g *generator, first string) (next func() string)
}{
	// One text, word for word.
	{"identical", func(_ *generator, first string) func() string {
		return func() string { return first }
	}},
	// Texts of their own, under which one publisher sets the same four sentences.
	{"footer", func(g *generator, first string) func() string {
		footer := strings.SplitAfterN(first, ". ", 5)
		return func() string {
			return paragraphs(g.sentences(g.scene(), 10)) + "\n\n" + strings.Join(footer[:min(4, len(footer))], "")
		}
	}},
	// One text in which one or two words were replaced.
	{"near", func(g *generator, first string) func() string {
		return func() string {
			words := strings.SplitAfter(first, " ")
			for range 1 + g.IntN(2) {
				words[g.IntN(len(words))] = fmt.Sprintf("x%x ", g.Uint32())
			}
			return strings.Join(words, "")
		}
	}},
	// Reports of one series.
	{"form", func(g *generator, first string) func() string {
		return func() string {
			words := strings.SplitAfter(first, " ")
			for i := 0; i < len(words); i += 6 {
				words[i] = fmt.Sprintf("%d ", g.Uint32())
			}
			return strings.Join(words, "")
		}
	}},
	// Ten sentences each, drawn from one pool.
	{"pool", func(g *generator, _ string) func() string {
		pool := make([]string, 20_000)
		for i := range pool {
			pool[i] = g.sentence(g.scene())
		}
		return func() string {
			sentences := make([]string, 10)
			for i := range sentences {
				sentences[i] = pick(g.Rand, pool)
			}
			return paragraphs(sentences)
		}
	}},
	// Reports of one event, each in words of its own.
	{"event", func(g *generator, _ string) func() string {
		s := g.scene()
		return func() string { return paragraphs(g.sentences(s, 10)) }
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
				next := h.start(g, first)
				start := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
				for i := range n {
					a := Article{ID: fmt.Sprintf("h%07d", i), Source: "source000", Text: first, Date: start.Add(time.Duration(i) * time.Minute)}
					if i > 0 {
						a.Text = next()
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
