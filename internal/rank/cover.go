package rank

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
	c.start, c.cost = make([]int, 1, len(c.runs)+1), make([]int, 0, len(c.runs))
	c.of = make([]int32, 0, len(concepts.of))
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
