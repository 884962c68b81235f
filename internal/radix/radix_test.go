package radix

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Keys are sorted by the bits asked for, whichever of these they differ in, and none is lost.
func TestSort(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	var spare []uint64
	for range 300 {
		low := []uint{0, 8, 32}[random.IntN(3)]
		mask := random.Uint64() & random.Uint64()
		keys := make([]uint64, random.IntN(2000))
		for i := range keys {
			keys[i] = random.Uint64() & mask
		}
		want := slices.Clone(keys)
		slices.Sort(want)
		keys, spare = Sort(keys, spare, low)
		if !slices.IsSortedFunc(keys, func(a, b uint64) int { return int(int64(a>>low>>1) - int64(b>>low>>1)) }) {
			t.Fatalf("%d keys under %x are not in order from bit %d on", len(keys), mask, low)
		}
		if low == 0 && !slices.Equal(keys, want) {
			t.Fatalf("%d keys under %x are not sorted", len(keys), mask)
		}
		if slices.Sort(keys); !slices.Equal(keys, want) {
			t.Fatalf("%d keys under %x: others came out", len(keys), mask)
		}
	}
}

// BenchmarkSort sorts as many keys as are counted at once, of two words each.
func BenchmarkSort(b *testing.B) {
	random := rand.New(rand.NewPCG(3, 5))
	given := make([]uint64, 1<<17)
	for i := range given {
		given[i] = uint64(random.IntN(1<<18))<<32 | uint64(random.IntN(1<<18))
	}
	keys, spare := slices.Clone(given), slices.Clone(given)
	for b.Loop() {
		copy(keys, given)
		keys, spare = Sort(keys, spare, 0)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(keys)), "ns/key")
}
