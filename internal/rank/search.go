package rank

import (
	"cmp"
	"slices"
)

// maxNodes bounds the search of one story, by count and never by clock, so that
// every machine finds the same summary.
const maxNodes = 300

// A search maximises the weight covered by a set of candidates under a budget.
type search struct {
	pool     *pool
	concepts *concepts
	covered  []int16 // how many chosen candidates hold a concept
	chosen   []int
	value    int64
	left     int
	best     []int
	effort   Effort
}

func newSearch(p *pool, c *concepts) *search {
	return &search{pool: p, concepts: c, covered: make([]int16, len(c.weight)), left: p.capacity}
}

func (s *search) gain(i int) int64 {
	var g int64
	for _, c := range s.concepts.in(i) {
		if s.covered[c] == 0 {
			g += s.concepts.weight[c]
		}
	}
	return g
}

func (s *search) take(i int) {
	for _, c := range s.concepts.in(i) {
		if s.covered[c] == 0 {
			s.value += s.concepts.weight[c]
		}
		s.covered[c]++
	}
	s.left -= s.pool.candidates[i].cost
	s.chosen = append(s.chosen, i)
}

func (s *search) undo() {
	i := s.chosen[len(s.chosen)-1]
	s.chosen = s.chosen[:len(s.chosen)-1]
	s.left += s.pool.candidates[i].cost
	for _, c := range s.concepts.in(i) {
		s.covered[c]--
		if s.covered[c] == 0 {
			s.value -= s.concepts.weight[c]
		}
	}
}

type option struct {
	candidate int
	gain      int64
	cost      int
}

func byDensity(a, b option) int {
	return cmp.Or(cmp.Compare(b.gain*int64(a.cost), a.gain*int64(b.cost)), cmp.Compare(a.candidate, b.candidate))
}

func (s *search) run() []int {
	all := make([]int, len(s.pool.candidates))
	for i := range all {
		all[i] = i
	}
	s.branch(all)
	s.effort.Bound = max(s.effort.Bound, s.effort.Value)
	if s.effort.Bound > 0 {
		s.effort.Gap = float64(s.effort.Bound-s.effort.Value) / float64(s.effort.Bound)
	}
	return s.best
}

// branch explores all sets that extend the chosen by some of the candidates.
func (s *search) branch(candidates []int) {
	s.effort.Nodes++
	if s.value > s.effort.Value || s.best == nil && len(s.chosen) > 0 {
		s.effort.Value = s.value
		s.best = slices.Clone(s.chosen)
	}
	options := make([]option, 0, len(candidates))
	for _, i := range candidates {
		if cost := s.pool.candidates[i].cost; cost <= s.left && !s.pool.repeats(i, s.chosen) {
			if g := s.gain(i); g > 0 {
				options = append(options, option{i, g, cost})
			}
		}
	}
	slices.SortFunc(options, byDensity)
	rest := make([]int, len(options))
	for k, o := range options {
		rest[k] = o.candidate
	}
	for k, o := range options {
		bound := s.value + fractional(options[k:], s.left)
		if bound <= s.effort.Value {
			return
		}
		if s.effort.Nodes >= maxNodes {
			s.effort.Bound = max(s.effort.Bound, bound)
			return
		}
		s.take(o.candidate)
		s.branch(rest[k+1:])
		s.undo()
	}
}

// fractional bounds the gain of any set of options under a budget: the linear
// relaxation of the knapsack, whose options are in order of density.
func fractional(options []option, left int) int64 {
	var sum int64
	for _, o := range options {
		if o.cost > left {
			return sum + (o.gain*int64(left)+int64(o.cost)-1)/int64(o.cost)
		}
		sum += o.gain
		left -= o.cost
	}
	return sum
}
