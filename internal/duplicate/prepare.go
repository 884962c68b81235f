package duplicate

import (
	"context"

	"summarize/internal/parallel"
)

// block is how many texts a worker takes at a time.
const block = 256

// normalise returns the words of each text. Words of a block share one array, so
// that a million texts are some thousands of objects for the collector.
func normalise(ctx context.Context, texts []Text, o Options) ([][]word, error) {
	workers := o.Workers
	words := make([][]word, len(texts))
	scratch := make([][]word, parallel.Workers(workers))
	err := forBlocks(ctx, len(texts), workers, func(worker, from, to int) {
		buffer := scratch[worker][:0]
		ends := make([]int, 0, block)
		for _, t := range texts[from:to] {
			buffer = o.appendWords(buffer, nil, t.Text)
			ends = append(ends, len(buffer))
		}
		scratch[worker] = buffer
		kept := append(make([]word, 0, len(buffer)), buffer...)
		start := 0
		for i, end := range ends {
			words[from+i] = kept[start:end:end]
			start = end
		}
	})
	return words, err
}

// appendWords appends the words of text as the measure cuts them.
func (o *Options) appendWords(words []word, spans *[]Span, text string) []word {
	if o.Measure == Jaccard {
		return appendRuns(words, spans, text)
	}
	return appendWords(words, spans, text)
}

// forBlocks runs body over [0, n) in blocks of consecutive items.
func forBlocks(ctx context.Context, n, workers int, body func(worker, from, to int)) error {
	return parallel.For(ctx, (n+block-1)/block, workers, func(worker, b int) {
		body(worker, b*block, min((b+1)*block, n))
	})
}

// classes are the texts that say the same, word for word, as one.
type classes struct {
	texts   [][]word // the words of each class
	members [][]int  // its texts, ascending
}

// collapse finds the classes, in order of their first texts. A text without words
// is in none.
func collapse(ctx context.Context, words [][]word, workers int) (*classes, error) {
	hashes := make([]uint64, len(words))
	err := forBlocks(ctx, len(words), workers, func(_, from, to int) {
		for i := from; i < to; i++ {
			hashes[i] = shingleHash(words[i])
		}
	})
	if err != nil {
		return nil, err
	}
	c := &classes{}
	known := make(map[uint64]int, len(words))
	for i, h := range hashes {
		if len(words[i]) == 0 {
			continue
		}
		class, found := known[h]
		for found && !sameWords(c.texts[class], words[i]) {
			h++ // texts that differ and yet collide move on to the next free hash
			class, found = known[h]
		}
		if !found {
			known[h] = len(c.texts)
			c.texts = append(c.texts, words[i])
			c.members = append(c.members, []int{i})
			continue
		}
		c.members[class] = append(c.members[class], i)
	}
	return c, nil
}

// sameWords reports whether two texts have the same words in the same order.
func sameWords(a, b []word) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if (a[i]^b[i])&^looks != 0 {
			return false
		}
	}
	return true
}
