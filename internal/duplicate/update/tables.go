package update

import "math/bits"

// What a text tells is asked for word by word: these tables take a tenth of the time of
// maps, and are emptied for the next text.

// A numbering numbers distinct words, in the order in which they were met. Linear probing:
// ids are hashes.
type numbering struct {
	slots []int32 // a number plus one; 0 is free
	ids   []id    // by number
}

// reset forgets all words, and makes room for so many.
func (n *numbering) reset(words int) {
	n.slots, n.ids = emptied(n.slots, words), n.ids[:0]
}

// slot returns where a word stands, or would.
func (n *numbering) slot(w id) int {
	mask := len(n.slots) - 1
	at := int(uint64(w)*0x9e3779b97f4a7c15>>32) & mask
	for n.slots[at] != 0 && n.ids[n.slots[at]-1] != w {
		at = (at + 1) & mask
	}
	return at
}

// find returns the number of a word, or -1.
func (n *numbering) find(w id) int {
	if len(n.slots) == 0 {
		return -1
	}
	return int(n.slots[n.slot(w)]) - 1
}

// number returns the number of a word, a new one if it was not met.
func (n *numbering) number(w id) int {
	if 2*(len(n.ids)+1) > len(n.slots) {
		n.slots = emptied(n.slots, 2*len(n.ids)+8)
		for i, w := range n.ids {
			n.slots[n.slot(w)] = int32(i) + 1
		}
	}
	at := n.slot(w)
	if n.slots[at] == 0 {
		n.ids = append(n.ids, w)
		n.slots[at] = int32(len(n.ids))
	}
	return int(n.slots[at]) - 1
}

// A triple is three words in a row. None is of three zeros: words are hashes.
type triple [3]id

// A tripleSet is a set of triples.
type tripleSet struct {
	slots []triple
	n     int
}

// reset forgets all triples, and makes room for so many.
func (s *tripleSet) reset(triples int) { s.slots, s.n = emptied(s.slots, triples), 0 }

func (s *tripleSet) slot(t triple) int {
	mask := len(s.slots) - 1
	h := (uint64(t[0])<<32 | uint64(t[1])) * 0x9e3779b97f4a7c15
	h = (h ^ h>>32 ^ uint64(t[2])) * 0xff51afd7ed558ccd
	at := int(h>>32) & mask
	for s.slots[at] != (triple{}) && s.slots[at] != t {
		at = (at + 1) & mask
	}
	return at
}

func (s *tripleSet) has(t triple) bool {
	return len(s.slots) > 0 && s.slots[s.slot(t)] == t
}

func (s *tripleSet) add(t triple) {
	if 2*(s.n+1) > len(s.slots) {
		old := s.slots
		s.slots = emptied[triple](nil, 2*s.n+8)
		for _, t := range old {
			if t != (triple{}) {
				s.slots[s.slot(t)] = t
			}
		}
	}
	if at := s.slot(t); s.slots[at] != t {
		s.slots[at] = t
		s.n++
	}
}

// postings list by word the sentences that have it: chains, from the last to the first.
type postings struct {
	last  []int32 // by word: the place of its last posting, plus one; 0 for none
	count []int32 // by word
	plain []bool  // by word: it stands without content in some sentence, too
	chain []posting
}

type posting struct {
	sentence int32
	before   int32 // the place of the one before, plus one
}

func (p *postings) reset() {
	p.last, p.count, p.plain, p.chain = p.last[:0], p.count[:0], p.plain[:0], p.chain[:0]
}

// grow makes room for so many words.
func (p *postings) grow(words int) {
	p.last = append(p.last, make([]int32, words-len(p.last))...)
	p.count = append(p.count, make([]int32, words-len(p.count))...)
	p.plain = append(p.plain, make([]bool, words-len(p.plain))...)
}

// add lists a sentence, which is none before the last one that was listed.
func (p *postings) add(word int, sentence int32) {
	if at := p.last[word]; at > 0 && p.chain[at-1].sentence == sentence {
		return
	}
	p.chain = append(p.chain, posting{sentence, p.last[word]})
	p.last[word] = int32(len(p.chain))
	p.count[word]++
}

// emptied returns free slots for so many things, half of which stay free: those given, where
// they are enough and not many times too many.
func emptied[T any](slots []T, things int) []T {
	n := 1 << bits.Len(uint(2*things))
	if cap(slots) < n || cap(slots) > 64*n {
		return make([]T, n)
	}
	slots = slots[:n]
	clear(slots)
	return slots
}
