package cluster

// A candidate is a cluster with its best partner.
type candidate struct {
	strength      float64
	low, high     int32 // lowest leaves of the two
	cluster, best int32
}

// before reports whether a is handed out before b: the stronger one, of equal ones the one with the
// lowest leaves.
func (a *candidate) before(b *candidate) bool {
	switch {
	case a.strength != b.strength:
		return a.strength > b.strength
	case a.low != b.low:
		return a.low < b.low
	}
	return a.high < b.high
}

// A queue hands out candidates in order. It is a binary heap of its own, since package
// container/heap allocates for each candidate.
type queue []candidate

func (q *queue) push(c candidate) {
	*q = append(*q, c)
	h := *q
	i := len(h) - 1
	for i > 0 {
		parent := (i - 1) / 2
		if !c.before(&h[parent]) {
			break
		}
		h[i] = h[parent]
		i = parent
	}
	h[i] = c
}

// pop takes the first of candidates of which there is one at least.
func (q *queue) pop() candidate {
	h := *q
	first, last := h[0], h[len(h)-1]
	h = h[:len(h)-1]
	*q = h
	for i := 0; len(h) > 0; {
		child := 2*i + 1
		if child+1 < len(h) && h[child+1].before(&h[child]) {
			child++
		}
		if child >= len(h) || !h[child].before(&last) {
			h[i] = last
			break
		}
		h[i] = h[child]
		i = child
	}
	return first
}
