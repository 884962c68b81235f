package story

import (
	"context"
	"math/bits"
	"slices"

	"summarize/internal/parallel"
	"summarize/internal/text"
)

// Word pairs found in at least two articles.
//
// Most pairs of a collection occur in one article alone: counting them all exactly
// costs more memory than the articles. So pairs are first counted in a filter of
// bits indexed by a hash (Bloom 1970, with counts that stop at 2), which no pair
// of two articles fails to pass; only those that pass are listed and counted.
// Cost: two passes over the words, a byte a pair for the filter, 8 bytes for each
// pair that passes.

// A gramTable numbers word pairs. It is an open hash table with linear probing.
type gramTable struct {
	pairs []uint64 // by number, ascending
	slots []uint32 // number + 1, or 0
	shift int
}

func pair(a, b text.Token) uint64 { return uint64(a.Term)<<32 | uint64(b.Term) }

func unpair(p uint64) (a, b uint32) { return uint32(p >> 32), uint32(p) }

// hash spreads a pair over the high bits (Knuth, TAOCP 3, 6.4: multiplicative).
func hash(p uint64) uint64 {
	p ^= p >> 32
	return p * 0x9E3779B97F4A7C15
}

// eachGram calls f for each pair of content words of a document that no content
// word of the same sentence parts.
func eachGram(d *text.Document, f func(p uint64)) {
	visit := func(_ int, t, previous text.Token, paired bool) {
		if paired {
			f(pair(previous, t))
		}
	}
	eachPair(d.Title, visit)
	for _, s := range d.Sentences {
		eachPair(d.Words(s), visit)
	}
}

// findGrams lists the pairs that at least two of the articles in rows share.
func findGrams(ctx context.Context, corpus *text.Corpus, rows []int32, workers int) (*gramTable, error) {
	workers = parallel.Workers(workers)
	filter, err := sieve(ctx, corpus, rows, workers)
	if err != nil {
		return nil, err
	}
	listed := make([][]uint64, workers)
	err = parallel.For(ctx, len(rows), workers, func(w, i int) {
		from := len(listed[w])
		eachGram(&corpus.Documents[rows[i]], func(p uint64) {
			if filter.passes(p) {
				listed[w] = append(listed[w], p)
			}
		})
		own := listed[w][from:]
		slices.Sort(own)
		listed[w] = listed[w][:from+len(slices.Compact(own))]
	})
	if err != nil {
		return nil, err
	}
	if err := parallel.For(ctx, workers, workers, func(_, w int) { slices.Sort(listed[w]) }); err != nil {
		return nil, err
	}
	var shared []uint64
	eachRun(listed, func(p uint64, times int) {
		if times > 1 {
			shared = append(shared, p)
		}
	})
	return newGramTable(shared), nil
}

// eachRun calls f for each distinct number of some sorted lists, ascending, with
// how often it occurs in all of them.
func eachRun(lists [][]uint64, f func(p uint64, times int)) {
	at := make([]int, len(lists))
	for {
		least, any := uint64(0), false
		for w, list := range lists {
			if at[w] < len(list) && (!any || list[at[w]] < least) {
				least, any = list[at[w]], true
			}
		}
		if !any {
			return
		}
		times := 0
		for w, list := range lists {
			for at[w] < len(list) && list[at[w]] == least {
				at[w]++
				times++
			}
		}
		f(least, times)
	}
}

func newGramTable(pairs []uint64) *gramTable {
	size := max(bits.Len(uint(2*len(pairs))), 1)
	g := &gramTable{pairs: pairs, slots: make([]uint32, 1<<size), shift: 64 - size}
	for n, p := range pairs {
		at := hash(p) >> g.shift
		for g.slots[at] != 0 {
			at = (at + 1) & uint64(len(g.slots)-1)
		}
		g.slots[at] = uint32(n + 1)
	}
	return g
}

// number returns the number of a pair, if at least two articles have it.
func (g *gramTable) number(p uint64) (uint32, bool) {
	for at := hash(p) >> g.shift; g.slots[at] != 0; at = (at + 1) & uint64(len(g.slots)-1) {
		if n := g.slots[at] - 1; g.pairs[n] == p {
			return n, true
		}
	}
	return 0, false
}

// A gramFilter counts pairs by hash, up to 2, in two planes of bits: those met
// once, and those met again.
type gramFilter struct {
	once, again []uint64
	shift       int
}

// maxFilter is the largest plane, the logarithm of its bits: 32 MB.
const maxFilter = 28

func newGramFilter(size int) *gramFilter {
	words := 1 << max(size-6, 0)
	return &gramFilter{make([]uint64, words), make([]uint64, words), 64 - size}
}

func (f *gramFilter) add(p uint64) {
	at := hash(p) >> f.shift
	bit := uint64(1) << (at & 63)
	if f.once[at>>6]&bit != 0 {
		f.again[at>>6] |= bit
	} else {
		f.once[at>>6] |= bit
	}
}

// merge adds the counts of g, a filter of the same size.
func (f *gramFilter) merge(g *gramFilter) {
	for k := range f.once {
		f.again[k] |= g.again[k] | f.once[k]&g.once[k]
		f.once[k] |= g.once[k]
	}
}

func (f *gramFilter) passes(p uint64) bool {
	at := hash(p) >> f.shift
	return f.again[at>>6]>>(at&63)&1 != 0
}

// sieve counts the pairs of all articles. Two counts of one article pass as well.
func sieve(ctx context.Context, corpus *text.Corpus, rows []int32, workers int) (*gramFilter, error) {
	words := 0
	for _, a := range rows {
		words += len(corpus.Documents[a].Tokens)
	}
	size := min(bits.Len(uint(2*words))+1, maxFilter)
	parts := make([]*gramFilter, workers)
	err := parallel.For(ctx, len(rows), workers, func(w, i int) {
		if parts[w] == nil {
			parts[w] = newGramFilter(size)
		}
		eachGram(&corpus.Documents[rows[i]], parts[w].add)
	})
	var sum *gramFilter
	for _, part := range parts {
		switch {
		case part == nil:
		case sum == nil:
			sum = part
		default:
			sum.merge(part)
		}
	}
	return sum, err
}
