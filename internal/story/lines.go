package story

import (
	"context"

	"summarize/internal/headline"
	"summarize/internal/text"
)

// LeastLine is the number of articles from which on a common line is taken for
// boilerplate. Two may share a quotation; three share a notice or, in one story, a
// quotation that they can spare.
const LeastLine = 3

// commonLine is the number of articles from which on a line counts for nothing. Below, its words
// count little (tuning.repeated), which is much where an article is made of such lines alone: of
// a hundred thousand made from one pool of sentences each would be similar to all that share one
// with it, ten times as many of ten times as many. With it, no line makes an article similar to
// more than this.
const commonLine = 20

// A lineSet holds how many articles repeat a line word for word, by its hash, for lines of
// LeastLine and more.
type lineSet map[uint64]uint32

// countLines lists the sentences of three words and more that stand in at least so many of
// the rows, and what their headlines end on behind a mark. Copies are no rows, so that reprints do not make their own text boilerplate.
func countLines(ctx context.Context, p Part, least, workers int) ([]Counted, error) {
	return countKeys(ctx, p, least, workers, func(d *text.Document, f func(line uint64)) {
		for _, s := range d.Sentences {
			if s.Last-s.First >= 3 {
				f(lineHash(d.Words(s)))
			}
		}
		if tail := headline.Tail(d); len(tail) > 0 {
			f(tailHash(tail))
		}
	})
}

// times returns how many articles repeat a line, or 0 if they are not many.
func (l lineSet) times(words []text.Token) uint32 {
	if len(l) == 0 || len(words) < 3 {
		return 0
	}
	return l[lineHash(words)]
}

// endsCommon reports whether at least LeastLine articles have a headline that ends as that of d does.
func (l lineSet) endsCommon(d *text.Document) bool {
	tail := headline.Tail(d)
	return len(tail) > 0 && l[tailHash(tail)] > 0
}

// tailHash is the hash of what a headline ends on, which no line has.
func tailHash(words []text.Token) uint64 { return ^lineHash(words) }

// lineHash mixes the terms of a line (the multiplier is that of FNV-1a, 64 bits).
func lineHash(words []text.Token) uint64 {
	h := uint64(14695981039346656037)
	for _, t := range words {
		h = (h ^ uint64(t.Term)) * 1099511628211
		h ^= h >> 32
	}
	return h
}
