package vector

import (
	"math"
)

// The similarity join: all pairs of rows with x·y ≥ t.
//
// Most products of an inverted index come from the commonest terms, which carry
// the least weight. So terms are divided into common and rare ones, each row into
// x = x_C + x_R, and rows into light ones, with |x_C|² < 0.8·t, and heavy ones. Two
// light rows with x·y ≥ t share a rare term, because
//
//	x_C·y_C ≤ |x_C|·|y_C| < 0.8·t    (Cauchy and Schwarz)
//
// and are found by x_R·y_R ≥ t − |x_C|·|y_C| in an index of rare terms; heavy rows
// are few and indexed whole. The border between common and rare is put where the
// products to be formed are fewest. This is the prefix bound of Bayardo, Ma and
// Srikant (WWW 2007) and of L2AP (Anastasiu and Karypis, ICDE 2014), here with one
// border for all rows, so that the index can be laid out in blocks (index.go).
//
// The filter works with upper bounds in integers; a pair that passes is computed
// exactly, in ascending term order. So the result has the bits of the plain merge
// of two rows, which is the reference the tests compare with. A row is looked up among
// the rows before it; rows are in the order of their places, so those in its window
// come last in every list, and lists are read from their ends.
//
// Measured (TF-IDF, 120 terms a row, one core): 10,000 rows at t = 0.2 in 0.2 s,
// 100,000 in 9 to 12 s; 5 % of the products are formed. A full inverted index without
// the border forms all of them, and took 15 s in C. What limits it is waiting for
// memory: a list of postings is rarely in a near cache. Looking only at the rows before
// a row saved a third (75,000 articles of 180 terms at t = 0.06: 14 s, then 9.5), a
// window of a month in a year more than half of the rest (4.2). Tried and rejected: a
// border for each row (the test on each sum costs more than the products it saves),
// |x_C|² < t (so many sums pass at t = 0.06 that computing them takes five times as
// long as all else), blocks of 8,192 to 32,768 rows (no faster, more lists to find).
type join struct {
	*Split
	m      rowReader
	across int // rows of the first of two parts, of which only pairs across are asked for; 0: all
	window Window
	block  int // rows that are indexed together
	common []float64
	kinds  []uint8 // by term: whether it can match
	order  []int32 // rows, heavy ones first, then ascending
	heavy  int     // how many
}

// An entry is a term of a row with its weight in 1/weightUnit, rounded up.
type entry struct {
	term   uint32
	weight uint16
}

// entries appends the terms of a row that can match, or only the rare ones of them: those of other rows, too, that weigh
// something. They are told anew for each block that a row is in or is looked up in, which takes a hundredth of the
// look-up; a list of all rows' would take as much room as two thirds of their weights.
func (j *join) entries(to []entry, row int, all bool) []entry {
	terms, weights := j.m.Row(row)
	kind := rareMatches
	if all {
		kind = matches
	}
	for k, t := range terms {
		if j.kinds[t]&kind != 0 && weights[k] > 0 {
			to = append(to, entry{t, uint16(min(math.Ceil(weights[k]*weightUnit), weightUnit))})
		}
	}
	return to
}

// The kinds of terms, bits.
const (
	matches     uint8 = 1 << iota // more rows than one have it
	rareMatches                   // and it is rare
)

// kindsOf returns the kind of each term.
func (s *Split) kindsOf() []uint8 {
	kinds := make([]uint8, len(s.df))
	for t, n := range s.df {
		if n > 1 {
			kinds[t] = matches
			if s.rare[t] {
				kinds[t] |= rareMatches
			}
		}
	}
	return kinds
}

// slack keeps rounding in the filter from losing a pair at the threshold: sums of
// products of rows of length 1 are exact to 1e-12 and better.
const slack = 1e-9

func newJoin(m rowReader, s *Split, w Window) *join {
	j := &join{Split: s, m: m, window: w, block: mostRows, kinds: s.kindsOf()}
	j.common = make([]float64, m.Rows())
	var light []int32
	for i := range m.Rows() {
		j.common[i] = j.commonLength(i)
		if j.isLight(j.common[i]) {
			light = append(light, int32(i))
		} else {
			j.order = append(j.order, int32(i))
		}
	}
	j.heavy = len(j.order)
	j.order = append(j.order, light...)
	return j
}

// commonLength returns |x_C| of row i.
func (j *join) commonLength(i int) float64 {
	terms, weights := j.m.Row(i)
	var sum float64
	for k, t := range terms {
		if weights[k] < 0 || weights[k] > 1+slack {
			panic("vector: Pairs needs rows of length 1 without negative weights")
		}
		if !j.rare[t] {
			sum += float64(weights[k] * weights[k])
		}
	}
	return math.Sqrt(sum)
}
