package rank

import (
	"cmp"
	"slices"
)

// lead takes the first sentence of each article in turn, then the second, and so
// on: the baseline that newspapers' own habit sets.
func lead(s *story) []int {
	order := make([]int, len(s.All))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(s.All[a].Position, s.All[b].Position)
	})
	return s.Fill(order)
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
