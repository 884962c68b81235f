package text

// A vocabulary holds the entries of the words of one language as written. Words of
// up to sixteen bytes, nearly all, are found by a hash table of our own with linear
// probing, at most half full: a fifth of all time went into Go's maps before, which
// hash byte by byte. What counts is how much memory a look-up touches, for a corpus
// has some hundred thousand forms: eight bytes in the table, and an entry of half a
// cache line that holds its key.
type vocabulary struct {
	slots   []uint64 // 0, or a part of the hash above the number of an entry, from 1
	shift   int      // 64 less the binary logarithm of len(slots)
	used    int
	slabs   []*[slabSize]entry // the entries by number less 1
	entries int
	long    map[string]*entry
	notices map[*entry][]notice // of those with a role of noticeWord
}

const slabSize = 512

func newVocabulary() *vocabulary {
	v := &vocabulary{long: map[string]*entry{}, notices: map[*entry][]notice{}}
	v.resize(1 << 12)
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

// tagged returns the part of a hash that a slot holds above its number.
func tagged(hash uint64) uint64 { return hash >> 16 << 32 }

// get returns the entry of k, or nil.
func (v *vocabulary) get(k key) *entry {
	hash := k.hash()
	mask := uint64(len(v.slots) - 1)
	for i := hash >> v.shift; ; i++ {
		s := v.slots[i&mask]
		if s == 0 {
			return nil
		}
		if (s^tagged(hash))>>32 == 0 {
			if e := v.entry(uint32(s)); e.key == k {
				return e
			}
		}
	}
}

// entry returns the entry of a number.
func (v *vocabulary) entry(number uint32) *entry {
	return &v.slabs[(number-1)/slabSize][(number-1)%slabSize]
}

// add returns a new entry for k, or for no key when that is zero.
func (v *vocabulary) add(k key) *entry {
	if v.entries%slabSize == 0 {
		v.slabs = append(v.slabs, new([slabSize]entry))
	}
	v.entries++
	e := v.entry(uint32(v.entries))
	e.key = k
	if k == (key{}) {
		return e
	}
	if v.used++; 2*v.used > len(v.slots) {
		v.resize(2 * len(v.slots))
	}
	v.place(k.hash(), uint64(v.entries))
	return e
}

// place puts the number of an entry into the first free slot for its hash.
func (v *vocabulary) place(hash, number uint64) {
	mask := uint64(len(v.slots) - 1)
	i := hash >> v.shift
	for v.slots[i&mask] != 0 {
		i++
	}
	v.slots[i&mask] = tagged(hash) | number
}

// resize makes the table one of size slots, a power of two.
func (v *vocabulary) resize(size int) {
	old := v.slots
	v.slots, v.shift = make([]uint64, size), 64
	for ; size > 1; size >>= 1 {
		v.shift--
	}
	for _, s := range old {
		if s != 0 {
			v.place(v.entry(uint32(s)).key.hash(), s&(1<<32-1))
		}
	}
}
