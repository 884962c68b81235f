package rank

import (
	"math"
	"math/bits"
	"slices"
)

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

// sortOffers sorts by density. The search sorts what was in order before a few gains
// fell: there insertion takes half the time.
func sortOffers(offers []offer) {
	if len(offers) > 64 {
		slices.SortFunc(offers, byDensity)
		return
	}
	for k := 1; k < len(offers); k++ {
		o, j := offers[k], k
		for ; j > 0 && byDensity(o, offers[j-1]) < 0; j-- {
			offers[j] = offers[j-1]
		}
		offers[j] = o
	}
}

// all is what all offers gain.
func all(offers []offer) int64 {
	var sum int64
	for _, o := range offers {
		sum += o.gain
	}
	return sum
}

// share returns gain·cost/(cost of the offer), rounded up: what a part of the offer
// of that cost gains, or more than any gain.
func (o offer) share(cost int) int64 {
	hi, lo := bits.Mul64(uint64(o.gain), uint64(cost))
	lo, carry := bits.Add64(lo, uint64(o.cost-1), 0)
	if hi += carry; hi >= uint64(o.cost) {
		return math.MaxInt64 / 4
	}
	quotient, _ := bits.Div64(hi, lo, uint64(o.cost))
	return int64(min(quotient, math.MaxInt64/4))
}

// fractional bounds the gain of any set of offers that fit: the linear relaxation of
// the knapsack, and one more for densities that rounding made equal. The offers are in
// order of density. It also returns how many are taken whole; the next one, if any, is
// taken in part.
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
