package dates

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"summarize/internal/language"
)

var errRelative = errors.New("is relative to a time that is not known")

// ParseAt is Parse for a text that was written at a time: it also reads "3 hours ago",
// "vor 3 Stunden", "yesterday". Of a day without clock the result is its midnight, UTC.
// Where now is the zero time, relative dates are errors.
func ParseAt(s string, now time.Time) (time.Time, error) {
	t, err := Parse(s)
	if err == nil {
		return t, nil
	}
	back, unit, ok := relative(strings.ToLower(strings.TrimSpace(s)))
	switch {
	case !ok:
		return t, err
	case now.IsZero():
		return t, dateError(s, errRelative)
	}
	now = now.UTC().Truncate(time.Second)
	switch unit {
	case second, minute, hour:
		return now.Add(-time.Duration(back) * clockUnits[unit]), nil
	case month:
		return midnight(now.AddDate(0, -back, 0)), nil
	case year:
		return midnight(now.AddDate(-back, 0, 0)), nil
	}
	if unit == week {
		back *= 7
	}
	return midnight(now.AddDate(0, 0, -back)), nil
}

func midnight(t time.Time) time.Time { return t.Truncate(24 * time.Hour) }

// The units in which people count back.
const (
	second = iota
	minute
	hour
	day
	week
	month
	year
)

var clockUnits = [...]time.Duration{second: time.Second, minute: time.Minute, hour: time.Hour}

// maxBack is more than anyone counts back in any unit.
const maxBack = 10_000

// relative reads a number of units back in the words of any language.
func relative(s string) (back, unit int, ok bool) {
	start := strings.IndexAny(s, "0123456789")
	if start < 0 {
		return relativeDay(s)
	}
	end := start + digits(s[start:])
	n, err := strconv.Atoi(s[start:end])
	if err != nil || n > maxBack {
		return 0, 0, false
	}
	words := strings.Join(strings.Fields(s[:start]+" "+s[end:]), " ")
	for _, l := range language.All {
		rest, found := withoutAgo(words, l.Dates.Ago)
		if !found {
			continue
		}
		u := l.Dates.Units
		for unit, names := range []string{u.Second, u.Minute, u.Hour, u.Day, u.Week, u.Month, u.Year} {
			if slices.Contains(strings.Fields(names), rest) {
				return n, unit, true
			}
		}
	}
	return 0, 0, false
}

// withoutAgo cuts the words that say "back" off one end, or off both where a language
// puts them around.
func withoutAgo(words, ago string) (rest string, found bool) {
	if rest, found = strings.CutSuffix(words, ago); ago == "" || found {
		return strings.TrimSpace(rest), found && ago != ""
	}
	if rest, found = strings.CutPrefix(words, ago); found {
		return strings.TrimSpace(rest), true
	}
	before, after, around := strings.Cut(ago, " ")
	if around && strings.HasPrefix(words, before) && strings.HasSuffix(words, after) && len(words) > len(ago) {
		return strings.TrimSpace(words[len(before) : len(words)-len(after)]), true
	}
	return "", false
}

func relativeDay(s string) (back, unit int, ok bool) {
	for _, l := range language.All {
		switch {
		case s == "":
		case slices.Contains(strings.Fields(l.Dates.Now), s):
			return 0, second, true
		case slices.Contains(strings.Fields(l.Dates.Today), s):
			return 0, day, true
		case slices.Contains(strings.Fields(l.Dates.Yesterday), s):
			return 1, day, true
		}
	}
	return 0, 0, false
}
