package render

import (
	"time"

	"summarize/internal/render/phrases"
)

// A date is a point in time as a Digest tells it; the zero value is that of an undated
// article.
type date struct {
	time.Time
	known bool
}

// parseDate reads a date of a Digest (article.FormatDate): a day or an RFC 3339 time.
func parseDate(s string) date {
	layout := time.RFC3339
	if len(s) <= len(time.DateOnly) {
		layout = time.DateOnly
	}
	if s == "" {
		return date{}
	}
	t, err := time.Parse(layout, s)
	if err != nil {
		return date{}
	}
	return date{t.UTC(), true}
}

// day writes a date for humans, "2 March 2017"; empty when undated.
func (d date) day(words phrases.Words) string {
	if !d.known {
		return ""
	}
	return words.Day(d.Time)
}

// A period is the time that a story takes. That of the zero value says nothing.
type period struct {
	text string
	year int // when it has one year only
}

// newPeriod writes a period for humans without saying anything twice: "2 March 2017",
// "2–3 March 2017", "28 February – 2 March 2017", "30 December 2016 – 2 January 2017".
func newPeriod(from, to date, words phrases.Words) period {
	switch {
	case !from.known:
		return period{text: to.day(words)}
	case !to.known:
		return period{text: from.day(words)}
	case from.Year() != to.Year():
		return period{text: from.day(words) + " – " + to.day(words)}
	}
	p := period{text: to.day(words), year: to.Year()}
	switch {
	case from.Month() != to.Month():
		p.text = words.DayOfYear(from.Time) + " – " + p.text
	case from.Day() != to.Day():
		p.text = words.Days(from.Time, to.Time)
	}
	return p
}

// day writes what the date of an article adds to the period: nothing when that is one
// day only, and no year when it has one year only.
func (p period) day(a *articleView) string {
	switch {
	case a.day == p.text:
		return ""
	case a.date.known && a.date.Year() == p.year:
		return a.words.DayOfYear(a.date.Time)
	}
	return a.day
}
