package main

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// Constants of the regression.
const (
	sparsity = 1.0 // weight of the absolute values
	speed    = 0.15
	passes   = 8
	minSites = 2 // that a feature of furniture stands on
)

// regress fits a logistic regression with an absolute penalty by FTRL-Proximal (McMahan et
// al. 2013, Ad click prediction, algorithm 1). The last weight is the bias.
func regress(lines []labelled) []float64 {
	n := len(features.names)
	common := commonFeatures(lines)
	type state struct{ z, n, w float64 }
	states := make([]state, n+1)
	weigh := func(s *state) float64 {
		s.w = 0
		if math.Abs(s.z) > sparsity {
			s.w = -(s.z - math.Copysign(sparsity, s.z)) / ((1 + math.Sqrt(s.n)) / speed)
		}
		return s.w
	}
	rng := rand.New(rand.NewPCG(7, 7))
	order := make([]int, len(lines))
	for i := range order {
		order[i] = i
	}
	var active []int32
	for range passes {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			l := &lines[i]
			active = append(active[:0], int32(n))
			for _, f := range l.features {
				if common[f] {
					active = append(active, f)
				}
			}
			odds := 0.0
			for _, f := range active {
				odds += weigh(&states[f])
			}
			g := l.weight * (1/(1+math.Exp(-odds)) - l.label)
			for _, f := range active {
				s := &states[f]
				sigma := (math.Sqrt(s.n+g*g) - math.Sqrt(s.n)) / speed
				s.z += g - sigma*s.w
				s.n += g * g
			}
		}
	}
	weights := make([]float64, n+1)
	for f := range states {
		weights[f] = weigh(&states[f])
	}
	return weights
}

// commonFeatures tells which features furniture has on enough sites.
func commonFeatures(lines []labelled) []bool {
	first := make([]string, len(features.names))
	common := make([]bool, len(features.names))
	for i := range lines {
		if lines[i].label == 0 {
			continue
		}
		for _, f := range lines[i].features {
			switch {
			case first[f] == "":
				first[f] = lines[i].site
			case first[f] != lines[i].site:
				common[f] = true
			}
		}
	}
	return common
}

// likeFurniture are the odds above which a line beside an article is taken for furniture.
const likeFurniture = -1.0

// fitWeights fits to what is sure, takes in what of the other lines looks like furniture, and
// fits again, twice: most text beside articles is of other articles.
func fitWeights(lines []labelled) []float64 {
	var sure []labelled
	for _, l := range lines {
		if l.sure {
			sure = append(sure, l)
		}
	}
	weights := regress(sure)
	for range 2 {
		more := slices.Clone(sure)
		for _, l := range lines {
			if !l.sure && oddsOf(weights, &l) > likeFurniture {
				more = append(more, l)
			}
		}
		weights = regress(more)
	}
	return weights
}

func oddsOf(weights []float64, l *labelled) float64 {
	odds := weights[len(weights)-1]
	for _, f := range l.features {
		if int(f) < len(weights)-1 { // else met after the fit
			odds += weights[f]
		}
	}
	return odds
}

// smallest is a weight that changes next to nothing.
const smallest = 0.08

func writeWeights(weights []float64) string {
	var b strings.Builder
	bias := len(weights) - 1
	fmt.Fprintf(&b, "#bias\t%.2f\n", weights[bias])
	order := make([]int, bias)
	for f := range order {
		order[f] = f
	}
	slices.SortFunc(order, func(x, y int) int {
		return cmp.Or(cmp.Compare(weights[y], weights[x]), cmp.Compare(features.names[x], features.names[y]))
	})
	for _, f := range order {
		if math.Abs(weights[f]) >= smallest {
			fmt.Fprintf(&b, "%s\t%.2f\n", features.names[f], weights[f])
		}
	}
	return b.String()
}
