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
		word := func() text.Token {
			w := text.Token{Term: random.Uint32N(30)}
			if random.IntN(2) == 0 {
				w.Class = text.Stop
			}
			return w
		}
		a := make([]text.Token, 1+random.IntN(25))
		for k := range a {
			a[k] = word()
		}
		b := slices.Clone(a)
		for k := range b {
			if random.IntN(4) > 0 {
				b[k] = word()
			}
		}
		s := &Set{bags: []bag{newBag(a), newBag(b)}}
		x, y := &s.bags[0], &s.bags[1]
		x.position, y.position = random.IntN(3), random.IntN(3)
		x.names, y.names = fifths(x.content), fifths(y.content)
		shared := x.common(y)
		want := x.alike(y, x.limit(y, shared.isEvent()), shared)
		if got := s.Same(0, 1); got != want {
			t.Fatalf("%v and %v: %v, by all their terms %v", x, y, got, want)
		}
		if want {
			alike++
		} else if !x.alike(y, x.limit(y, true), x.commonUpperBound(y)) {
			spared++
		}
	}
	if alike < 500 || spared < 5000 {
		t.Errorf("%d pairs alike, %d spared: too few to test anything", alike, spared)
	}
}

// fifths returns the terms that 5 divides.
func fifths(terms []uint32) []uint32 {
	return slices.DeleteFunc(slices.Clone(terms), func(t uint32) bool { return t%5 != 0 })
}

// Two reporters told in words of their own who the host is.
func TestOneEventInOtherWords(t *testing.T) {
	const (
		first  = "The academy of Tessen announced on Friday that Ada Brink will be the host of the 81st annual prizes in the opera house."
		second = "Tessen actress Ada Brink was named on Friday as host of next year's show in a departure from the habit of picking comedians on its most solemn night."
		other  = "Ada Brink left a theatre in Marle by boat after a play about fishermen that she had written in her youth, said its owner."
	)
	s := setOf(t, first, second, other)
	if !s.Same(0, 1) || s.Same(0, 2) {
		t.Errorf("the host twice: %v; the host and a boat: %v", s.Same(0, 1), s.Same(0, 2))
	}
}

// The first line of a report kept out the sentence that told how the match ended.
func TestShortSentenceOfAnArticleSaysLessThanALongOne(t *testing.T) {
	const goal, match = "To Ada Brink, three goals are no aim.",
		"Brink became the first player of Tessen to shoot three goals against every club, and Tessen beat Marle at home for the fifth time in a row on Tuesday night."
	if s := setOf(t, goal+" "+match); s.Same(0, 1) {
		t.Error("the long sentence of one article says what the short one does")
	}
	if s := setOf(t, goal, match); !s.Same(0, 1) {
		t.Error("the openings of two articles tell two events")
	}
}

// setOf returns a set of articles.
func setOf(t *testing.T, articleTexts ...string) *Set {
	t.Helper()
	texts := make([]article.Article, len(articleTexts))
	for i, s := range articleTexts {
		texts[i] = article.Article{ID: s, Text: s}
	}
	corpus, err := text.Analyze(t.Context(), texts, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	articles := make([]Article, len(texts))
	for i, s := range articleTexts {
		articles[i] = Article{Text: s, Document: &corpus.Documents[i], Source: i}
	}
	return New(articles, Budget{100, Words}, nil, Lines{})
}

// A short sentence about somebody kept out the longer ones that told what she did.
func TestNamesAloneSayNothingTwice(t *testing.T) {
	const born, resigned, again = "In Marle Ada Maria Brink was born.", "Mayor Ada Maria Brink has resigned over the harbour that nobody wanted to pay for.", "Mayor Brink resigned over the harbour."
	s := setOf(t, born, resigned, again)
	if s.Same(0, 1) || !s.Same(1, 2) {
		t.Errorf("birth and resignation: %v; resignation twice: %v", s.Same(0, 1), s.Same(1, 2))
	}
}
