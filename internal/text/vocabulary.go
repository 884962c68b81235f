package text

import "math/bits"

// A vocabulary holds the forms of one language. Words of up to sixteen bytes, nearly
// all, are found by a hash table of our own with linear probing, at most two thirds
// full: a fifth of all time went into Go's maps, which hash byte by byte, and a tenth
// into a table that pointed to forms elsewhere. What counts is how many cache lines a
// look-up touches, for a corpus has some hundred thousand forms: here a line holds
// two slots with all that is known.
type vocabulary struct {
	slots   []slot
	shift   int     // 64 less the binary logarithm of len(slots)
	used    int     // slots
	named   []int32 // by the number of a form: the last document that had it as a name, counted from 1
	long    map[string]form
	notices map[uint32][]notice // by the number of a form with a role of noticeWord
}

// A slot of a hash table is empty when its key is zero.
type slot struct {
	key  key
	form form
}

func newVocabulary() *vocabulary {
	v := &vocabulary{long: map[string]form{}, notices: map[uint32][]notice{}}
	v.resize(1 << 11)
	return v
}

// A key is a word of at most sixteen bytes, the first in the lowest bits of the
// first number. No word holds a NUL, so no two have the same key, and none has 0.
type key [2]uint64

// packed returns the key of a word that is short enough.
func packed(word string) (k key, ok bool) {
	if len(word) > 16 {
		return key{}, false
	}
	for i := range len(word) {
		k[i>>3] |= uint64(word[i]) << (i & 7 * 8)
	}
	return k, k[0] != 0
}

// eight returns the first eight bytes of t, the first in the lowest bits.
func eight(t string) uint64 {
	_ = t[7]
	return uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
		uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
}

// hash is Knuth's multiplicative one: its upper bits are the good ones.
func (k key) hash() uint64 {
	return (k[0] ^ k[1]*0xD6E8FEB86659FD93) * 0x9E3779B97F4A7C15
}

// get returns the form of k, or nil. It is valid until the next is added.
func (v *vocabulary) get(k key) *form {
	slots := v.slots
	for i := k.hash() >> v.shift; ; i++ {
		s := &slots[i&uint64(len(slots)-1)]
		if s.key == k {
			return &s.form
		}
		if s.key[0] == 0 {
			return nil
		}
	}
}

// next returns the number of the next form.
func (v *vocabulary) next() uint32 {
	v.named = append(v.named, 0)
	return uint32(len(v.named) - 1)
}

// add puts a form under k, which has none, and returns its place.
func (v *vocabulary) add(k key, f form) *form {
	if v.used++; 3*v.used > 2*len(v.slots) {
		v.resize(2 * len(v.slots))
	}
	return v.place(slot{k, f})
}

// place puts s into the first free slot for its key.
func (v *vocabulary) place(s slot) *form {
	mask := uint64(len(v.slots) - 1)
	i := s.key.hash() >> v.shift
	for v.slots[i&mask].key[0] != 0 {
		i++
	}
	v.slots[i&mask] = s
	return &v.slots[i&mask].form
}

// resize makes the table one of size slots, a power of two.
func (v *vocabulary) resize(size int) {
	old := v.slots
	v.slots, v.shift = make([]slot, size), 64-bits.TrailingZeros(uint(size))
	for _, s := range old {
		if s.key[0] != 0 {
			v.place(s)
		}
	}
}
