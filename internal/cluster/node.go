package cluster

import (
	"math"

	"summarize/internal/elementary"
)

// unit is the fixed-point step of a similarity: sums of integers are exact.
const unit = 1 << 30

// A node is a cluster as far as linkage must know it. It is named by its lowest leaf.
type node struct {
	low, size int32
	placed    int32   // leaves that have a place
	from, to  float64 // its lowest and its highest place, NaN for none
}

// leaf returns the node of a leaf, which has a place if any has.
func leaf(i int, places []float64) node {
	k := node{low: int32(i), size: 1, from: math.NaN(), to: math.NaN()}
	if places != nil && !math.IsNaN(places[i]) {
		k.placed, k.from, k.to = 1, places[i], places[i]
	}
	return k
}

// with returns the union of two nodes, of which the first has the lower leaf.
func (k *node) with(o *node) node {
	return node{low: k.low, size: k.size + o.size, placed: k.placed + o.placed, from: lower(k.from, o.from), to: -lower(-k.to, -o.to)}
}

// gap returns the distance between two nodes: 0 where they overlap or have no place.
func (k *node) gap(o *node) float64 {
	gap := max(o.from-k.to, k.from-o.to)
	if !(gap > 0) {
		return 0
	}
	return gap
}

// across returns what the gap between two nodes leaves of the strength of their merge, in
// [0, 1], where scale is Options.Gap.
func (k *node) across(o *node, scale float64) float64 {
	gap := k.gap(o)
	if gap == 0 {
		return 1
	}
	x := gap / scale
	placed := float64(int64(k.placed)*int64(o.placed)) / float64(int64(k.size)*int64(o.size)) // share of pairs
	return 1 - float64(placed*(1-elementary.Exp(-x*x)))
}

// lower returns the lower of two places, either of which may be NaN.
func lower(x, y float64) float64 {
	if math.IsNaN(x) || y < x {
		return y
	}
	return x
}

// mean returns the mean similarity of the leaves of two nodes.
func mean(a, b *node, sum int64) float64 {
	return float64(sum) / (float64(a.size) * float64(b.size)) / unit
}
