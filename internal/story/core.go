package story

import (
	"slices"

	"summarize/internal/story/cut"
	"summarize/internal/story/overlap"
)

// What each report of an event tells is told by the terms that six of eight of its reports have: place, names, day, deed. How many
// there are is their effective number (Σp)²/Σp², p being what a term adds to the mean cosine of two reports, so that a name and
// its halves and a few common words do not count in full. A group that has coreTerms of them lacks nothing.
//
// Measured (benchmarks/stories.md, "Undated subjects"), the median of groups: events of ecbplus 20, of six languages 6 to 10, articles on Apple, Boeing, the
// stock market 2 to 6. The share of the mean cosine that the core has, which was thought of first, is as high in large groups on one subject (0.2 to 0.4)
// as in events of Arabic and Hebrew.
const (
	coreTerms = 6
	coreShare = 0.75 // of the reports have a term of the core
)

// Texts have room for all that only if they are long: headlines and single sentences of one event may share a word or two. Below
// leastRoom distinct words nothing is asked, from fullRoom on all.
const (
	leastRoom = 40
	fullRoom  = 100
)

// retoldWords is how many words that are neither names nor numbers six of eight reports must have in common if gaps between them are
// not to part them, in a collection of such reports. Names do not count: a firm's mixed news of years shares names, and a
// few words beside; what is retold of one matter shares its words (benchmarks/stories.md, "Told again").
const retoldWords = 10

// hasCores reports whether groups are asked for a core: in all but the largest collections, in which levels so low that a
// subject looks like a story are not tried (leastSimilarity).
func (m *Model) hasCores() bool { return leastSimilarity(m.entries) < mostLeast }

// CoreRows lists the rows that Link may look at to see what the articles of groups have in common, and those of small collections with all others.
func (r *Result) CoreRows() (rows []int32) {
	if r.hasCores() {
		for row := range r.articles {
			rows = append(rows, int32(row))
		}
	}
	return rows
}

// core returns what the rows of groups say of the cut.
func (r *Result) core() *cut.Core {
	return cut.NewCore(r.tree, r.Least, r.counter().lacks)
}

func (r *Result) counter() *coreCounter {
	return &coreCounter{result: r, place: make([]int32, len(r.frequencies.Of))}
}

// A coreCounter counts what some rows have in common.
type coreCounter struct {
	result *Result
	place  []int32 // by column: its place, from 1, in tallies; else 0
	terms  []uint32
	tally  []coreTally
}

// A coreTally is a term in some rows.
type coreTally struct {
	rows         int
	sum, squares float64 // of its weights
}

// lacks returns the share of a core that some rows lack, in [0, 1].
func (c *coreCounter) lacks(rows []int32) float64 {
	lengths := c.read(rows)
	slices.Sort(lengths)
	room := float64(lengths[len(lengths)/2]-leastRoom) / (fullRoom - leastRoom)
	lacking := 1 - c.effective(len(rows))/coreTerms
	return max(lacking, 0) * min(max(room, 0), 1)
}

// retold returns how many words some rows retell, in retoldWords.
func (c *coreCounter) retold(rows []int32) float64 {
	c.read(rows)
	words := 0
	for k, term := range c.terms {
		if int(term) < c.result.Words && c.result.class[term] == overlap.Ordinary && c.tally[k].isCore(len(rows)) {
			words++
		}
	}
	return float64(words) / retoldWords
}

// read counts the terms of some rows and of none before. It returns how many distinct words each has.
func (c *coreCounter) read(rows []int32) (lengths []int) {
	for _, t := range c.terms {
		c.place[t] = 0
	}
	c.terms, c.tally = c.terms[:0], c.tally[:0]
	for _, row := range rows {
		terms, weights := c.result.collection.Row(int(row))
		lengths = append(lengths, c.result.distinct(terms))
		for k, t := range terms {
			c.note(t, weights[k])
		}
	}
	return lengths
}

func (c *coreCounter) note(term uint32, weight float64) {
	if c.place[term] == 0 {
		c.terms, c.tally = append(c.terms, term), append(c.tally, coreTally{})
		c.place[term] = int32(len(c.tally))
	}
	t := &c.tally[c.place[term]-1]
	t.rows++
	t.sum += weight
	t.squares += float64(weight * weight)
}

// isCore reports whether enough of so many rows have a term.
func (t *coreTally) isCore(rows int) bool { return float64(t.rows) >= coreShare*float64(rows) }

// effective returns the effective number of the terms that enough of so many rows have.
func (c *coreCounter) effective(rows int) float64 {
	sum, squares := 0.0, 0.0
	for _, t := range c.tally {
		if t.isCore(rows) {
			p := float64(t.sum*t.sum) - t.squares
			sum += p
			squares += float64(p * p)
		}
	}
	if squares == 0 {
		return 0
	}
	return sum * sum / squares
}
