package rank

import (
	"cmp"
	"math"
	"slices"

	"summarize/internal/text"
)

// Concepts are what a summary should tell: the stemmed bigrams of the story that are
// not two stop words (Gillick and Favre, "A Scalable Global Model for Summarization",
// 2009, section 3).
//
//	weight(c) = (Σ over witnesses w that tell c of prior(w, c))²
//	prior(w, c) = floor + e^(-position of the first telling / decay)
//
// Articles that are copies of one another are one witness and count once, by the
// earliest telling: twenty reprints are not twenty voices. The square follows the
// data: of the bigrams that 1, 2 and 3 of 3 articles tell, editors repeat 5, 26 and
// 52 of 100.
//
// Rejected after measuring: a weight by rarity in the corpus, by frequency within an
// article, by names or by titles, unigrams as concepts of their own, and the backing of
// a rare bigram by frequent words: none moved ROUGE-2 upwards.
type concepts struct {
	table  *table
	weight []int64 // by concept
	of     []int32 // the distinct concepts of all candidates, one after another
	start  []int   // concepts of candidate i are of[start[i]:start[i+1]]
}

func (c *concepts) in(i int) []int32 { return c.of[c.start[i]:c.start[i+1]] }

// bigram is the key of the concept of two terms.
func bigram(a, b uint32) uint64 { return uint64(a)<<32 | uint64(b) }

// keys appends the keys of the concepts of a sentence.
func keys(to []uint64, words []text.Token) []uint64 {
	for k, w := range words {
		if k > 0 && !(w.Is(text.Stop) && words[k-1].Is(text.Stop)) {
			to = append(to, bigram(words[k-1].Term, w.Term))
		}
	}
	return to
}

// concepts returns the concepts of a pool, found and weighed.
func (p *pool) concepts() *concepts {
	if p.known == nil {
		p.known = newConcepts(p)
	}
	return p.known
}

func newConcepts(p *pool) *concepts {
	tokens := 0
	for i := range p.candidates {
		tokens += len(p.words(i))
	}
	c := &concepts{table: newTable(tokens), of: make([]int32, 0, tokens), start: make([]int, 1, len(p.candidates)+1)}
	var found []uint64
	seen := make([]int32, 0, tokens) // by concept: the last candidate that held it, plus one
	for i := range p.candidates {
		found = keys(found[:0], p.words(i))
		for _, key := range found {
			k := c.table.number(key)
			if int(k) == len(seen) {
				seen = append(seen, 0)
			}
			if seen[k] != int32(i)+1 {
				seen[k] = int32(i) + 1
				c.of = append(c.of, k)
			}
		}
		c.start = append(c.start, len(c.of))
	}
	c.weigh(p)
	c.forget(p)
	return c
}

// A testimony gathers, witness by witness, what speaks for a concept.
type testimony struct {
	witness   int32 // the last that spoke
	witnesses int32
	best      int32 // its highest prior
	sum       int32 // of the best priors of all witnesses
}

// weigh sets the weights.
func (c *concepts) weigh(p *pool) {
	priors := p.tuning.priors()
	all := make([]testimony, len(c.table.keys))
	last, witnesses := -1, int32(0)
	for _, i := range p.byWitness() {
		candidate := p.candidates[i]
		if w := p.witness(candidate.article); witnesses == 0 || w != last {
			last = w
			witnesses++
		}
		prior := priors[min(candidate.position, len(priors)-1)]
		for _, k := range c.in(i) {
			all[k].add(witnesses, prior)
		}
	}
	c.weight = make([]int64, len(all))
	highest := int64(1)
	for k, t := range all {
		weight := int64(t.sum) * int64(t.sum) >> 8
		if t.witnesses == 1 && witnesses > 1 {
			weight = int64(float64(weight) / p.tuning.lone)
		}
		c.weight[k] = weight
		highest = max(highest, weight)
	}
	for ; highest >= maxWeight; highest >>= 1 {
		for k := range c.weight {
			c.weight[k] >>= 1
		}
	}
}

// add hears a witness, all of whose testimony comes together.
func (t *testimony) add(witness, prior int32) {
	if t.witness != witness {
		t.witness, t.best = witness, 0
		t.witnesses++
	}
	if prior > t.best {
		t.sum += prior - t.best
		t.best = prior
	}
}

// maxWeight keeps the value of a million concepts, at full quality and times any
// cost, within 64 bits with those of bits.Mul64 to spare.
const maxWeight = 1 << 24

// priors tabulates prior by position, in 1/1024, until only the floor is left, or no
// article is as long.
func (t tuning) priors() []int32 {
	var priors []int32
	for position := 0; ; position++ {
		falling := math.Round(1024 * math.Exp(-float64(position)/t.decay))
		priors = append(priors, int32(math.Round(1024*t.floor)+falling))
		if falling == 0 || position == 4096 {
			return priors
		}
	}
}

// witness is the witness of an article.
func (p *pool) witness(article int) int {
	if p.tuning.everyCopy {
		return article
	}
	return p.articles[article].Witness
}

// byWitness returns the candidates ordered by the witness of their article.
func (p *pool) byWitness() []int {
	order := make([]int, len(p.candidates))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(p.witness(p.candidates[a].article), p.witness(p.candidates[b].article))
	})
	return order
}

// forget takes the weight from what was told before.
func (c *concepts) forget(p *pool) {
	if len(p.options.Told) == 0 {
		return
	}
	for _, key := range toldKeys(p.options.Told) {
		if k := c.table.find(key); k >= 0 {
			c.weight[k] = 0
		}
	}
}
