package article

import "testing"

func TestMarkAt(t *testing.T) {
	a := Article{Marks: []Mark{{10, 20, MarkHeading}, {20, 25, MarkCaption}, {40, 50, MarkShared}}}
	for _, test := range []struct {
		start, end int
		kind       MarkKind
		ok         bool
	}{
		{10, 20, MarkHeading, true}, {12, 15, MarkHeading, true}, {20, 25, MarkCaption, true}, {41, 50, MarkShared, true},
		{9, 12, 0, false}, {15, 22, 0, false}, {26, 30, 0, false}, {45, 51, 0, false}, {60, 61, 0, false},
	} {
		if kind, ok := a.MarkAt(test.start, test.end); kind != test.kind || ok != test.ok {
			t.Errorf("%d to %d: %v, %v", test.start, test.end, kind, ok)
		}
	}
}
