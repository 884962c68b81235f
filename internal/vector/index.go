package vector

import (
	"context"
	"iter"
	"math"
	"sort"

	"summarize/internal/parallel"
)

// An index holds a block of rows as an inverted index in 16-bit integers, so that
// the sums of all its rows stay in a near cache while a row is looked up.
//
// A weight w is stored as ⌈w·2¹⁵⌉, and a product is rounded up to 2⁻¹⁴: sums are
// upper bounds. With up to sharedTerms terms in common a sum stays below 2¹⁶.
type index struct {
	j        *join
	first    int // positions of its rows in join.order: [first, last)
	last     int
	whole    bool     // heavy rows: all terms, not only the rare ones
	common   float64  // the largest |x_C| of its rows
	longest  int      // the most terms of one of its rows
	start    []int32  // by term
	postings []uint32 // row<<16 | weight
	row      []int    // by row: its first entry, and behind the last
	before   []uint16 // by entry: how many rows of the block have its term before
}

const (
	mostRows    = 1 << 16 // of a block
	weightUnit  = 1 << 15
	productBits = 16 // of a product of two weights that are rounded away
	sumUnit     = weightUnit * weightUnit >> productBits
	sharedTerms = 1<<16 - 1 - 2*sumUnit
)

// A block is some positions of join.order that are indexed together, and those that are
// looked up in it.
type block struct {
	first, last int
	queries     [][2]int
}

// blocks returns the blocks. Heavy and light rows do not share one, nor do the rows of two
// parts of which only pairs across are asked for.
func (j *join) blocks() iter.Seq[block] {
	return func(yield func(block) bool) {
		from := 0
		for _, part := range j.parts() {
			for first := from; first < part.last; first += j.block {
				b := block{first, min(first+j.block, part.last), part.queries}
				if j.across == 0 {
					b.queries = [][2]int{{first, len(j.order)}}
				}
				if !yield(b) {
					return
				}
			}
			from = part.last
		}
	}
}

// parts divides the positions: heavy rows of the first part, heavy ones of the second, light
// ones of the first. The light ones of the second are looked up only.
func (j *join) parts() []block {
	end := len(j.order)
	if j.across == 0 {
		return []block{{last: j.heavy}, {last: end}}
	}
	border := func(from, to int) int { // of the two parts
		return from + sort.Search(to-from, func(k int) bool { return int(j.order[from+k]) >= j.across })
	}
	heavy, light := border(0, j.heavy), border(j.heavy, end)
	return []block{
		{last: heavy, queries: [][2]int{{heavy, j.heavy}, {light, end}}},
		{last: j.heavy, queries: [][2]int{{j.heavy, light}}},
		{last: light, queries: [][2]int{{light, end}}},
	}
}

// mostStretches is how many stretches of a block are indexed at once, at most: each counts all terms.
const mostStretches = 4

// index builds the index of the rows at the positions of b: workers count a stretch of them each, and then know where in the
// list of each term its rows begin.
func (j *join) index(ctx context.Context, b block, workers int) (*index, error) {
	rows := b.last - b.first
	x := &index{j: j, first: b.first, last: b.last, whole: b.first < j.heavy, row: make([]int, rows+1)}
	next := make([][]int32, min(parallel.Workers(workers), mostStretches)) // by stretch and term: the place of its next posting
	step, ctx := parallel.Steps(ctx, 2*rows), parallel.Unobserved(ctx)
	each := func(before int, f func(next []int32, r int, entries []entry)) error {
		return parallel.For(ctx, len(next), workers, func(_, s int) {
			x.each(s*rows/len(next), (s+1)*rows/len(next), func(r int, entries []entry) {
				step(before + r)
				f(next[s], r, entries)
			})
		})
	}
	for s := range next {
		next[s] = make([]int32, len(j.df))
	}
	err := each(0, func(next []int32, r int, entries []entry) {
		for _, e := range entries {
			next[e.term]++
		}
		x.row[r+1] = len(entries)
	})
	if err != nil {
		return nil, err
	}
	x.lay(next)
	err = each(rows, func(next []int32, r int, entries []entry) {
		for k, e := range entries {
			at := next[e.term]
			x.postings[at] = uint32(r)<<16 | uint32(e.weight)
			x.before[x.row[r]+k] = uint16(at - x.start[e.term])
			next[e.term]++
		}
	})
	step(2 * rows)
	return x, err
}

