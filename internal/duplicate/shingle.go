package duplicate

import (
	"math/bits"

	"summarize/internal/duplicate/normal"
)

// shingleHash hashes words in a row to 64 bits.
func shingleHash(w []normal.Word) uint64 {
	var h uint64
	if len(w) == 3 { // the default, and nearly all of the time
		h = uint64(w[0]>>2)*0x9e3779b97f4a7c15 ^
			bits.RotateLeft64(uint64(w[1]>>2)*0xc2b2ae3d27d4eb4f, 21) ^
			bits.RotateLeft64(uint64(w[2]>>2)*0x165667b19e3779f9, 42)
	} else {
		for _, x := range w {
			h = (h ^ uint64(x>>2)) * 0xff51afd7ed558ccd
			h ^= h >> 32
		}
	}
	h ^= h >> 31
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}
