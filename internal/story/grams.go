package story

import (
	"context"
	"math/bits"

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

// A gramTable numbers word pairs: ascending by their first word, then by the second. Four
// bytes a pair, and as many for each word.
type gramTable struct {
	start  []uint32 // by term: the number of the first pair that it opens
	second []uint32 // by number
}

// LeastPair is how many rows must have a pair.
const LeastPair = 2

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

// countPairs lists the pairs that at least least of the rows share.
func countPairs(ctx context.Context, p Part, least, workers int) ([]Counted, error) {
	workers = parallel.Workers(workers)
	keys := eachGram
	if least > 1 {
		filter, err := sieve(ctx, p, workers)
		if err != nil {
			return nil, err
		}
		keys = func(d *text.Document, f func(p uint64)) {
			eachGram(d, func(p uint64) {
				if filter.passes(p) {
					f(p)
				}
			})
		}
	}
	return countKeys(ctx, p, least, workers, keys)
}

// newGramTable numbers the pairs that LeastPair rows have, of a vocabulary of so many terms.
func newGramTable(pairs []Counted, terms int) *gramTable {
	g := &gramTable{start: make([]uint32, terms+1)}
	for _, p := range pairs {
		if p.Times >= LeastPair {
			a, b := unpair(p.Key)
			g.start[a+1]++
			g.second = append(g.second, b)
		}
	}
	for a := range terms {
		g.start[a+1] += g.start[a]
	}
	return g
}

func (g *gramTable) len() int { return len(g.second) }

// number returns the number of a pair, if it has one. The search halves its range without a branch that would
// have to be guessed: twice as fast.
func (g *gramTable) number(p uint64) (uint32, bool) {
	a, b := unpair(p)
	from := g.start[a]
	n := g.start[a+1] - from
	if n == 0 {
		return 0, false
	}
	for n > 1 {
		half := n / 2
		below := uint32((int64(b) - int64(g.second[from+half])) >> 63) // all ones where b is before the middle
		from += half &^ below
		n -= half
	}
	return from, g.second[from] == b
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

// sieve counts the pairs of all rows. Two counts of one row pass as well.
func sieve(ctx context.Context, p Part, workers int) (*gramFilter, error) {
	words := 0
	for _, i := range p.Originals {
		words += len(p.Documents[i].Tokens)
	}
	size := min(bits.Len(uint(2*words))+1, maxFilter)
	parts := make([]*gramFilter, workers)
	err := parallel.For(ctx, len(p.Originals), workers, func(w, i int) {
		if parts[w] == nil {
			parts[w] = newGramFilter(size)
		}
		eachGram(&p.Documents[p.Originals[i]], parts[w].add)
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
