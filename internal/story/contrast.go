package story

import (
	"math"
	"slices"

	"summarize/internal/elementary"
	"summarize/internal/vector"
)

// Of a few short texts two reports on one event may share two words of twenty, each told in its own words; so may two that have nothing in
// common but a town. What tells them apart is contrast: how much two have in common beside what either has with the others.
//
//	contrast = 0.08 · cosine · (1 + shared) / √((1 + strange) · usual)
//
// shared being their independent words (see evidence), strange the names that each has and the other lacks, of the one with fewer, four at most, and usual
// the geometric mean of their median cosines with all others, each 0.03 more: the similarity is scaled by the neighbourhood of both, as by Zelnik-Manor
// and Perona 2004. Look-alikes count a quarter, as anywhere, and no pair counts less than anywhere: in a folder of reports on one event all have the same in
// common, and there is no contrast. Nor is there where one name alone is shared, or between the links of a chain.
//
// The exponents are those of a logistic regression over the logarithms, 1.9, 2.1, −1.0, −0.8, halved and rounded; it was fitted to pairs of seven draws of invented
// briefs and of openings of ten labelled collections, each left out once (benchmarks/stories.md, "Contrast").
const (
	contrastScale = 0.08
	contrastFloor = 0.03
	mostStrange   = 4
	littleShare   = 0.25 // see isChained
)

// Contrast counts in full in collections of 40 texts and fewer and between texts of 40 distinct words and fewer; of 80 texts, and of 64 distinct
// words, the similarity is what it is anywhere.
const (
	fewTexts  = 40
	manyTexts = 80
	longText  = maxLength - 1 // as far as Counts tell lengths apart
	shortText = 40
)

// fewness returns how much contrast counts in a collection, in [0, 1].
func (m *Model) fewness() float64 {
	n := m.frequencies.Rows
	if n < 3 || m.median >= longText {
		return 0
	}
	return min(max(float64(manyTexts-n)/(manyTexts-fewTexts), 0), 1)
}

// contrasted returns the pairs of all rows by contrast, where the collection is small, else nil; and notes what is usual for each row.
func (r *Result) contrasted() (pairs []vector.Pair) {
	if r.fewness() == 0 {
		return nil
	}
	n := len(r.articles)
	all := make([][]evidence, n)
	r.usual = make([]float64, n)
	for x := range all {
		all[x] = make([]evidence, n)
		for y := range x {
			all[x][y] = r.compare(int32(x), int32(y))
			all[y][x] = all[x][y]
		}
	}
	for x := range all {
		r.usual[x] = usual(all[x], x)
	}
	counted := func(x, y int) float64 { return all[x][y].counted() }
	for x := range all {
		for y := x + 1; y < n; y++ {
			similarity := counted(x, y)
			if !isChained(n, x, y, counted) {
				similarity = r.contrast(all[x][y], int32(x), int32(y))
			}
			pairs = append(pairs, vector.Pair{A: int32(x), B: int32(y), Cosine: similarity})
		}
	}
	return pairs
}

// compared returns the similarity among stories of two rows, and whether contrast counts between them.
func (r *Result) compared(x, y int32) (similarity float64, contrasts bool) {
	e := r.compare(x, y)
	if r.usual == nil || !e.mayContrast() || isChained(len(r.articles), int(x), int(y), func(a, b int) float64 { return r.compare(int32(a), int32(b)).counted() }) {
		return e.counted(), false
	}
	return r.contrast(e, x, y), e.shorter < longText
}

// isChained reports whether one of two of n rows has as much in common with a third as they have, with which the other has little: a chain
// of matters that lead to one another (farmers' tractors block a road, its commuters fill the trains, the trains are sold).
func isChained(n, x, y int, counted func(x, y int) float64) bool {
	for z := range n {
		if z == x || z == y {
			continue
		}
		if a, b := counted(x, z), counted(y, z); max(a, b) >= counted(x, y) && min(a, b) <= littleShare*max(a, b) {
			return true
		}
	}
	return false
}

// mayContrast reports whether what two rows have in common is more than one name: a town is had in common by chance.
func (e evidence) mayContrast() bool {
	return e.counted() > 0 && (e.ordinary > 0 || e.shared > 1)
}

// usual returns the median cosine of a row with the others, and the floor.
func usual(others []evidence, self int) float64 {
	cosines := make([]float64, 0, len(others))
	for y, e := range others {
		if y != self {
			cosines = append(cosines, e.cosine)
		}
	}
	slices.Sort(cosines)
	return cosines[(len(cosines)-1)/2] + contrastFloor
}

// contrast returns the similarity of two rows among stories, with what is known of the others.
func (r *Result) contrast(e evidence, x, y int32) float64 {
	plain := e.counted()
	if r.usual == nil || !e.mayContrast() {
		return plain
	}
	share := r.fewness() * min(max(float64(longText-e.shorter)/(longText-shortText), 0), 1)
	contrast := contrastScale * e.cosine * float64(1+max(e.shared, 0)) / math.Sqrt(float64(1+e.strange)*math.Sqrt(r.usual[x]*r.usual[y]))
	if e.alike {
		contrast *= lookAlikeCount
	}
	return plain * elementary.Exp(share*elementary.Log(max(min(contrast, 1)/plain, 1)))
}
