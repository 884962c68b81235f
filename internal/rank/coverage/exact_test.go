package coverage

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"summarize/internal/rank/candidate"
	"summarize/internal/text"
)

// tiny states a random problem small enough to try every set.
func tiny(random *rand.Rand) *problem {
	passages, concepts := 1+random.IntN(12), 1+random.IntN(20)
	c := &problem{capacity: 10 + random.IntN(60), start: []int{0}, set: &candidate.Set{}, opening: -1, required: -1}
	for range concepts {
		c.weight = append(c.weight, int64(random.IntN(1000)))
	}
	for i := range passages {
		c.passages = append(c.passages, passage{i, i + 1})
		c.cost = append(c.cost, 1+random.IntN(30))
		c.quality = append(c.quality, 1+int64(random.IntN(fullQuality)))
		for k := range concepts {
			if random.IntN(4) == 0 {
				c.of = append(c.of, int32(k))
			}
		}
		c.start = append(c.start, len(c.of))
	}
	// Every candidate has a term of its own, and a few share it: those repeat each other.
	doc := &text.Document{}
	for i := range passages {
		term := uint32(i)
		if i > 0 && random.IntN(6) == 0 {
			term--
		}
		c.set.All = append(c.set.All, candidate.Candidate{Sentence: i})
		doc.Tokens = append(doc.Tokens, text.Token{Term: term})
		doc.Sentences = append(doc.Sentences, text.Sentence{First: i, Last: i + 1})
	}
	c.set.Articles = []candidate.Article{{Document: doc}}
	if first := random.IntN(2*passages) - passages; first >= 0 && c.cost[first] <= c.capacity {
		c.opening = first
	}
	if besides := random.IntN(2*passages) - passages; besides >= 0 && newSolution(c).fits(besides) {
		c.required = besides
	}
	return c
}

// optimum tries every set.
func optimum(s *solution, from int) int64 {
	best := s.value
	for i := from; i < len(s.problem.cost); i++ {
		if s.fits(i) {
			s.take(i)
			best = max(best, optimum(s, i+1))
			s.drop()
		}
	}
	return best
}

func TestExactEqualsTryingEverySet(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	better := 0
	for range 2000 {
		c := tiny(random)
		want := optimum(newSolution(c), 0)
		known := greedy(newSolution(c))
		chosen, e := new(search).exact(known, 1<<20)
		if e.Value != want || e.Bound != want || e.Gap != 0 {
			t.Fatalf("found %d, bound %d; the optimum is %d", e.Value, e.Bound, want)
		}
		check := newSolution(c)
		for _, i := range chosen {
			if c.fixes(i) {
				continue
			}
			if !check.fits(i) {
				t.Fatalf("%v does not fit", chosen)
			}
			check.take(i)
		}
		if check.value != want {
			t.Fatalf("%v is worth %d, not %d", chosen, check.value, want)
		}
		if want > known.value {
			better++
		}
	}
	if better == 0 {
		t.Error("greedy was never beaten: the problems are too easy to test anything")
	}
}

func TestBoundsHoldHoweverLittleWork(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		c := tiny(random)
		want := optimum(newSolution(c), 0)
		if _, _, bound := new(descent).multipliers(newSolution(c), 0); bound < want {
			t.Fatalf("multipliers bound %d, the optimum is %d", bound, want)
		}
		_, e := new(search).exact(exchange(greedy(newSolution(c)), 4), random.IntN(20))
		if e.Value > want || e.Bound < want {
			t.Fatalf("value %d, bound %d; the optimum is %d", e.Value, e.Bound, want)
		}
	}
}

func TestDropUndoesTake(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		s := newSolution(tiny(random))
		for i := range s.problem.cost {
			value, left, level := s.value, s.left, slices.Clone(s.level)
			gain := s.gain(i)
			s.take(i)
			if s.value != value+gain {
				t.Fatalf("gain %d, but the value rose by %d", gain, s.value-value)
			}
			s.drop()
			if s.value != value || s.left != left || !slices.Equal(s.level, level) {
				t.Fatal("drop left traces")
			}
			s.take(i)
		}
	}
}

// The search keeps dual up to date instead of summing it up anew, and sorts short
// lists of items by itself.
func TestShortcutsOfTheSearch(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	for range 500 {
		c := tiny(random)
		s := newSolution(c)
		multiplier := make([]int64, len(c.weight))
		for k, w := range c.weight {
			multiplier[k] = random.Int64N(w*fullQuality + 1)
		}
		for i := range c.cost {
			want := s.dual(multiplier) - s.covered(i, multiplier)
			s.take(i)
			if got := s.dual(multiplier); got != want {
				t.Fatalf("dual %d, kept up to date %d", got, want)
			}
		}
		items := make([]item, random.IntN(100))
		for i := range items {
			items[i] = newItem(i, random.Int64N(20), 1+random.IntN(4))
		}
		want := slices.Clone(items)
		slices.SortFunc(want, byDensity)
		if sortItems(items); !slices.Equal(items, want) {
			t.Fatalf("%v is not in the order of %v", items, want)
		}
	}
}

// The lazy heap must choose as looking at all gains anew each time does.
func TestLazyGreedyEqualsPlain(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for range 1000 {
		c := tiny(random)
		plain := newSolution(c)
		base, room, fresh, single := plain.value, plain.left, true, int64(0)
		gone := make([]bool, len(c.cost))
		for {
			best := item{passage: -1}
			for i, cost := range c.cost {
				o := newItem(i, plain.gain(i), cost)
				if fresh && plain.fits(i) {
					single = max(single, base+o.gain)
				}
				if !gone[i] && cost <= room && o.gain > 0 && (best.passage < 0 || byDensity(o, best) < 0) {
					best = o
				}
			}
			fresh = false
			if best.passage < 0 {
				break
			}
			gone[best.passage] = true
			if plain.fits(best.passage) {
				plain.take(best.passage)
			}
		}
		if got := greedy(newSolution(c)).value; got != max(plain.value, single) {
			t.Fatalf("lazy %d, plain %d, single %d", got, plain.value, single)
		}
	}
}

func TestShareRoundsUpAndNeverOverflows(t *testing.T) {
	for _, c := range []struct {
		gain       int64
		cost, part int
		want       int64
	}{
		{10, 4, 4, 10}, {10, 4, 2, 5}, {10, 4, 1, 3}, {0, 4, 3, 0}, {1 << 55, 1 << 20, 1 << 19, 1 << 54},
		{1 << 55, 1, 1 << 31, math.MaxInt64 / 4}, {1 << 62, 1, 2, math.MaxInt64 / 4},
	} {
		if got := newItem(0, c.gain, c.cost).share(c.part); got != c.want {
			t.Errorf("%d of %d at %d: %d, want %d", c.part, c.cost, c.gain, got, c.want)
		}
	}
}
