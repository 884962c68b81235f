package digest

import (
	"time"

	"summarize/internal/article"
)

// aheadOfClock is how far ahead of the run a date may lie: time zones and clocks differ.
const aheadOfClock = 24 * time.Hour

// disbelieveFuture takes the dates of articles for unknown that lie after the run, so that
// a deadline or a slip of a publisher neither leads the digest nor stretches it; the
// articles are listed with them all the same. Where most dates are of the future, it is
// the clock that is not believed (SOURCE_DATE_EPOCH may be old).
func (b *build) disbelieveFuture() {
	now := b.options.Generated
	if now.IsZero() {
		return
	}
	var ahead []int
	dated := 0
	for i := range b.articles {
		if date := b.articles[i].Date; !date.IsZero() {
			dated++
			if date.After(now.Add(aheadOfClock)) {
				ahead = append(ahead, i)
			}
		}
	}
	if 2*len(ahead) > dated {
		return
	}
	for _, i := range ahead {
		a := &b.articles[i]
		b.warn("%s, article %s: its date lies in the future: taken for undated", a.Path, a.ID)
		a.Date = time.Time{}
	}
}

// Newest returns the latest date that is not after now: a date in the future is a
// mistake of its publisher and must not move the window.
func Newest(articles []article.Article, now time.Time) time.Time {
	var last time.Time
	for i := range articles {
		if date := articles[i].Date; date.After(last) && !date.After(now) {
			last = date
		}
	}
	return last
}
