package score

import (
	"math"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/stat"
)

// Rounds is a good number of resamplings: the relative error of a p-value is
// 1/√(p·rounds), so a p of 0.01 is right to a tenth of itself.
const Rounds = 10_000

// Interval is a mean with the bounds of its confidence interval.
type Interval struct {
	Mean, Low, High float64
}

// Bootstrap returns the mean of values and its percentile bootstrap interval (B.
// Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13):
// resample as many values with replacement, rounds times, and take the means at the
// two tails of confidence, in (0, 1), as 0.95. Without values all three are 0. Equal
// values, arguments and seed give equal bounds.
//
// Cost: rounds · len(values); rounds numbers in memory.
func Bootstrap(values []float64, rounds int, confidence float64, seed uint64) Interval {
	if len(values) == 0 {
		return Interval{}
	}
	random := rand.New(rand.NewPCG(seed, 0))
	means := make([]float64, rounds)
	for r := range means {
		sum := 0.0
		for range values {
			sum += values[random.IntN(len(values))]
		}
		means[r] = sum / float64(len(values))
	}
	slices.Sort(means)
	tail := (1 - confidence) / 2
	return Interval{
		Mean: stat.Mean(values, nil),
		Low:  stat.Quantile(tail, stat.LinInterp, means, nil),
		High: stat.Quantile(1-tail, stat.LinInterp, means, nil),
	}
}

// Randomisation returns the two-sided p-value of the difference between the means of
// two systems on the same items, a[k] and b[k] on item k, by approximate
// randomisation (E. W. Noreen, Computer-Intensive Methods for Testing Hypotheses,
// 1989): swap the two scores of each item by a coin, rounds times; p is
// (1 + times that the means differed at least as much) / (1 + rounds). It is never
// 0, and 1 for equal systems. It panics when the lengths differ.
//
// Cost: rounds · len(a).
func Randomisation(a, b []float64, rounds int, seed uint64) float64 {
	if len(a) != len(b) {
		panic("score: systems scored on different numbers of items")
	}
	differences := make([]float64, len(a))
	sum, size := 0.0, 0.0
	for k := range a {
		differences[k] = a[k] - b[k]
		sum += differences[k]
		size += math.Abs(differences[k])
	}
	// Sums of the same differences in other signs differ by rounding: a tie counts.
	observed := math.Abs(sum) - 1e-12*size
	random := rand.New(rand.NewPCG(seed, 0))
	extreme := 0
	for range rounds {
		sum, coins := 0.0, uint64(0)
		for k, d := range differences {
			if k%64 == 0 {
				coins = random.Uint64()
			}
			if coins&1 == 0 {
				d = -d
			}
			coins >>= 1
			sum += d
		}
		if math.Abs(sum) >= observed {
			extreme++
		}
	}
	return float64(extreme+1) / float64(rounds+1)
}
