package update

import "summarize/internal/hashtable"

// A triple is three words in a row.
type triple [3]id

// A tripleSet is a set of triples.
type tripleSet struct {
	pairs   hashtable.Table // of the first two words, each numbered
	triples hashtable.Table // of a number and the third word
}

// reset forgets all triples, and makes room for so many.
func (s *tripleSet) reset(triples int) {
	s.pairs.Reset(triples)
	s.triples.Reset(triples)
}

func (s *tripleSet) has(t triple) bool {
	n := s.pairs.Find(join(t[0], t[1]))
	return n >= 0 && s.triples.Has(join(id(n), t[2]))
}

func (s *tripleSet) add(t triple) {
	n := s.pairs.Number(join(t[0], t[1]))
	s.triples.Number(join(id(n), t[2]))
}

func join(a, b id) uint64 { return uint64(a)<<32 | uint64(b) }

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
