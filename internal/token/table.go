package token

import "math/bits"

// A key is a word of at most sixteen bytes, the first in the lowest bits of the
// first number. No word holds a NUL, so no two have the same key, and none has 0.
type key [2]uint64

// packed returns the key of a word that is short enough.
func packed(word string) (k key, ok bool) {
	if len(word) > 16 {
		return key{}, false
	}
	if n := len(word); n >= 8 {
		k[0], k[1] = eight(word), eight(word[n-8:])>>(128-8*n)
		return k, true
	}
	for i := range len(word) {
		k[0] |= uint64(word[i]) << (i * 8)
	}
	return k, k[0] != 0
}

// eight returns the first eight bytes of t, the first in the lowest bits.
func eight(t string) uint64 {
	_ = t[7]
	return uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
		uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
}

// first returns the key of the first n bytes of k.
func (k key) first(n int) key {
	k[0] &= 1<<(min(n, 8)*8) - 1
	k[1] &= 1<<(max(n, 8)*8-64) - 1
	return k
}

// ascii reports whether no byte of k is beyond ASCII.
func (k key) ascii() bool { return (k[0]|k[1])&(ones*0x80) == 0 }

// lower returns k with small letters for the capitals of ASCII.
func (k key) lower() key {
	for i, eight := range k {
		low := eight &^ (ones * 0x80)
		capital := (low + ones*(0x80-'A')) &^ (low + ones*(0x7F-'Z')) &^ eight & (ones * 0x80)
		k[i] |= capital >> 2
	}
	return k
}

// ones has a one in each byte. Times a number, added to bytes, it tells by their top
// bits which are at least as large (H. S. Warren, Hacker's Delight, chapter 6).
const ones = 0x0101010101010101

// hash is Knuth's multiplicative one: its upper bits are the good ones.
func (k key) hash() uint64 {
	return (k[0] ^ k[1]*0xD6E8FEB86659FD93) * 0x9E3779B97F4A7C15
}

// A table maps keys to values: a hash table with linear probing, at most two thirds
// full. Go's maps, which hash byte by byte, took a fifth of all time. What counts for
// some hundred thousand words is how many cache lines a look-up touches: here mostly
// one, for key and value stand together; a table of references to values elsewhere
// took half as much again. The zero value is empty.
type table[V any] struct {
	slots []slot[V]
	shift int // 64 less the binary logarithm of len(slots)
	used  int
}

// A slot is empty when its key is zero.
type slot[V any] struct {
	key   key
	value V
}

// get returns the place of the value of k, or nil. It is valid until the next add.
func (t *table[V]) get(k key) *V {
	slots := t.slots
	if len(slots) == 0 {
		return nil
	}
	for i := k.hash() >> t.shift; ; i++ {
		s := &slots[i&uint64(len(slots)-1)]
		if s.key[0] == 0 {
			return nil
		}
		if s.key == k {
			return &s.value
		}
	}
}

// add puts a value under k, which has none, and returns its place.
func (t *table[V]) add(k key, value V) *V {
	if t.used++; 3*t.used > 2*len(t.slots) {
		t.resize(max(1<<10, 2*len(t.slots)))
	}
	return t.place(slot[V]{k, value})
}

// place puts s into the first free slot for its key.
func (t *table[V]) place(s slot[V]) *V {
	mask := uint64(len(t.slots) - 1)
	i := s.key.hash() >> t.shift & mask
	for t.slots[i].key[0] != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = s
	return &t.slots[i].value
}

// resize makes the table one of size slots, a power of two.
func (t *table[V]) resize(size int) {
	old := t.slots
	t.slots, t.shift = make([]slot[V], size), 64-bits.TrailingZeros(uint(size))
	for _, s := range old {
		if s.key[0] != 0 {
			t.place(s)
		}
	}
}
