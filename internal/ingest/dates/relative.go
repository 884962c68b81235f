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
// "vor einer Stunde", "yesterday, 14:30". Of a day without clock the result is its midnight, UTC.
// Where now is the zero time, relative dates are errors.
func ParseAt(s string, now time.Time) (time.Time, error) {
	t, err := Parse(s)
	if err == nil {
		return t, nil
	}
	r, ok := relative(strings.Join(strings.Fields(strings.Map(asciiDigit, strings.ToLower(s))), " "))
	switch {
	case !ok:
		return t, err
	case now.IsZero():
		return t, dateError(s, errRelative)
	}
	return r.before(now.UTC().Truncate(time.Second)), nil
}

// A span is a number of units back from the time of writing, and a time of that day.
type span struct {
	back  int
	unit  int
	clock time.Duration // since midnight
}

// before returns the time that lies a span before now.
func (s span) before(now time.Time) time.Time {
	switch s.unit {
	case second, minute, hour:
		return now.Add(-time.Duration(s.back) * clockUnits[s.unit])
	case month:
		return midnight(now.AddDate(0, -s.back, 0))
	case year:
		return midnight(now.AddDate(-s.back, 0, 0))
	case week:
		return midnight(now.AddDate(0, 0, -7*s.back))
	}
	return midnight(now.AddDate(0, 0, -s.back)).Add(s.clock)
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
func relative(s string) (r span, ok bool) {
	if s == "" || len(s) > 100 {
		return r, false
	}
	for _, l := range language.All {
		for _, words := range []string{s, withoutFill(s, l)} {
			if r, ok = relativeDay(words, l); ok {
				return r, true
			}
			for _, phrase := range l.Dates.AgoPhrases() {
				if n, found := between(words, phrase); found {
					if r, ok = counted(n, l); ok {
						return r, true
					}
				}
			}
		}
	}
	return r, false
}

// withoutFill drops the words that stand around a date in a language, and its marks.
func withoutFill(s string, l *language.Language) string {
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,;·|()-–", r) })
	return strings.Join(slices.DeleteFunc(words, func(w string) bool {
		return slices.Contains(strings.Fields(l.Dates.Fill), strings.Trim(w, ".:"))
	}), " ")
}

// between returns what stands for the ellipsis of a phrase in s: "3 hours" of "3 hours ago"
// for "… ago".
func between(s, phrase string) (n string, ok bool) {
	before, after, _ := strings.Cut(phrase, "…")
	rest, ok := strings.CutPrefix(s, before)
	if !ok {
		return "", false
	}
	rest, ok = strings.CutSuffix(rest, after)
	return strings.TrimSpace(rest), ok && rest != ""
}

// counted reads a number, in digits or words, and its unit.
func counted(s string, l *language.Language) (r span, ok bool) {
	if start := strings.IndexAny(s, "0123456789"); start >= 0 {
		end := start + digits(s[start:])
		n, err := strconv.Atoi(s[start:end])
		unit := unitOf(strings.TrimSpace(strings.TrimSpace(s[:start])+" "+strings.TrimSpace(s[end:])), &l.Dates.Units)
		return span{back: n, unit: unit}, err == nil && n <= maxBack && unit >= 0
	}
	number, name, _ := strings.Cut(s, " ")
	n, known := l.Numeral(number)
	if slices.Contains(strings.Fields(l.Dates.One), number) {
		n, known = 1, true
	}
	if unit := unitOf(name, &l.Dates.Units); known && unit >= 0 {
		return span{back: n, unit: unit}, true
	}
	if unit := unitOf(s, &l.Dates.Duals); unit >= 0 {
		return span{back: 2, unit: unit}, true
	}
	unit := unitOf(s, &l.Dates.Units) // "час назад": no article says one
	return span{back: 1, unit: unit}, l.Dates.One == "" && unit >= 0
}

// unitOf returns the unit that has a name, or -1.
func unitOf(name string, u *language.Units) int {
	return slices.IndexFunc([]string{u.Second, u.Minute, u.Hour, u.Day, u.Week, u.Month, u.Year}, func(names string) bool {
		return slices.Contains(strings.Fields(names), name)
	})
}

// relativeDay reads a word for a day, and a time of it.
func relativeDay(s string, l *language.Language) (r span, ok bool) {
	clock, s := clockOf(s)
	d := &l.Dates
	if d.BeforeDay != "" {
		s = strings.TrimPrefix(s, d.BeforeDay+" ")
	}
	switch {
	case s == "":
	case slices.Contains(strings.Fields(d.Now), s):
		return span{0, second, 0}, clock == 0
	case slices.Contains(strings.Fields(d.Today), s):
		return span{0, day, clock}, true
	case slices.Contains(strings.Fields(d.Yesterday), s):
		return span{1, day, clock}, true
	}
	return r, false
}

// clockOf cuts a time of day, 14:30, off a text.
func clockOf(s string) (clock time.Duration, rest string) {
	words := strings.Fields(s)
	for i, w := range words {
		if t, err := time.Parse("15:04", strings.Trim(w, ".,")); err == nil {
			return t.Sub(midnight(t)), strings.Trim(strings.Join(slices.Delete(words, i, i+1), " "), ",. ")
		}
	}
	return 0, s
}
