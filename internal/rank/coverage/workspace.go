package coverage

import (
	"slices"

	"summarize/internal/hashtable"
)

// A Workspace is room that selectors leave to one another, each done with it before the next
// begins; it belongs to one goroutine. The zero value is ready. Half of what summarizing a
// collection allocates is in it.
type Workspace struct {
	pairs, words, openers hashtable.Table // of concepts and of two word counts
	retold                hashtable.Table // of what chosen passages tell

	supports []support // of concepts

	search search
	grown  solution // what greed finds
	trial  solution // what is tried on
}

// supportsOf returns the supports of n concepts, without any source.
func (w *Workspace) supportsOf(n int) []support {
	w.supports = slices.Grow(w.supports[:0], n)[:n]
	clear(w.supports)
	return w.supports
}
