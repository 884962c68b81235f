package duplicate

import (
	"cmp"
	"slices"
	"sort"

	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
)

// Changes are found from runs of equal words, not from single ones: a run begins
// where the texts share a shingle and extends both ways while words are equal. The
// chain of runs in the same order in both texts that holds most words is what
// stayed (Hunt and Szymanski's idea on runs; cost quadratic in their number); the
// other runs moved; what lies between is added, dropped or changed. A diff by
// single words finds a few equal ones in any two changed stretches, and reads like
// confetti.
type run struct{ a, b, n int }

// runs returns the runs of equal words, in order of b. They overlap in neither text.
func (x *explainer) runs() []run {
	k := x.o.Shingle
	a, b := x.a.words, x.b.words
	var at hashtable.Table
	at.Reset(len(a))
	for i := 0; i+k <= len(a); i++ {
		at.Add(shingleHash(a[i:i+k]), i)
	}
	equal := func(i, j int) bool { return (a[i]^b[j])&^normal.ClassBits == 0 }
	taken := make([]bool, len(a))
	var out []run
	free := 0 // words of b before it are in runs
	for j := 0; j+k <= len(b); {
		i := at.Find(shingleHash(b[j : j+k]))
		if i < 0 || taken[i] || taken[i+k-1] {
			j++
			continue
		}
		r := run{i, j, 0}
		for r.a > 0 && r.b > free && equal(r.a-1, r.b-1) && !taken[r.a-1] {
			r.a, r.b = r.a-1, r.b-1
		}
		for r.a+r.n < len(a) && r.b+r.n < len(b) && equal(r.a+r.n, r.b+r.n) && !taken[r.a+r.n] {
			taken[r.a+r.n] = true
			r.n++
		}
		if r.n >= k {
			out = append(out, r)
			free = r.b + r.n
		}
		j = max(j+1, r.b+r.n)
	}
	return out
}

// mostRuns bounds the quadratic search for a chain; beyond it the chain is the
// greedy one.
const mostRuns = 2000

// chain splits runs (in order of b) into those that stayed and those that moved.
func chain(runs []run) (stayed, moved []run) {
	if len(runs) > mostRuns {
		end := 0
		for _, r := range runs {
			if r.a >= end {
				stayed, end = append(stayed, r), r.a+r.n
			} else {
				moved = append(moved, r)
			}
		}
		return stayed, moved
	}
	best := make([]int, len(runs)) // words of the best chain that ends here
	before := make([]int, len(runs))
	last := -1
	for i, r := range runs {
		best[i], before[i] = r.n, -1
		for j, q := range runs[:i] {
			if q.a+q.n <= r.a && best[j]+r.n > best[i] {
				best[i], before[i] = best[j]+r.n, j
			}
		}
		if last < 0 || best[i] > best[last] {
			last = i
		}
	}
	in := make([]bool, len(runs))
	for ; last >= 0; last = before[last] {
		in[last] = true
	}
	for i, r := range runs {
		if in[i] {
			stayed = append(stayed, r)
		} else {
			moved = append(moved, r)
		}
	}
	return stayed, moved
}

// changes returns what lies between the runs, and the runs that moved.
func (x *explainer) changes(runs []run) []Change {
	stayed, moved := chain(runs)
	var out []Change
	for _, r := range moved {
		out = append(out, Change{Moved, byteRange(x.spansA, r.a, r.a+r.n), byteRange(x.spansB, r.b, r.b+r.n)})
	}
	inA, inB := wordRanges(moved, func(r run) int { return r.a }), wordRanges(moved, func(r run) int { return r.b })
	endA, endB := 0, 0
	for _, r := range append(stayed, run{len(x.a.words), len(x.b.words), 0}) {
		a, b := wordRange{endA, r.a}, wordRange{endB, r.b}
		out = x.between(out, a, b, a.without(inA), b.without(inB))
		endA, endB = r.a+r.n, r.b+r.n
	}
	slices.SortStableFunc(out, func(p, q Change) int {
		return cmp.Or(cmp.Compare(p.A.Start, q.A.Start), cmp.Compare(p.B.Start, q.B.Start))
	})
	return out
}

// between appends the changes of a stretch of a to one of b, of which so much did not move.
func (x *explainer) between(out []Change, a, b wordRange, restA, restB []wordRange) []Change {
	if len(restA) == 1 && len(restB) == 1 {
		return append(out, Change{Changed, x.rangeA(restA[0]), x.rangeB(restB[0])})
	}
	for _, s := range restA {
		out = append(out, Change{Dropped, x.rangeA(s), x.rangeB(wordRange{b.start, b.start})})
	}
	for _, s := range restB {
		out = append(out, Change{Added, x.rangeA(wordRange{a.end, a.end}), x.rangeB(s)})
	}
	return out
}

func (x *explainer) rangeA(s wordRange) Span { return byteRange(x.spansA, s.start, s.end) }
func (x *explainer) rangeB(s wordRange) Span { return byteRange(x.spansB, s.start, s.end) }

// wordRanges returns where runs stand in one of the texts, ascending.
func wordRanges(runs []run, start func(run) int) []wordRange {
	in := make([]wordRange, len(runs))
	for i, r := range runs {
		in[i] = wordRange{start(r), start(r) + r.n}
	}
	slices.SortFunc(in, func(p, q wordRange) int { return cmp.Compare(p.start, q.start) })
	return in
}

// without returns what is left of s when ranges, which ascend and do not overlap, are taken out.
func (s wordRange) without(ranges []wordRange) (rest []wordRange) {
	at := s.start
	next := sort.Search(len(ranges), func(i int) bool { return ranges[i].end > s.start })
	for _, r := range ranges[next:] {
		if r.start >= s.end {
			break
		}
		if r.start > at {
			rest = append(rest, wordRange{at, r.start})
		}
		at = r.end
	}
	if at < s.end {
		rest = append(rest, wordRange{at, s.end})
	}
	return rest
}
