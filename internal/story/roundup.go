package story

import (
	"cmp"
	"slices"

	"summarize/internal/text"
	"summarize/internal/vector"
)

// A round-up ("five things to know today") tells several events, a part each. It is near
// stories that are not near each other, and different sentences of it are. Left in the
// graph it is a bridge: the stories become one, and its other matters are told as theirs. So
// its pairs are taken out, and it is listed with each of its stories.
//
// Its neighbours (at least 0.8 of the cut similar) fall into groups whose members are hardly
// similar to those of another (on average below 0.5 of the cut). It is a round-up when at least three of the groups own
// a sentence of it each: one that shares, by weight, three times as much with that group as with
// any other, in two words or more; and no more sentences are shared between groups than owned. A report
// late in a running story has early and late neighbours, too, but its sentences hold the names
// that both have. With two groups instead of three, 5 % of the articles of multinews would be
// round-ups, all wrongly; with three, 2 of the 5,500 articles of seven labelled collections are, and of 24 planted
// round-ups 20 are found.
const (
	nearShare     = 0.8 // of the cut
	apartShare    = 0.5
	leastKept     = 0.2 // smaller similarities count zero
	ownFactor     = 3.0
	ownWords      = 2
	mostNeighbors = 24
	fewestTold    = 3
	roundUpLines  = 3 // sentences that a round-up has at least
)

// A roundUps finds round-ups.
type roundUps struct {
	*Result
	pairs []vector.Pair // sorted
	start []int32       // by row: where its pairs with later rows begin
	least float64       // smaller similarities count zero
	near  [][]int32     // by row: its neighbours, the nearest first
	apart float64       // mean similarity below which two groups are apart
}

// A RoundUp is a row that tells several events, with some row of each.
type RoundUp struct {
	Row  int32
	Told []int32
}

// findRoundUps finds the round-ups among the rows of a graph at a cut.
func (r *Result) findRoundUps(pairs []vector.Pair, cut float64) []RoundUp {
	f := &roundUps{Result: r, pairs: pairs, start: make([]int32, len(r.articles)+1), least: leastKept * cut, near: make([][]int32, len(r.articles)), apart: apartShare * cut}
	for _, p := range pairs {
		f.start[p.A+1]++
		if p.Cosine >= nearShare*cut {
			f.near[p.A], f.near[p.B] = append(f.near[p.A], p.B), append(f.near[p.B], p.A)
		}
	}
	for row := range r.articles {
		f.start[row+1] += f.start[row]
	}
	var found []RoundUp
	for row := range int32(len(r.articles)) {
		if len(f.near[row]) < fewestTold {
			continue
		}
		if told := f.told(row); len(told) >= fewestTold {
			found = append(found, RoundUp{row, told})
		}
	}
	return found
}

// similarity returns that of two rows, 0 where it is too small to count.
func (f *roundUps) similarity(x, y int32) float64 {
	x, y = min(x, y), max(x, y)
	later := f.pairs[f.start[x]:f.start[x+1]]
	k, found := slices.BinarySearchFunc(later, y, func(p vector.Pair, y int32) int { return cmp.Compare(p.B, y) })
	if !found || later[k].Cosine < f.least {
		return 0
	}
	return later[k].Cosine
}

// told returns a row of each group of neighbours that owns a sentence of a row, if it is a
// round-up.
func (f *roundUps) told(row int32) []int32 {
	near := f.near[row]
	slices.SortFunc(near, func(x, y int32) int {
		return cmp.Or(cmp.Compare(f.similarity(row, y), f.similarity(row, x)), cmp.Compare(x, y))
	})
	near = near[:min(len(near), mostNeighbors)]
	strangers := 0 // to the nearest neighbour
	for _, y := range near[1:] {
		if f.similarity(near[0], y) < f.apart {
			strangers++
		}
	}
	if strangers+1 < fewestTold { // as almost always
		return nil
	}
	groups := f.groups(near)
	if len(groups) < fewestTold {
		return nil
	}
	d := f.shelf.Document(int(f.articles[row]))
	if len(d.Sentences) < roundUpLines {
		return nil
	}
	weights := make([]map[uint32]float64, len(groups))
	for g, members := range groups {
		weights[g] = f.centroid(members)
	}
	owned, mixed := make([]int, len(groups)), 0
	for _, s := range d.Sentences {
		switch g, own := owner(d.Words(s), weights); {
		case g >= 0 && own:
			owned[g]++
		case g >= 0:
			mixed++
		}
	}
	var told []int32
	total := 0
	for g, n := range owned {
		if total += n; n > 0 {
			told = append(told, groups[g][0])
		}
	}
	if mixed > total {
		return nil
	}
	return told
}

// groups divides rows into groups that are apart: again and again it joins the two with the
// highest mean similarity, as long as that is above apartShare of the cut. (Single similar
// members must not join groups: another round-up among the neighbours would join all.)
func (f *roundUps) groups(rows []int32) [][]int32 {
	var groups [][]int32
	for _, x := range rows {
		groups = append(groups, []int32{x})
	}
	for {
		best, at, with := f.apart, -1, -1
		for i := range groups {
			for k := range groups[:i] {
				if s := f.mean(groups[i], groups[k]); s >= best {
					best, at, with = s, i, k
				}
			}
		}
		if at < 0 {
			return groups
		}
		groups[with] = append(groups[with], groups[at]...)
		groups = slices.Delete(groups, at, at+1)
	}
}

// mean returns the mean similarity of the rows of two groups.
func (f *roundUps) mean(a, b []int32) float64 {
	sum := 0.0
	for _, x := range a {
		for _, y := range b {
			sum += f.similarity(x, y)
		}
	}
	return sum / float64(len(a)*len(b))
}

// centroid returns the mean weights of the words of some rows.
func (f *roundUps) centroid(rows []int32) map[uint32]float64 {
	sum := map[uint32]float64{}
	for _, row := range rows {
		terms, weights := f.shelf.Row(int(row))
		for k, t := range terms[:f.distinct(terms)] {
			sum[t] += weights[k] / float64(len(rows))
		}
	}
	return sum
}

// owner returns the group that a sentence shares most with, by weight, or -1 where it shares next
// to nothing, and whether no other comes near it.
func owner(words []text.Token, weights []map[uint32]float64) (best int, own bool) {
	shares, counts := make([]float64, len(weights)), make([]int, len(weights))
	seen := map[uint32]bool{}
	for _, w := range words {
		if w.Is(text.Stop) || seen[w.Term] {
			continue
		}
		seen[w.Term] = true
		for g := range weights {
			if x := weights[g][w.Term]; x > 0 {
				shares[g] += x
				counts[g]++
			}
		}
	}
	best = 0
	for g := range shares {
		if shares[g] > shares[best] {
			best = g
		}
	}
	if counts[best] < ownWords {
		return -1, false
	}
	for g := range shares {
		if g != best && ownFactor*shares[g] > shares[best] {
			return best, false
		}
	}
	return best, true
}

// toldBy returns what a row tells, and whether it is one of some round-ups, which are sorted by row.
func toldBy(found []RoundUp, row int32) ([]int32, bool) {
	k, is := slices.BinarySearchFunc(found, row, func(u RoundUp, row int32) int { return cmp.Compare(u.Row, row) })
	if !is {
		return nil, false
	}
	return found[k].Told, true
}
