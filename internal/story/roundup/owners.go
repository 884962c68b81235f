package roundup

import (
	"slices"

	"summarize/internal/text"
)

// owners know the mean weights that the words of one document have in each group.
type owners struct {
	terms   []uint32    // of the document, without stop words, ascending
	weights [][]float64 // by group, then place in terms
	seen    []int       // by place in terms: the last sentence that had it, from 1
}

func newOwners(d *text.Document, groups int) *owners {
	o := &owners{terms: make([]uint32, 0, len(d.Tokens)), weights: make([][]float64, groups)}
	for _, w := range d.Tokens {
		if !w.Is(text.Stop) {
			o.terms = append(o.terms, w.Term)
		}
	}
	slices.Sort(o.terms)
	o.terms = slices.Compact(o.terms)
	for g := range o.weights {
		o.weights[g] = make([]float64, len(o.terms))
	}
	o.seen = make([]int, len(o.terms))
	return o
}

// add adds a row, one of so many, to the mean of a group. Its terms are ascending.
func (o *owners) add(group int, terms []uint32, weights []float64, of float64) {
	at := 0
	for k, t := range terms {
		for at < len(o.terms) && o.terms[at] < t {
			at++
		}
		if at < len(o.terms) && o.terms[at] == t {
			o.weights[group][at] += weights[k] / of
		}
	}
}

// of returns the group that the n-th sentence shares most with, by weight, or -1 where it shares less than
// a part of that group's event would, and whether no other comes near it.
func (o *owners) of(words []text.Token, n int) (best int, own bool) {
	shares, counts, distinct := make([]float64, len(o.weights)), make([]int, len(o.weights)), 0
	for _, w := range words {
		at, known := slices.BinarySearch(o.terms, w.Term)
		if !known || w.Is(text.Stop) || o.seen[at] == n {
			continue
		}
		o.seen[at] = n
		distinct++
		for g := range o.weights {
			if x := o.weights[g][at]; x > 0 {
				shares[g] += x
				counts[g]++
			}
		}
	}
	for g := range shares {
		if shares[g] > shares[best] {
			best = g
		}
	}
	if counts[best] < ownWords || float64(counts[best]) < ownShare*float64(distinct) {
		return -1, false
	}
	for g := range shares {
		if g != best && ownFactor*shares[g] > shares[best] {
			return best, false
		}
	}
	return best, true
}
