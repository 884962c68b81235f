package coverage

import (
	"fmt"
	"testing"

	"summarize/internal/article"
)

// Of ten articles on the release of sailors the one that told of the release was left out: most of its words were those of
// all ten.
func TestWordsOfTheTopicAreNoRetelling(t *testing.T) {
	const capture, release = "Fifteen British sailors were seized by Norland in the gulf on Friday.", "Norland has freed the fifteen British sailors as a gift."
	var texts []article.Article
	for i, own := range []string{capture, release, "", "", "", "", "", "", "", ""} {
		if own == "" {
			own = fmt.Sprintf("Envoys number%d speak of fifteen British sailors in Norland.", i)
		}
		texts = append(texts, article.Article{ID: fmt.Sprint(i), Text: own})
	}
	retold := func(texts []article.Article) []int {
		p := selector(t, texts...)
		return p.retold([]int{0, 1})
	}
	if again := retold(texts); len(again) > 0 {
		t.Errorf("of ten sources %v is told again", again)
	}
	if again := retold(texts[:2]); len(again) != 1 {
		t.Errorf("of two sources %v is told again", again)
	}
}
