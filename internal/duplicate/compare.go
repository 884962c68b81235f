package duplicate

// A comparer measures pairs; it is scratch space of one worker.
type comparer struct {
	o      *Options
	common *Common
	a, b   side
}

// side is one text under comparison.
type side struct {
	words    []word
	hashes   []uint64 // of the shingle at each position
	states   []uint8
	position map[uint64]int // of live shingles
	has      map[word]bool
	extent
}

// load prepares a text: which of its shingles count.
func (s *side) load(words []word, k int, common *Common) {
	s.words = words
	s.hashes, s.states = s.hashes[:0], s.states[:0]
	s.position = map[uint64]int{}
	s.has = nil
	for i := 0; i+k <= len(words); i++ {
		h := shingleHash(words[i : i+k])
		state := uint8(0)
		if _, again := s.position[h]; !again && !common.has(h) {
			s.position[h] = i
			state = live
		}
		s.hashes = append(s.hashes, h)
		s.states = append(s.states, state)
	}
}

// mark marks the shingles of s that other shares.
func (s *side) mark(other *side) {
	for i, state := range s.states {
		if state != 0 {
			s.states[i] = live
			if _, ok := other.position[s.hashes[i]]; ok {
				s.states[i] = live | shared
			}
		}
	}
}

func (s *side) set() map[word]bool {
	if s.has == nil {
		s.has = map[word]bool{}
		for _, w := range s.words {
			s.has[w&^looks] = true
		}
	}
	return s.has
}

// pair measures a against b, both loaded.
func (c *comparer) pair() Pair {
	var p Pair
	k := c.o.Shingle
	c.a.mark(&c.b)
	c.b.mark(&c.a)
	measureSide(&c.a.extent, c.a.states, len(c.a.words), k)
	measureSide(&c.b.extent, c.b.states, len(c.b.words), k)
	c.o.decide(&p, &c.a.extent, &c.b.extent)
	if p.Kind != None && c.form() {
		p.Kind = None
	}
	return p
}

// form applies the guard to the side with fewer counted words.
func (c *comparer) form() bool {
	small, large := &c.a, &c.b
	if large.counted < small.counted {
		small, large = large, small
	}
	var t tally
	set := large.set()
	t.add(small.words, small.passages, func(w word) bool { return set[w] })
	return t.form()
}
