package dates

import (
	"errors"
	"regexp"
	"strings"
	"time"
)

// ParseIn is ParseAt for a text in a language (a BCP 47 tag, or ""), which tells whether the day or the month comes first in 03/04/2017 where the
// numbers do not: the month in the English of America, the day in nearly all others. Of English alone nobody knows, nor of languages that put the
// year first.
func ParseIn(s string, now time.Time, tag string) (time.Time, error) {
	t, err := ParseAt(s, now)
	if order := orderOf(tag); errors.Is(err, errAmbiguous) && order != "" {
		return ParseAt(twoNumbers.ReplaceAllString(strings.TrimSpace(s), order), now)
	}
	return t, err
}

// twoNumbers are a day and a month, in whatever order, and a year.
var twoNumbers = regexp.MustCompile(`^(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b`)

// orderOf returns how to write the match of twoNumbers as day, month and year, or "".
func orderOf(tag string) string {
	const dayFirst, monthFirst = "$1.$2.$3", "$2.$1.$3"
	base, region, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	switch base {
	case "", "zh", "ja", "ko", "hu", "lt", "mn", "sv", "eu":
		return ""
	case "en":
		return map[string]string{"us": monthFirst, "gb": dayFirst, "ie": dayFirst, "au": dayFirst, "nz": dayFirst, "in": dayFirst}[region]
	}
	return dayFirst
}
