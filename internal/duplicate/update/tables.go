package update

import "summarize/internal/hashtable"

// A triple is three words in a row.
type triple [3]id

// A tripleSet is a set of triples, each a hash of 64 bits.
type tripleSet struct{ hashtable.Table }

// reset forgets all triples, and makes room for so many.
func (s *tripleSet) reset(triples int) { s.Reset(triples) }

func (s *tripleSet) has(t triple) bool { return s.Has(t.hash()) }

func (s *tripleSet) add(t triple) { s.Number(t.hash()) }

// hash mixes the three words. Two triples of a story share one with odds of 1 in 2^40, where words (normal.Word)
// do with odds of 1 in 2^30.
func (t triple) hash() uint64 {
	x := (uint64(t[0])<<32 | uint64(t[1])) * 0xff51afd7ed558ccd
	x = (x ^ x>>32 ^ uint64(t[2])) * 0xc4ceb9fe1a85ec53
	return x ^ x>>29
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
