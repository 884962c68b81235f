package cluster

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestQueueHandsOutInOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	for range 200 {
		var q queue
		var want []candidate
		for range random.IntN(100) {
			c := candidate{strength: float64(random.IntN(5)), low: random.Int32N(4), high: random.Int32N(9)}
			q.push(c)
			if want = append(want, c); random.IntN(3) == 0 {
				least := slices.MinFunc(want, order)
				if got := q.pop(); got != least {
					t.Fatalf("handed out %v, want %v", got, least)
				}
				want = slices.Delete(want, slices.Index(want, least), slices.Index(want, least)+1)
			}
		}
		slices.SortFunc(want, order)
		for _, c := range want {
			if got := q.pop(); got != c {
				t.Fatalf("handed out %v, want %v", got, c)
			}
		}
	}
}

func order(a, b candidate) int {
	switch {
	case a.before(&b):
		return -1
	case b.before(&a):
		return 1
	}
	return 0
}
