package score

import (
	"math"
	"slices"
)

// Adjusted mutual information:
//
//	AMI = (MI - E[MI]) / ((H(gold) + H(predicted))/2 - E[MI])
//
// E[MI] is the mean over all pairs of partitions with the same group sizes (Vinh,
// Epps and Bailey 2010, equation 24): over groups i and j and overlaps k,
//
//	k/n · ln(n k / (a_i b_j)) · hypergeometric(k; n, a_i, b_j)
//
// It depends on sizes only, and there are at most √(2n) different sizes, so each
// pair of sizes is worked out once and counted as often as it occurs.
//
// Cost: Σ min(a, b) over pairs of different sizes, at most n·√(2n) terms; n logarithms
// of factorials in memory.

func (t contingency) adjustedMutualInformation() float64 {
	if len(t.cells) == len(t.gold) && len(t.cells) == len(t.predicted) {
		return 1 // equal partitions, also where chance cannot make others
	}
	mi := t.mutualInformation()
	expected := expectedMutualInformation(t.gold, t.predicted, t.n)
	mean := (entropy(t.gold, t.n) + entropy(t.predicted, t.n)) / 2
	const least = 0x1p-52 // keeps the sign where chance explains everything
	span := mean - expected
	if span < 0 {
		span = min(span, -least)
	} else {
		span = max(span, least)
	}
	return (mi - expected) / span
}

func expectedMutualInformation(gold, predicted []int, n int) float64 {
	factorials := logFactorials(n)
	sum := 0.0
	predictedSizes := countSizes(predicted)
	for _, a := range countSizes(gold) {
		for _, b := range predictedSizes {
			sum += float64(float64(a.times*b.times) * expectedTerm(a.size, b.size, n, factorials))
		}
	}
	return sum
}

// expectedTerm is what one group of a items and one of b contribute.
func expectedTerm(a, b, n int, factorials []float64) float64 {
	constant := factorials[a] + factorials[b] + factorials[n-a] + factorials[n-b] - factorials[n]
	sum := 0.0
	for k := max(1, a+b-n); k <= min(a, b); k++ {
		probability := math.Exp(constant - factorials[k] - factorials[a-k] - factorials[b-k] - factorials[n-a-b+k])
		information := math.Log(float64(n) * float64(k) / (float64(a) * float64(b)))
		sum += float64(float64(k) / float64(n) * information * probability)
	}
	return sum
}

// groupSize is a size and how many groups have it.
type groupSize struct{ size, times int }

// countSizes lists the different sizes, ascending.
func countSizes(sizes []int) []groupSize {
	var counted []groupSize
	for _, size := range slices.Sorted(slices.Values(sizes)) {
		if last := len(counted) - 1; last >= 0 && counted[last].size == size {
			counted[last].times++
		} else {
			counted = append(counted, groupSize{size, 1})
		}
	}
	return counted
}

// logFactorials returns ln k! for k from 0 to n.
func logFactorials(n int) []float64 {
	logs := make([]float64, n+1)
	for k := range logs {
		logs[k], _ = math.Lgamma(float64(k + 1))
	}
	return logs
}
