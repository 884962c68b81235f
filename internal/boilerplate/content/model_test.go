package content

import (
	"slices"
	"strings"
	"testing"
)

// What a text begins and ends on needs better odds than what stands within it, unless nothing is sure.
func TestEdges(t *testing.T) {
	words := []int{6, 30, 8, 30, 30, 8}
	p := &Page{Boxes: []Box{{Parent: -1, Tag: "div"}}}
	for i, n := range words {
		text := strings.Repeat(string(rune('a'+i))+" ", n)
		p.Blocks = append(p.Blocks, Block{Text: text, Words: n})
	}
	for _, test := range []struct {
		name string
		odds []float64
		want []bool
	}{
		{"a byline and an offer", []float64{0.8, 4, 0.6, 4, 4, 1.2}, []bool{false, true, true, true, true, false}},
		{"better ones", []float64{1.1, 4, 0.6, 4, 4, 1.6}, []bool{true, true, true, true, true, true}},
		{"nothing is sure", []float64{0.8, 2, 0.6, 2, 2, 1.2}, []bool{true, true, true, true, true, true}},
		{"a long paragraph", []float64{4, 4, 4, 4, 1.2, 4}, []bool{true, true, true, true, true, true}},
	} {
		if got := Keep(p, test.odds); !slices.Equal(got, test.want) {
			t.Errorf("%s: kept %v, want %v", test.name, got, test.want)
		}
	}
	long := *p
	long.Blocks = slices.Clone(p.Blocks)
	long.Blocks[5].Words = maxEdge
	if got := Keep(&long, []float64{4, 4, 4, 4, 4, 1.2}); !got[5] {
		t.Error("a long paragraph is lost at the end of a text")
	}
}
