package story

import (
	"time"

	"summarize/internal/headline"
)

// The title of a story of several days is that of its last one: who reads "Woman shot at gun range" wants to know that
// she died since. A line of the last day is the title where it tells nearly as much of the story as the best of all
// lines, and its article is about the story as much as others: a report and not what somebody thinks of it.
const (
	staleAfter  = 20 * time.Hour // what is so much older is of another day
	latestShare = 0.65           // of what the best line tells
	latestNear  = 0.95           // of the mean closeness of the story's articles to it
)

// newest returns the line of the last day that may be the title in place of line best, or best. Lines and closeness are
// of the articles of rows.
func (d *describer) newest(rows []int32, lines []headline.Line, closeness []float64, best int) int {
	date := func(i int) time.Time { return d.collection.Article(int(d.articles[rows[i]])).Date }
	var last time.Time
	mean := 0.0
	for i := range rows {
		if date(i).After(last) {
			last = date(i)
		}
		mean += closeness[i] / float64(len(rows))
	}
	if date(best).IsZero() || last.Sub(date(best)) <= staleAfter {
		return best
	}
	latest := -1
	for i, l := range lines {
		switch {
		case last.Sub(date(i)) >= staleAfter || l.Published != lines[best].Published:
		case l.Score < latestShare*lines[best].Score || closeness[i] < latestNear*mean:
		case latest < 0 || l.Score > lines[latest].Score:
			latest = i
		}
	}
	if latest < 0 {
		return best
	}
	return latest
}
