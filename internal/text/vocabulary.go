package text

// A vocabulary holds the entries of the words of one language as written. Words of
// up to eight bytes, four fifths of all, are keyed by these bytes as one number in a
// table of our own with linear probing: a fifth of all time went into Go's maps
// before, which hash byte by byte and follow a pointer to compare strings.
type vocabulary struct {
	short table
	long  map[string]*entry
	slab  []entry // room for new entries
}

func newVocabulary() *vocabulary {
	return &vocabulary{short: newTable(1 << 12), long: map[string]*entry{}}
}

// entry returns a new entry.
func (v *vocabulary) entry() *entry {
	if len(v.slab) == 0 {
		v.slab = make([]entry, 512)
	}
	e := &v.slab[0]
	v.slab = v.slab[1:]
	return e
}

// packed returns a word of at most eight bytes as a number that no other word has,
// for no word holds a NUL.
func packed(word string) (key uint64, ok bool) {
	if len(word) > 8 {
		return 0, false
	}
	for i := range len(word) {
		key = key<<8 | uint64(word[i])
	}
	return key, key != 0
}

// A table is a hash table with linear probing, at most half full; key 0 is no key.
type table struct {
	slots []slot
	used  int
	shift int // 64 less the binary logarithm of its size
}

type slot struct {
	key   uint64
	entry *entry
}

// newTable returns a table of size slots, a power of two.
func newTable(size int) table {
	t := table{slots: make([]slot, size), shift: 64}
	for size > 1 {
		size >>= 1
		t.shift--
	}
	return t
}

// at returns the slot of key, or the empty one where it belongs.
func (t *table) at(key uint64) *slot {
	mask := len(t.slots) - 1
	i := int(key * 0x9E3779B97F4A7C15 >> t.shift) // Knuth's multiplicative hash
	for t.slots[i].key != key && t.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	return &t.slots[i]
}

func (t *table) get(key uint64) *entry { return t.at(key).entry }

func (t *table) put(key uint64, e *entry) {
	if 2*(t.used+1) > len(t.slots) {
		larger := newTable(2 * len(t.slots))
		for _, s := range t.slots {
			if s.key != 0 {
				*larger.at(s.key) = s
			}
		}
		larger.used = t.used
		*t = larger
	}
	*t.at(key) = slot{key, e}
	t.used++
}
