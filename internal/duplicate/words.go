package duplicate

import (
	"context"
	"time"

	"summarize/internal/duplicate/normal"
)

// Words hands out texts in normal form, by number, on any goroutine. They need not be in
// memory: they are read in order a few times, and a few of them here and there.
type Words interface {
	// Words returns the words of a text. They may lie in room, which is then as large as they
	// need, and hold until it is used again.
	Words(text int, room *[]normal.Word) []normal.Word
}

// FindWords is Find for texts in normal form, as NewFingerprint makes it with these options,
// and the times when they were published.
func FindWords(ctx context.Context, words Words, published []time.Time, o Options) (*Result, error) {
	return find(ctx, words, published, o)
}

// inMemory are words that are in memory.
type inMemory [][]normal.Word

func (m inMemory) Words(text int, _ *[]normal.Word) []normal.Word { return m[text] }

// classWords are the words of classes of texts that say the same.
type classWords struct {
	words Words
	first []int32 // by class: a text of it
	count []int32 // by class: its words
}

// len returns the number of classes.
func (c *classWords) len() int { return len(c.first) }

// of returns the words of a class.
func (c *classWords) of(class int, room *[]normal.Word) []normal.Word {
	return c.words.Words(int(c.first[class]), room)
}

// add adds a class, of a text of so many words.
func (c *classWords) add(text, words int) {
	c.first, c.count = append(c.first, int32(text)), append(c.count, int32(words))
}
