package rank

import (
	"cmp"
	"slices"
)

// lead takes the first sentence of each article in turn, then the second, and so
// on: the baseline that newspapers' own habit sets.
func lead(p *pool) ([]int, Effort) {
	order := make([]int, len(p.candidates))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(p.candidates[a].position, p.candidates[b].position)
	})
	return p.fill(order), Effort{}
}

// descending returns the indices of scores from the highest to the lowest, ties by
// index.
func descending(scores []float64) []int {
	order := make([]int, len(scores))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	return order
}
