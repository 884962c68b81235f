package render

import (
	"fmt"
	"time"
)

// parseDate reads a date of a Digest (article.FormatDate): a day or an RFC 3339 time.
func parseDate(s string) (time.Time, bool) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC(), true
		}
	}
	return time.Time{}, false
}

// day writes a date for humans, "2 March 2017"; empty when undated.
func day(date string) string {
	t, ok := parseDate(date)
	if !ok {
		return ""
	}
	return t.Format("2 January 2006")
}

// days writes a period for humans without saying anything twice: "2 March 2017",
// "2–3 March 2017", "28 February – 2 March 2017", "30 December 2016 – 2 January 2017".
func days(first, last string) string {
	from, ok := parseDate(first)
	if !ok {
		return day(last)
	}
	to, ok := parseDate(last)
	if !ok {
		return day(first)
	}
	switch {
	case from.Format(time.DateOnly) == to.Format(time.DateOnly):
		return day(first)
	case from.Year() != to.Year():
		return day(first) + " – " + day(last)
	case from.Month() != to.Month():
		return from.Format("2 January") + " – " + day(last)
	}
	return fmt.Sprintf("%d–%s", from.Day(), day(last))
}
