package coverage

import "summarize/internal/hashtable"

// A Workspace is room that selectors leave to one another, each done with it before the next
// begins; it belongs to one goroutine. The zero value is ready. Half of what summarizing a
// collection allocates is in it.
type Workspace struct {
	pairs, words, openers hashtable.Table // of concepts and of two word counts
	retold                hashtable.Table // of what chosen passages tell

	search search
	grown  solution // what greed finds
	trial  solution // what is tried on
}
