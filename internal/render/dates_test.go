package render

import (
	"testing"
	"time"

	"summarize/internal/render/phrases"
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
		if got := newPeriod(parseDate(c.first), parseDate(c.last), phrases.Words{}).text; got != c.want {
			t.Errorf("the period of %q and %q is %q, want %q", c.first, c.last, got, c.want)
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
