package digest

import (
	"fmt"
	"strings"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/text"
)

// A condensed article is what a digest of copies needs of its text: half of its size.
type condensed struct {
	words duplicate.Words
	count int // words of its prose
}

// Condense leaves of the text of an article what stands for a title that it has not, and
// returns what DuplicatesOnly needs of the rest, for Options.Condensed. Who condenses
// each article as it is read never has the texts of all in memory.
func (o *Options) Condense(a *article.Article) any {
	c := &condensed{
		words: duplicate.Normalise(published(a, o.Duplicate), o.Duplicate),
		count: text.CountWords(a.Text[a.Body:]),
	}
	opening := ""
	if strings.TrimSpace(a.Title) == "" {
		opening = beginning(a.Text[a.Body:])
	}
	a.Text, a.Body = opening, 0
	return c
}

// beginning returns the part of s from which firstWords takes an opening: two characters
// more, of which one at least is no space.
func beginning(s string) string {
	s = Collapse(strings.ToValidUTF8(s[:min(len(s), 16*mostOpening)], ""))
	n := 0
	for i := range s {
		if n++; n > mostOpening+2 {
			return s[:i]
		}
	}
	return s
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
