package rank

import (
	"cmp"
	"math/bits"
)

// A cover is the problem that selecting by coverage solves: choose candidates whose
// costs together stay within the capacity, no two of which say the same, so that
//
//	f(S) = Σ over concepts c of weight(c) · max over i in S that hold c of quality(i)
//
// is highest. f is monotone and submodular: a concept told twice counts once, by
// the better telling, so that redundancy earns nothing and needs no penalty of its
// own (the maximum coverage of Gillick and Favre 2009, with the facility location of
// Lin and Bilmes 2011 for the quality of the telling).
//
// Concepts that one candidate alone holds are summed up beforehand: most are, and
// what is left to walk is short.
type cover struct {
	cost     []int
	capacity int
	quality  []int64
	own      []int64 // the quality times the weight of the concepts of this candidate alone
	weight   []int64 // of the shared concepts
	of       []int32 // the shared concepts of all candidates, one after another
	start    []int   // those of candidate i are of[start[i]:start[i+1]]
	repeats  func(i int, chosen []int) bool
}

func (c *cover) shared(i int) []int32 { return c.of[c.start[i]:c.start[i+1]] }

// A partial is a set of candidates under construction.
type partial struct {
	cover  *cover
	chosen []int
	value  int64
	left   int
	level  []int64  // by shared concept: the quality at which it is told
	trail  []change // levels before each rise, to undo
	marks  []mark   // by chosen candidate
}

type change struct {
	concept int32
	level   int64
}

type mark struct {
	trail int
	value int64
}

func newPartial(c *cover) *partial {
	return &partial{cover: c, left: c.capacity, level: make([]int64, len(c.weight))}
}

// gain is what f rises by when candidate i joins.
func (s *partial) gain(i int) int64 {
	gain, q := s.cover.own[i], s.cover.quality[i]
	for _, c := range s.cover.shared(i) {
		if level := s.level[c]; level < q {
			gain += s.cover.weight[c] * (q - level)
		}
	}
	return gain
}

func (s *partial) take(i int) {
	s.marks = append(s.marks, mark{len(s.trail), s.value})
	s.value += s.cover.own[i]
	q := s.cover.quality[i]
	for _, c := range s.cover.shared(i) {
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

// fits reports whether candidate i may join.
func (s *partial) fits(i int) bool {
	return s.cover.cost[i] <= s.left && !s.cover.repeats(i, s.chosen)
}

// An offer is a candidate with the gain that it has, or at most has.
type offer struct {
	candidate int
	gain      int64
	cost      int
}

// byDensity orders offers by gain per cost, exactly, from the highest; ties by
// candidate.
func byDensity(a, b offer) int {
	ah, al := bits.Mul64(uint64(a.gain), uint64(b.cost))
	bh, bl := bits.Mul64(uint64(b.gain), uint64(a.cost))
	return cmp.Or(cmp.Compare(bh, ah), cmp.Compare(bl, al), cmp.Compare(a.candidate, b.candidate))
}

// share returns gain·left/cost, rounded up.
func (o offer) share(left int) int64 {
	hi, lo := bits.Mul64(uint64(o.gain), uint64(left))
	lo, carry := bits.Add64(lo, uint64(o.cost-1), 0)
	quotient, _ := bits.Div64(hi+carry, lo, uint64(o.cost))
	return int64(quotient)
}

// fractional bounds the gain of any set of offers that fit: the linear relaxation of
// the knapsack. The offers are in order of density. It also returns how many are taken
// whole; the next one, if any, is taken in part.
func fractional(offers []offer, left int) (gain int64, whole int) {
	for k, o := range offers {
		if o.cost > left {
			return gain + o.share(left), k
		}
		gain += o.gain
		left -= o.cost
	}
	return gain, len(offers)
}

// newCover states the problem of a pool.
func newCover(p *pool, concepts *concepts) *cover {
	c := &cover{capacity: p.capacity, quality: p.qualities(), repeats: p.repeats}
	holders := make([]int32, len(concepts.weight))
	for _, k := range concepts.of {
		holders[k]++
	}
	shared := make([]int32, len(concepts.weight))
	for k, n := range holders {
		if n > 1 && concepts.weight[k] > 0 {
			shared[k] = int32(len(c.weight))
			c.weight = append(c.weight, concepts.weight[k])
		}
	}
	c.start = make([]int, 1, len(p.candidates)+1)
	for i, candidate := range p.candidates {
		c.cost = append(c.cost, candidate.cost)
		own := int64(0)
		for _, k := range concepts.in(i) {
			switch {
			case holders[k] == 1:
				own += concepts.weight[k]
			case concepts.weight[k] > 0:
				c.of = append(c.of, shared[k])
			}
		}
		c.own = append(c.own, own*c.quality[i])
		c.start = append(c.start, len(c.of))
	}
	return c
}
