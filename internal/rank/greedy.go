package rank

// greedy grows a set by the run with the most gain per cost, and returns it or
// the best single run, whichever is worth more: at least (1-1/√e) of the
// optimum where no runs exclude each other (Lin and Bilmes 2010, theorem 1).
//
// It is lazy (Minoux 1978): as gains only fall, an offer is looked at again only when
// it comes to the top of the heap.
func greedy(c *cover) *partial {
	s := newPartial(c)
	heap := make([]offer, 0, len(c.cost))
	single := offer{run: -1}
	for i, cost := range c.cost {
		if cost <= s.left {
			o := newOffer(i, s.gain(i), cost)
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
		if fresh := s.gain(top.run); fresh < top.gain {
			heap[0] = newOffer(top.run, fresh, top.cost)
			sink(heap, 0)
			continue
		}
		if top.gain > 0 && s.fits(top.run) {
			s.take(top.run)
		}
		heap[0] = heap[len(heap)-1]
		heap = heap[:len(heap)-1]
		sink(heap, 0)
	}
	if base := newPartial(c); base.value+single.gain > s.value {
		s = base
		s.take(single.run)
	}
	return s
}

// sink restores the heap after offer i fell behind.
func sink(heap []offer, i int) {
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

// exchange improves a set by swapping one of its runs for one or more others,
// as long as that raises its value and at most rounds times. Large problems it leaves
// alone: there one run is a small part of the value.
func exchange(s *partial, rounds int) *partial {
	if len(s.chosen)*len(s.cover.cost) > maxExchange {
		return s
	}
	for range rounds {
		better := (*partial)(nil)
		for k := range s.chosen {
			if s.chosen[k] == s.cover.opening {
				continue
			}
			t := newPartial(s.cover)
			for j, i := range s.chosen {
				if j != k && i != s.cover.opening {
					t.take(i)
				}
			}
			complete(t, s.chosen[k])
			if t.value > s.value && (better == nil || t.value > better.value) {
				better = t
			}
		}
		if better == nil {
			return s
		}
		s = better
	}
	return s
}

// complete adds what gains most, never run except, while anything fits: by gain,
// as the room that one run left is for few.
func complete(s *partial, except int) {
	for {
		best := offer{run: -1}
		for i, cost := range s.cover.cost {
			if i == except || cost > s.left {
				continue
			}
			if g := s.gain(i); g > best.gain && s.fits(i) {
				best = newOffer(i, g, cost)
			}
		}
		if best.run < 0 {
			return
		}
		s.take(best.run)
	}
}
