package vector

import (
	"math"
	"math/bits"
)

// A Split is the border between the common and the rare terms of a collection (join.go),
// which all of its parts must share.
type Split struct {
	threshold float64
	bound     float64  // a little below threshold, for the rounding of the filter
	df        []uint32 // by term
	rare      []bool   // by term
}

// lightShare leaves a part of the threshold to be found among rare terms.
const lightShare = 0.8

// isLight tells a row by the length of its common part.
func (s *Split) isLight(common float64) bool { return common*common < lightShare*s.bound }

// levels is the number of classes of commonness: each halves the frequency.
const levels = 20

// commonness returns how often the number of rows can be halved before it is less
// than df, at most levels-1.
func commonness(rows int, df uint32) uint8 {
	return uint8(min(bits.Len(uint(rows)/uint(max(df, 1)))-1, levels-1))
}

// A Splitter finds the split of a collection for pairs of at least a threshold: each of
// its parts is counted (Heavy), and the sum of the counts tells the border (Split).
type Splitter struct {
	split Split
	level []uint8 // by term; 0 is the commonest
	rows  int
}

// A Heavy counts rows: how many of them each border would make heavy.
type Heavy [levels]int

// Add adds the rows of another part.
func (h *Heavy) Add(other Heavy) {
	for b, n := range other {
		h[b] += n
	}
}

// NewSplitter returns the splitter of a collection; threshold must be positive.
func NewSplitter(f Frequencies, threshold float64) *Splitter {
	if !(threshold > 0) {
		panic("vector: pairs need a positive threshold")
	}
	s := &Splitter{split: Split{threshold: threshold, bound: threshold * (1 - slack), df: f.Of}, level: make([]uint8, len(f.Of)), rows: f.Rows}
	for t, n := range f.Of {
		s.level[t] = commonness(f.Rows, n)
	}
	return s
}

// Heavy counts the rows of a part.
func (s *Splitter) Heavy(m *Matrix) (heavy Heavy) {
	for i := range m.Rows() {
		var square [levels]float64
		terms, weights := m.Row(i)
		for k, t := range terms {
			square[s.level[t]] += weights[k] * weights[k]
		}
		var sum float64
		for b := range levels {
			if !s.split.isLight(math.Sqrt(sum)) {
				heavy[b]++
			}
			sum += square[b]
		}
	}
	return heavy
}

// Split puts the border where the fewest products are asked for, by df·df/2 for each rare
// term and df·df·h for each term when a share h of the rows is heavy.
func (s *Splitter) Split(heavy Heavy) *Split {
	var products [levels]float64 // of the terms of a level
	var all float64
	for t, n := range s.split.df {
		p := float64(n) * float64(n)
		products[s.level[t]] += p
		all += p
	}
	best, fewest := uint8(0), math.Inf(1)
	rest := all
	for b := range uint8(levels) {
		cost := rest/2 + all*float64(heavy[b])/float64(s.rows)
		if cost < fewest {
			best, fewest = b, cost
		}
		rest -= products[b]
	}
	split := s.split
	split.rare = make([]bool, len(s.level))
	for t, level := range s.level {
		split.rare[t] = level >= best
	}
	return &split
}
