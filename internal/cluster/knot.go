package cluster

import (
	"math"

	"summarize/internal/elementary"
	"summarize/internal/vector"
)

// unit is the fixed-point step of a similarity: sums of integers are exact.
const unit = 1 << 30

// A Knot is a cluster as far as linkage must know it. It is named by its lowest leaf.
type Knot struct {
	Low, Size int32
	Placed    int32   // leaves that have a place
	From, To  float64 // its lowest and its highest place, NaN for none
}

// Leaves returns a knot for each of n leaves.
func Leaves(n int, o Options) []Knot {
	knots := make([]Knot, n)
	for i := range knots {
		place := math.NaN()
		if o.Place != nil {
			place = o.Place[i]
		}
		knots[i] = Knot{Low: int32(i), Size: 1, From: place, To: place}
		if !math.IsNaN(place) {
			knots[i].Placed = 1
		}
	}
	return knots
}

// with returns the union of two knots, of which the first has the lower leaf.
func (k *Knot) with(o *Knot) Knot {
	return Knot{Low: k.Low, Size: k.Size + o.Size, Placed: k.Placed + o.Placed, From: lower(k.From, o.From), To: -lower(-k.To, -o.To)}
}

// gap returns the distance between two knots: 0 where they overlap or have no place.
func (k *Knot) gap(o *Knot) float64 {
	gap := max(o.From-k.To, k.From-o.To)
	if !(gap > 0) {
		return 0
	}
	return gap
}

// across returns what the gap between two knots leaves of the strength of their merge, in
// [0, 1], where scale is Options.Gap.
func (k *Knot) across(o *Knot, scale float64) float64 {
	gap := k.gap(o)
	if gap == 0 {
		return 1
	}
	x := gap / scale
	placed := float64(int64(k.Placed)*int64(o.Placed)) / float64(int64(k.Size)*int64(o.Size)) // share of pairs
	return 1 - float64(placed*(1-elementary.Exp(-x*x)))
}

// lower returns the lower of two places, either of which may be NaN.
func lower(x, y float64) float64 {
	if math.IsNaN(x) || y < x {
		return y
	}
	return x
}

// A Tie is what two knots, given by their index, have in common.
type Tie struct {
	A, B int32
	Sum  int64 // of the similarities of all pairs of leaves between the two, in 1/unit
}

// Ties returns the ties of leaves.
func Ties(pairs []vector.Pair) []Tie {
	ties := make([]Tie, len(pairs))
	for k, p := range pairs {
		ties[k] = Tie{A: p.A, B: p.B, Sum: int64(math.Round(p.Cosine * unit))}
	}
	return ties
}

// mean returns the mean similarity of the leaves of two knots.
func mean(a, b *Knot, sum int64) float64 {
	return float64(sum) / (float64(a.Size) * float64(b.Size)) / unit
}

// A Join makes one knot of two, which are named by their lowest leaves, A < B.
type Join struct {
	A, B     int32
	Mean     float64 // as in Merge
	Gap      float64
	Across   float64
	Strength float64
}
