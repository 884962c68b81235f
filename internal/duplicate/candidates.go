package duplicate

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"summarize/internal/hashtable"
	"summarize/internal/parallel"
)

// A search finds the pairs of an indexed collection.
//
// Candidates come from counting the shingles that two texts share. No copy is
// missed: with each shared shingle at most Shingle words are shared, and gap more
// before it, so a text that shares w of its words has at least w/(Shingle+gap) shared
// shingles. Of two copies at least one shares what Options.limits asks of the shorter, for resemblance
// is a mean of both, and containment asks as much of one: fewestShared of so many
// counted words as it has, which are at least as many as its unmasked shingles, for each starts at
// a counted word, and the last one has more.
type search struct {
	*index
	classes  *classes
	o        Options
	workers  []searcher
	needs    []uint32   // see need
	unmasked []unmasked // of texts that are candidates

	follows  []bool // texts of a family that are compared with its leader only
	families []Pair // of leaders with followers
	dropped  int    // shingles that are not used
	warnings []string
}

// manyShared is where counting ends: half the memory is twice what the cache holds.
const manyShared = math.MaxUint16

// A searcher is scratch space of one worker.
type searcher struct {
	comparer
	seen    hashtable.Table
	counts  []uint16 // of shingles shared with the text at hand; manyShared is that many or more
	touched []uint32
	lengths []int // of the lists that hold it
}

func newSearch(x *index, c *classes, o Options) *search {
	s := &search{index: x, classes: c, o: o, workers: make([]searcher, parallel.Workers(o.Workers)), follows: make([]bool, x.words.len()), needs: make([]uint32, x.words.len()), unmasked: make([]unmasked, x.words.len())}
	for i := range s.workers {
		s.workers[i].comparer.o = o
	}
	return s
}

// need returns the least number of shingles that a copy of t shares with it,
// should t be the one of the two that satisfies the bound.
func (s *search) need(t int) uint32 { return s.o.need(s.positions(t) - int(s.lost[t])) }

// need is that of a text with so many unmasked shingles.
func (o *Options) need(count int) uint32 {
	if o.Measure == Jaccard {
		return uint32(max(1, math.Ceil(o.Threshold*float64(count)-1e-6)))
	}
	return uint32(max(1, math.Ceil(o.fewestShared(max(count+o.Shingle-1, minWords))/float64(o.Shingle+gap)-1e-6)))
}

// fewestShared returns how many words a text shares that shares what limits asks of it, and of which
// so many or more count. Up to where limits asks for no more than the threshold, a longer text may share
// fewer: so it is what that length asks for, should this be less.
func (o *Options) fewestShared(words int) float64 {
	sure := (1 - o.Threshold) * sureWords
	return min(o.limits(words).resemblance*float64(words), o.Threshold*max(sure, float64(words)))
}

// isShort reports whether a text is too short to have copies that say something else.
func (s *search) isShort(t int) bool { return s.o.Measure == Passages && s.words.count[t] < minWords }

// pairs returns every pair of copies, in order.
func (s *search) pairs(ctx context.Context) ([]Pair, error) {
	for t := range s.needs {
		s.needs[t] = s.need(t)
	}
	if err := s.gatherFamilies(ctx); err != nil {
		return nil, err
	}
	// In three steps, so that the unmasked shingles of a text are found once.
	candidates, err := s.boundedCandidates(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.unmask(ctx, candidates...); err != nil {
		return nil, err
	}
	found := make([][]Pair, len(candidates), len(candidates)+1)
	err = parallel.For(ctx, len(candidates), s.o.Workers, func(worker, i int) {
		found[i] = s.verify(&s.workers[worker], candidates[i])
	})
	all := slices.Concat(append(found, s.families)...)
	slices.SortFunc(all, func(p, q Pair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) })
	return all, err
}

