package render

import (
	"testing"
	"time"

	"summarize/internal/digest"
)

func TestDays(t *testing.T) {
	for _, c := range []struct{ first, last, want string }{
		{"2017-03-02", "2017-03-02", "2 March 2017"},
		{"2017-03-02T04:00:00Z", "2017-03-02T23:00:00Z", "2 March 2017"},
		{"2017-03-02", "2017-03-03", "2–3 March 2017"},
		{"2017-02-28", "2017-03-02", "28 February – 2 March 2017"},
		{"2016-12-30", "2017-01-02", "30 December 2016 – 2 January 2017"},
		{"", "2017-03-02", "2 March 2017"},
		{"2017-03-02", "", "2 March 2017"},
		{"", "", ""},
		{"soon", "", ""},
	} {
		if got := days(c.first, c.last); got != c.want {
			t.Errorf("days(%q, %q) = %q, want %q", c.first, c.last, got, c.want)
		}
	}
}

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
		var articles []cited
		for _, date := range c.dates {
			articles = append(articles, cite(&digest.Article{Date: date}))
		}
		s := newScale(articles)
		switch {
		case s == nil && c.unit != "":
			t.Errorf("%s: no scale", c.name)
		case s != nil && (s.unit != c.unit || s.bins != c.bins || s.name(s.bins-1) != c.last):
			t.Errorf("%s: %d bins by %s, the last %q", c.name, s.bins, s.unit, s.name(s.bins-1))
		}
	}
}

func mustParse(t testing.TB, date string) time.Time {
	t.Helper()
	when := parseDate(date)
	if !when.known {
		t.Fatalf("no date: %q", date)
	}
	return when.Time
}
