package story

import (
	"context"
	"slices"

	"summarize/internal/parallel"
	"summarize/internal/text"
)

// manyRepeats is the number of articles from which on a common line is taken for
// boilerplate. Two may share a quotation; three share a notice or, in one story, a
// quotation that they can spare.
const manyRepeats = 3

// A lineSet holds the lines that many articles repeat word for word, by hash.
type lineSet map[uint64]bool

// repeatedLines finds the sentences of three words and more that stand in at least
// manyRepeats of the articles in rows. Copies are not among rows, so that reprints
// do not make their own text boilerplate.
func repeatedLines(ctx context.Context, corpus *text.Corpus, rows []int32, workers int) (lineSet, error) {
	workers = parallel.Workers(workers)
	listed := make([][]uint64, workers)
	err := parallel.For(ctx, len(rows), workers, func(w, i int) {
		d := &corpus.Documents[rows[i]]
		from := len(listed[w])
		for _, s := range d.Sentences {
			if s.Last-s.First >= 3 {
				listed[w] = append(listed[w], lineHash(d.Words(s)))
			}
		}
		own := listed[w][from:]
		slices.Sort(own)
		listed[w] = listed[w][:from+len(slices.Compact(own))]
	})
	if err != nil {
		return nil, err
	}
	err = parallel.For(ctx, workers, workers, func(_, w int) { slices.Sort(listed[w]) })
	lines := lineSet{}
	eachRun(listed, func(line uint64, times int) {
		if times >= manyRepeats {
			lines[line] = true
		}
	})
	return lines, err
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
