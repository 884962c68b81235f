package coverage

// A numbering numbers 64-bit keys in the order in which it meets them: open addressing
// with linear probing, a third full at most. A map of the language took three times
// as long and more than half of all the time of a summary.
type numbering struct {
	keys []uint64 // by number
	ids  []int32  // 0 is free, else the number plus one
}

// newNumbering has room for n keys.
func newNumbering(n int) *numbering {
	size := 16
	for size < 2*n {
		size *= 2
	}
	return &numbering{keys: make([]uint64, 0, n), ids: make([]int32, size)}
}

// number returns the number of key, a new one where it was not met before.
func (t *numbering) number(key uint64) int32 {
	h := t.place(key)
	if t.ids[h] == 0 {
		t.keys = append(t.keys, key)
		t.ids[h] = int32(len(t.keys))
	}
	return t.ids[h] - 1
}

// find returns the number of key, or -1.
func (t *numbering) find(key uint64) int32 { return t.ids[t.place(key)] - 1 }

func (t *numbering) place(key uint64) uint64 {
	mask := uint64(len(t.ids) - 1)
	h := key * 0x9e3779b97f4a7c15
	for h = (h ^ h>>32) & mask; t.ids[h] != 0 && t.keys[t.ids[h]-1] != key; h = (h + 1) & mask {
	}
	return h
}
