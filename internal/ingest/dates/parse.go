// Package dates reads dates as people and programs write them. It is pure: what "today"
// is, its caller says.
package dates

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Years outside of these are mistakes of a clock, a form or an export.
const (
	firstYear = 1600
	lastYear  = 2200
)

var errAmbiguous = errors.New("could be day or month first")

// Parse reads a date as records and news pages write it: RFC 3339, a day
// alone, RFC 822, 850, 1123 and their relatives, epoch seconds or milliseconds,
// "March 3, 2017", "3 mars 2017 à 10:30", "2017年3月3日", "31/03/2017". What has
// no zone is UTC, and so is a zone unknown to zones: an error of hours matters
// less than no date. A date that could be read two ways, such as 03/04/2017, is
// an error, and so is one outside of 1600 to 2200, and midnight of 1 January 1970, which
// programs write for none.
func Parse(s string) (time.Time, error) {
	s = strings.TrimSpace(s)
	t, err := parseAny(s)
	switch {
	case errors.Is(err, errAmbiguous):
		return time.Time{}, dateError(s, err)
	case err != nil:
		return time.Time{}, fmt.Errorf("date %s is not understood", quote(s))
	case t.Year() < firstYear || t.Year() > lastYear:
		return time.Time{}, fmt.Errorf("date %s is outside of the years %d to %d", quote(s), firstYear, lastYear)
	case t.Equal(time.Unix(0, 0)) && strings.Contains(s, "00:00"):
		return time.Time{}, fmt.Errorf("date %s is the zero of clocks, not when something was written", quote(s))
	}
	return t, nil
}

// parseAny tries the forms that programs write first: they are most, and cost least.
func parseAny(s string) (time.Time, error) {
	if digits(s) == 4 && len(s) > len("2006-01-02T") {
		if t, err := time.Parse(time.RFC3339, s); err == nil {
			return t.UTC(), nil
		}
	}
	if t, ok := parseEpoch(s); ok {
		return t, nil
	}
	if digits(s) == 8 {
		for _, layout := range basic {
			if t, err := time.Parse(layout, s); err == nil {
				return t.UTC(), nil
			}
		}
	}
	return parseCalendar(s)
}

func dateError(s string, err error) error { return fmt.Errorf("date %s %w", quote(s), err) }

// basic is ISO 8601 without separators, as GDELT and WARC tools write it.
var basic = []string{"20060102T150405Z0700", "20060102T150405", "20060102T1504"}

// quote shortens a value for a message.
func quote(s string) string {
	if len(s) > 60 {
		s = strings.ToValidUTF8(s[:60], "") + "…"
	}
	return strconv.Quote(s)
}

// parseEpoch reads digits without separators: 20170303 and 20170303101500 as
// written, others as seconds since 1970, or milli-, micro- or nanoseconds where
// seconds would lie beyond the year 5138.
func parseEpoch(s string) (time.Time, bool) {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if whole == "" || digits(whole) != len(whole) || digits(fraction) != len(fraction) {
		return time.Time{}, false
	}
	if len(whole) == len(s) {
		for _, layout := range []string{"20060102", "20060102150405"} {
			if len(s) != len(layout) {
				continue
			}
			if t, err := time.Parse(layout, s); err == nil && t.Year() >= 1900 && t.Year() <= lastYear {
				return t, true
			}
		}
	}
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || len(whole) < 5 { // a bare year is no date
		return time.Time{}, false
	}
	if s[0] == '-' {
		n = -n
	}
	switch size := max(n, -n); {
	case size < 1e11:
		return time.Unix(n, 0).UTC(), true
	case size < 1e14:
		return time.UnixMilli(n).UTC(), true
	case size < 1e17:
		return time.UnixMicro(n).UTC(), true
	}
	return time.Unix(0, n).UTC(), true
}

// ParseLine reads a line that is a date in words or with separators and nothing else:
// no number of seconds, which may be anything.
func ParseLine(s string) (time.Time, error) {
	t, err := parseCalendar(s)
	if err == nil && (t.Year() < firstYear || t.Year() > lastYear) {
		err = errDate
	}
	return t, err
}

// digits returns the length of the leading run of ASCII digits.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}