// boundedCandidates returns the pairs that are to be verified, in blocks of texts.
func (s *search) boundedCandidates(ctx context.Context) (candidates [][]candidate, err error) {
	all := 0.0
	for _, n := range s.words.count {
		all += float64(n)
	}
	for work := s.mostWork(); ; work /= 4 {
		read := 0.0
		candidates, err = s.allCandidates(ctx)
		for _, list := range candidates {
			for _, c := range list {
				read += float64(s.words.count[c.a]) + float64(s.words.count[c.b])
			}
		}
		if err != nil || s.o.Exact || read <= mostRead+readEach*all || work < 1 {
			break
		}
		s.dropLongest(work / 4)
	}
	if s.dropped > 0 {
		s.warnings = append(s.warnings, fmt.Sprintf("%d word sequences that very many articles share were not used to find copies (--exact uses all)", s.dropped))
	}
	return candidates, err
}

// allCandidates returns the pairs that share enough shingles.
func (s *search) allCandidates(ctx context.Context) ([][]candidate, error) {
	n := s.words.len()
	candidates := make([][]candidate, (n+block-1)/block)
	err := forBlocks(ctx, n, s.o.Workers, func(worker, from, to int) {
		for a := from; a < to; a++ {
			if s.follows[a] || s.isShort(a) {
				continue
			}
			for _, b := range s.candidates(&s.workers[worker], a, a+1) {
				candidates[from/block] = append(candidates[from/block], candidate{uint32(a), b})
			}
		}
	})
	return candidates, err
}

// A candidate is two texts that share enough shingles, a < b.
type candidate struct{ a, b uint32 }

// unmask finds the unmasked shingles of the texts among candidates.
func (s *search) unmask(ctx context.Context, candidates ...[]candidate) error {
	var texts []uint32
	for _, list := range candidates {
		for _, c := range list {
			for _, t := range [2]uint32{c.a, c.b} {
				if s.unmasked[t] == nil {
					s.unmasked[t] = unmasked{} // not twice
					texts = append(texts, t)
				}
			}
		}
	}
	return forBlocks(ctx, len(texts), s.o.Workers, func(worker, from, to int) {
		w := &s.workers[worker]
		for _, t := range texts[from:to] {
			s.unmasked[t] = unmaskedShingles(nil, &w.seen, s.words.of(int(t), &w.roomA), s.k, s.common)
		}
	})
}

// verify returns the pairs of copies among candidates, which are in order of a.
func (s *search) verify(w *searcher, candidates []candidate) (found []Pair) {
	for i, c := range candidates {
		if i == 0 || c.a != candidates[i-1].a {
			w.loadA(s.words.of(int(c.a), &w.roomA), s.unmasked[c.a])
		}
		w.loadB(s.words.of(int(c.b), &w.roomB), s.unmasked[c.b])
		if p := w.pair(); s.verified(&p, int(c.a), int(c.b)) {
			p.A, p.B = int(c.a), int(c.b)
			found = append(found, p)
		}
	}
	return found
}

// verified reports whether texts a and b, whose measures are p, are copies in their time.
func (s *search) verified(p *Pair, a, b int) bool {
	return p.Kind != None && (p.lasting || !s.classes.late(a, b))
}

// candidates returns the texts from index from on that share enough shingles with
// a, ascending. They are valid until w's next call.
func (s *search) candidates(w *searcher, a, from int) []uint32 {
	if w.counts == nil {
		w.counts = make([]uint16, s.words.len())
	}
	w.touched = w.touched[:0]
	lists := s.shingles[s.offsets[a]:s.offsets[a+1]]
	w.lengths = resize(w.lengths, len(lists))
	for i, at := range lists { // each is far from the last; this way they are fetched all at once
		w.lengths[i] = s.length(at)
	}
	for i, at := range lists {
		list := s.texts(at, w.lengths[i])
		for k := len(list) - 1; k >= 0 && int(list[k]) >= from; k-- {
			b := list[k]
			if w.counts[b] == 0 {
				w.touched = append(w.touched, b)
			}
			w.counts[b] = min(w.counts[b], manyShared-1) + 1
		}
	}
	candidates := w.touched[:0]
	for _, b := range w.touched {
		if uint32(w.counts[b]) >= min(s.needs[a], s.needs[b], manyShared) && int(b) != a && !s.follows[b] && !s.isShort(int(b)) {
			candidates = append(candidates, b)
		}
		w.counts[b] = 0
	}
	slices.Sort(candidates)
	return candidates
}
