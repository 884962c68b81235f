package story

import (
	"context"

	"summarize/internal/text"
)

// LeastLine is the number of articles from which on a common line is taken for
// boilerplate. Two may share a quotation; three share a notice or, in one story, a
// quotation that they can spare.
const LeastLine = 3

// A lineSet holds the lines that many articles repeat word for word, by hash.
type lineSet map[uint64]bool

// countLines lists the sentences of three words and more that stand in at least so many of
// the rows. Copies are no rows, so that reprints do not make their own text boilerplate.
func countLines(ctx context.Context, p Part, least, workers int) ([]Counted, error) {
	return countKeys(ctx, p, least, workers, func(d *text.Document, f func(line uint64)) {
		for _, s := range d.Sentences {
			if s.Last-s.First >= 3 {
				f(lineHash(d.Words(s)))
			}
		}
	})
}

// has reports whether a line is one of the set.
func (l lineSet) has(words []text.Token) bool {
	return len(l) > 0 && len(words) >= 3 && l[lineHash(words)]
}

// lineHash mixes the terms of a line (the multiplier is that of FNV-1a, 64 bits).
func lineHash(words []text.Token) uint64 {
	h := uint64(14695981039346656037)
	for _, t := range words {
		h = (h ^ uint64(t.Term)) * 1099511628211
		h ^= h >> 32
	}
	return h
}
