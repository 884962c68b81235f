package dates

import (
	"errors"
	"strings"
	"time"
)

// ParseIn is ParseAt for a text in a language (a BCP 47 tag, or ""), which tells whether the day or the month comes first in 03/04/2017 where the
// numbers do not: the month in the English of America, the day in nearly all others. Of English alone nobody knows, nor of languages that put the
// year first.
func ParseIn(s string, now time.Time, tag string) (time.Time, error) {
	t, err := ParseAt(s, now)
	if monthFirst, known := orderIn(tag); errors.Is(err, errAmbiguous) && known {
		return ParseAt(dayFirst(strings.TrimSpace(s), monthFirst), now)
	}
	return t, err
}

// dayFirst writes a date that begins with a day and a month, in one order or the other, with the day in front and as only such
// dates are: 03/04/2017 as 03.04.2017.
func dayFirst(s string, monthFirst bool) string {
	i := digits(s)
	k := i + 1 + digits(s[i+1:])
	one, two := s[:i], s[i+1:k]
	if monthFirst {
		one, two = two, one
	}
	return one + "." + two + "." + s[k+1:]
}

// orderIn tells whether the month comes first in the dates of a language, and whether that is known.
func orderIn(tag string) (monthFirst, known bool) {
	base, region, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	switch base {
	case "", "zh", "ja", "ko", "hu", "lt", "mn", "sv", "eu":
		return false, false
	case "en":
		monthFirst, known = map[string]bool{"us": true, "gb": false, "ie": false, "au": false, "nz": false, "in": false}[region]
		return monthFirst, known
	}
	return false, true
}
