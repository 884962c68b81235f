package coverage

import (
	"cmp"
	"math"
	"slices"

	"summarize/internal/elementary"
	"summarize/internal/hashtable"
	"summarize/internal/rank/candidate"
)

// Concepts are what a summary should tell: the stemmed bigrams of the story that are
// not two stop words (Gillick and Favre, "A Scalable Global Model for Summarization",
// 2009, section 3).
//
// Articles that are copies of one another are one source: twenty reprints are not
// twenty voices.
//
// Rejected after measuring: a weight by rarity in the corpus, by frequency within an
// article, by names or by titles, unigrams as concepts of their own, and the backing of
// a rare bigram by frequent words: none moved ROUGE-2 upwards.
type concepts struct {
	numbers *hashtable.Table // of word pairs
	pairs   []uint64         // by concept
	weight  []int64          // by concept
	of      []int32          // the distinct concepts of all candidates, one after another
	shared  []bool           // by concept: several sources tell it
	sources int              // independent ones of the story
	head    float64          // Tuning.Head, as the number of sources has it
	growth  float64          // how far the law of many sources holds, in [0, 1]
	words   *wordCount       // the sources of each word; nil where growth is 0
	start   []int            // concepts of candidate i are of[start[i]:start[i+1]]
}

func (c *concepts) in(i int) []int32 { return c.of[c.start[i]:c.start[i+1]] }

// concepts returns the concepts of the candidates, found and weighed.
func (p *Selector) concepts() *concepts {
	if p.known == nil {
		p.known = newConcepts(p)
	}
	return p.known
}

// mostForetold is the number of concepts up to which as much room is made at once as they can need: of the bigrams of many
// sentences most are told again.
const mostForetold = 1 << 14

func newConcepts(p *Selector) *concepts {
	tokens := 0
	for i := range p.set.All {
		tokens += len(p.set.Words(i))
	}
	c := &concepts{numbers: &p.room.pairs, of: make([]int32, 0, tokens), start: make([]int, 1, len(p.set.All)+1)}
	c.numbers.Reset(min(tokens, mostForetold))
	var found []uint64
	seen := make([]int32, 0, tokens) // by concept: the last candidate that held it, plus one
	for i := range p.set.All {
		found = candidate.AppendBigrams(found[:0], p.set.Words(i))
		for _, key := range found {
			k := c.numbers.Number(key)
			if k == len(seen) {
				seen, c.pairs = append(seen, 0), append(c.pairs, key)
			}
			if seen[k] != int32(i)+1 {
				seen[k] = int32(i) + 1
				c.of = append(c.of, int32(k))
			}
		}
		c.start = append(c.start, len(c.of))
	}
	c.weigh(p)
	c.discountTold(p)
	return c
}

// number is that of the independent source of a candidate.
func (p *Selector) number(i int) int { return p.set.Articles[p.set.All[i].Article].Source }

// bySource returns the candidates ordered by the source of their article.
func (p *Selector) bySource() []int {
	order := make([]int, len(p.set.All))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(p.number(a), p.number(b))
	})
	return order
}

// discountTold takes the weight from what readers know.
func (c *concepts) discountTold(p *Selector) {
	for _, key := range p.set.Told {
		if k := c.numbers.Find(key); k >= 0 {
			c.weight[k] = 0
		}
	}
}

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
	all := p.room.supportsOf(len(c.pairs))
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
