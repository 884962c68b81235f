package story

import "math/bits"

// A sparse vector adds up numbers by column: a hash table with linear probing, for columns
// are millions and those of a story hundreds. The zero value is empty.
type sparse struct {
	cells []sparseCell
	used  []uint32 // places in cells
	shift int
}

type sparseCell struct {
	column uint32 // + 1; 0 is free
	sum    float64
}

// place returns the cell of a column, or the free one where it belongs.
func (s *sparse) place(column uint32) uint32 {
	mask := uint32(len(s.cells) - 1)
	at := (column + 1) * 0x9E3779B1 >> s.shift
	for s.cells[at&mask].column != 0 && s.cells[at&mask].column != column+1 {
		at++
	}
	return at & mask
}

func (s *sparse) add(column uint32, x float64) {
	if 2*len(s.used) >= len(s.cells) {
		s.grow()
	}
	at := s.place(column)
	if s.cells[at].column == 0 {
		s.cells[at] = sparseCell{column: column + 1}
		s.used = append(s.used, at)
	}
	s.cells[at].sum += x
}

func (s *sparse) of(column uint32) float64 {
	if len(s.cells) == 0 {
		return 0
	}
	return s.cells[s.place(column)].sum
}

// clear empties the vector; the cost is that of what it held.
func (s *sparse) clear() {
	for _, at := range s.used {
		s.cells[at] = sparseCell{}
	}
	s.used = s.used[:0]
}

// grow doubles the table.
func (s *sparse) grow() {
	old, used := s.cells, s.used
	s.cells = make([]sparseCell, max(1<<10, 2*len(old)))
	s.shift = 33 - bits.Len32(uint32(len(s.cells)))
	s.used = make([]uint32, 0, len(s.cells)/2)
	for _, at := range used {
		to := s.place(old[at].column - 1)
		s.cells[to] = old[at]
		s.used = append(s.used, to)
	}
}
