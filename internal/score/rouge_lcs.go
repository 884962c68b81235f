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
// Cost: words of the reference × words of the candidate.

// unionLCS counts the words of the reference that some alignment uses.
func unionLCS(candidate, reference *rougeText) int {
	left := slices.Clone(candidate.grams[0].counts)
	leftReference := slices.Clone(reference.grams[0].counts)
	var table []int32
	n := 0
	for _, sentence := range reference.lcs {
		used := make([]bool, len(sentence))
		for _, other := range candidate.lcs {
			table = align(sentence, other, table, used)
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

// align marks the words of a that a longest common subsequence with b uses. It
// returns the table, to be passed to the next call.
func align(a, b, table []int32, used []bool) []int32 {
	width := len(b) + 1
	size := (len(a) + 1) * width
	if cap(table) < size {
		table = make([]int32, size)
	}
	table = table[:size]
	clear(table[:width])
	for i, word := range a {
		above := table[i*width : (i+1)*width]
		row := table[(i+1)*width : (i+2)*width]
		row[0] = 0
		for j, other := range b {
			if word == other {
				row[j+1] = above[j] + 1
			} else {
				row[j+1] = max(above[j+1], row[j])
			}
		}
	}
	for i, j := len(a), len(b); i > 0 && j > 0; {
		switch {
		case a[i-1] == b[j-1]:
			used[i-1] = true
			i--
			j--
		case table[(i-1)*width+j] >= table[i*width+j-1]:
			i--
		default:
			j--
		}
	}
	return table
}
