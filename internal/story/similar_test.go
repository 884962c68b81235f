package story

import (
	"math/rand/v2"
	"slices"
	"testing"

	"summarize/internal/story/overlap"
	"summarize/internal/vector"
)

// A row held against many others in an array has the evidence of two rows that are stepped
// through.
func TestComparerIsEvidence(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 8))
	const words, columns = 300, 500
	m := &Model{Words: words, class: make([]uint8, words), tuning: standard, frequencies: vector.Frequencies{Rows: 50, Of: make([]uint32, columns)}}
	for k := range m.class {
		m.class[k] = uint8(random.IntN(overlap.Classes))
	}
	row := func() (terms []uint32) {
		for term := range uint32(columns) {
			if random.IntN(6) == 0 {
				terms = append(terms, term)
			}
		}
		return terms[:random.IntN(len(terms)+1)]
	}
	c := &comparer{model: m, kind: make([]uint8, columns)}
	alike := 0
	for range 300 {
		x := row()
		c.begin(x)
		for range 10 {
			y := slices.Clone(x)
			if random.IntN(2) == 0 {
				y = row()
			} else { // of one kind: other names
				y = slices.DeleteFunc(y, func(term uint32) bool {
					return int(term) < words && m.class[term] != overlap.Ordinary && random.IntN(8) > 0
				})
				y = append(y, row()...)
				slices.Sort(y)
				y = slices.Compact(y)
			}
			other := m.profile(y)
			got, want := c.evidence(y, &other, 0.25), m.evidence(x, y, 0.25)
			if got != want {
				t.Fatalf("%v and %v: %+v, want %+v", x, y, got, want)
			}
			if got.alike {
				alike++
			}
		}
		c.end()
	}
	if alike == 0 {
		t.Error("no look-alikes: the rows test little")
	}
}
