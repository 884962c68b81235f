package duplicate

import (
	"context"
	"math/bits"
	"time"

	"summarize/internal/duplicate/normal"
	"summarize/internal/parallel"
)

// block is how many texts a worker takes at a time.
const block = 256

// slab is how many words are allocated at once: a million texts are then some
// hundreds of objects for the collector, and no word is copied.
const slab = 1 << 18

// normalise returns the words of each text.
func normalise(ctx context.Context, texts []Text, o Options) ([][]normal.Word, error) {
	words := make([][]normal.Word, len(texts))
	slabs := make([][]normal.Word, parallel.Workers(o.Workers))
	err := forBlocks(ctx, len(texts), o.Workers, func(worker, from, to int) {
		free := slabs[worker]
		for i := from; i < to; i++ {
			most := len(texts[i].Text)/2 + 1 // a word and what separates it are two bytes
			if cap(free) < most {
				free = make([]normal.Word, 0, max(slab, most))
			}
			words[i] = o.appendWords(free, nil, texts[i].Text)
			n := len(words[i])
			words[i] = words[i][:n:n]
			free = free[n:n]
		}
		slabs[worker] = free
	})
	return words, err
}

// appendWords appends the words of text as the measure cuts them.
func (o *Options) appendWords(words []normal.Word, spans *[]Span, text string) []normal.Word {
	if o.Measure == Jaccard {
		return normal.AppendRuns(words, spans, text)
	}
	return normal.Append(words, spans, text)
}

// forBlocks runs body over [0, n) in blocks of consecutive items.
func forBlocks(ctx context.Context, n, workers int, body func(worker, from, to int)) error {
	return parallel.For(ctx, (n+block-1)/block, workers, func(worker, b int) {
		body(worker, b*block, min((b+1)*block, n))
	})
}

// classes are the texts that say the same, word for word, as one.
type classes struct {
	classWords
	members [][]int // its texts, ascending

	published []time.Time // by text
}

// collapse finds the classes, in order of their first texts. A text without words
// is in none.
func collapse(ctx context.Context, words Words, published []time.Time, workers int) (*classes, error) {
	n := len(published)
	hashes, count := make([]uint64, n), make([]int32, n)
	err := forBlocks(ctx, n, workers, func(_, from, to int) {
		var room []normal.Word
		for i := from; i < to; i++ {
			text := words.Words(i, &room)
			hashes[i], count[i] = shingleHash(text), int32(len(text))
		}
	})
	if err != nil {
		return nil, err
	}
	c := &classes{classWords: classWords{words: words}, published: published}
	known := make(map[uint64]int32, n)
	var rooms [2][]normal.Word
	for i, h := range hashes {
		if count[i] == 0 {
			continue
		}
		class, found := known[h]
		for found && !normal.Same(c.of(int(class), &rooms[0]), words.Words(i, &rooms[1])) {
			h++ // texts that differ and yet collide move on to the next free hash
			class, found = known[h]
		}
		if !found {
			known[h] = int32(c.len())
			c.add(i, int(count[i]))
			c.members = append(c.members, []int{i})
			continue
		}
		c.members[class] = append(c.members[class], i)
	}
	return c, nil
}

// shingleHash hashes words in a row to 64 bits.
func shingleHash(w []normal.Word) uint64 {
	var h uint64
	if len(w) == 3 { // the default, and nearly all of the time
		h = uint64(w[0]>>2)*0x9e3779b97f4a7c15 ^
			bits.RotateLeft64(uint64(w[1]>>2)*0xc2b2ae3d27d4eb4f, 21) ^
			bits.RotateLeft64(uint64(w[2]>>2)*0x165667b19e3779f9, 42)
	} else {
		for _, x := range w {
			h = (h ^ uint64(x>>2)) * 0xff51afd7ed558ccd
			h ^= h >> 32
		}
	}
	h ^= h >> 31
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}
