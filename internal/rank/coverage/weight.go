package coverage

import "math"

import "summarize/internal/elementary"

// Concepts are weighed by what the N independent sources of a story tell. With few
// sources
//
//	weight(c) = (Σ over sources s that tell c of prior(s, c))², less when there is one
//	prior(s, c) = floor + e^(-position of the first telling / decay)
//
// The square follows the data: of the bigrams that 1, 2 and 3 of 3 articles tell, editors
// repeat 5, 26 and 52 of 100. With many sources that square lets the bigrams of the
// leads drown all others, and by ten sources (growth.go) another law has taken over.

// A support sums up the sources of a concept, one after another.
type support struct {
	source  int32 // the last that tells it
	sources int32 // its document frequency over independent sources
	best    int32 // its highest prior
	sum     int32 // of the best priors of all sources
	first   int32 // the earliest position of any telling
	total   int32 // sentences that tell it
}

// add counts a telling at a position; those of one source come together.
func (t *support) add(source, position, prior int32) {
	if t.total == 0 || position < t.first {
		t.first = position
	}
	t.total++
	if t.source != source {
		t.source, t.best = source, 0
		t.sources++
	}
	if prior > t.best {
		t.sum += prior - t.best
		t.best = prior
	}
}

// weigh sets the weights by what the sources tell.
func (c *concepts) weigh(p *Selector) {
	priors := p.tuning.priors(p.lastPosition())
	all := make([]support, len(c.pairs))
	last, sources := -1, int32(0)
	for _, i := range p.bySource() {
		position := p.set.All[i].Position
		if s := p.number(i); sources == 0 || s != last {
			last = s
			sources++
		}
		prior := priors[min(position, len(priors)-1)]
		for _, k := range c.in(i) {
			all[k].add(sources, int32(position), prior)
		}
	}
	c.sources = int(sources)
	c.head = float64(p.tuning.Head * p.tuning.Growth.head(c.sources))
	c.weight, c.shared = make([]int64, len(all)), make([]bool, len(all))
	for k, t := range all {
		weight := int64(t.sum) * int64(t.sum) >> 8
		if t.sources == 1 && sources > 1 {
			weight = int64(float64(weight) / p.tuning.SingleSource)
		}
		c.weight[k] = weight
		c.shared[k] = t.sources > 1
	}
	c.grow(p, all)
	c.limit()
}

// maxWeight keeps the value of a million concepts, at full quality and times any
// cost, within 64 bits with those of bits.Mul64 to spare.
const maxWeight = 1 << 24

// limit brings all weights below maxWeight.
func (c *concepts) limit() {
	highest := int64(1)
	for _, w := range c.weight {
		highest = max(highest, w)
	}
	for ; highest >= maxWeight; highest >>= 1 {
		for k := range c.weight {
			c.weight[k] >>= 1
		}
	}
}

// priors tabulates prior by position, in 1/1024, up to the last or until only the floor is
// left.
func (t Tuning) priors(last int) []int32 {
	var priors []int32
	for position := 0; ; position++ {
		falling := math.Round(1024 * elementary.Exp(-float64(position)/t.Decay))
		priors = append(priors, int32(math.Round(1024*t.Floor)+falling))
		if falling == 0 || position == last {
			return priors
		}
	}
}

// lastPosition is the highest of any candidate.
func (p *Selector) lastPosition() int {
	last := 0
	for _, c := range p.set.All {
		last = max(last, c.Position)
	}
	return last
}
