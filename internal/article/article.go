// Package article says what was published: one Article is one text by one
// publisher on one day. It imports nothing of this project, and knows neither
// how an article was read nor what will be made of it.
package article

import (
	"cmp"
	"slices"
	"time"
)

// An Article is one published text.
//
// Text is the article as decoded, in UTF-8, and is never altered afterwards:
// every span in the program is a byte range of it.
type Article struct {
	ID     string
	Path   string // the file it was read from, with slashes; "-" for standard input
	Line   int    // 1-based line of its record in Path; 0 when the file is the article
	Title  string // may be empty
	Text   string
	Body   int       // offset in Text where prose starts, after a header line of date and title
	Date   time.Time // UTC; the zero time when undated
	URL    string
	Source string // the publisher, as the record names it
	Lang   string // a BCP 47 tag as the record gives it, or empty
	Author string

	Unnamed bool // its source gave no id: ID is made of what it is

	// Number is its place among all that were read, by path and by place in the file. Record is
	// the JSON that it was read from, byte for byte, where that was asked for.
	Number int
	Record string

	Marks []Mark // what is known of ranges of Text beside its words; mostly none

	// Fields holds the record's other scalar fields, for grouping by them.
	Fields map[string]string
}

// Day is the number of a date's day since 1970, in UTC; 0 of no date.
func Day(date time.Time) int {
	if date.IsZero() {
		return 0
	}
	return int(date.Unix() / (24 * 60 * 60))
}

// Compare orders articles by date, undated ones last, then by id: the order
// in which the whole program sees them, so that no result depends on the order
// in which they were read.
func Compare(a, b Article) int {
	if c := CompareDates(a.Date, b.Date); c != 0 {
		return c
	}
	return cmp.Compare(a.ID, b.ID)
}

// CompareDates orders dates from old to new, the zero time (undated) last.
func CompareDates(a, b time.Time) int {
	switch {
	case a.IsZero() && b.IsZero():
		return 0
	case a.IsZero():
		return 1
	case b.IsZero():
		return -1
	}
	return a.Compare(b)
}

// Sort puts articles into the order of Compare.
func Sort(articles []Article) {
	slices.SortStableFunc(articles, Compare)
}

// FormatDate writes a date as the digest shows it: the day alone when the
// clock stands at midnight UTC, RFC 3339 to the second otherwise, and the empty
// string when undated.
func FormatDate(t time.Time) string {
	switch t = t.UTC(); {
	case t.IsZero():
		return ""
	case t.Equal(t.Truncate(24 * time.Hour)):
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}
