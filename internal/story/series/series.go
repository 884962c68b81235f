// Package series finds the articles that fill in one form: price tables, dividend notices,
// the money market's day. It knows the words of articles by number and class, the days on which they were
// published and the clusters that they were found in.
package series

import (
	"slices"

	"summarize/internal/story/overlap"
	"summarize/internal/vector"
)

// A series is what a form makes: price tables, dividend notices, the money market's day. Its
// articles have the words of one frame and other names and numbers in it, so they are alike
// without telling one event: the opposite of two reports of one event, which have names
// and numbers in common and few other words.
//
// A group that the linkage found is a series when enough of its pairs fill in one form (sameForm): two
// in five, and more of few articles, where chance has its way: three in five of four or five articles, all
// of three, and both articles of a pair have three numbers and more. (Accidents in three towns, told in the same words, are three
// stories, not a form; of a table or a dividend there are numbers to fill in.) Groups are judged, not pairs: chains of pairs that share a frame run through half of a newswire. Two
// articles alone are no series, since reports of one event are alike often enough. But an article of a
// group of five and fewer joins the series that it is similar to when it fills in the form of half of it: a
// dividend stands alone, or beside the firm's other news. (Large groups keep theirs: a bidder's next filing fills
// in a form, too.)
//
// A group of six and more is a series as well when its pairs share, on average, 0.6 of their ordinary words
// and at most 0.55 of their names and numbers, of which they have three: eurobonds of forty firms, of which any two
// may have amount and coupon in common. (Of 2,016 such groups of labelled collections none does.) A group of twelve and more
// is one, too, when most of its articles are one line filled in (line.go).
//
// An article of a series that tells more than its form is news, and leaves it: one that has three fifths of its ordinary words
// to itself. ("Mark IV says it does not plan to buy Baird" has the words of stakes and filings, and 38 of 57 others.)
//
// What was read of them is in benchmarks/stories.md, "Series and round-ups".
const (
	fewestSeries = 3 // originals
	surerBelow   = 6 // originals
	surerShare   = 0.6
	seriesShare  = 0.4 // of pairs
	joinShare    = 0.5 // of the rows of a series
	judgedRows   = 12

	formWords = 1.0 / 6 // of the rows of a series that have a word of its form
	ownWords  = 0.6     // of the ordinary words of an article that tells more than the form

	meanFrame  = 0.6  // of the ordinary words of the one with fewer
	meanFilled = 0.55 // of its names and numbers
	meanFills  = 3    // that it has
)

// A Finder knows the articles of a collection that are no copies, each a row.
type Finder struct {
	Words func(row int32) []uint32 // its distinct content words, ascending
	Class []uint8                  // by word: one of package overlap's
	Days  []float64                // by row: when it was published, in days since 1970; NaN for undated ones
	Lines bool                     // most rows are as short as headlines: large groups are asked for a line that they fill in

	mayJoin []bool  // by row: see MayJoin
	mayFill []int32 // rows of groups that may be a line filled in
}

// Find returns, by row, 1 + the number of its series among clusters of rows and the rows that join
// them, or 0. By row, labels holds the first row of its cluster; pairs are the similar rows, sorted.
func (f *Finder) Find(labels []int32, pairs []vector.Pair) []int {
	clusters := map[int32][]int32{}
	for row, l := range labels {
		clusters[l] = append(clusters[l], int32(row))
	}
	f.mayFill = nil
	of := make([]int, len(labels))
	var judged [][]int32 // by series
	for row, l := range labels {
		if int(l) != row { // a label is the first row of its cluster
			continue
		}
		if some, members := f.seriesOf(clusters[l]); members != nil {
			judged = append(judged, some)
			for _, x := range members {
				of[x] = len(judged)
			}
		}
	}
	size := func(row int32) int { return len(clusters[labels[row]]) }
	f.mayJoin = joinable(len(of), pairs, size)
	f.joinSeries(of, judged, pairs)
	f.release(of, judged, size)
	one := f.sameSeries(of, judged, pairs)
	for row, n := range of {
		if n > 0 {
			of[row] = one[n-1]
		}
	}
	return of
}

// seriesOf returns some rows of a cluster, by which it is judged, and those of its rows that are a series; nil where it is none.
func (f *Finder) seriesOf(cluster []int32) (some, members []int32) {
	some = spread(cluster)
	if f.isSeries(some, len(cluster)) {
		return some, cluster
	}
	if !f.Lines || len(cluster) < fewestLines {
		return some, nil
	}
	f.mayFill = append(f.mayFill, cluster...)
	if line := f.line(some); line != nil {
		for _, row := range cluster {
			if f.fillsIn(row, line, lineThird) {
				members = append(members, row)
			}
		}
	}
	return some, members
}

// release lets the articles of small groups go that tell more than the form of their series. (Of large groups
// hardly any does: two of 217 in Reuters.)
func (f *Finder) release(of []int, judged [][]int32, size func(row int32) int) {
	for row, n := range of {
		if n > 0 && size(int32(row)) <= judgedRows && f.tellsMore(int32(row), judged[n-1]) {
			of[row] = 0
		}
	}
}

// tellsMore reports whether a row that is no table has words of its own beyond a form: most of its ordinary words stand
// in less than a sixth of some rows of the series.
func (f *Finder) tellsMore(row int32, some []int32) bool {
	own, others := f.Words(row), 0
	rows := make([]int, len(own))
	for _, y := range some {
		if y == row {
			continue
		}
		others++
		k := 0
		overlap.Each(own, f.Words(y), func(w uint32) {
			for own[k] != w {
				k++
			}
			rows[k]++
		})
	}
	ordinary, beyond := 0, 0
	for k, w := range own {
		if f.Class[w] == overlap.Ordinary {
			ordinary++
			if rows[k] == 0 || !overlap.Reaches(rows[k], formWords, others) {
				beyond++
			}
		}
	}
	return !hasNumbers(overlap.CountOf(own, f.Class), lineShare) && ordinary > 0 && overlap.Reaches(beyond, ownWords, ordinary)
}

