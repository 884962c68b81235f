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
	at      []int    // of the best alignment
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

// align finds the best alignment of a sentence. It is valid until the next.
func (t *Told) align(s *sentence) alignment {
	tokens := s.tokens[:min(len(s.tokens), mostAligned)]
	t.scratch.at = resize(t.scratch.at, len(s.tokens))
	best := alignment{at: t.scratch.at}
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
		same := commonStart(tokens, told)
		n := same + t.scratch.measure(tokens[same:], told[same:])
		if n > best.n || n == best.n && n > 0 && len(told) < len(best.told) {
			best.n, best.told = n, told
			for i := range same {
				best.at[i] = i
			}
			t.scratch.trace(best.at[same:], tokens[same:], told[same:], same)
		}
	}
	return best
}

// commonStart counts the tokens that two sentences open on: some longest common subsequence has all of them.
func commonStart(a, b []token) (n int) {
	for n < min(len(a), len(b)) && a[n].id == b[n].id {
		n++
	}
	return n
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
		n := t.numbers.Find(uint64(tokens[i].id))
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
	n := (len(a) + 1) * width
	x.lengths = slices.Grow(x.lengths[:0], n)[:n]
	below := x.lengths[n-width:]
	clear(below)
	for i := len(a) - 1; i >= 0; i-- {
		row, word, after := x.lengths[i*width:][:width], a[i].id, uint16(0)
		row[len(b)] = 0
		for j := len(b) - 1; j >= 0; j-- {
			if word == b[j].id {
				after = below[j+1] + 1
			} else {
				after = max(below[j], after)
			}
			row[j] = after
		}
		below = row
	}
	return int(x.lengths[0])
}

// trace writes which token each of a is, where b is a sentence without its first tokens.
func (x *aligner) trace(at []int, a, b []token, first int) {
	width := len(b) + 1
	for i, j := 0, 0; i < len(a); {
		switch {
		case j < len(b) && a[i].id == b[j].id:
			at[i] = first + j
			i, j = i+1, j+1
		case j < len(b) && x.lengths[(i+1)*width+j] < x.lengths[i*width+j+1]:
			j++
		default:
			at[i] = -1
			i++
		}
	}
}
