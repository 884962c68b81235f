package page

import (
	"strings"
	"testing"
	"time"

	"summarize/internal/ingest/dates"
)

// TestMeasureDates compares the day of publication that is found in a page with the one that is known.
func TestMeasureDates(t *testing.T) {
	right, wrong, none := 0, 0, 0
	for _, g := range goldPages(t, "dates") {
		if g.Date == "" {
			continue
		}
		found := ""
		for _, value := range Read(g.html).Dates {
			if day, err := dates.Parse(value); err == nil {
				found = day.Format(time.DateOnly)
				if strings.HasPrefix(value, g.Date) { // the day where it was written
					found = g.Date
				}
				break
			}
		}
		switch found {
		case g.Date:
			right++
			continue
		case "":
			none++
		default:
			wrong++
		}
		t.Logf("%s: %q, want %s, %s", g.File, found, g.Date, g.URL)
	}
	p, r := float64(right)/float64(right+wrong), float64(right)/float64(right+none)
	t.Logf("right %d, another %d, none %d: precision %.3f, recall %.3f, accuracy %.3f, F1 %.3f", right, wrong, none, p, r, float64(right)/float64(right+wrong+none), 2*p*r/(p+r))
}
