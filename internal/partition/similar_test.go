package partition

import (
	"math"
	"testing"
)

func TestUndatedRowsAreInReachOfAll(t *testing.T) {
	for _, c := range []struct {
		earlier, later []float64
		want           bool
	}{
		{[]float64{1, 9}, []float64{19, 30}, true},
		{[]float64{1, 9}, []float64{20, 30}, false},
		{[]float64{1, 9}, []float64{20, math.NaN()}, true},
		{[]float64{1, math.NaN()}, []float64{math.NaN()}, true},
		{nil, []float64{1}, false},
	} {
		if got := inReach(c.earlier, c.later, 10); got != c.want {
			t.Errorf("%v and %v: %t", c.earlier, c.later, got)
		}
	}
}
