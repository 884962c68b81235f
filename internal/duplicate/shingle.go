package duplicate

// shingleHash hashes k = len(w) words in a row to 64 bits.
func shingleHash(w []word) uint64 {
	h := hashSeed
	for _, x := range w {
		h = (h ^ uint64(x>>2)) * 0xff51afd7ed558ccd
		h ^= h >> 32
	}
	return h
}
