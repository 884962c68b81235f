package update

import (
	"cmp"
	"slices"
)

const (
	mostCandidates = 4   // told sentences that are aligned with one
	mostHaving     = 64  // a word of more told sentences proposes none of them
	mostAligned    = 256 // tokens of a sentence that are aligned
)

// An aligner is scratch space.
type aligner struct {
	lengths []uint16 // of the longest common subsequences of suffixes
	votes   []int32  // by told sentence; zeros between questions
	met     []candidate
}

// An alignment lays a sentence beside the told one that shares most with it.
type alignment struct {
	told []token // of that sentence; none if no sentence shares a word
	at   []int   // by token: the one of told that it is, or -1
	n    int     // tokens that are
}

// align finds the best alignment of a sentence.
func (t *Told) align(s *sentence) alignment {
	tokens := s.tokens[:min(len(s.tokens), mostAligned)]
	best := alignment{at: make([]int, len(s.tokens))}
	for i := range best.at {
		best.at[i] = -1
	}
	candidates, others := t.candidates(tokens)
	for _, c := range candidates {
		told := t.sentences[c.sentence].tokens
		told = told[:min(len(told), mostAligned)]
		if min(int(c.votes)+others, len(told)) < best.n {
			continue
		}
		n := t.scratch.measure(tokens, told)
		if n > best.n || n == best.n && n > 0 && len(told) < len(best.told) {
			best.n, best.told = n, told
			t.scratch.trace(best.at, tokens, told)
		}
	}
	return best
}

// A candidate is a told sentence, and how many words of another one proposed it.
type candidate struct{ sentence, votes int32 }

// candidates returns the told sentences that share most content words, of equals the
// first. others is how many words proposed none of the sentences that have them, or not all.
func (t *Told) candidates(tokens []token) (best []candidate, others int) {
	if more := len(t.sentences) - len(t.scratch.votes); more > 0 {
		t.scratch.votes = append(t.scratch.votes, make([]int32, more)...)
	}
	votes, met := t.scratch.votes, t.scratch.met[:0]
	for i := range tokens {
		n := t.words.Find(uint64(tokens[i].id))
		if n < 0 {
			continue
		}
		often := t.having.count[n] > mostHaving
		if often || t.having.plain[n] {
			others++
		}
		for at := t.having.last[n]; at > 0 && !often; at = t.having.chain[at-1].before {
			s := t.having.chain[at-1].sentence
			if votes[s] == 0 {
				met = append(met, candidate{sentence: s})
			}
			votes[s]++
		}
	}
	for i, c := range met {
		met[i].votes, votes[c.sentence] = votes[c.sentence], 0
	}
	slices.SortFunc(met, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.votes, a.votes), cmp.Compare(a.sentence, b.sentence))
	})
	t.scratch.met = met
	return met[:min(len(met), mostCandidates)], others
}

// measure returns the length of the longest common subsequence, and keeps the table.
func (x *aligner) measure(a, b []token) int {
	width := len(b) + 1
	if n := (len(a) + 1) * width; cap(x.lengths) < n {
		x.lengths = make([]uint16, n)
	} else {
		x.lengths = x.lengths[:n]
		clear(x.lengths)
	}
	for i := len(a) - 1; i >= 0; i-- {
		row, below := x.lengths[i*width:], x.lengths[(i+1)*width:]
		for j := len(b) - 1; j >= 0; j-- {
			if a[i].id == b[j].id {
				row[j] = below[j+1] + 1
			} else {
				row[j] = max(below[j], row[j+1])
			}
		}
	}
	return int(x.lengths[0])
}

// trace writes which token of b each of a is.
func (x *aligner) trace(at []int, a, b []token) {
	width := len(b) + 1
	for i, j := 0, 0; i < len(a); {
		switch {
		case j < len(b) && a[i].id == b[j].id:
			at[i] = j
			i, j = i+1, j+1
		case j < len(b) && x.lengths[(i+1)*width+j] < x.lengths[i*width+j+1]:
			j++
		default:
			at[i] = -1
			i++
		}
	}
}
