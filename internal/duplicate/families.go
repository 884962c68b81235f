package duplicate

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"summarize/internal/parallel"
)

// The guard against large groups of copies. m copies of one text have m² pairs,
// and their shingles are in m texts each. Where a shingle that is not common is in
// more than familyList texts, or in fewer of very many words, the texts are taken in order: one
// that makes a large group with its copies (find.go) becomes the leader of a family, the most
// complete and earliest of its copies in its stead, and its copies are compared with the leader
// only. Their shingles then are rare again. Cost: each family's lists are read once or
// twice, each copy is verified once.
//
// What then still costs more than mostWork comparisons of texts by shingles (no
// collection seen does: it takes long lists of copies none of which has many
// copies) is cut by leaving the longest lists out. So is what would take reading more than
// mostRead words to verify, until it does not. Both are said in a warning, and
// neither is done when Options.Exact is set.
const (
	familyList = 2 * mostListed
	mostWork   = 1e8
	workEach   = 2e3 // and this for every text
	mostRead   = 1e9 // some 15 s
	readEach   = 100 // and this for every word of the collection
)

// gatherFamilies finds the families, for which earlier copies are looked for too, and so all shingles of a text.
func (s *search) gatherFamilies(ctx context.Context) error {
	var saturated []int
	if s.o.Measure == Passages && !s.o.Exact {
		saturated = s.saturated()
	}
	if err := s.invert(ctx, len(saturated) > 0); err != nil || s.o.Exact {
		return err
	}
	work := 0.0
	for _, a := range saturated {
		if s.follows[a] {
			continue
		}
		if work += s.load(a); work > s.mostWork() {
			break
		}
		if err := s.lead(ctx, a); err != nil {
			return err
		}
	}
	if len(s.families) > 0 {
		s.warnings = append(s.warnings, fmt.Sprintf("%d articles of large groups were compared with the original of their group only, not with each other or with the rest (--exact compares all)", len(s.families)))
	}
	s.dropLongest(s.mostWork())
	return nil
}

func (s *search) mostWork() float64 { return mostWork + workEach*float64(s.words.len()) }

// saturated returns the texts that hold a shingle of more than familyList texts, or of
// fewer that make a large group for their words.
func (s *search) saturated() (texts []int) {
	is := make([]bool, s.words.len())
	s.each(func(at uint32) {
		words := 0
		for _, t := range s.list(at) {
			words += int(s.words.count[t])
		}
		if isLarge(s.length(at)/2, words) {
			for _, t := range s.list(at) {
				is[t] = true
			}
		}
	})
	for t, saturated := range is {
		if saturated {
			texts = append(texts, t)
		}
	}
	return texts
}

// load returns how many texts the posting lists of a have.
func (s *search) load(a int) (n float64) {
	for _, at := range s.shingles[s.offsets[a]:s.offsets[a+1]] {
		n += float64(s.length(at))
	}
	return n
}

// lead makes a family of a and its copies if they are many.
func (s *search) lead(ctx context.Context, a int) error {
	copies, err := s.copiesOf(ctx, a)
	if err != nil || !s.areMany(a, copies) {
		return err
	}
	texts := []int{a}
	for _, p := range copies {
		texts = append(texts, p.A+p.B-a)
	}
	slices.Sort(texts)
	if best := s.original(texts); best != a {
		more, err := s.copiesOf(ctx, best)
		if err != nil {
			return err
		}
		if s.areMany(best, more) {
			a, copies = best, more
		}
	}
	for _, p := range copies {
		s.follows[p.A+p.B-a] = true
	}
	s.families = append(s.families, copies...)
	for _, at := range s.shingles[s.offsets[a]:s.offsets[a+1]] {
		s.leave(at, func(t uint32) bool { return s.follows[t] })
	}
	return nil
}

// areMany reports whether a text and its copies are a large group.
func (s *search) areMany(a int, copies []Pair) bool {
	words := int(s.words.count[a])
	for _, p := range copies {
		words += int(s.words.count[p.A+p.B-a])
	}
	return isLarge(1+len(copies), words)
}

// copiesOf returns the pairs of a with all texts that are in no family.
func (s *search) copiesOf(ctx context.Context, a int) ([]Pair, error) {
	var candidates []candidate
	for _, b := range s.candidates(&s.workers[0], a, 0) {
		candidates = append(candidates, candidate{min(uint32(a), b), max(uint32(a), b)})
	}
	if err := s.unmask(ctx, candidates); err != nil {
		return nil, err
	}
	pairs := make([]Pair, len(candidates))
	loaded := make([]bool, parallel.Workers(s.o.Workers))
	err := forBlocks(ctx, len(candidates), s.o.Workers, func(worker, from, to int) {
		w := &s.workers[worker]
		if !loaded[worker] {
			loaded[worker] = true
			w.loadA(s.words.of(a, &w.roomA), s.unmasked[a])
		}
		for i := from; i < to; i++ {
			b := int(candidates[i].a+candidates[i].b) - a
			w.loadB(s.words.of(b, &w.roomB), s.unmasked[b])
			p := w.pair()
			if !s.verified(&p, a, b) {
				p.Kind = None
			}
			pairs[i] = p.between(a, b)
		}
	})
	return slices.DeleteFunc(pairs, func(p Pair) bool { return p.Kind == None }), err
}

// dropLongest leaves out the longest lists until the work is bounded.
func (s *search) dropLongest(most float64) {
	work := 0.0
	s.each(func(at uint32) {
		n := float64(s.length(at))
		work += n * n / 2
	})
	if work <= most {
		return
	}
	var longestFirst []uint32
	s.each(func(at uint32) {
		if s.length(at) > 0 {
			longestFirst = append(longestFirst, at)
		}
	})
	slices.SortStableFunc(longestFirst, func(i, j uint32) int { return cmp.Compare(s.length(j), s.length(i)) })
	for _, at := range longestFirst {
		if work <= most {
			break
		}
		n := float64(s.length(at))
		work -= n * n / 2
		s.leave(at, func(uint32) bool { return true })
		s.dropped++
	}
}
