package story

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"testing"

	"summarize/internal/story/cut"
)

// A traced collection is one whose cuts are all made and judged, so that choices of the cut's
// numbers cost next to nothing.
type traced struct {
	*labelled
	words  int // median: see forTexts
	scores []float64
	curves map[float64]cut.Curve // by shift
}

func (l *labelled) trace(r *Result, shifts []float64) *traced {
	c := &traced{labelled: l, words: r.median, curves: map[float64]cut.Curve{}}
	for _, shift := range shifts {
		c.curves[shift] = cut.Trace(r.tree, r.Least, shift, r.penalties...)
	}
	for _, t := range c.curves[shifts[0]].Levels {
		c.scores = append(c.scores, l.score(r.At(t)))
	}
	return c
}

// chosen returns the score at the level that cut.Find finds.
func (c *traced) chosen(o cut.Options) float64 {
	return c.scores[o.ForTexts(c.words).Choose(c.curves[o.Shift])]
}

// A choice is a setting with its mean score by group of collections.
type choice struct {
	name  string
	group map[string]float64
	class map[string]float64
}

// mean returns that over all groups but one.
func (c choice) mean(but string) float64 {
	sum, n := 0.0, 0.0
	for _, g := range slices.Sorted(maps.Keys(c.group)) {
		if g != but {
			sum, n = sum+c.group[g], n+1
		}
	}
	return sum / n
}

func choose(name string, cases []*traced, o cut.Options) choice {
	c := choice{name, map[string]float64{}, map[string]float64{}}
	rows, order := map[string]*row{}, []string(nil)
	for _, l := range cases {
		if rows[l.class] == nil {
			rows[l.class] = &row{group: l.group}
			order = append(order, l.class)
		}
		rows[l.class].n++
		rows[l.class].auto += l.chosen(o)
	}
	n := map[string]float64{}
	for _, class := range order {
		r := rows[class]
		c.class[class] = r.auto / r.n
		c.group[r.group] += r.auto / r.n
		n[r.group]++
	}
	for g := range n {
		c.group[g] /= n[g]
	}
	return c
}

// TestLeaveOneOut chooses the cut's numbers on all groups of collections but one, and prints the
// score on that one beside that of the setting that is taken and of its own best.
func TestLeaveOneOut(t *testing.T) {
	if os.Getenv("ABLATION") == "" {
		t.Skip("ABLATION is not set")
	}
	shifts := []float64{0.2, 0.25, 0.3, 0.35, 0.4, 0.5}
	var cases []*traced
	for _, c := range collections(t) {
		cases = append(cases, c.trace(c.findBy(t, Default), shifts))
	}
	taken := choose("taken", cases, standard.cut)
	var choices []choice
	for _, usual := range []float64{0.1, 0.12, 0.14} {
		for _, below := range []float64{0.12, 0.18, 0.25, 0.5} {
			for _, above := range []float64{0.1, 0.2, 0.4} {
				for _, width := range []float64{0.35, 0.5, 0.7} {
					for _, shift := range shifts {
						o := cut.Options{Usual: usual, Below: below, Above: above, Width: width, Shift: shift}
						choices = append(choices, choose(fmt.Sprintf("usual %v, below %v, above %v, width %v, shift %v", usual, below, above, width, shift), cases, o))
					}
				}
			}
		}
	}
	held(choices, taken)
	var shifted []choice
	for _, shift := range shifts {
		o := standard.cut
		o.Shift = shift
		shifted = append(shifted, choose(fmt.Sprintf("shift %v", shift), cases, o))
	}
	held(shifted, taken)
}

// held prints, for each group, what the best choice without it makes of it.
func held(choices []choice, taken choice) {
	sum := 0.0
	for _, g := range slices.Sorted(maps.Keys(taken.group)) {
		best := slices.MaxFunc(choices, func(a, b choice) int { return cmp.Compare(a.mean(g), b.mean(g)) })
		own := slices.MaxFunc(choices, func(a, b choice) int { return cmp.Compare(a.group[g], b.group[g]) })
		fmt.Printf("| %s | %.3f | %.3f | %.3f | %s |\n", g, taken.group[g], best.group[g], own.group[g], best.name)
		sum += best.group[g] / float64(len(taken.group))
	}
	best := slices.MaxFunc(choices, func(a, b choice) int { return cmp.Compare(a.mean(""), b.mean("")) })
	fmt.Printf("mean: taken %.4f, held out %.4f, best of all %.4f (%s)\n", taken.mean(""), sum, best.mean(""), best.name)
	for _, c := range slices.Sorted(maps.Keys(taken.class)) {
		if d := best.class[c] - taken.class[c]; d > 0.004 || d < -0.004 {
			fmt.Printf("  %s %.3f, best of all %.3f\n", c, taken.class[c], best.class[c])
		}
	}
}
