package content

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A Forest is a sum of decision trees: gradient boosting of logistic loss (Friedman
// 2001, Greedy function approximation, section 4.4.1), fitted by benchmarks/boilerplate. A tree
// is a row of nodes; a node sends a row of features on by one of them, or holds a leaf's
// share of the log-odds.
type Forest [][]Node

// A Node is a split, or a leaf where Feature is negative.
type Node struct {
	Feature   int32
	Threshold float32 // a split sends values up to it to Left, others behind Left
	Left      int32   // index of the left child; the right one follows
	Leaf      float64
}

// Score returns the log-odds that the forest gives to a row of features.
func (f Forest) Score(row []float32) float64 {
	sum := 0.0
	for _, tree := range f {
		n := &tree[0]
		for n.Feature >= 0 {
			next := n.Left
			if row[n.Feature] > n.Threshold {
				next++
			}
			n = &tree[next]
		}
		sum += n.Leaf
	}
	return sum
}

// Write writes a forest, one tree a line, its nodes between spaces: "feature:threshold:left"
// or a leaf.
func (f Forest) Write(b *strings.Builder) {
	for _, tree := range f {
		for i, n := range tree {
			if i > 0 {
				b.WriteByte(' ')
			}
			if n.Feature < 0 {
				b.WriteString(strconv.FormatFloat(n.Leaf, 'g', 4, 64))
				continue
			}
			fmt.Fprintf(b, "%d:%s:%d", n.Feature, strconv.FormatFloat(float64(n.Threshold), 'g', 6, 32), n.Left)
		}
		b.WriteByte('\n')
	}
}

// readForest reads the lines that Write wrote. It panics where they are broken: they are
// part of the program.
func readForest(lines []string) Forest {
	var f Forest
	for _, line := range lines {
		var tree []Node
		for _, field := range strings.Fields(line) {
			tree = append(tree, readNode(field))
		}
		f = append(f, tree)
	}
	return f
}

func readNode(field string) Node {
	parts := strings.Split(field, ":")
	if len(parts) == 1 {
		return Node{Feature: -1, Leaf: number(field)}
	}
	return Node{Feature: int32(number(parts[0])), Threshold: float32(number(parts[1])), Left: int32(number(parts[2]))}
}

func number(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsNaN(v) {
		panic("content: a broken weight: " + strconv.Quote(s))
	}
	return v
}
