package duplicate

import (
	"context"
	"math/bits"
	"sync/atomic"

	"summarize/internal/duplicate/normal"
	"summarize/internal/parallel"
)

// The index lists, for every shingle that two or more texts share and that is
// not common, the texts that hold it.
//
// Shingles are spread by the high bits of their hashes over buckets small enough
// for the second-level cache, in a few rounds so that only a part of all
// shingles is ever in memory; inside a bucket 32 further bits tell shingles
// apart. Two shingles are one to the index with odds of 1 in 2^(32+bits): a
// hundred or two of thirty million. That only proposes more candidates, which
// are verified on whole hashes.
//
// Cost: each shingle is hashed once to count, once a round, and looked up once.
// Rejected: sorting the shingles (four times slower); a map of slices (twenty
// times, and 60 bytes a shingle); one Bloom filter to drop shingles of one text
// first (one cache miss a shingle, as dear as what it saves; a bucket has one that fits the cache: see repeated).
const (
	bucketSize  = 1 << 14  // shingles a bucket, on average
	roundSize   = 32 << 20 // shingles a round, at least
	mostRounds  = 12
	indexChunks = 64 // parts of the collection that are spread independently
)

// A shingleID is the part of a shingle's hash that the index goes by.
type shingleID uint64

type index struct {
	words   *classWords
	k       int
	workers int

	shift    uint                     // a hash's bucket is hash >> shift
	sketches []atomic.Pointer[sketch] // of the texts that were asked for; see sketch
	lost     []uint32                 // for each text, shingles that are repeats or common

	listing // for each shingle the texts that hold it

	// shingles[offsets[t]:offsets[t+1]] are the places of lists that hold text t; see invert.
	shingles []uint32
	offsets  []uint32

	common *Common
}

// positions returns the number of shingles of text t, repeats included.
func (x *index) positions(t int) int { return max(0, int(x.words.count[t])-x.k+1) }

// identify returns what the index knows of a hash.
func identify(h uint64, shift uint) shingleID {
	return shingleID(h>>shift<<32 | h&0xffffffff)
}

// newIndex indexes the texts. For the Jaccard measure no shingle is common.
func newIndex(ctx context.Context, words *classWords, o Options) (*index, error) {
	x := &index{words: words, k: o.Shingle, workers: o.Workers, lost: make([]uint32, words.len()), listing: newListing(words.len())}
	var rule *commonRule
	if o.Measure == Passages {
		rule = newCommonRule(x, o)
		x.sketches = make([]atomic.Pointer[sketch], words.len())
	}
	total := 0
	for t := range words.len() {
		total += x.positions(t)
	}
	level := bits.Len(uint(total / bucketSize))
	buckets := 1 << level
	x.shift = uint(64 - level)
	s := spreader{x: x, buckets: buckets, chunk: (words.len() + indexChunks - 1) / indexChunks}
	if err := s.count(ctx); err != nil {
		return nil, err
	}
	var common []shingleID
	perRound := max(roundSize, total/mostRounds)
	for from := 0; from < buckets; {
		to, size := from, 0
		for to < buckets && (to == from || size+s.totals[to] <= perRound) {
			size += s.totals[to]
			to++
		}
		lists, err := s.round(ctx, from, to, size, rule)
		if err != nil {
			return nil, err
		}
		common = append(common, x.take(lists)...)
		from = to
	}
	x.common = newCommon(x.k, x.shift, common)
	return x, nil
}

// take lists the postings of a round, and returns the shingles that are common.
func (x *index) take(lists []postings) (common []shingleID) {
	size := 0
	for b := range lists {
		size += len(lists[b].lists)
		common = append(common, lists[b].common...)
	}
	for b := range lists {
		x.add(lists[b].lists, size)
		size -= len(lists[b].lists)
		lists[b] = postings{}
	}
	return common
}

// A spreader spreads shingles over buckets.
type spreader struct {
	x       *index
	buckets int
	chunk   int        // texts a chunk
	counts  [][]uint32 // [chunk][bucket]
	totals  []int      // [bucket]
	buffer  []uint64   // of the round: hash bits << 32 | text
	gather  []gatherer // by worker
}

// texts returns the range of chunk c.
func (s *spreader) texts(c int) (from, to int) {
	n := s.x.words.len()
	return min(c*s.chunk, n), min((c+1)*s.chunk, n)
}

