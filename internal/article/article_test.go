package article

import (
	"testing"
	"time"
)

func TestSortByDateThenIDUndatedLast(t *testing.T) {
	day := time.Date(2017, 3, 2, 0, 0, 0, 0, time.UTC)
	in := []Article{{ID: "c"}, {ID: "a"}, {ID: "z", Date: day}, {ID: "b", Date: day}, {ID: "y", Date: day.Add(-time.Hour)}}
	Sort(in)
	got := ""
	for _, a := range in {
		got += a.ID
	}
	if got != "ybzac" {
		t.Errorf("order = %s, want ybzac", got)
	}
}

func TestFormatDate(t *testing.T) {
	for _, test := range []struct {
		in   time.Time
		want string
	}{
		{time.Time{}, ""},
		{time.Date(2017, 3, 2, 0, 0, 0, 0, time.UTC), "2017-03-02"},
		{time.Date(2017, 3, 2, 0, 0, 0, 0, time.FixedZone("", 3600)), "2017-03-01T23:00:00Z"},
		{time.Date(2017, 3, 2, 9, 8, 7, 6, time.UTC), "2017-03-02T09:08:07Z"},
	} {
		if got := FormatDate(test.in); got != test.want {
			t.Errorf("FormatDate(%v) = %q, want %q", test.in, got, test.want)
		}
	}
}
