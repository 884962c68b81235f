package story

import (
	"math"

	"summarize/internal/cluster"
)

// The cut is found from the data: it is the level at which the partition is most
// stable. A good cut lies in the valley between the merges inside stories and
// those between them; there a shift of the cut changes few stories (Ben-Hur,
// Elisseeff and Guyon 2002 choose the number of clusters so, by resampling; a
// hierarchy needs no resampling, its level is shifted). At each level t
//
//	cost(t) = 1 − F(P(t·e^−shift), P(t·e^shift)) + pull · ln²(t/usual)
//
// where P(t) is the partition at level t and F the B-cubed F1 of two partitions.
// The second term decides where the collection says nothing, as when all its
// articles are alike or none are; it lets a clear valley move the cut within a factor
// of two. Cost: some 60 partitions, linear in articles each.
//
// Tried and rejected (benchmarks/stories.md): one level for all collections, the
// widest gap between merges (means nothing beyond a hundred articles), the
// percolation point (finds topics, not events), and a quantile of the similarity
// of random pairs (a collection of one story has no unrelated pairs).

const (
	lowCut  = 0.06
	highCut = 0.25
	cutStep = 1.03 // ratio of neighbouring levels that are tried
)

// findCut returns the most stable level of a tree.
func findCut(tree *cluster.Tree, c cutting) float64 {
	best, lowest := c.usual, math.Inf(1)
	for t := lowCut; t < highCut; t *= cutStep {
		away := math.Log(t / c.usual)
		cost := 1 - agreement(tree.Cut(t*math.Exp(-c.shift)), tree.Cut(t*math.Exp(c.shift))) + float64(c.pull*away*away)
		if cost < lowest {
			best, lowest = t, cost
		}
	}
	return best
}

// agreement returns the B-cubed F1 of a partition and a finer one; labels are
// indices of leaves. In a finer partition one of precision and recall is 1.
func agreement(coarse, fine []int32) float64 {
	if len(coarse) == 0 {
		return 1
	}
	whole, part := make([]int, len(coarse)), make([]int, len(fine))
	for i := range coarse {
		whole[coarse[i]]++
		part[fine[i]]++
	}
	var sum float64
	for i := range coarse {
		sum += float64(part[fine[i]]) / float64(whole[coarse[i]])
	}
	precision := sum / float64(len(coarse))
	return 2 * precision / (precision + 1)
}
