// Package roundup finds the articles that tell several events, a part each. It knows which
// articles are similar, their vectors and their sentences.
package roundup

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/parallel"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// A round-up ("five things to know today") tells several events, a part each. It is near
// stories that are not near each other, and different sentences of it are. Left in the
// graph it is a bridge: the stories become one, and its other matters are told as theirs. So
// its pairs are taken out, and it is listed with each of its stories.
//
// Its neighbours (at least 0.8 of the cut similar) fall into groups whose members are hardly
// similar to those of another (on average below 0.5 of the cut). A group owns a sentence that has four
// words and more in common with it, two fifths of its own, and shares, by weight, three times as much with it as with any
// other group: so much a sentence says again of the event that the group tells. It is a round-up when three groups
// own a sentence each; when four sentences and three in ten are owned, for what has a matter of its own is mostly about that;
// when no group owns more than three fifths of these, the matter again; and when at most half as many are shared between groups. Three
// owned sentences are enough where they are three in five and none is shared. A report
// late in a running story has early and late neighbours, too, but its sentences hold the names
// that both have. Articles of a series are neither round-ups nor neighbours.
//
// Where two words in common were enough for a group to own a sentence, and two groups might share as many as were owned, 325 of
// the 21,573 articles of Reuters were round-ups, and hardly one in ten of these truly (read, benchmarks/stories.md): a contract, a merger, a
// minister's words have neighbours of many kinds on a wire. Of 24 planted round-ups, whose sentences are copied, 17 are found; 20 were then.
const (
	nearShare     = 0.8 // of the cut
	apartShare    = 0.5
	leastKept     = 0.2 // smaller similarities count zero
	ownFactor     = 3.0
	ownWords      = 4
	ownShare      = 0.4 // of the words of a sentence
	mostOfOne     = 0.6 // of the owned sentences that one group may own
	mostMixed     = 0.5 // sentences that groups share, for each that is owned
	ownedShare    = 0.3 // of all sentences
	surelyOwned   = 0.6 // of all sentences, where they are few
	fewOwned      = 3
	mostNeighbors = 24
	fewestTold    = 3
)

// A Finder knows the articles of a collection that are no copies, each a row.
type Finder struct {
	Rows     int
	Words    func(row int32) (words []uint32, weights []float64) // distinct content words, ascending
	Document func(row int32) *text.Document
	OfSeries func(row int32) bool
}

// A search is one over the pairs of a graph.
type search struct {
	*Finder
	pairs []vector.Pair // sorted
	start []int32       // by row: where its pairs with later rows begin
	least float64       // smaller similarities count zero
	near  [][]neighbor  // by row: the nearest ones, the nearest first, of equals the first
	apart float64       // mean similarity below which two groups are apart
}

// A neighbor is a row, and how similar it is.
type neighbor struct {
	row    int32
	cosine float64
}

// A RoundUp is a row that tells several events, with some row of each.
type RoundUp struct {
	Row  int32
	Told []int32
}

// Find returns the round-ups among the rows of a graph, whose pairs are sorted, at a cut.
func (r *Finder) Find(ctx context.Context, pairs []vector.Pair, cut float64, workers int) ([]RoundUp, error) {
	f := &search{Finder: r, pairs: pairs, start: make([]int32, r.Rows+1), least: leastKept * cut, near: make([][]neighbor, r.Rows), apart: apartShare * cut}
	for _, p := range pairs {
		f.start[p.A+1]++
		if p.Cosine >= nearShare*cut {
			f.near[p.A], f.near[p.B] = withNeighbor(f.near[p.A], neighbor{p.B, p.Cosine}), withNeighbor(f.near[p.B], neighbor{p.A, p.Cosine})
		}
	}
	for row := range r.Rows {
		f.start[row+1] += f.start[row]
	}
	told := make([][]int32, r.Rows)
	err := parallel.For(ctx, len(told), workers, func(_, row int) {
		if near := f.near[row]; len(near) >= fewestTold && !f.OfSeries(int32(row)) {
			told[row] = f.told(int32(row), near)
		}
	})
	var found []RoundUp
	for row, t := range told {
		if len(t) >= fewestTold {
			found = append(found, RoundUp{int32(row), t})
		}
	}
	return found, err
}

