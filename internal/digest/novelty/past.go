package novelty

import (
	"slices"

	"summarize/internal/duplicate/update"
	"summarize/internal/hashtable"
	"summarize/internal/text"
)

// A Past is what earlier articles of one story said. The zero value has nothing.
type Past struct {
	words  hashtable.Table // terms
	told   update.Told
	unread []Text // that told has still to read: few articles ask for more than their words
}

// Reset forgets all articles. It keeps the room, in which the next ones are read sooner.
func (p *Past) Reset() {
	p.words.Reset(0)
	p.told.Reset()
	p.unread = p.unread[:0]
}

// Add adds an article.
func (p *Past) Add(t Text) {
	for _, token := range t.Document.Tokens {
		p.words.Number(uint64(token.Term))
	}
	p.unread = append(p.unread, t)
}

// Said marks the sentences of an article that say nothing beyond the past; nil: there is none.
// One with a word of content that no article had says something: the driver was arrested.
func (p *Past) Said(t Text) []bool {
	old := make([]bool, len(t.Document.Sentences))
	for k, s := range t.Document.Sentences {
		old[k] = !slices.ContainsFunc(t.Document.Words(s), func(w text.Token) bool { return !w.Is(text.Stop) && !p.words.Has(uint64(w.Term)) })
	}
	if !slices.Contains(old, true) {
		return nil
	}
	for _, earlier := range p.unread {
		p.told.Add(Prose(earlier.Text, earlier.Document))
	}
	p.unread = p.unread[:0]
	return saidAmong(&p.told, t, old)
}
