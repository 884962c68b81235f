package draw

import (
	"testing"
	"time"

	"summarize/internal/render/phrases"
)

func TestScale(t *testing.T) {
	for _, c := range []struct {
		name  string
		dates []string
		unit  string
		bins  int
		last  string
	}{
		{"one day without a clock", []string{"2017-03-02", "2017-03-02"}, "", 0, ""},
		{"undated", []string{"", ""}, "", 0, ""},
		{"hours", []string{"2017-03-02T10:59:00Z", "2017-03-02T14:01:00Z"}, "hour", 5, "2 March 2017, 14:00"},
		{"days", []string{"2017-03-04", "2017-03-02"}, "day", 3, "4 March 2017"},
		{"days over two months", []string{"2017-03-01", "2017-05-01"}, "day", 62, "1 May 2017"},
		{"weeks", []string{"2017-03-01", "2017-05-02"}, "week", 9, "the week from 26 April 2017"},
		{"months", []string{"2015-11-30", "2017-05-02"}, "month", 19, "May 2017"},
		{"years", []string{"1970-01-01", "2017-05-02"}, "year", 48, "2017"},
		{"absurd", []string{"1000-01-01", "2017-05-02"}, "", 0, ""},
	} {
		var times []time.Time
		for _, date := range c.dates {
			times = append(times, parse(t, date))
		}
		s := NewScale(times, phrases.Words{})
		switch {
		case s == nil && c.unit != "":
			t.Errorf("%s: no scale", c.name)
		case s != nil && (s.unit != c.unit || s.bins != c.bins || s.name(s.bins-1) != c.last):
			t.Errorf("%s: %d bins by %s, the last %q", c.name, s.bins, s.unit, s.name(s.bins-1))
		}
	}
}

// parse reads a day, an RFC 3339 time, or nothing.
func parse(t *testing.T, s string) time.Time {
	t.Helper()
	layout := time.RFC3339
	switch {
	case s == "":
		return time.Time{}
	case len(s) == len(time.DateOnly):
		layout = time.DateOnly
	}
	when, err := time.Parse(layout, s)
	if err != nil {
		t.Fatal(err)
	}
	return when
}