// joinable marks the rows of groups of few articles that are similar to one of a group that may be a series.
func joinable(rows int, pairs []vector.Pair, size func(row int32) int) []bool {
	may := make([]bool, rows)
	for _, p := range pairs {
		a, b := size(p.A), size(p.B)
		may[p.A] = may[p.A] || a < surerBelow && b >= fewestSeries
		may[p.B] = may[p.B] || b < surerBelow && a >= fewestSeries
	}
	return may
}

// MayJoin lists the rows that Find may have looked at to see whether they join a series: they depend
// on the similar pairs alone, not on what the rows hold.
func (f *Finder) MayJoin() (rows []int32) {
	for row, may := range f.mayJoin {
		if may {
			rows = append(rows, int32(row))
		}
	}
	return append(rows, f.mayFill...)
}

// spread returns a few of some rows, evenly spread.
func spread(rows []int32) (some []int32) {
	n := min(len(rows), judgedRows)
	for k := range n {
		some = append(some, rows[k*len(rows)/n])
	}
	return some
}

// isSeries judges some rows of a group of so many.
func (f *Finder) isSeries(some []int32, of int) bool {
	if of < fewestSeries {
		return false
	}
	frames, pairs := 0, 0
	for i, x := range some {
		for _, y := range some[:i] {
			pairs++
			if f.sameForm(x, y) && (of >= surerBelow || f.isNumbered(x) && f.isNumbered(y)) {
				frames++
			}
		}
	}
	switch {
	case of == fewestSeries:
		return frames == pairs
	case of < surerBelow:
		return overlap.Reaches(frames, surerShare, pairs)
	}
	return overlap.Reaches(frames, seriesShare, pairs) || f.shareFrame(some)
}

// shareFrame reports whether the pairs of some rows have the words of a frame and little of what fills it in
// common, on average.
func (f *Finder) shareFrame(rows []int32) bool {
	var ordinary, filled, fills, words float64
	for i, x := range rows {
		for _, y := range rows[:i] {
			o := f.common(x, y)
			a, b := min(o.X[overlap.Ordinary], o.Y[overlap.Ordinary]), min(o.X.Fills(), o.Y.Fills())
			ordinary += float64(o.Shared[overlap.Ordinary]) / float64(max(a, 1))
			filled += float64(o.Shared.Fills()) / float64(max(b, 1))
			fills += float64(b)
			words += float64(min(o.X[overlap.Ordinary]+o.X[overlap.Name], o.Y[overlap.Ordinary]+o.Y[overlap.Name]))
		}
	}
	pairs := float64(len(rows)*(len(rows)-1)) / 2
	return ordinary >= meanFrame*pairs && filled <= meanFilled*pairs && fills >= meanFills*pairs && words <= mostWords*pairs
}

// isNumbered reports whether a row has so many numbers as a form of few articles must.
func (f *Finder) isNumbered(row int32) bool {
	return overlap.CountOf(f.Words(row), f.Class)[overlap.Number] >= fewestNumber
}

// joinSeries adds rows that may join to the series that they are similar to, where they fill in its form.
func (f *Finder) joinSeries(of []int, judged [][]int32, pairs []vector.Pair) {
	near := map[int32][]int{} // by row: series, in the order of pairs
	note := func(row, other int32) {
		if n := of[other]; n > 0 && of[row] == 0 && f.mayJoin[row] && !slices.Contains(near[row], n) {
			near[row] = append(near[row], n)
		}
	}
	for _, p := range pairs {
		note(p.A, p.B)
		note(p.B, p.A)
	}
	for row, series := range near {
		most := 0.0
		for _, n := range series {
			if share := f.formShare(row, judged[n-1]); share >= joinShare && share > most {
				of[row], most = n, share
			}
		}
	}
}

// formShare returns with what share of some rows a row fills in one form.
func (f *Finder) formShare(row int32, some []int32) float64 {
	forms := 0
	for _, y := range some {
		if f.sameForm(row, y) {
			forms++
		}
	}
	return float64(forms) / float64(len(some))
}

// sameSeries returns, by series, the number of the first of those that fill in one form with it: of two
// that are somewhere similar, where rows of one fill in the form of half of the other, on average.
func (f *Finder) sameSeries(of []int, judged [][]int32, pairs []vector.Pair) []int {
	one := make([]int, len(judged))
	for k := range one {
		one[k] = k + 1
	}
	seen := map[[2]int]bool{}
	for _, p := range pairs {
		a, b := min(of[p.A], of[p.B]), max(of[p.A], of[p.B])
		if a == 0 || a == b || seen[[2]int{a, b}] {
			continue
		}
		seen[[2]int{a, b}] = true
		share := 0.0
		for _, row := range judged[b-1] {
			share += f.formShare(row, judged[a-1]) / float64(len(judged[b-1]))
		}
		if from, to := max(one[a-1], one[b-1]), min(one[a-1], one[b-1]); share >= joinShare {
			for k := range one {
				if one[k] == from {
					one[k] = to
				}
			}
		}
	}
	return one
}

// common compares two rows.
func (f *Finder) common(x, y int32) common {
	return common(overlap.Of(f.Words(x), f.Words(y), f.Class))
}
