package score

import (
	"cmp"
	"math"
	"slices"
)

// Agreement of two partitions of the same n items, by their contingency table: n_ij
// items have gold label i and predicted label j, a_i = Σ_j n_ij, b_j = Σ_i n_ij.
//
//	B-cubed    A. Bagga and B. Baldwin, LREC 1998 workshop: the mean over items of
//	           n_ij/b_j (precision) and n_ij/a_i (recall)
//	pairwise   Σ C(n_ij,2) over Σ C(b_j,2) (precision) and over Σ C(a_i,2) (recall)
//	ARI        L. Hubert and P. Arabie, Journal of Classification 2, 1985
//	AMI        N. X. Vinh, J. Epps and J. Bailey, JMLR 11, 2010, with the arithmetic
//	           mean of the entropies (clustering_ami.go)
//	V-measure  A. Rosenberg and J. Hirschberg, EMNLP 2007, beta 1: homogeneity is
//	           1 - H(gold|predicted)/H(gold), completeness the other way round
//
// Where a score divides nothing by nothing, because a side has no pair or no
// entropy, it takes scikit-learn's value, most often 1.
//
// Cost: one sort of the items; the table is sparse. 100,000 items take 0.1 s, nearly
// all of it the sort and AMI. float64(x*y) keeps products from being fused with sums, so
// that every machine gives the same bits.

// ClusteringScores compares a predicted partition with a gold one.
type ClusteringScores struct {
	BCubed   PRF `json:"b_cubed"`
	Pairwise PRF `json:"pairwise"`
	// AdjustedRand and AdjustedMutualInformation are 0 in the mean for chance, 1 for
	// equal partitions, and may be negative.
	AdjustedRand              float64 `json:"adjusted_rand"`
	AdjustedMutualInformation float64 `json:"adjusted_mutual_information"`
	// VMeasure has homogeneity as its precision and completeness as its recall.
	VMeasure PRF `json:"v_measure"`
}

// Clustering scores two partitions of the same items: item k has gold label gold[k]
// and predicted label predicted[k]. Labels are names: only their equality counts. It
// panics when the lengths differ. No items at all agree in full.
func Clustering(gold, predicted []int) ClusteringScores {
	t := newContingency(gold, predicted)
	return ClusteringScores{
		BCubed:                    t.bCubed(),
		Pairwise:                  t.pairwise(),
		AdjustedRand:              t.adjustedRand(),
		AdjustedMutualInformation: t.adjustedMutualInformation(),
		VMeasure:                  t.vMeasure(),
	}
}

// contingency is the table of the nonzero n_ij, in order of (i, j).
type contingency struct {
	n               int
	cells           []cell
	gold, predicted []int // a_i and b_j
}

type cell struct{ gold, predicted, n int }

func newContingency(gold, predicted []int) contingency {
	if len(gold) != len(predicted) {
		panic("score: partitions of different numbers of items")
	}
	t := contingency{n: len(gold)}
	items := make([]cell, len(gold))
	for k := range items {
		items[k] = cell{gold: gold[k], predicted: predicted[k]}
	}
	t.predicted = renumber(items, func(c *cell) *int { return &c.predicted })
	t.gold = renumber(items, func(c *cell) *int { return &c.gold })
	slices.SortFunc(items, func(x, y cell) int {
		return cmp.Or(cmp.Compare(x.gold, y.gold), cmp.Compare(x.predicted, y.predicted))
	})
	for _, c := range items {
		last := len(t.cells) - 1
		if last < 0 || t.cells[last].gold != c.gold || t.cells[last].predicted != c.predicted {
			t.cells = append(t.cells, c)
			last++
		}
		t.cells[last].n++
	}
	return t
}

// renumber replaces one side's labels by 0, 1, … and returns how often each occurs.
// Numbers follow the first occurrence, so that names cannot change a sum's order.
func renumber(items []cell, label func(*cell) *int) []int {
	numbers := make(map[int]int)
	var sizes []int
	for k := range items {
		l := label(&items[k])
		number, ok := numbers[*l]
		if !ok {
			number = len(sizes)
			numbers[*l] = number
			sizes = append(sizes, 0)
		}
		*l = number
		sizes[number]++
	}
	return sizes
}

