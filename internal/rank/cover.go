package rank

import "math/bits"

// A cover is the problem that selecting by coverage solves: choose runs of sentences
// whose costs together stay within the capacity, no two of which say the same, so that
//
//	f(S) = Σ over concepts c of weight(c) · max over i in S that tell c of quality(i)
//
// is highest. f is monotone and submodular: a concept told twice counts once, by
// the better telling, so that redundancy earns nothing and needs no penalty of its
// own (the maximum coverage of Gillick and Favre 2009, with the facility location of
// Lin and Bilmes 2011 for the quality of the telling).
//
// The concepts that one sentence alone tells are one concept here: most are, and the
// lists to walk become short.
type cover struct {
	runs     []run
	cost     []int
	capacity int
	quality  []int64
	weight   []int64
	of       []int32 // the concepts of all runs, one after another
	start    []int   // those of run i are of[start[i]:start[i+1]]
	pool     *pool
	opening  int // the run that every set begins with, or -1
}

func (c *cover) concepts(i int) []int32 { return c.of[c.start[i]:c.start[i+1]] }

// newCover states the problem of a pool.
func newCover(p *pool) *cover {
	concepts := p.concepts()
	c := &cover{pool: p, opening: -1, capacity: p.capacity, weight: make([]int64, len(p.candidates))}
	c.runs, c.quality = p.runs()
	shared := c.share(concepts)
	c.start = make([]int, 1, len(c.runs)+1)
	seen := make([]int32, len(concepts.weight))
	for i, r := range c.runs {
		cost := 0
		for s := r.first; s < r.last; s++ {
			cost += p.candidates[s].cost
			c.of = append(c.of, int32(s))
			for _, k := range concepts.in(s) {
				if shared[k] > 0 && seen[k] != int32(i)+1 {
					seen[k] = int32(i) + 1
					c.of = append(c.of, shared[k])
				}
			}
		}
		c.cost = append(c.cost, cost)
		c.start = append(c.start, len(c.of))
	}
	return c
}

// share numbers the concepts that several sentences tell, after those that stand for
// one sentence each, and sums up the weights of the others.
func (c *cover) share(concepts *concepts) []int32 {
	holders := make([]int32, len(concepts.weight))
	for _, k := range concepts.of {
		holders[k]++
	}
	shared := make([]int32, len(concepts.weight))
	for s := range c.pool.candidates {
		for _, k := range concepts.in(s) {
			switch {
			case holders[k] == 1:
				c.weight[s] += concepts.weight[k]
			case shared[k] == 0 && concepts.weight[k] > 0:
				shared[k] = int32(len(c.weight))
				c.weight = append(c.weight, concepts.weight[k])
			}
		}
	}
	return shared
}

// repeats reports whether run i shares a sentence with a chosen run, or says what a
// sentence of it, or an earlier one of its own, says.
func (c *cover) repeats(i int, chosen []int) bool {
	r := c.runs[i]
	for s := r.first; s < r.last; s++ {
		if c.says(run{r.first, s}, s) {
			return true
		}
	}
	for _, j := range chosen {
		o := c.runs[j]
		if r.first < o.last && o.first < r.last {
			return true
		}
		for s := r.first; s < r.last; s++ {
			if c.says(o, s) {
				return true
			}
		}
	}
	return false
}

// says reports whether a sentence of a run says what candidate s says.
func (c *cover) says(r run, s int) bool {
	for t := r.first; t < r.last; t++ {
		if c.pool.same(s, t) {
			return true
		}
	}
	return false
}

// candidates lists the sentences of the chosen runs.
func (c *cover) candidates(chosen []int) []int {
	var all []int
	for _, i := range chosen {
		for s := c.runs[i].first; s < c.runs[i].last; s++ {
			all = append(all, s)
		}
	}
	return all
}

// A partial is a set of runs under construction.
type partial struct {
	cover  *cover
	chosen []int
	value  int64
	left   int
	level  []int64  // by concept: the quality at which it is told
	trail  []change // levels before each rise, to undo
	marks  []mark   // by chosen run
}

type change struct {
	concept int32
	level   int64
}

type mark struct {
	trail int
	value int64
}

// newPartial returns the smallest set: the opening alone, or nothing.
func newPartial(c *cover) *partial {
	s := &partial{cover: c, left: c.capacity, level: make([]int64, len(c.weight))}
	if c.opening >= 0 {
		s.take(c.opening)
	}
	return s
}

// gain is what f rises by when run i joins.
func (s *partial) gain(i int) int64 {
	gain, q := int64(0), s.cover.quality[i]
	for _, c := range s.cover.concepts(i) {
		if level := s.level[c]; level < q {
			gain += s.cover.weight[c] * (q - level)
		}
	}
	return gain
}

func (s *partial) take(i int) {
	s.marks = append(s.marks, mark{len(s.trail), s.value})
	q := s.cover.quality[i]
	for _, c := range s.cover.concepts(i) {
		if level := s.level[c]; level < q {
			s.value += s.cover.weight[c] * (q - level)
			s.trail = append(s.trail, change{c, level})
			s.level[c] = q
		}
	}
	s.left -= s.cover.cost[i]
	s.chosen = append(s.chosen, i)
}

// drop takes back the last take.
func (s *partial) drop() {
	n := len(s.chosen) - 1
	m := s.marks[n]
	for k := len(s.trail) - 1; k >= m.trail; k-- {
		s.level[s.trail[k].concept] = s.trail[k].level
	}
	s.left += s.cover.cost[s.chosen[n]]
	s.trail, s.value = s.trail[:m.trail], m.value
	s.chosen, s.marks = s.chosen[:n], s.marks[:n]
}

// fits reports whether run i may join.
func (s *partial) fits(i int) bool {
	return s.cover.cost[i] <= s.left && !s.cover.repeats(i, s.chosen)
}

// An offer is a run with the gain that it has, or at most has.
type offer struct {
	run     int
	cost    int
	gain    int64
	density float64 // gain per cost
}

func newOffer(run int, gain int64, cost int) offer {
	return offer{run, cost, gain, float64(gain) / float64(cost)}
}

// byDensity orders offers by gain per cost, from the highest; ties by run.
func byDensity(a, b offer) int {
	switch {
	case a.density > b.density:
		return -1
	case a.density < b.density:
		return 1
	}
	return a.run - b.run
}

// share returns gain·left/cost, rounded up.
func (o offer) share(left int) int64 {
	hi, lo := bits.Mul64(uint64(o.gain), uint64(left))
	lo, carry := bits.Add64(lo, uint64(o.cost-1), 0)
	quotient, _ := bits.Div64(hi+carry, lo, uint64(o.cost))
	return int64(quotient)
}

// fractional bounds the gain of any set of offers that fit: the linear relaxation of
// the knapsack, and one more for densities that rounding made equal. The offers are in
// order of density. It also returns how many are taken
// whole; the next one, if any, is taken in part.
func fractional(offers []offer, left int) (gain int64, whole int) {
	for k, o := range offers {
		if o.cost > left {
			return gain + o.share(left) + 1, k
		}
		gain += o.gain
		left -= o.cost
	}
	return gain, len(offers)
}
