// Package hashtable numbers 64-bit keys. It is the one hash table of the core beside Go's
// maps, for the places where a map took more than half of the time: sets of shingles and of
// word pairs that are filled, asked and emptied once a text or a story.
//
// Linear probing, at most half full, with multiplicative hashing (Knuth, TAOCP 3, 6.4). A cell
// is 16 bytes, so that a look-up mostly touches one cache line; it carries the turn in which
// it was written, so that a table is emptied by counting the turns, whatever its size.
package hashtable

import "math/bits"

// A Table maps keys to numbers that the caller chooses, or to 0, 1, 2, … in the order in which it
// meets them. The zero value is empty. While it is written it belongs to one goroutine. The order of its cells
// is never seen.
type Table struct {
	cells []cell // a power of two; only those below 1<<(64-shift) are in use
	shift uint
	turn  uint32 // of the cells that count; 0 only while there are none
	n     int

	spare     []cell // the cells before it last grew: a table that is emptied and filled again grows into them
	spareTurn uint32
}

type cell struct {
	key   uint64
	turn  uint32
	value int32
}

// smallest is how many keys a table has room for at least.
const smallest = 8

// Reset forgets all keys and makes room for n.
func (t *Table) Reset(n int) {
	width := bits.Len(uint(2*max(n, smallest) - 1))
	if len(t.cells) < 1<<width {
		t.cells, t.turn = make([]cell, 1<<width), 0
	}
	t.shift, t.n = uint(64-width), 0
	if t.turn++; t.turn == 0 {
		clear(t.cells)
		t.turn = 1
	}
}

// Len returns how many keys there are.
func (t *Table) Len() int { return t.n }

// Find returns the number of a key, or -1.
func (t *Table) Find(key uint64) int {
	if t.n == 0 {
		return -1
	}
	if c := t.place(key); c.turn == t.turn {
		return int(c.value)
	}
	return -1
}

// Has reports whether a key was met.
func (t *Table) Has(key uint64) bool { return t.Find(key) >= 0 }

// Number returns the number of a key: of a new one, how many were met before it.
func (t *Table) Number(key uint64) int {
	number, _ := t.Add(key, t.n)
	return number
}

// Add gives a new key its number, in [0, 2³¹). It returns the number of the key, and whether
// it was new.
func (t *Table) Add(key uint64, number int) (int, bool) {
	if t.turn == 0 || t.n+1 > 1<<(63-t.shift) {
		t.grow()
	}
	c := t.place(key)
	if c.turn == t.turn {
		return int(c.value), false
	}
	*c = cell{key, t.turn, int32(number)}
	t.n++
	return number, true
}

// place returns the cell of a key, or the free one where it belongs.
func (t *Table) place(key uint64) *cell {
	cells := t.cells[:1<<(64-t.shift)]
	mask := uint64(len(cells) - 1)
	for i := key * 0x9E3779B97F4A7C15 >> t.shift; ; i++ {
		if c := &cells[i&mask]; c.turn != t.turn || c.key == key {
			return c
		}
	}
}

// grow makes room for twice as many keys.
func (t *Table) grow() {
	old := *t
	t.cells, t.turn = old.spare, old.spareTurn
	t.spare, t.spareTurn = old.cells, old.turn
	t.Reset(2 * old.n)
	t.n = old.n
	if old.turn == 0 {
		return
	}
	for _, c := range old.cells[:1<<(64-old.shift)] {
		if c.turn == old.turn {
			*t.place(c.key) = cell{c.key, t.turn, c.value}
		}
	}
}
