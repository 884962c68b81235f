package rank

import (
	"math"
	"slices"

	"summarize/internal/text"
)

// Concepts are what a summary should tell: the stemmed bigrams of the story that
// are not two stop words (Gillick and Favre, "A Scalable Global Model for
// Summarization", 2009). A bigram counts when at least two witnesses carry it; in a
// story of one witness all do.
type concepts struct {
	weight []int64 // by concept
	of     []int32 // the concepts of all candidates, one after another
	start  []int   // concepts of candidate i are of[start[i]:start[i+1]]
}

func (c *concepts) in(i int) []int32 { return c.of[c.start[i]:c.start[i+1]] }

// prior is what one witness adds to a concept, by the position of the first
// candidate of that witness that holds it, in 1/1024: 1 + 2·e^(-position/2).
func prior(position int) int64 {
	return 1024 + int64(math.Round(2048*math.Exp(-float64(position)/2)))
}

// newConcepts finds and weighs the concepts of a pool: the square of the sum of the
// priors of its witnesses.
func newConcepts(p *pool) *concepts {
	table := newTable(len(p.terms))
	var support []support1
	c := &concepts{start: make([]int, 1, len(p.candidates)+1)}
	for i := range p.candidates {
		first := len(c.of)
		words := p.words(i)
		for k := 1; k < len(words); k++ {
			if words[k-1].Is(text.Stop) && words[k].Is(text.Stop) {
				continue
			}
			id := table.id(uint64(words[k-1].Term)<<32 | uint64(words[k].Term))
			if int(id) == len(support) {
				support = append(support, support1{})
			}
			c.of = append(c.of, id)
		}
		own := c.of[first:]
		slices.Sort(own)
		c.of = c.of[:first+len(slices.Compact(own))]
		c.start = append(c.start, len(c.of))
	}
	witnesses := p.byWitness()
	for g, group := range witnesses {
		for _, i := range group {
			for _, id := range c.in(i) {
				support[id].add(g+1, prior(p.candidates[i].position))
			}
		}
	}
	c.weight = make([]int64, len(support))
	least := min(2, len(witnesses))
	for id := range support {
		s := &support[id]
		if s.witnesses < least {
			sum := s.sum + s.best
			c.weight[id] = sum * sum >> 14
		} else {
			sum := s.sum + s.best
			c.weight[id] = sum * sum >> 10
		}
	}
	return c
}

// support1 gathers, witness by witness, what speaks for a concept.
type support1 struct {
	witnesses, last int
	sum, best       int64
}

func (s *support1) add(witness int, prior int64) {
	if s.last != witness {
		s.witnesses++
		s.sum += s.best
		s.best, s.last = 0, witness
	}
	s.best = max(s.best, prior)
}

// byWitness groups the candidates by the witness of their article, in the order in
// which witnesses first speak.
func (p *pool) byWitness() [][]int {
	var groups [][]int
	group := map[int]int{}
	for i, c := range p.candidates {
		w := p.articles[c.article].Witness
		g, ok := group[w]
		if !ok {
			g = len(groups)
			group[w] = g
			groups = append(groups, nil)
		}
		groups[g] = append(groups[g], i)
	}
	return groups
}

// A table numbers 64-bit keys in the order in which it meets them.
type table struct {
	keys []uint64
	ids  []int32 // 0 is free, else id+1
	used int32
}

func newTable(n int) *table {
	size := 16
	for size < 3*n {
		size *= 2
	}
	return &table{keys: make([]uint64, size), ids: make([]int32, size)}
}

func (t *table) id(key uint64) int32 {
	mask := uint64(len(t.keys) - 1)
	for h := key * 0x9e3779b97f4a7c15 >> 20 & mask; ; h = (h + 1) & mask {
		switch {
		case t.ids[h] == 0:
			t.used++
			t.keys[h], t.ids[h] = key, t.used
			return t.used - 1
		case t.keys[h] == key:
			return t.ids[h] - 1
		}
	}
}
