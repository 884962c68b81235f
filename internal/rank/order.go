package rank

import (
	"cmp"
	"slices"
)

// order puts the chosen candidates into reading order: article by article, each in
// its own order, so that a voice is kept as long as it speaks and names stay with the
// pronouns that follow them. The lead article, whose first chosen sentence best tells by
// itself what the story is about, comes first, the others by date.
//
// Rejected after reading: to interleave the articles by position (the majority ordering
// of Barzilay, Elhadad and McKeown 2002), which parts names from pronouns; and to begin
// with the best sentence wherever its article has it, which puts effects before causes.
func (s *story) order(chosen []int) []int {
	lead := s.coverage.LeadArticle(chosen)
	other := func(i int) int {
		if s.All[i].Article == lead {
			return 0
		}
		return 1
	}
	return slices.SortedFunc(slices.Values(chosen), func(a, b int) int {
		return cmp.Or(cmp.Compare(other(a), other(b)), cmp.Compare(a, b))
	})
}
