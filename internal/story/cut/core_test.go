package cut

import (
	"slices"
	"testing"

	"summarize/internal/cluster"
)

// Four groups of ten, joined at 0.15, are stories where they have a core, and subjects where they lack one: then the
// cut lies where most collections have theirs.
func TestCoreSaysWhatIsASubject(t *testing.T) {
	for _, lacking := range []float64{0, 0.5, 1} {
		tree, _ := topics(4, 0.15, 0)
		level := Find(tree, 0.01, Default, NewCore(tree, 0.01, func(leaves []int32) float64 { return lacking }))
		if whole := level <= 0.15; whole != (lacking == 0) {
			t.Errorf("lacking %v: cut at %.3f", lacking, level)
		}
	}
}

// Groups of fewer than five are not asked, larger ones by eight leaves of theirs from all of their parts; what they lack counts for
// each of their leaves but one.
func TestCoreAsksGroups(t *testing.T) {
	joins := []cluster.Join{{A: 0, B: 1, Strength: 0.2}, {A: 2, B: 3, Strength: 0.2}}
	for k := int32(5); k < 20; k++ {
		joins = append(joins, cluster.Join{A: 4, B: k, Strength: 0.2})
	}
	tree := cluster.NewTree(20, append(joins, cluster.Join{A: 0, B: 4, Strength: 0.1}))
	var asked [][]int32
	core := NewCore(tree, 0.01, func(leaves []int32) float64 {
		asked = append(asked, leaves)
		return 0.5
	})
	if len(asked) != 2 {
		t.Fatalf("asked %v, want the group of eighteen and that of sixteen", asked)
	}
	for _, leaves := range asked {
		if len(leaves) != judgedTells || len(slices.Compact(slices.Sorted(slices.Values(leaves)))) != judgedTells {
			t.Errorf("asked %v, want eight leaves", leaves)
		}
	}
	if got, want := core.lost(0.15), 0.5*15/(20+aloneShare*20); got != want {
		t.Errorf("%v lost, want %v", got, want)
	}
	if got := core.lost(0.3); got != 0 {
		t.Errorf("%v lost where all are alone", got)
	}
}
