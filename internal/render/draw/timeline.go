package draw

import (
	"fmt"
	"time"

	"summarize/internal/render/phrases"
)

const (
	mostBins   = 62 // two months by day; a bar of the page is then 11 pixels wide
	widestBar  = 36
	fewestBins = 3 // below it a timeline says no more than the period in words
)

// A Scale cuts the period of a digest into hours, days, weeks, months or years: the
// finest that needs at most mostBins, hours only when articles carry a clock time.
type Scale struct {
	unit  string
	first time.Time
	bins  int
	words phrases.Words
}

// NewScale returns the scale of the dates of a digest (zero: undated), or nil when there
// is nothing to show; words name what it shows.
func NewScale(times []time.Time, words phrases.Words) *Scale {
	var first, last time.Time
	clock := false
	for _, t := range times {
		if t.IsZero() {
			continue
		}
		if first.IsZero() || t.Before(first) {
			first = t
		}
		if last.IsZero() || t.After(last) {
			last = t
		}
		clock = clock || !t.Equal(t.Truncate(24*time.Hour))
	}
	if first.IsZero() {
		return nil
	}
	for _, unit := range []string{"hour", "day", "week", "month", "year"} {
		s := &Scale{unit: unit, first: first, words: words}
		s.bins = s.bin(last) + 1
		if s.bins <= mostBins && (clock || unit != "hour") {
			if s.bins < fewestBins {
				return nil
			}
			return s
		}
	}
	return nil // centuries: a date is absurd
}

// bin is the place of a time, from 0.
func (s *Scale) bin(t time.Time) int {
	switch s.unit {
	case "hour":
		return int(t.Sub(s.first.Truncate(time.Hour)).Hours())
	case "month":
		return 12*(t.Year()-s.first.Year()) + int(t.Month()) - int(s.first.Month())
	case "year":
		return t.Year() - s.first.Year()
	}
	days := int(t.Sub(s.first.Truncate(24*time.Hour)).Hours()) / 24
	if s.unit == "week" {
		return days / 7
	}
	return days
}

// name says which time a bin stands for.
func (s *Scale) name(bin int) string {
	day := s.first.Truncate(24 * time.Hour)
	switch s.unit {
	case "hour":
		hour := s.first.Truncate(time.Hour).Add(time.Duration(bin) * time.Hour)
		return s.words.Day(hour) + hour.Format(", 15:04")
	case "day":
		return s.words.Day(day.AddDate(0, 0, bin))
	case "week":
		return s.words.Say("the week from %s", s.words.Day(day.AddDate(0, 0, 7*bin)))
	case "month":
		return s.words.Month(time.Date(s.first.Year(), s.first.Month()+time.Month(bin), 1, 0, 0, 0, 0, time.UTC))
	}
	return fmt.Sprint(s.first.Year() + bin)
}

// A Timeline is a drawing of how many articles appeared when. Lengths are SVG units.
type Timeline struct {
	Width, Height int
	Unit          string // what a bar stands for
	First, Last   string
	Bars          []Bar
}

// A Bar stands for the articles of one hour, day, week, month or year.
type Bar struct {
	X, Y, Width, Height float64
	Title               string // "2 March 2017: 3 articles"
}

// Timeline draws how many of some times fall into each bin, in a box; nil when none is
// known.
func (s *Scale) Timeline(times []time.Time, width, height int) *Timeline {
	counts := make([]int, s.bins)
	most := 0
	for _, t := range times {
		if !t.IsZero() {
			bin := s.bin(t)
			counts[bin]++
			most = max(most, counts[bin])
		}
	}
	if most == 0 {
		return nil
	}
	step := float64(width) / float64(s.bins)
	drawn := &Timeline{Width: width, Height: height, Unit: s.unit, First: s.name(0), Last: s.name(s.bins - 1)}
	for bin, n := range counts {
		if n == 0 {
			continue
		}
		h, w := max(2, float64(height)*float64(n)/float64(most)), min(widestBar, max(1.5, step-min(2, step/4)))
		drawn.Bars = append(drawn.Bars, Bar{
			X: hundredths(step*float64(bin) + (step-w)/2), Y: hundredths(float64(height) - h),
			Width: hundredths(w), Height: hundredths(h),
			Title: s.name(bin) + ": " + s.words.Count(n, "article", "articles"),
		})
	}
	return drawn
}

// hundredths rounds a length for the drawing, so that files stay small.
func hundredths(x float64) float64 { return float64(int(x*100+0.5)) / 100 }
