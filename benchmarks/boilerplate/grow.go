package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"summarize/internal/boilerplate/content"
)

// Constants of the forests, found by cross-validation over sites.
const (
	bins      = 32   // values of a feature told apart
	minWeight = 8.0  // of the second derivatives in a leaf
	ridge     = 4.0  // pulls leaves to zero
	rate      = 0.12 // of a tree's say
	ofRows    = 0.6  // rows and features a tree is shown
	ofColumns = 0.35
)

// A sample is rows of features, what they are, and how much each counts.
type sample struct {
	rows   [][]float32
	labels []float64 // 0 or 1
	weight []float64
}

// grow fits a forest of so many trees of such a depth by gradient boosting of logistic loss.
func grow(s sample, trees, depth int, seed uint64) content.Forest {
	g := &grower{sample: s, rng: rand.New(rand.NewPCG(seed, 1)), depth: depth}
	g.cut()
	g.odds = make([]float64, len(s.rows))
	g.first, g.second = make([]float64, len(s.rows)), make([]float64, len(s.rows))
	var forest content.Forest
	for range trees {
		for i, o := range g.odds {
			p := 1 / (1 + math.Exp(-o))
			g.first[i] = s.weight[i] * (p - s.labels[i])
			g.second[i] = s.weight[i] * p * (1 - p)
		}
		forest = append(forest, g.tree())
	}
	return forest
}

type grower struct {
	sample
	rng           *rand.Rand
	depth         int
	binned        [][]uint8
	cuts          [][]float32 // of each feature, the greatest value of each bin but the last
	odds          []float64
	first, second []float64
	columns       []int
	nodes         []content.Node
}

// cut finds the bins of all features, with about as many rows each.
func (g *grower) cut() {
	n, columns := len(g.rows), len(g.rows[0])
	g.cuts = make([][]float32, columns)
	g.binned = make([][]uint8, n)
	for i := range g.binned {
		g.binned[i] = make([]uint8, columns)
	}
	values := make([]float32, n)
	for c := range columns {
		for i := range g.rows {
			values[i] = g.rows[i][c]
		}
		slices.Sort(values)
		distinct := slices.Compact(slices.Clone(values))
		cuts := []float32{}
		if len(distinct) <= bins {
			cuts = append(cuts, distinct[:len(distinct)-1]...)
		} else {
			for b := 1; b < bins; b++ {
				v := values[n*b/bins]
				if v < distinct[len(distinct)-1] && (len(cuts) == 0 || v > cuts[len(cuts)-1]) {
					cuts = append(cuts, v)
				}
			}
		}
		g.cuts[c] = cuts
		for i := range g.rows {
			k, _ := slices.BinarySearch(cuts, g.rows[i][c])
			g.binned[i][c] = uint8(k)
		}
	}
}

// tree grows one tree on some of the rows and features, and adds its say to all odds.
func (g *grower) tree() []content.Node {
	var rows []int32
	for i := range g.rows {
		if g.rng.Float64() < ofRows {
			rows = append(rows, int32(i))
		}
	}
	g.columns = g.columns[:0]
	for c := range g.cuts {
		if len(g.cuts[c]) > 0 && g.rng.Float64() < ofColumns {
			g.columns = append(g.columns, c)
		}
	}
	g.nodes = []content.Node{{}}
	g.split(0, rows, g.depth)
	forest := content.Forest{g.nodes}
	for i := range g.odds {
		g.odds[i] += forest.Score(g.rows[i])
	}
	return g.nodes
}

// split makes of a node the best split of its rows, or a leaf.
func (g *grower) split(at int, rows []int32, depth int) {
	var first, second float64
	for _, i := range rows {
		first += g.first[i]
		second += g.second[i]
	}
	column, bin, gain := -1, 0, 1e-3
	if depth > 0 {
		column, bin, gain = g.best(rows, first, second)
	}
	if column < 0 || gain <= 1e-3 {
		g.nodes[at] = content.Node{Feature: -1, Leaf: -rate * first / (second + ridge)}
		return
	}
	var left, right []int32
	for _, i := range rows {
		if int(g.binned[i][column]) <= bin {
			left = append(left, i)
		} else {
			right = append(right, i)
		}
	}
	child := len(g.nodes)
	g.nodes[at] = content.Node{Feature: int32(column), Threshold: g.cuts[column][bin], Left: int32(child)}
	g.nodes = append(g.nodes, content.Node{}, content.Node{})
	g.split(child, left, depth-1)
	g.split(child+1, right, depth-1)
}

// best returns the feature and the bin behind which to split.
func (g *grower) best(rows []int32, first, second float64) (column, bin int, gain float64) {
	column = -1
	histogram := make([][bins][2]float64, len(g.columns))
	for _, i := range rows {
		row := g.binned[i]
		a, b := g.first[i], g.second[i]
		for k, c := range g.columns {
			h := &histogram[k][row[c]]
			h[0] += a
			h[1] += b
		}
	}
	whole := first * first / (second + ridge)
	for k, c := range g.columns {
		var a, b float64
		for bn := range g.cuts[c] {
			a += histogram[k][bn][0]
			b += histogram[k][bn][1]
			if b < minWeight || second-b < minWeight {
				continue
			}
			if v := a*a/(b+ridge) + (first-a)*(first-a)/(second-b+ridge) - whole; v > gain {
				column, bin, gain = c, bn, v
			}
		}
	}
	return column, bin, gain
}
