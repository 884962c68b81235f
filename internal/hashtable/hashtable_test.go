package hashtable

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"
)

// Numbers are those that a map would give, through growth and resets.
func TestTableIsAMap(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	var table Table
	for turn := range 200 {
		want := map[uint64]int{}
		if turn > 0 { // the zero value must do
			table.Reset(random.IntN(300))
		}
		for range random.IntN(1000) {
			key := random.Uint64() >> (random.IntN(2) * 55) // wide keys and small ones, zero among them
			number, met := want[key]
			if !met {
				number = len(want)
				want[key] = number
			}
			if got := table.Number(key); got != number {
				t.Fatalf("turn %d: key %d has number %d, want %d", turn, key, got, number)
			}
		}
		if table.Len() != len(want) {
			t.Fatalf("turn %d: %d keys, want %d", turn, table.Len(), len(want))
		}
		for key, number := range want {
			if got := table.Find(key); got != number {
				t.Fatalf("turn %d: key %d is found as %d, want %d", turn, key, got, number)
			}
		}
		for range 100 {
			key := random.Uint64()
			if _, met := want[key]; table.Has(key) != met {
				t.Fatalf("turn %d: key %d", turn, key)
			}
		}
	}
}

// The first number of a key stays.
func TestAddKeepsTheFirst(t *testing.T) {
	var table Table
	for i, want := range []struct {
		number int
		added  bool
	}{{70, true}, {70, false}} {
		if number, added := table.Add(9, 70+i); number != want.number || added != want.added {
			t.Errorf("time %d: %d, %v", i, number, added)
		}
	}
}

// Turns are counted in 32 bits: when they are used up, nothing of long ago counts as met.
func TestTurnsRunOut(t *testing.T) {
	var table Table
	table.Number(3) // in turn 1
	table.turn = 1<<32 - 1
	table.Reset(1)
	if table.turn != 1 || table.Has(3) || table.Number(4) != 0 {
		t.Errorf("turn %d; 3 met: %v", table.turn, table.Has(3))
	}
}

func FuzzTable(f *testing.F) {
	f.Add([]byte("12345678abcdefgh12345678"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var table Table
		want := map[uint64]int{}
		for ; len(data) >= 8; data = data[8:] {
			key := binary.LittleEndian.Uint64(data)
			if _, met := want[key]; !met {
				want[key] = len(want)
			}
			if got := table.Number(key); got != want[key] {
				t.Fatalf("%d for %d, want %d", got, key, want[key])
			}
		}
	})
}

// What a text costs: 600 keys, half of them met twice, asked for once more.
func BenchmarkTable(b *testing.B) { benchmark(b, new(Table)) }

// The same with Go's map, which is what there would be without the table.
func BenchmarkMap(b *testing.B) { benchmark(b, &maps{m: map[uint64]int{}}) }

func benchmark(b *testing.B, table interface {
	Reset(int)
	Number(uint64) int
	Find(uint64) int
}) {
	random := rand.New(rand.NewPCG(1, 1))
	keys := make([]uint64, 600)
	for i := range keys {
		keys[i] = random.Uint64N(500)
	}
	b.ReportAllocs()
	for b.Loop() {
		table.Reset(len(keys))
		for _, k := range keys {
			table.Number(k)
		}
		for _, k := range keys {
			table.Find(k + 1)
		}
	}
}

type maps struct{ m map[uint64]int }

func (m *maps) Reset(int) { clear(m.m) }

func (m *maps) Number(key uint64) int {
	n, met := m.m[key]
	if !met {
		n = len(m.m)
		m.m[key] = n
	}
	return n
}

func (m *maps) Find(key uint64) int {
	if n, met := m.m[key]; met {
		return n
	}
	return -1
}
