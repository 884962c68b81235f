package duplicate

import "math/bits"

// A comparer measures pairs; it is scratch space of one worker.
type comparer struct {
	o    Options
	a, b side
}

// A side is one text under comparison.
type side struct {
	words  []word
	hashes []uint64 // of the shingle at each position
	states []uint8
	held   table // live shingles
	own    table // words, filled when first asked for
	filled bool
	extent
}

// load prepares a text: which of its shingles count.
func (s *side) load(words []word, k int, common *Common) {
	n := max(0, len(words)-k+1)
	s.words, s.filled = words, false
	s.hashes, s.states = resize(s.hashes, n), resize(s.states, n)
	s.held.reset(n)
	for i := range n {
		h := shingleHash(words[i : i+k])
		s.hashes[i] = h
		s.states[i] = 0
		if s.held.add(h) && !common.has(h) {
			s.states[i] = live
		}
	}
}

// resize returns s with length n, its content undefined.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n*5/4)
	}
	return s[:n]
}

// mark marks the live shingles of s that other holds too.
func (s *side) mark(other *side) (n int) {
	for i, state := range s.states {
		if state == 0 {
			continue
		}
		s.states[i] = live
		if other.held.has(s.hashes[i]) {
			s.states[i] = live | shared
			n++
		}
	}
	return n
}

// hasWord reports whether the text has a word, whatever it looks like there.
func (s *side) hasWord(w word) bool {
	if !s.filled {
		s.filled = true
		s.own.reset(len(s.words))
		for _, w := range s.words {
			s.own.add(uint64(w>>2) * hashSeed)
		}
	}
	return s.own.has(uint64(w>>2) * hashSeed)
}

// pair measures a against b, both loaded.
func (c *comparer) pair() Pair {
	var p Pair
	shared := c.a.mark(&c.b)
	if c.o.Measure == Jaccard {
		c.jaccard(&p, shared)
		return p
	}
	c.b.mark(&c.a)
	c.a.measure(c.a.states, len(c.a.words), c.o.Shingle)
	c.b.measure(c.b.states, len(c.b.words), c.o.Shingle)
	c.o.decide(&p, &c.a.extent, &c.b.extent)
	if p.Kind != None && c.form(p.Containment) {
		p.Kind = None
	}
	return p
}

// jaccard fills p by the plain measure.
func (c *comparer) jaccard(p *Pair, shared int) {
	a, b := c.a.held.count, c.b.held.count
	p.ContainmentA, p.ContainmentB = share(shared, a), share(shared, b)
	p.Containment = share(shared, min(a, b))
	p.Resemblance = share(shared, a+b-shared)
	if p.Resemblance >= c.o.Threshold && shared > 0 {
		p.Kind = Near
	}
}

// form applies the guard to the side with fewer counted words.
func (c *comparer) form(containment float64) bool {
	small, large := &c.a, &c.b
	if large.counted < small.counted {
		small, large = large, small
	}
	var t tally
	t.add(small, large, c.o.Shingle)
	return t.form(containment)
}

// A table is a set of hashes that is emptied at no cost.
type table struct {
	cells []cell
	mask  uint64
	turn  uint32
	count int
}

type cell struct {
	hash uint64
	turn uint32
}

// reset empties the table and makes room for n hashes.
func (t *table) reset(n int) {
	t.count = 0
	size := 1 << bits.Len(uint(2*n))
	if len(t.cells) < size {
		t.cells, t.turn = make([]cell, size), 0
	}
	t.mask = uint64(size - 1)
	if t.turn++; t.turn == 0 {
		clear(t.cells)
		t.turn = 1
	}
}

// add adds h and reports whether it is new.
func (t *table) add(h uint64) bool {
	for at := h >> 24 & t.mask; ; at = (at + 1) & t.mask {
		c := &t.cells[at]
		if c.turn != t.turn {
			*c = cell{h, t.turn}
			t.count++
			return true
		}
		if c.hash == h {
			return false
		}
	}
}

// has reports whether h was added.
func (t *table) has(h uint64) bool {
	for at := h >> 24 & t.mask; ; at = (at + 1) & t.mask {
		c := &t.cells[at]
		if c.turn != t.turn {
			return false
		}
		if c.hash == h {
			return true
		}
	}
}
