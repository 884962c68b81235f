package coverage

// greedy grows the smallest set by the passage with the most gain per cost, and returns it or
// the best single passage, whichever is worth more: at least (1-1/√e) of the
// optimum where no passages exclude each other (Lin and Bilmes 2010, theorem 1).
//
// It is lazy (Minoux 1978): as gains only fall, an item is looked at again only when
// it comes to the top of the heap.
func greedy(s *solution) *solution {
	c, opening := s.problem, s.value
	heap := make([]item, 0, len(c.cost))
	single := item{passage: -1}
	for i, cost := range c.cost {
		if cost <= s.left {
			o := newItem(i, s.gain(i), cost)
			heap = append(heap, o)
			if o.gain > single.gain && s.fits(i) {
				single = o
			}
		}
	}
	for i := len(heap) / 2; i >= 0; i-- {
		sink(heap, i)
	}
	for len(heap) > 0 {
		top := heap[0]
		if fresh := s.gain(top.passage); fresh < top.gain {
			heap[0] = newItem(top.passage, fresh, top.cost)
			sink(heap, 0)
			continue
		}
		if top.gain > 0 && s.fits(top.passage) {
			s.take(top.passage)
		}
		heap[0] = heap[len(heap)-1]
		heap = heap[:len(heap)-1]
		sink(heap, 0)
	}
	if opening+single.gain > s.value {
		s.reset()
		s.take(single.passage)
	}
	return s
}

// sink restores the heap after item i fell behind.
func sink(heap []item, i int) {
	for {
		child := 2*i + 1
		if child >= len(heap) {
			return
		}
		if child+1 < len(heap) && byDensity(heap[child+1], heap[child]) < 0 {
			child++
		}
		if byDensity(heap[i], heap[child]) <= 0 {
			return
		}
		heap[i], heap[child] = heap[child], heap[i]
		i = child
	}
}

// maxExchange bounds the gains that a round of exchange looks at.
const maxExchange = 20_000

// exchange improves a set by swapping one of its passages for one or more others,
// as long as that raises its value and at most rounds times. Large problems it leaves
// alone: there one passage is a small part of the value.
func exchange(s *solution, rounds int) *solution {
	if len(s.chosen)*len(s.problem.cost) > maxExchange {
		return s
	}
	t := newSolution(s.problem)
	for range rounds {
		better := (*solution)(nil)
		for k := range s.chosen {
			if s.problem.fixes(s.chosen[k]) {
				continue
			}
			t.reset()
			for j, i := range s.chosen {
				if j != k && !s.problem.fixes(i) {
					t.take(i)
				}
			}
			complete(t, s.chosen[k])
			if t.value > s.value && (better == nil || t.value > better.value) {
				better, t = t, newSolution(s.problem)
			}
		}
		if better == nil {
			return s
		}
		s = better
	}
	return s
}

// complete adds what gains most, never passage except, while anything fits: by gain,
// as the room that one passage left is for few.
func complete(s *solution, except int) {
	for {
		best := item{passage: -1}
		for i, cost := range s.problem.cost {
			if i == except || cost > s.left {
				continue
			}
			if g := s.gain(i); g > best.gain && s.fits(i) {
				best = newItem(i, g, cost)
			}
		}
		if best.passage < 0 {
			return
		}
		s.take(best.passage)
	}
}
