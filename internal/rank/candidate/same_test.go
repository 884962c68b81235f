package candidate

import (
	"math/rand/v2"
	"slices"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

// The sketches may only spare a look at the terms, never change the answer.
func TestSketchesChangeNoVerdict(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	alike, spared := 0, 0
	for range 20_000 {
		a := make([]uint32, 1+random.IntN(25))
		for k := range a {
			a[k] = random.Uint32N(60)
		}
		b := slices.Clone(a)
		for k := range b {
			if random.IntN(4) > 0 {
				b[k] = random.Uint32N(60)
			}
		}
		s := &Set{bags: []bag{newBag(a), newBag(b)}}
		x, y := &s.bags[0], &s.bags[1]
		x.position, y.position = random.IntN(5), random.IntN(5)
		want := x.alike(y, x.limit(y), x.common(y))
		if got := s.Same(0, 1); got != want {
			t.Fatalf("%v and %v: %v, by all their terms %v", x, y, got, want)
		}
		if want {
			alike++
		} else if !x.alike(y, x.limit(y), x.commonUpperBound(y)) {
			spared++
		}
	}
	if alike < 500 || spared < 5000 {
		t.Errorf("%d pairs alike, %d spared: too few to test anything", alike, spared)
	}
}

// A short sentence about somebody kept out the longer ones that told what she did.
func TestNamesAloneSayNothingTwice(t *testing.T) {
	const born, resigned, again = "In Marle Ada Maria Brink was born.", "Mayor Ada Maria Brink has resigned over the harbour that nobody wanted to pay for.", "Mayor Brink resigned over the harbour."
	corpus, err := text.Analyze(t.Context(), []article.Article{{ID: "a", Text: born}, {ID: "b", Text: resigned}, {ID: "c", Text: again}}, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	var articles []Article
	for i, s := range []string{born, resigned, again} {
		articles = append(articles, Article{Text: s, Document: &corpus.Documents[i], Source: i})
	}
	s := New(articles, Budget{100, Words}, nil, Lines{})
	if s.Same(0, 1) || !s.Same(1, 2) {
		t.Errorf("birth and resignation: %v; resignation twice: %v", s.Same(0, 1), s.Same(1, 2))
	}
}
