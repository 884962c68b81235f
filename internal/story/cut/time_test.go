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
// the level is too low. Four stories told from day to day, as alike in their words, stay whole.
func TestTimeSaysWhatIsASubject(t *testing.T) {
	for _, test := range []struct {
		what  string
		pace  float64
		whole bool
	}{
		{"one event a season", 30, false},
		{"told every few days", 3, true},
		{"told on one day", 0, true},
	} {
		words, days := topics(4, 0.15, test.pace)
		level := Find(words, 0.01, Default, &Time{Words: words, Days: days, Gap: 45})
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
	dated := &Time{Words: tree, Days: []float64{1, 2, 40, 90, math.NaN()}, Gap: 45}
	if got, want := dated.lost(0.4), (3*0.25+0.75)/(4+aloneShare*5); math.Abs(got-want) > 1e-12 {
		t.Errorf("%v, want %v", got, want)
	}
	if got := dated.lost(0.6); got != 0 {
		t.Errorf("%v of leaves that are alone", got)
	}
}
