package rank

import (
	"math"
	"slices"

	"summarize/internal/elementary"
	"summarize/internal/text"
)

// A weighted is one term of a sentence or of a story with its weight.
type weighted struct {
	term   uint32
	weight float64
}

// counts returns each candidate's content terms (no stop words) with their counts,
// ascending by term.
func (s *story) counts() [][]weighted {
	bags := make([][]weighted, len(s.All))
	var terms []uint32
	for i := range bags {
		terms = terms[:0]
		for _, w := range s.Words(i) {
			if !w.Is(text.Stop) {
				terms = append(terms, w.Term)
			}
		}
		slices.Sort(terms)
		bag := make([]weighted, 0, len(terms))
		for _, t := range terms {
			if n := len(bag); n > 0 && bag[n-1].term == t {
				bag[n-1].weight++
			} else {
				bag = append(bag, weighted{t, 1})
			}
		}
		bags[i] = bag
	}
	return bags
}

// total sums bags to one, ascending by term.
func total(bags [][]weighted) []weighted {
	var all []weighted
	for _, bag := range bags {
		all = append(all, bag...)
	}
	slices.SortStableFunc(all, func(a, b weighted) int { return int(a.term) - int(b.term) })
	sum := all[:0]
	for _, w := range all {
		if n := len(sum); n > 0 && sum[n-1].term == w.term {
			sum[n-1].weight += w.weight
		} else {
			sum = append(sum, w)
		}
	}
	return sum
}

// inverse returns ln(N/n) of each term, where n of the N bags hold it.
func inverse(bags [][]weighted) map[uint32]float64 {
	holders := map[uint32]int{}
	for _, bag := range bags {
		for _, w := range bag {
			holders[w.term]++
		}
	}
	idf := make(map[uint32]float64, len(holders))
	for term, n := range holders {
		idf[term] = elementary.Log(float64(len(bags)) / float64(n))
	}
	return idf
}

// An edge leads from one candidate to another that shares terms with it.
type edge struct {
	to     int
	weight float64
}

// overlaps returns, for each bag, the dot products with all bags that share a term
// with it, itself left out, ascending. It walks an inverted index, so that its cost
// is the number of pairs of equal terms.
func overlaps(bags [][]weighted) [][]edge {
	holders := map[uint32][]edge{}
	for i, bag := range bags {
		for _, w := range bag {
			holders[w.term] = append(holders[w.term], edge{i, w.weight})
		}
	}
	edges := make([][]edge, len(bags))
	sum := make([]float64, len(bags))
	for i, bag := range bags {
		var touched []int
		for _, w := range bag {
			for _, h := range holders[w.term] {
				if sum[h.to] == 0 {
					touched = append(touched, h.to)
				}
				sum[h.to] += float64(w.weight * h.weight)
			}
		}
		slices.Sort(touched)
		for _, j := range slices.Compact(touched) {
			if j != i && sum[j] > 0 {
				edges[i] = append(edges[i], edge{j, sum[j]})
			}
			sum[j] = 0
		}
	}
	return edges
}

// norm returns the Euclidean length of a bag.
func norm(bag []weighted) float64 {
	var sum float64
	for _, w := range bag {
		sum += float64(w.weight * w.weight)
	}
	return math.Sqrt(sum)
}
