package digest

import (
	"fmt"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/text"
)

// A condensed article is what a digest of copies needs of its text: half of its size.
type condensed struct {
	words duplicate.Words
	count int // words of its prose
}

// Condense empties the text of an article, and returns what DuplicatesOnly needs of it,
// for Options.Condensed. Who condenses each article as it is read never has the texts
// of all in memory.
func (o *Options) Condense(a *article.Article) any {
	c := &condensed{
		words: duplicate.Normalise(published(a, o.Duplicate), o.Duplicate),
		count: text.CountWords(a.Text[a.Body:]),
	}
	a.Text, a.Body = "", 0
	return c
}

// condensed returns what article i was condensed to.
func (b *build) condensed(i int) *condensed { return b.options.Condensed[i].(*condensed) }

func (b *build) countCondensed() {
	if n := len(b.options.Condensed); n != len(b.articles) || b.options.Parts != DuplicatesOnly {
		panic(fmt.Sprintf("digest: %d condensed for %d articles", n, len(b.articles)))
	}
	for i := range b.articles {
		b.words[i] = b.condensed(i).count
	}
}

func (b *build) condensedWords() []duplicate.Words {
	words := make([]duplicate.Words, len(b.articles))
	for i := range words {
		words[i] = b.condensed(i).words
	}
	return words
}