// count counts shingles by chunk and bucket.
func (s *spreader) count(ctx context.Context) error {
	x := s.x
	s.counts = make([][]uint32, indexChunks)
	s.gather = make([]gatherer, parallel.Workers(x.workers))
	err := parallel.For(ctx, indexChunks, x.workers, func(_, c int) {
		counts := make([]uint32, s.buckets)
		from, to := s.texts(c)
		var room []normal.Word
		for t := from; t < to; t++ {
			w := x.words.of(t, &room)
			for i := range x.positions(t) {
				counts[shingleHash(w[i:i+x.k])>>x.shift]++
			}
		}
		s.counts[c] = counts
	})
	s.totals = make([]int, s.buckets)
	for _, counts := range s.counts {
		for b, n := range counts {
			s.totals[b] += int(n)
		}
	}
	return err
}

// round gathers the lists of the buckets in [from, to), which hold size shingles.
func (s *spreader) round(ctx context.Context, from, to, size int, rule *commonRule) ([]postings, error) {
	x := s.x
	buffer := resize(s.buffer, size)
	s.buffer = buffer
	// Cursors: bucket by bucket, within it chunk by chunk, so that texts ascend.
	cursors := make([][]uint32, indexChunks)
	for c := range cursors {
		cursors[c] = make([]uint32, to-from)
	}
	starts := make([]uint32, to-from+1)
	at := uint32(0)
	for b := range to - from {
		starts[b] = at
		for c := range cursors {
			cursors[c][b] = at
			at += s.counts[c][from+b]
		}
	}
	starts[to-from] = at
	err := parallel.For(ctx, indexChunks, x.workers, func(_, c int) {
		cursor := cursors[c]
		lo, hi := s.texts(c)
		var room []normal.Word
		var hashes []uint64
		for t := lo; t < hi; t++ {
			hashes = s.hashes(hashes, x.words.of(t, &room), from, to)
			for _, h := range hashes {
				b := h>>x.shift - uint64(from)
				buffer[cursor[b]] = h<<32 | uint64(t)
				cursor[b]++
			}
		}
	})
	if err != nil {
		return nil, err
	}
	lists := make([]postings, to-from)
	err = parallel.For(ctx, to-from, x.workers, func(worker, b int) {
		lists[b] = s.gather[worker].gather(x, worker, uint64(from+b), buffer[starts[b]:starts[b+1]], rule)
	})
	return lists, err
}

// hashes returns, in the room of others, the hashes of a text's shingles that are in buckets [from, to). They are picked
// without a branch, which nobody could predict where there are several rounds.
func (s *spreader) hashes(room []uint64, words []normal.Word, from, to int) []uint64 {
	k, n := s.x.k, 0
	positions := max(0, len(words)-k+1)
	room = resize(room, positions)
	for i := range positions {
		h := shingleHash(words[i : i+k])
		room[n] = h
		bucket := h>>s.x.shift - uint64(from) // which wraps below from
		n += int(((bucket - uint64(to-from)) &^ bucket) >> 63)
	}
	return room[:n]
}

// invert lists the shingles of each text, ascending: all, or those that a later text has too, which is all that is asked for where
// each pair is looked for once. The posting lists are divided among the workers, and each knows where its part of a text's shingles
// goes: atomic counters for all took twice the time, and so does it to read all lists for some of the texts.
func (x *index) invert(ctx context.Context, all bool) error {
	listed := func(at uint32) []uint32 {
		list := x.list(at)
		if !all && len(list) > 0 {
			list = list[:len(list)-1]
		}
		return list
	}
	n, parts := x.words.len(), min(parallel.Workers(x.workers), mostParts)
	next := make([][]uint32, parts) // by part, then text: how many, then where the next one goes
	err := parallel.For(ctx, parts, x.workers, func(_, p int) {
		count := make([]uint32, n)
		x.eachOf(p, parts, func(at uint32) {
			for _, t := range listed(at) {
				count[t]++
			}
		})
		next[p] = count
	})
	if err != nil {
		return err
	}
	x.offsets = make([]uint32, n+1)
	at := uint32(0)
	for t := range n {
		x.offsets[t] = at
		for p := range next {
			at, next[p][t] = at+next[p][t], at
		}
	}
	x.offsets[n] = at
	x.shingles = make([]uint32, at)
	return parallel.For(ctx, parts, x.workers, func(_, p int) {
		x.eachOf(p, parts, func(at uint32) {
			for _, t := range listed(at) {
				x.shingles[next[p][t]] = at
				next[p][t]++
			}
		})
	})
}

// mostParts bounds what the parts take: four bytes a text each.
const mostParts = 8
