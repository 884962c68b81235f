package rank

import "slices"

// order puts the chosen into reading order: by article, then position.
func (p *pool) order(chosen []int) []int {
	return slices.Sorted(slices.Values(chosen))
}
