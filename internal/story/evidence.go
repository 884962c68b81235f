package story

import (
	"context"
	"slices"
	"sort"

	"summarize/internal/story/overlap"
	"summarize/internal/vector"
)

// What two articles share is evidence only as far as it is independent. Two briefs that
// share one rare name have a high cosine, because there is little else in them; but it is one
// coincidence. So the cosine is lowered by
//
//	(min(1, shared/needed))²    needed = min(1 + ℓ/16·(1 + 8/n), 3.5)
//
// shared being the number of distinct words of both, less the pairs of neighbouring ones
// among them ("Ruth Hallberg" counts once), ℓ the number of distinct words of the shorter, and
// n that of the articles: a headline may rest on one word or two, since there is room for no more;
// an article of 40 words needs four. In a collection of three every shared word looks rare,
// because there is nobody else to have it: so it asks for nearly four times as much as a large one.
//
// Measured (benchmarks/stories.md, "Evidence"): first sentences 0.89 to 0.96 (French), 0.68
// to 0.73 (multinews), 0.74 to 0.78 (fnc); headlines and whole articles as before. Of forty
// invented collections of 3 to 10 briefs 36 are right with 8/n, 30 without it; since contrast judges these (contrast.go) it
// matters to two texts alone (1,611 pairs of two events: 43 are one story with it, 154 without). Rejected:
// ℓ/8 (headlines −0.01 to −0.1); the effective number of shared terms, (Σp)²/Σp² over
// their products (whole articles −0.01); the cosine without its largest term (tears headlines).
const mostNeeded = 3.5

// An evidence is what two rows share.
type evidence struct {
	cosine   float64
	shared   int // independent words
	ordinary int // words shared that are neither names nor numbers
	needed   float64
	shorter  int  // distinct words of the shorter
	strange  int  // names that each has and the other lacks, of the one with fewer, mostStrange at most
	alike    bool // the words of one kind of event, and other names
}

// evidence compares two rows, of terms xt and yt, whose cosine is given.
func (m *Model) evidence(xt, yt []uint32, cosine float64) evidence {
	x, y := m.profile(xt), m.profile(yt)
	var words overlap.Count
	overlap.Each(xt[:x.words], yt[:y.words], func(t uint32) { words[m.class[t]]++ })
	pairs := 0
	overlap.Each(xt[x.words:], yt[y.words:], func(uint32) { pairs++ })
	return m.weigh(cosine, &x, &y, words, pairs)
}

// weigh judges two rows by what they share.
func (m *Model) weigh(cosine float64, x, y *profile, words overlap.Count, pairs int) evidence {
	shorter, names := min(x.words, y.words), min(x.classes[overlap.Name], y.classes[overlap.Name])
	return evidence{
		cosine:   cosine,
		shared:   words[overlap.Ordinary] + words.Fills() - pairs,
		ordinary: words[overlap.Ordinary],
		needed:   m.needed(shorter),
		shorter:  shorter,
		strange:  min(names-words[overlap.Name], mostStrange),
		alike:    isLookAlike(x.classes, y.classes, words),
	}
}

// needed returns how many independent words two articles must share, of which the shorter has so
// many distinct ones.
func (m *Model) needed(shorter int) float64 {
	few := 1 + m.tuning.fewArticles/float64(m.frequencies.Rows)
	return min(1+float64(float64(shorter)/m.tuning.evidence*few), mostNeeded)
}

// distinct returns how many of the terms of a row are words; word pairs come after them.
func (m *Model) distinct(terms []uint32) int {
	return sort.Search(len(terms), func(k int) bool { return int(terms[k]) >= m.Words })
}

// similarity is the cosine as far as there is evidence for it.
func (e evidence) similarity() float64 {
	// Words that stand in several pairs make shared too small; one is shared at least.
	if share := max(float64(e.shared), 1) / e.needed; share < 1 {
		return e.cosine * share * share
	}
	return e.cosine
}

// counted is the similarity among stories.
func (e evidence) counted() float64 {
	if e.alike {
		return e.similarity() * lookAlikeCount
	}
	return e.similarity()
}

// Two events of one kind (accidents in two towns, results of two firms) share the words of their
// kind and not the names. So a pair that shares at least 0.35 of the shorter's ordinary words, and
// at most a tenth of the names and numbers of the one with fewer, counts a quarter. (Fifty
// strangers from ecbplus, where every event has a look-alike, 0.77 without this, 0.85 with it;
// other collections ±0.01. Any pair without a common name: French first sentences lose.)
const (
	kindShare      = 0.35
	kindNames      = 0.1
	kindWords      = 2 // ordinary words that both must share
	kindFills      = 2 // names and numbers that both must have
	lookAlikeCount = 0.25
)

// isLookAlike judges two rows by their words.
func isLookAlike(x, y, shared overlap.Count) bool {
	ordinary, fills := min(x[overlap.Ordinary], y[overlap.Ordinary]), min(x.Fills(), y.Fills())
	return shared[overlap.Ordinary] >= kindWords && overlap.Reaches(shared[overlap.Ordinary], kindShare, ordinary) &&
		fills >= kindFills && !overlap.Exceeds(shared.Fills(), kindNames, fills)
}

// leastSimilarity is below what two articles of a story have: similarities under it count
// zero. It is also the lowest cut. What it costs grows as it falls, with the square of
// the articles; so large collections, which have other stories to compare with, have a
// higher one: 0.01 up to some 2,500 articles (or 50,000 headlines, whose best cut lies there),
// 0.06 from 15,000 on.
func leastSimilarity(entries int) float64 {
	const low, usual = 0.01, 425_000
	return min(max(low*float64(entries)/usual, low), mostLeast)
}

// mostLeast is that of the largest collections.
const mostLeast = 0.06

// Rows hands out vectors: the terms of a row, ascending, and their weights.
type Rows interface {
	Row(row int) (terms []uint32, weights []float64)
}

// Vectors are those of some rows in sequence, of which the first has the number First.
type Vectors struct {
	First int
	*vector.Matrix
	Days []float64 // by row; NaN for undated ones
}

// SimilarOf returns the similar pairs of a row of one part with a row of a later part, or, where
// both are one part, those of its rows; not sorted. Rows are numbered through the collection.
func (m *Model) SimilarOf(ctx context.Context, s *vector.Split, earlier, later Vectors, workers int) (Similar, error) {
	days, pairs, err := earlier.Days, []vector.Pair(nil), error(nil)
	between := earlier.First != later.First
	if between {
		days = slices.Concat(earlier.Days, later.Days)
		pairs, err = s.Between(ctx, earlier.Matrix, later.Matrix, m.Window(days), workers)
	} else {
		pairs, err = s.Pairs(ctx, earlier.Matrix, m.Window(days), workers)
	}
	if err != nil {
		return Similar{}, err
	}
	n := int32(earlier.Rows())
	for k := range pairs {
		pairs[k].A += int32(earlier.First)
		if between {
			pairs[k].B += int32(later.First) - n
		} else {
			pairs[k].B += int32(earlier.First)
		}
	}
	return m.Similar(ctx, pairs, twoParts{earlier, later}, workers)
}

// twoParts hands out the rows of two parts by their numbers in the collection.
type twoParts struct{ earlier, later Vectors }

func (t twoParts) Row(row int) ([]uint32, []float64) {
	if row >= t.later.First {
		return t.later.Matrix.Row(row - t.later.First)
	}
	return t.earlier.Matrix.Row(row - t.earlier.First)
}
