package story

import (
	"fmt"
	"testing"

	"summarize/internal/article"
)

// tellers returns eight articles that all tell some facts, each of them in words that begin so, and in words of their own otherwise.
func tellers(facts int, begin string) *labelled {
	l := &labelled{}
	for i := range 8 {
		text := ""
		for k := range facts {
			text += fmt.Sprintf("%s%c%c ", begin, 'a'+k/5, 'a'+k%5)
		}
		for k := range 120 {
			text += fmt.Sprintf("own%c%c%c ", 'a'+i, 'a'+k/20, 'a'+k%20)
		}
		l.articles = append(l.articles, article.Article{ID: fmt.Sprint(i), Text: text + "."})
	}
	return l
}

// Articles that all tell twenty facts have a core, those that share a name alone lack it.
func TestWhatLacksACore(t *testing.T) {
	for _, test := range []struct {
		facts       int
		least, most float64
	}{{20, 0, 0}, {1, 0.5, 1}, {0, 1, 1}} {
		r := tellers(test.facts, "fact").find(t, 0)
		c := r.counter()
		got := c.lacks([]int32{0, 1, 2, 3, 4, 5, 6, 7})
		if got < test.least || got > test.most {
			t.Errorf("%d facts: %v lacking, want %v to %v", test.facts, got, test.least, test.most)
		}
		if again := c.lacks([]int32{0, 1, 2, 3, 4, 5, 6, 7}); again != got {
			t.Errorf("%d facts: %v lacking, then %v", test.facts, got, again)
		}
	}
}
