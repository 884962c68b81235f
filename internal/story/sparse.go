package story

import "summarize/internal/hashtable"

// A sparse vector adds up numbers by column, for columns are millions and those of a story
// hundreds. The zero value is empty.
type sparse struct {
	columns hashtable.Table // each numbered
	sums    []float64       // by number
}

func (s *sparse) add(column uint32, x float64) {
	n := s.columns.Number(uint64(column))
	if n == len(s.sums) {
		s.sums = append(s.sums, 0)
	}
	s.sums[n] += x
}

func (s *sparse) of(column uint32) float64 {
	if n := s.columns.Find(uint64(column)); n >= 0 {
		return s.sums[n]
	}
	return 0
}

// clear empties the vector, at no cost.
func (s *sparse) clear() {
	s.columns.Reset(len(s.sums))
	s.sums = s.sums[:0]
}
