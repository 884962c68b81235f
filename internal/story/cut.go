package story

import (
	"math"

	"summarize/internal/cluster"
	"summarize/internal/elementary"
)

// The cut is found from the data: it is the level at which the partition is most
// stable. A good cut lies in the valley between the merges inside stories and
// those between them; there a shift of the cut changes few stories (Ben-Hur,
// Elisseeff and Guyon 2002 choose the number of clusters so, by resampling; a
// hierarchy needs no resampling, its level is shifted). At each level t
//
//	cost(t) = U(P(t·e^−shift), P(t·e^shift)) + pull(t) · x²/(1+x²)    x = ln(t/usual)/width
//
// where P(t) is the partition at level t, and U the share of its company that an
// article of a story of several loses from the lower level to the higher, on
// average. Articles alone at the lower level lose nothing and are not counted,
// or the most stable partition would often be that of all articles apart. The
// second term decides where the collection says nothing, as when all its articles
// are alike or none are. It keeps a cut near the usual level unless another is much
// clearer, and pulls harder from below: a cut too low makes one story of a topic, under
// which others are lost, and topics are stable, too; one too high tells a story twice. But the pull
// has an end: where all is unstable near the usual level, the collection has another scale
// (headlines; languages with many forms of a word, in which every cosine is lower), and its valley
// may lie five times lower. Cost: some 100 partitions, linear in articles each.
//
// Tried and rejected (benchmarks/stories.md): one level for all collections; U over
// all articles (B-cubed F1 0.5 instead of 0.98 on planted stories whose articles
// share little); a pull by x² without an end (headlines 0.56 instead of 0.80, Arabic, Czech,
// Greek, Hebrew 0.69 to 0.75 instead of 0.93 to 1.00); a scale by the similarity of an article's
// two halves (±0.003 beside the pull with an end); the widest gap between merges (means nothing beyond a hundred
// articles); the percolation point (finds topics, not events); a quantile of the
// similarity of random pairs (a collection of one story has no unrelated pairs).

const (
	highCut = 0.25
	cutStep = 1.03 // ratio of neighbouring levels that are tried
)

// aloneShare is the weight of all articles in the mean that U is: where next to
// none are in company, what they lose says little.
const aloneShare = 0.02

// findCut returns the most stable level of a tree whose least similarity is given.
func findCut(tree *cluster.Tree, least float64, c cutting) float64 {
	best, lowest := c.usual, math.Inf(1)
	for t := least; t < highCut; t *= cutStep {
		cost := loss(tree.Cut(t*elementary.Exp(-c.shift)), tree.Cut(t*elementary.Exp(c.shift))) + c.cost(t)
		if cost < lowest {
			best, lowest = t, cost
		}
	}
	return best
}

// cost returns what a level away from the usual one costs.
func (c cutting) cost(t float64) float64 {
	x := elementary.Log(t/c.usual) / c.width
	pull := c.above
	if x < 0 {
		pull = c.below
	}
	return pull * x * x / (1 + float64(x*x))
}

// forTexts weakens the pull from below for texts of few distinct words, such as headlines, from 15
// words on to a fifth at 7: what they share is a matter of luck, so large stories of them have a
// low mean similarity, and where the usual level lies says little. (Titles of ten topics in
// six languages 0.70 without this, 0.81 with it; ten stories of headlines 0.71, 0.80.)
func (c cutting) forTexts(words int) cutting {
	const none, full, least = 5, 15, 0.2
	c.below *= min(max(float64(words-none)/(full-none), least), 1)
	return c
}

// loss returns the mean share of its company that an article of a cluster of
// several loses from a partition to a finer one, in [0, 1). Labels are indices of leaves.
func loss(coarse, fine []int32) float64 {
	whole, part := make([]int, len(coarse)), make([]int, len(fine))
	for i := range coarse {
		whole[coarse[i]]++
		part[fine[i]]++
	}
	lost, company := 0.0, 0
	for i, c := range coarse {
		if whole[c] > 1 {
			lost += 1 - float64(part[fine[i]])/float64(whole[c])
			company++
		}
	}
	if company == 0 {
		return 0
	}
	return lost / (float64(company) + float64(aloneShare*float64(len(coarse))))
}
