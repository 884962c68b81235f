package coverage

import "summarize/internal/rank/candidate"

// A problem is the problem that selecting by coverage solves: choose passages of sentences
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
type problem struct {
	passages []passage
	cost     []int
	capacity int
	quality  []int64
	weight   []int64
	of       []int32 // the concepts of all passages, one after another
	start    []int   // those of passage i are of[start[i]:start[i+1]]
	set      *candidate.Set
	opening  int // the passage that every set begins with, or -1
	required int // a passage that every set has besides, of the last day or a denial, or -1

	shared []int32 // by concept of the story: its number here, or 0 when one sentence alone tells it
	seen   []int32 // by concept of the story: the last passage that tells it, plus one
}

func (c *problem) concepts(i int) []int32 { return c.of[c.start[i]:c.start[i+1]] }

// problem states what is to be solved.
func (p *Selector) problem() *problem {
	concepts := p.concepts()
	c := &problem{set: p.set, opening: -1, required: -1, capacity: p.set.Capacity, weight: make([]int64, len(p.set.All))}
	passages, quality := p.passages()
	c.shared, c.seen = c.share(concepts), make([]int32, len(concepts.weight))
	c.start, c.cost = make([]int, 1, len(passages)+1), make([]int, 0, len(passages))
	c.of = make([]int32, 0, len(concepts.of))
	for i, r := range passages {
		c.add(r, quality[i], concepts)
	}
	return c
}

// add offers one more passage.
func (c *problem) add(r passage, quality int64, concepts *concepts) {
	c.passages, c.quality = append(c.passages, r), append(c.quality, quality)
	number := int32(len(c.passages))
	for s := r.first; s < r.last; s++ {
		c.of = append(c.of, int32(s))
		for _, k := range concepts.in(s) {
			if c.shared[k] > 0 && c.seen[k] != number {
				c.seen[k] = number
				c.of = append(c.of, c.shared[k])
			}
		}
	}
	c.cost = append(c.cost, c.price(r))
	c.start = append(c.start, len(c.of))
}

// fixes reports whether every set has passage i.
func (c *problem) fixes(i int) bool { return i == c.opening || i == c.required }

// depth is how many passages of a usual cost there is room for.
func (c *problem) depth() int {
	cost, passages := 0, 0
	for _, price := range c.cost {
		if price <= c.capacity {
			cost += price
			passages++
		}
	}
	return c.capacity * passages / max(cost, 1)
}

// price is what a passage costs.
func (c *problem) price(r passage) (cost int) {
	for s := r.first; s < r.last; s++ {
		cost += c.set.All[s].Cost
	}
	return cost
}

// permit allows what was forbidden.
func (c *problem) permit() {
	for i, r := range c.passages {
		c.cost[i] = c.price(r)
	}
}

// forbid keeps passage i out of every set.
func (c *problem) forbid(i int) { c.cost[i] = c.capacity + 1 }

// share numbers the concepts that several sentences tell, after those that stand for
// one sentence each, and sums up the weights of the others.
func (c *problem) share(concepts *concepts) []int32 {
	holders := make([]int32, len(concepts.weight))
	for _, k := range concepts.of {
		holders[k]++
	}
	shared := make([]int32, len(concepts.weight))
	for s := range c.set.All {
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

// repeats reports whether passage i shares a sentence with a chosen passage, or says what a
// sentence of it, or an earlier one of its own, says.
func (c *problem) repeats(i int, chosen []int) bool {
	r := c.passages[i]
	for s := r.first; s < r.last; s++ {
		if c.says(passage{r.first, s}, s) {
			return true
		}
	}
	for _, j := range chosen {
		o := c.passages[j]
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

// says reports whether a sentence of a passage says what candidate s says.
func (c *problem) says(r passage, s int) bool {
	for t := r.first; t < r.last; t++ {
		if c.set.Same(s, t) {
			return true
		}
	}
	return false
}

// candidates lists the sentences of the chosen passages.
func (c *problem) candidates(chosen []int) []int {
	all := make([]int, 0, 2*len(chosen))
	for _, i := range chosen {
		all = c.passages[i].appendTo(all)
	}
	return all
}