// withNeighbor puts a row among the nearest ones of another.
func withNeighbor(near []neighbor, n neighbor) []neighbor {
	at := len(near)
	for at > 0 && (near[at-1].cosine < n.cosine || near[at-1].cosine == n.cosine && near[at-1].row > n.row) {
		at--
	}
	switch {
	case at == mostNeighbors:
		return near
	case len(near) < mostNeighbors:
		near = append(near, n)
	}
	copy(near[at+1:], near[at:])
	near[at] = n
	return near
}

// similarity returns that of two rows, 0 where it is too small to count.
func (f *search) similarity(x, y int32) float64 {
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
func (f *search) told(row int32, near []neighbor) []int32 {
	var among similarities
	strangers := 0 // to the nearest neighbour
	for k := range near[1:] {
		if among[0][k+1] = f.similarity(near[0].row, near[k+1].row); among[0][k+1] < f.apart {
			strangers++
		}
	}
	if strangers+1 < fewestTold { // as almost always
		return nil
	}
	for i := range near {
		for k := range near[:i] {
			among[i][k] = f.similarity(near[i].row, near[k].row)
			among[k][i] = among[i][k]
		}
	}
	groups := f.besideSeries(near, among.groups(len(near), f.apart))
	d := f.Document(row)
	if len(groups) < fewestTold || len(d.Sentences) < fewestTold {
		return nil
	}
	owned, mixed := f.owned(d, near, groups)
	var told []int32
	total := 0
	for g, n := range owned {
		if total += n; n > 0 {
			told = append(told, near[groups[g][0]].row)
		}
	}
	if !isMostlyOwned(total, mixed, len(d.Sentences)) || float64(slices.Max(owned)) > mostOfOne*float64(total) {
		return nil
	}
	return told
}

// isMostlyOwned judges the sentences that groups own, those that they share, and all.
func isMostlyOwned(owned, mixed, all int) bool {
	share := float64(owned) / float64(all)
	if owned <= fewOwned {
		return mixed == 0 && share >= surelyOwned
	}
	return float64(mixed) <= mostMixed*float64(owned) && share >= ownedShare
}

// besideSeries returns groups of neighbours without the articles of series. They are left out once the groups are found, so that what
// is read of the articles does not depend on which of them are: who reads them elsewhere asks for them before that is known.
func (f *search) besideSeries(near []neighbor, groups [][]int) (kept [][]int) {
	for _, g := range groups {
		if g = slices.DeleteFunc(g, func(k int) bool { return f.OfSeries(near[k].row) }); len(g) > 0 {
			kept = append(kept, g)
		}
	}
	return kept
}

// similarities are those of a row's neighbours, each by its place among them.
type similarities [mostNeighbors][mostNeighbors]float64

// groups divides n neighbours into groups that are apart: again and again it joins the two with the
// highest mean similarity, as long as that is above apartShare of the cut. (Single similar
// members must not join groups: another round-up among the neighbours would join all.)
func (s *similarities) groups(n int, apart float64) [][]int {
	groups := make([][]int, n)
	for i := range groups {
		groups[i] = []int{i}
	}
	for {
		best, at, with := apart, -1, -1
		for i := range groups {
			for k := range groups[:i] {
				if m := s.mean(groups[i], groups[k]); m >= best {
					best, at, with = m, i, k
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

// mean returns the mean similarity of the members of two groups.
func (s *similarities) mean(a, b []int) float64 {
	sum := 0.0
	for _, x := range a {
		for _, y := range b {
			sum += s[x][y]
		}
	}
	return sum / float64(len(a)*len(b))
}

// owned counts the sentences of a document that each group of neighbours owns, and those that
// are shared between groups.
func (f *search) owned(d *text.Document, near []neighbor, groups [][]int) (owned []int, mixed int) {
	o := newOwners(d, len(groups))
	for g, members := range groups {
		for _, k := range members {
			words, weights := f.Words(near[k].row)
			o.add(g, words, weights, float64(len(members)))
		}
	}
	owned = make([]int, len(groups))
	for n, s := range d.Sentences {
		switch g, own := o.of(d.Words(s), n+1); {
		case g >= 0 && own:
			owned[g]++
		case g >= 0:
			mixed++
		}
	}
	return owned, mixed
}

// ToldBy returns what a row tells, and whether it is one of some round-ups, which are sorted by row.
func ToldBy(found []RoundUp, row int32) ([]int32, bool) {
	k, is := slices.BinarySearchFunc(found, row, func(u RoundUp, row int32) int { return cmp.Compare(u.Row, row) })
	if !is {
		return nil, false
	}
	return found[k].Told, true
}
