package cut

import (
	"math"
	"testing"

	"summarize/internal/cluster"
)

// topics returns a tree of as many topics of ten leaves each, joined at one level in a topic, and their
// days: each leaf so many days after the one before it, through all topics.
func topics(n int, level, pace float64) (*cluster.Tree, []float64) {
	var joins []cluster.Join
	var days []float64
	for k := range 10 * n {
		days = append(days, pace*float64(k))
		if k >= n { // leaves k, k+n, k+2n … are of one topic: topics run side by side
			joins = append(joins, cluster.Join{A: int32(k % n), B: int32(k), Strength: level, Across: 1})
		}
	}
	return cluster.NewTree(10*n, joins), days
}

// Words alone take four subjects of ten events each for four stories; that the events lie months apart says that
// the level is too low. Four stories told from day to day, as alike in their words, stay whole, and so do four that are told again each time.
func TestTimeSaysWhatIsASubject(t *testing.T) {
	for _, test := range []struct {
		what   string
		pace   float64
		retold float64
		whole  bool
	}{
		{"one event a season", 30, 0, false},
		{"one event a season, with half of what bridges gaps", 30, 0.5, false},
		{"one matter told again every season", 30, 1, true},
		{"told every few days", 3, 0, true},
		{"told on one day", 0, 0, true},
	} {
		words, days := topics(4, 0.15, test.pace)
		level := Find(words, 0.01, Default, NewTime(words, days, 45, func([]int32) float64 { return test.retold }))
		if whole := level <= 0.15; whole != test.whole {
			t.Errorf("%s: cut at %.3f, subjects join at 0.15", test.what, level)
		}
	}
}

// What a group loses is counted over its dated leaves: parts of three and one of four lose a quarter of their company and
// three quarters.
func TestGapsTearCompany(t *testing.T) {
	joins := []cluster.Join{{A: 0, B: 1, Strength: 0.5, Across: 1}, {A: 0, B: 2, Strength: 0.5, Across: 1}, {A: 0, B: 3, Strength: 0.5, Across: 1}, {A: 0, B: 4, Strength: 0.5, Across: 1}}
	tree := cluster.NewTree(5, joins)
	dated := NewTime(tree, []float64{1, 2, 40, 90, math.NaN()}, 45, nil)
	if got, want := dated.lost(0.4), (3*0.25+0.75)/(4+aloneShare*5); math.Abs(got-want) > 1e-12 {
		t.Errorf("%v, want %v", got, want)
	}
	if got := dated.lost(0.6); got != 0 {
		t.Errorf("%v of leaves that are alone", got)
	}
}

// Half of what a group must retell is the mean over all groups, in which those without a gap count as if they retold nothing; groups of
// fewer than five are not asked.
func TestAskedByTheCollection(t *testing.T) {
	var joins []cluster.Join
	days := []float64{0, 0, 0, 0, 0, 0, 100, 100, 100, 200} // leaves 0, 2, 4, 6, 8 and 1, 3, 5 have a gap, 7 and 9 have one
	for _, k := range []int32{2, 4, 6, 8} {
		joins = append(joins, cluster.Join{A: 0, B: k, Strength: 0.5})
	}
	for _, k := range []int32{3, 5} {
		joins = append(joins, cluster.Join{A: 1, B: k, Strength: 0.5})
	}
	tree := cluster.NewTree(10, append(joins, cluster.Join{A: 7, B: 9, Strength: 0.5}))
	for _, test := range []struct {
		retold  float64
		bridged bool
	}{{1, false}, {1.4, true}} {
		gapped := NewTime(tree, days, 45, func([]int32) float64 { return test.retold }).Gapped(0.4)
		want := Gapped{test.retold, 2 - test.retold*5/10}
		for leaf, g := range gapped {
			if in := leaf < 9 && leaf%2 == 0; in != (g != nil) {
				t.Errorf("leaf %d: %+v", leaf, g)
			} else if in && (*g != want || g.Bridged() != test.bridged) {
				t.Errorf("leaf %d: %+v, bridged %v, want %+v", leaf, *g, g.Bridged(), want)
			}
		}
	}
}
