// Package cut finds the level at which a tree of merges falls into stories. It knows the tree
// and nothing of articles.
package cut

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
//	cost(t) = U(P(t·e^−shift), P(t·e^shift)) + Σ lost(t) + pull(t) · x²/(1 + (1−s)·x²)    x = ln(t/usual)/width
//
// where P(t) is the partition at level t, U the share of its company that an
// article of a story of several loses from the lower level to the higher, on
// average, and lost(t) what the penalties say that it has wrongly at t (Time, Core); all over five neighbouring
// levels, since a merge or two make it jump. Articles alone at the lower level lose nothing and are not counted,
// or the most stable partition would often be that of all articles apart. The
// second term decides where the collection says nothing, as when all its articles
// are alike or none are. It keeps a cut near the usual level unless another is much
// clearer, and pulls harder from below: a cut too low makes one story of a topic, under
// which others are lost, and topics are stable, too; one too high tells a story twice. But the pull
// has an end: where all is unstable near the usual level, the collection has another scale
// (headlines; languages with many forms of a word, in which every cosine is lower), and its valley
// may lie ten times lower. From below it ends only as far as the collection is still divided
// there: s is the share of all articles that are in an article's company, on average. One
// story of all is always stable, and says nothing of the scale. Cost: some 100 partitions, linear in articles each.
//
// Tried and rejected (benchmarks/stories.md): one level for all collections; U over
// all articles (B-cubed F1 0.5 instead of 0.98 on planted stories whose articles
// share little); a pull by x² without an end (headlines 0.56 instead of 0.80, Arabic, Czech,
// Greek, Hebrew 0.69 to 0.75 instead of 0.93 to 1.00); a scale by the similarity of an article's
// two halves (±0.003 beside the pull with an end); the widest gap between merges (means nothing beyond a hundred
// articles); the percolation point (finds topics, not events); a quantile of the
// similarity of random pairs (a collection of one story has no unrelated pairs).

const (
	highCut   = 0.25
	cutStep   = 1.03 // ratio of neighbouring levels that are tried
	neighbors = 2    // levels on each side of one that its loss is averaged over
)

// aloneShare is the weight of all articles in the mean that U is: where next to
// none are in company, what they lose says little.
const aloneShare = 0.02

// Options say how the level of the cut is found.
type Options struct {
	Usual float64 // where most collections have their best cut
	Below float64 // pull towards it from below
	Above float64 // and from above
	Width float64 // distance, in natural logarithms, at which the pull has half its strength
	Shift float64 // of the level, in natural logarithms, that stories should survive
}

// Default was chosen on labelled collections, each left out once (benchmarks/stories.md).
var Default = Options{Usual: 0.12, Below: 0.25, Above: 0.2, Width: 0.5, Shift: 0.35}

// A Penalty is a term of the loss by what is known of leaves beside how similar they are: Time, Core.
type Penalty interface {
	// lost returns what share of its company a leaf of a group at a level should not have, on average, in [0, 1).
	lost(level float64) float64
}

// Find returns the most stable level of a tree whose least similarity, below 0.25, is given.
func Find(tree *cluster.Tree, least float64, c Options, penalties ...Penalty) float64 {
	v := Trace(tree, least, c.Shift, penalties...)
	return v.Levels[c.Choose(v)]
}

// A Curve says how stable a tree is from one level to the next.
type Curve struct {
	Levels []float64 // ascending
	losses []float64 // by level: U, and the penalties
	shares []float64 // by level: s
}

// Trace follows a tree from its least similarity up, for a shift of the level.
func Trace(tree *cluster.Tree, least, shift float64, penalties ...Penalty) (v Curve) {
	below, above := cluster.NewCutter(tree), cluster.NewCutter(tree)
	whole, part := make([]int, tree.Leaves), make([]int, tree.Leaves)
	for t := least; t < highCut; t *= cutStep {
		coarse, fine := below.Cut(t*elementary.Exp(-shift)), above.Cut(t*elementary.Exp(shift))
		count(whole, coarse)
		count(part, fine)
		lost := loss(coarse, fine, whole, part)
		for _, p := range penalties {
			lost += p.lost(t)
		}
		v.Levels = append(v.Levels, t)
		v.losses = append(v.losses, lost)
		v.shares = append(v.shares, companyShare(whole))
	}
	return v
}

// Choose returns the number of the level of a curve that costs least, of equals the lowest.
func (c Options) Choose(v Curve) (best int) {
	lowest := math.Inf(1)
	for k, t := range v.Levels {
		if cost := around(v.losses, k) + c.pull(t, v.shares[k]); cost < lowest {
			best, lowest = k, cost
		}
	}
	return best
}

// around returns the mean of an element and its neighbours; at the ends, the last stands for
// those that are not there.
func around(x []float64, at int) (mean float64) {
	for k := at - neighbors; k <= at+neighbors; k++ {
		mean += x[min(max(k, 0), len(x)-1)] / (2*neighbors + 1)
	}
	return mean
}

// pull returns what a level away from the usual one costs, where an article has the given
// share of the others in its company.
func (c Options) pull(t, share float64) float64 {
	x := elementary.Log(t/c.Usual) / c.Width
	if x > 0 {
		return c.Above * x * x / (1 + float64(x*x))
	}
	return c.Below * x * x / (1 + float64((1-share)*x*x))
}

// count counts the leaves of each label.
func count(size []int, labels []int32) {
	clear(size)
	for _, l := range labels {
		size[l]++
	}
}

// companyShare returns the share of all other articles that an article of a cluster of several has
// in its cluster, on average, where clusters are of these sizes, by label.
func companyShare(size []int) float64 {
	others, company := 0.0, 0.0
	for _, n := range size {
		if n > 1 {
			others += float64(n) * float64(n-1)
			company += float64(n)
		}
	}
	if company == 0 {
		return 0
	}
	return others / company / float64(len(size)-1)
}

// ForTexts weakens the pull from below for texts of few distinct words, such as headlines, from 15
// words on to a fifth at 7: what they share is a matter of luck, so large stories of them have a
// low mean similarity, and where the usual level lies says little. (Titles of ten topics in
// six languages 0.70 without this, 0.81 with it; ten stories of headlines 0.71, 0.80.)
func (c Options) ForTexts(words int) Options {
	const none, full, least = 5, 15, 0.2
	c.Below *= min(max(float64(words-none)/(full-none), least), 1)
	return c
}

// loss returns the mean share of its company that an article of a cluster of
// several loses from a partition to a finer one, in [0, 1). Labels are indices of leaves; whole and part count the leaves of each.
func loss(coarse, fine []int32, whole, part []int) float64 {
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
