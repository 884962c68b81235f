package duplicate

import (
	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
)

// A comparer measures pairs; it is scratch space of one worker. Texts are loaded
// as a and b, and compared by pair: a once for many b.
type comparer struct {
	o         Options
	a, b      side
	at        hashtable.Table // unmasked shingles of a, with their positions
	words     hashtable.Table // of a slot
	positions []int32         // in a, by position in b, of shared shingles

	roomA, roomB []normal.Word // for words that are not in memory
}

// A side is one text under comparison.
type side struct {
	words  []normal.Word
	states []uint8         // of the shingle at each position
	own    hashtable.Table // words, filled when first asked for
	counts []bool          // by word; see cover
	filled bool
	extent
}

// loadA loads a text whose unmasked shingles are known.
func (c *comparer) loadA(words []normal.Word, l unmasked) {
	c.a.load(words, c.o.Shingle, l)
	c.at.Reset(len(c.a.states))
	for i, state := range c.a.states {
		if state != 0 {
			c.at.Add(shingleHash(words[i:i+c.o.Shingle]), i)
		}
	}
}

// loadB loads the other text.
func (c *comparer) loadB(words []normal.Word, l unmasked) { c.b.load(words, c.o.Shingle, l) }

// load prepares a text.
func (s *side) load(words []normal.Word, k int, l unmasked) {
	s.words, s.filled = words, false
	s.states = resize(s.states, max(0, len(words)-k+1))
	for i := range s.states {
		s.states[i] = uint8(l[i/64] >> (i % 64) & 1)
	}
}

// resize returns s with length n, its content undefined.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n*5/4)
	}
	return s[:n]
}

// mark marks the shingles that a and b share, on both sides, and counts them. Copies share them in long runs, in which
// each stands behind the one before it in both: only where a run begins is one looked up.
func (c *comparer) mark() (n int) {
	c.positions = resize(c.positions, len(c.b.states))
	for i, state := range c.a.states {
		c.a.states[i] = state & first
	}
	at := -1 // in a, of the shingle before if it is shared
	for i, state := range c.b.states {
		if state&first == 0 {
			at = -1
			continue
		}
		c.b.states[i] = first
		if at = c.following(at, i); at < 0 {
			at = c.at.Find(shingleHash(c.b.words[i : i+c.o.Shingle]))
		}
		if at >= 0 {
			c.b.states[i] = first | shared
			c.a.states[at] = first | shared
			c.positions[i] = int32(at)
			n++
		}
	}
	return n
}

// following returns the position in a of shingle i of b if the one before is at a position and goes on as in b, or -1.
func (c *comparer) following(before, i int) int {
	at := before + 1
	if before < 0 || at >= len(c.a.states) || c.a.states[at]&first == 0 {
		return -1
	}
	if last := c.o.Shingle - 1; (c.a.words[at+last]^c.b.words[i+last])&^normal.ClassBits != 0 {
		return -1
	}
	return at
}

// wordKey is the key of a word, whatever its class.
func wordKey(w normal.Word) uint64 { return uint64(w &^ normal.ClassBits) }

// hasWord reports whether the text has a word, whatever it looks like there.
func (s *side) hasWord(w normal.Word) bool {
	if !s.filled {
		s.filled = true
		s.own.Reset(len(s.words))
		for _, w := range s.words {
			s.own.Number(wordKey(w))
		}
	}
	return s.own.Has(wordKey(w))
}

// pair measures a against b, both loaded.
func (c *comparer) pair() Pair { return c.measured(c.mark()) }

// areCopies reports whether a and b are copies; where they share too few shingles for that,
// nothing is measured.
func (c *comparer) areCopies() bool {
	n := c.mark()
	fewest := min(c.o.need(c.a.countUnmasked()), c.o.need(c.b.countUnmasked()))
	return uint32(n) >= fewest && c.measured(n).Kind != None
}

// measured measures a against b, which are marked and share n shingles.
func (c *comparer) measured(n int) Pair {
	var p Pair
	if c.o.Measure == Jaccard {
		c.jaccard(&p, n)
		return p
	}
	c.a.measure(c.a.states, len(c.a.words), c.o.Shingle)
	c.b.measure(c.b.states, len(c.b.words), c.o.Shingle)
	n = c.equalInSlots()
	c.a.matched += n
	c.b.matched += n
	c.o.decide(&p, &c.a.extent, &c.b.extent)
	if p.Kind != None && c.form(&p) {
		p.Kind = None
	}
	p.lasting = p.Kind != None && c.lasts(&p)
	return p
}

// jaccard fills p by the plain measure from the number of shared shingles.
func (c *comparer) jaccard(p *Pair, n int) {
	a, b := c.a.countUnmasked(), c.b.countUnmasked()
	p.ContainmentA, p.ContainmentB = share(n, a), share(n, b)
	p.Containment = share(n, min(a, b))
	p.Resemblance = share(n, a+b-n)
	if p.Resemblance >= c.o.Threshold && n > 0 {
		p.Kind, p.lasting = Near, true
	}
}

// countUnmasked counts the unmasked shingles.
func (s *side) countUnmasked() (n int) {
	for _, state := range s.states {
		n += int(state & first)
	}
	return n
}

// form applies the guard to the shorter text; to both when neither is.
func (c *comparer) form(p *Pair) bool {
	a, b := c.unlike()
	if a.otherBody() && b.otherBody() {
		return true
	}
	form := func(small, large *side, u unlike) bool {
		t := c.tally(small, large, p)
		return t.form(p) || u.form()
	}
	switch order := c.a.compare(&c.b.extent); {
	case order < 0:
		return form(&c.a, &c.b, a)
	case order == 0 && !form(&c.a, &c.b, a):
		return false
	}
	return form(&c.b, &c.a, b)
}

// tally counts the facts of small that large has.
func (c *comparer) tally(small, large *side, p *Pair) (t tally) {
	number := t.add(small, large, c.o.Shingle, p.Containment >= rewritten)
	if t.all[normal.Number] == 1 && t.kept[normal.Number] == 0 && len(small.words) < briefReport {
		t.replaced = otherNumber(small.words, large.words, number)
	}
	return t
}

// An unmasked set has a bit for each position of a text, set where an unmasked shingle is.
type unmasked []uint64

// unmaskedShingles finds the unmasked shingles of a text; seen is scratch space.
func unmaskedShingles(l unmasked, seen *hashtable.Table, words []normal.Word, k int, common *Common) unmasked {
	n := max(0, len(words)-k+1)
	l = resize(l, (n+63)/64)
	clear(l)
	seen.Reset(n)
	for i := range n {
		h := shingleHash(words[i : i+k])
		if _, first := seen.Add(h, 0); first && !common.has(h) {
			l[i/64] |= 1 << (i % 64)
		}
	}
	return l
}
