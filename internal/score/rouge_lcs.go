package score

import "slices"

// ROUGE-L at the level of summaries (Lin 2004, section 3.2): each sentence of the
// reference is aligned with each sentence of the candidate by a longest common
// subsequence; a word of the reference counts once when any alignment uses it, and
// no word counts more often than it occurs in either text (ROUGE-1.5.5 clips so).
//
// Several alignments can be longest and their unions differ, so the choice among
// them is part of the definition. ROUGE-1.5.5 walks back from the ends of both
// sentences: over a match when the words are equal, else over the reference's
// word when that loses nothing, else over the candidate's.
//
// Cost: words of the candidate × those words of the reference that both sentences have.
// A word of the reference that the other sentence lacks has a row equal to the one
// above it, and the way back always leaves it upwards: its row is not made. (The same
// shortcut for the candidate's words would change the way.)

// unionLCS counts the words of the reference that some alignment uses.
func unionLCS(candidate, reference *rougeText) int {
	left := slices.Clone(candidate.grams[0].counts)
	leftReference := slices.Clone(reference.grams[0].counts)
	a := aligner{seen: make([]bool, len(left))}
	n := 0
	for _, sentence := range reference.lcs {
		used := make([]bool, len(sentence))
		for _, other := range candidate.lcs {
			a.align(sentence, other, used)
		}
		for i, word := range sentence {
			if used[i] && left[word] > 0 && leftReference[word] > 0 {
				left[word]--
				leftReference[word]--
				n++
			}
		}
	}
	return n
}

// lcsTotal is the number of words that ROUGE-L may find.
func (t *rougeText) lcsTotal() int {
	n := 0
	for _, sentence := range t.lcs {
		n += len(sentence)
	}
	return n
}

// aligner keeps its memory from one pair of sentences to the next.
type aligner struct {
	seen  []bool  // by word: in the candidate's sentence; false between calls
	rows  []int   // places of the reference's words that are seen
	table []int32 // lengths of common subsequences, row by row, the first all 0
}

// align marks the words of the reference that a longest common subsequence uses.
func (a *aligner) align(reference, candidate []int32, used []bool) {
	a.findRows(reference, candidate)
	width := len(candidate) + 1
	size := (len(a.rows) + 1) * width
	a.table = slices.Grow(a.table[:0], size)[:size]
	clear(a.table[:width])
	for r, i := range a.rows {
		above := a.table[r*width : (r+1)*width]
		row := a.table[(r+1)*width : (r+2)*width]
		row[0] = 0
		for j, word := range candidate {
			if word == reference[i] {
				row[j+1] = above[j] + 1
			} else {
				row[j+1] = max(above[j+1], row[j])
			}
		}
	}
	for r, j := len(a.rows), len(candidate); r > 0 && j > 0; {
		switch i := a.rows[r-1]; {
		case reference[i] == candidate[j-1]:
			used[i] = true
			r--
			j--
		case a.table[(r-1)*width+j] >= a.table[r*width+j-1]:
			r--
		default:
			j--
		}
	}
}

func (a *aligner) findRows(reference, candidate []int32) {
	mark := func(seen bool) {
		for _, word := range candidate {
			if word != unknown {
				a.seen[word] = seen
			}
		}
	}
	mark(true)
	a.rows = a.rows[:0]
	for i, word := range reference {
		if a.seen[word] {
			a.rows = append(a.rows, i)
		}
	}
	mark(false)
}
