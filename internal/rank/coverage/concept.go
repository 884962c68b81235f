package coverage

import (
	"cmp"
	"slices"

	"summarize/internal/hashtable"
	"summarize/internal/rank/candidate"
)

// Concepts are what a summary should tell: the stemmed bigrams of the story that are
// not two stop words (Gillick and Favre, "A Scalable Global Model for Summarization",
// 2009, section 3).
//
// Articles that are copies of one another are one source: twenty reprints are not
// twenty voices. How the concepts are weighed is in weight.go.
//
// Rejected after measuring: a weight by rarity in the corpus, by frequency within an
// article, by names or by titles, unigrams as concepts of their own, and the backing of
// a rare bigram by frequent words: none moved ROUGE-2 upwards.
type concepts struct {
	numbers hashtable.Table // of word pairs
	pairs   []uint64        // by concept
	weight  []int64         // by concept
	of      []int32         // the distinct concepts of all candidates, one after another
	shared  []bool          // by concept: several sources tell it
	sources int             // independent ones of the story
	head    float64         // Tuning.Head, as the number of sources has it
	start   []int           // concepts of candidate i are of[start[i]:start[i+1]]
}

func (c *concepts) in(i int) []int32 { return c.of[c.start[i]:c.start[i+1]] }

// concepts returns the concepts of the candidates, found and weighed.
func (p *Selector) concepts() *concepts {
	if p.known == nil {
		p.known = newConcepts(p)
	}
	return p.known
}

func newConcepts(p *Selector) *concepts {
	tokens := 0
	for i := range p.set.All {
		tokens += len(p.set.Words(i))
	}
	c := &concepts{of: make([]int32, 0, tokens), start: make([]int, 1, len(p.set.All)+1)}
	c.numbers.Reset(tokens)
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