// lay makes room for the postings of counted rows, and of the counts of their stretches the place of the first of each.
func (x *index) lay(counts [][]int32) {
	for r := range len(x.row) - 1 {
		x.row[r+1] += x.row[r]
	}
	x.start = make([]int32, len(x.j.df)+1)
	at := int32(0)
	for t := range x.j.df {
		for _, count := range counts {
			count[t], at = at, at+count[t]
		}
		x.start[t+1] = at
	}
	x.postings, x.before = make([]uint32, at), make([]uint16, at)
	for _, i := range x.j.order[x.first:x.last] {
		terms, _ := x.j.m.Row(int(i))
		x.common = max(x.common, x.j.common[i])
		x.longest = max(x.longest, len(terms))
	}
}

// each calls f for some of the block's rows with their entries that are indexed, ascending by
// row; r counts from the start of the block.
func (x *index) each(from, to int, f func(r int, entries []entry)) {
	var entries []entry
	for r := from; r < to; r++ {
		entries = x.j.entries(entries[:0], int(x.j.order[x.first+r]), x.whole)
		f(r, entries)
	}
}

// query appends the pairs of the row at position p with the rows of the block at
// positions before p.
func (x *index) query(p int, s *seeker, found []Pair) []Pair {
	q := int(x.j.order[p])
	from, to := x.reached(q), min(x.last, p)-x.first
	if from >= to {
		return found
	}
	terms, weights := x.j.m.Row(q)
	s.begin(terms, weights)
	defer s.end()
	if min(len(terms), x.longest) > sharedTerms {
		for r := from; r < to; r++ {
			found = x.verify(q, r, s, found)
		}
		return found
	}
	s.entries = x.j.entries(s.entries[:0], q, x.whole)
	x.add(s.entries, p-x.first, uint32(from)<<16, &s.sums)
	found = x.scan(q, from, to, s, found)
	clear(s.sums[from:to])
	return found
}

// reached returns the first row of the block that the window of row q holds, if it
// comes after that row.
func (x *index) reached(q int) int {
	place := x.j.window.Place
	if place == nil || math.IsNaN(place[q]) {
		return 0
	}
	rows := x.j.order[x.first:x.last]
	return sort.Search(len(rows), func(r int) bool { return !(place[rows[r]] < place[q]-x.j.window.Reach) })
}

// stride is the number of sums that are looked at together.
const stride = 8

// scan verifies the rows of the block in [from, to) whose sums suffice. The bitwise or
// of several sums is at least their largest; almost always it is too small, and none
// need be looked at.
func (x *index) scan(q, from, to int, seeker *seeker, found []Pair) []Pair {
	least := x.least(q, x.common)
	for r := from &^ (stride - 1); r < to; r += stride {
		s := (*[stride]uint16)(seeker.sums[r:])
		if s[0]|s[1]|s[2]|s[3]|s[4]|s[5]|s[6]|s[7] < least {
			continue
		}
		for k, sum := range s {
			if sum >= least && sum >= x.least(q, x.j.common[x.j.order[x.first+r+k]]) {
				found = x.verify(q, r+k, seeker, found)
			}
		}
	}
	return found
}

// add adds the products of a row, which is the r-th from the start of the block, with the rows of
// the block from a posting on to their sums; with those before it, if it is of the block itself.
func (x *index) add(entries []entry, r int, from uint32, s *sums) {
	var before []uint16
	if own := r < len(x.row)-1; own {
		before = x.before[x.row[r]:x.row[r+1]]
	}
	for i, e := range entries {
		postings := x.postings[x.start[e.term]:x.start[e.term+1]]
		if before != nil {
			postings = postings[:before[i]]
		}
		w := uint32(e.weight)
		for k := len(postings) - 1; k >= 0 && postings[k] >= from; k-- {
			p := postings[k]
			s[p>>16] += uint16((w*(p&0xffff) + 1<<productBits - 1) >> productBits)
		}
	}
}

// least returns the smallest sum that a row with the given |y_C| needs to be
// similar to row q, at least 1: two light rows share a rare term, two others
// any term.
func (x *index) least(q int, common float64) uint16 {
	rest := x.j.bound
	if !x.whole {
		rest -= x.j.common[q] * common
	}
	return uint16(max(math.Floor(rest*sumUnit), 1))
}

// verify appends the pair of row q, which s seeks, and row r of the block, if it is one.
func (x *index) verify(q, r int, s *seeker, found []Pair) []Pair {
	i := int(x.j.order[x.first+r])
	if !x.j.window.allows(i, q) {
		return found
	}
	terms, weights := x.j.m.Row(i)
	if cosine := s.product(terms, weights); cosine >= x.j.threshold {
		found = append(found, Pair{int32(min(i, q)), int32(max(i, q)), cosine})
	}
	return found
}