func (t contingency) bCubed() PRF {
	if t.n == 0 {
		return PRF{1, 1, 1}
	}
	var precision, recall float64
	for _, c := range t.cells {
		square := float64(c.n) * float64(c.n)
		precision += square / float64(t.predicted[c.predicted])
		recall += square / float64(t.gold[c.gold])
	}
	return prf(precision/float64(t.n), recall/float64(t.n))
}

// A ClassScore says how well one gold class was found.
type ClassScore struct {
	Items     int
	Pieces    int // predicted clusters that hold some of it
	Strangers int // items of other classes in these
	BCubed    PRF // the mean over its items
}

// Classes scores each gold class of two partitions as Clustering takes them, in the order of
// their first items.
func Classes(gold, predicted []int) []ClassScore {
	t := newContingency(gold, predicted)
	scores := make([]ClassScore, len(t.gold))
	for _, c := range t.cells {
		s := &scores[c.gold]
		square := float64(c.n) * float64(c.n)
		s.Items += c.n
		s.Pieces++
		s.Strangers += t.predicted[c.predicted] - c.n
		s.BCubed.Precision += square / float64(t.predicted[c.predicted])
		s.BCubed.Recall += square / float64(t.gold[c.gold])
	}
	for i := range scores {
		s := &scores[i]
		s.BCubed = prf(s.BCubed.Precision/float64(s.Items), s.BCubed.Recall/float64(s.Items))
	}
	return scores
}

func (t contingency) pairwise() PRF {
	both := t.together()
	return prf(ratio(both, pairsWithin(t.predicted), 1), ratio(both, pairsWithin(t.gold), 1))
}

// together counts the pairs of items that both partitions put together.
func (t contingency) together() int {
	both := 0
	for _, c := range t.cells {
		both += c.n * (c.n - 1) / 2
	}
	return both
}

// pairsWithin counts the pairs of items that share a group.
func pairsWithin(sizes []int) int {
	pairs := 0
	for _, n := range sizes {
		pairs += n * (n - 1) / 2
	}
	return pairs
}

func (t contingency) adjustedRand() float64 {
	both := t.together()
	goldOnly := pairsWithin(t.gold) - both
	predictedOnly := pairsWithin(t.predicted) - both
	if goldOnly == 0 && predictedOnly == 0 {
		return 1
	}
	tp, fn, fp := float64(both), float64(goldOnly), float64(predictedOnly)
	tn := float64(t.n*(t.n-1)/2 - both - goldOnly - predictedOnly)
	excess := float64(tp*tn) - float64(fn*fp)
	return 2 * excess / (float64((tp+fn)*(fn+tn)) + float64((tp+fp)*(fp+tn)))
}

// entropy is -Σ p ln p over groups of the given sizes, n items together.
func entropy(sizes []int, n int) float64 {
	h := 0.0
	for _, size := range sizes {
		p := float64(size) / float64(n)
		h -= float64(p * math.Log(p))
	}
	return h
}

// mutualInformation is Σ n_ij/n · ln(n n_ij / (a_i b_j)), never negative.
func (t contingency) mutualInformation() float64 {
	mi := 0.0
	n := float64(t.n)
	for _, c := range t.cells {
		nij := float64(c.n)
		a, b := float64(t.gold[c.gold]), float64(t.predicted[c.predicted])
		mi += float64(nij / n * math.Log(n*nij/(a*b)))
	}
	return max(mi, 0)
}

// vMeasure uses H(gold) - H(gold|predicted) = mutual information.
func (t contingency) vMeasure() PRF {
	mi := t.mutualInformation()
	return prf(share(mi, entropy(t.gold, t.n)), share(mi, entropy(t.predicted, t.n)))
}

// share is part/whole, 1 when the whole has no entropy, at most 1 by rounding.
func share(part, whole float64) float64 {
	if whole <= 0 {
		return 1
	}
	return min(part/whole, 1)
}
