package duplicate

import (
	"cmp"
	"context"
	"math"
	"slices"

	"summarize/internal/parallel"
)

// A search finds the pairs of an indexed collection.
//
// Candidates come from counting the shingles that two texts share. No copy is
// missed: a shared shingle covers Shingle words and bridges at most gap more, so
// a text with c counted words of which the share s lies in passages has at least
// s·c/(Shingle+gap) shared shingles; of two copies at least one has s ≥ Threshold
// (resemblance is a mean of both, containment asks as much of one); and c is at
// least the number of live shingles, as each of them starts at a counted word.
type search struct {
	*index
	o       Options
	workers []searcher

	follows  []bool // texts of a family that are compared with its leader only
	families []Pair // of leaders with followers
	warnings []string
}

// A searcher is scratch space of one worker.
type searcher struct {
	comparer
	counts  []uint32 // of shingles shared with the text at hand
	touched []uint32
}

func newSearch(x *index, o Options) *search {
	s := &search{index: x, o: o, workers: make([]searcher, parallel.Workers(o.Workers)), follows: make([]bool, len(x.words))}
	for i := range s.workers {
		s.workers[i].comparer.o = o
	}
	return s
}

// need returns the least number of shingles that a copy of t shares with it,
// should t be the one of the two that satisfies the bound.
func (s *search) need(t int) uint32 {
	liveShingles := s.positions(t) - int(s.lost[t])
	if s.o.Measure == Jaccard {
		return uint32(max(1, math.Ceil(s.o.Threshold*float64(liveShingles)-1e-6)))
	}
	words := float64(max(liveShingles, minWords))
	return uint32(max(1, math.Ceil(s.o.Threshold*words/float64(s.o.Shingle+gap)-1e-6)))
}

// pairs returns every pair of copies, in order.
func (s *search) pairs(ctx context.Context) ([]Pair, error) {
	n := len(s.words)
	needs := make([]uint32, n)
	for t := range needs {
		needs[t] = s.need(t)
	}
	if err := s.gatherFamilies(ctx, needs); err != nil {
		return nil, err
	}
	found := make([][]Pair, (n+block-1)/block)
	err := forBlocks(ctx, n, s.o.Workers, func(worker, from, to int) {
		w := &s.workers[worker]
		for a := from; a < to; a++ {
			found[from/block] = s.pairsOf(found[from/block], w, a, needs)
		}
	})
	all := slices.Concat(append(found, s.families)...)
	slices.SortFunc(all, func(p, q Pair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) })
	return all, err
}

// pairsOf appends the copies of a among later texts.
func (s *search) pairsOf(found []Pair, w *searcher, a int, needs []uint32) []Pair {
	if s.follows[a] {
		return found
	}
	candidates := s.candidates(w, a, a+1, needs)
	for i, b := range candidates {
		if i == 0 {
			w.a.load(s.words[a], s.k, s.common)
		}
		w.b.load(s.words[b], s.k, s.common)
		if p := w.pair(); p.Kind != None {
			p.A, p.B = a, int(b)
			found = append(found, p)
		}
	}
	return found
}

// candidates returns the texts from index from on that share enough shingles with
// a, ascending. They are valid until w's next call.
func (s *search) candidates(w *searcher, a, from int, needs []uint32) []uint32 {
	if w.counts == nil {
		w.counts = make([]uint32, len(s.words))
	}
	w.touched = w.touched[:0]
	for _, shingle := range s.shingles[s.offsets[a]:s.offsets[a+1]] {
		list := s.holders[s.starts[shingle]:s.ends[shingle]]
		for i := len(list) - 1; i >= 0 && int(list[i]) >= from; i-- {
			b := list[i]
			if w.counts[b] == 0 {
				w.touched = append(w.touched, b)
			}
			w.counts[b]++
		}
	}
	candidates := w.touched[:0]
	for _, b := range w.touched {
		if w.counts[b] >= min(needs[a], needs[b]) && int(b) != a && !s.follows[b] {
			candidates = append(candidates, b)
		}
		w.counts[b] = 0
	}
	slices.Sort(candidates)
	return candidates
}
