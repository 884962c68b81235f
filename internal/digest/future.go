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
	if IsBehind(now, b.articles) {
		return
	}
	for i := range b.articles {
		if a := &b.articles[i]; isAhead(a.Date, now) {
			b.warn("%s, article %s: its date lies in the future: taken for undated", a.Path, a.ID)
			a.Date = time.Time{}
		}
	}
}

func isAhead(date, now time.Time) bool { return date.After(now.Add(aheadOfClock)) }

// IsBehind reports whether most dates of articles lie after a clock: then it is the clock that is not
// believed.
func IsBehind(now time.Time, articles []article.Article) bool {
	ahead, dated := 0, 0
	for i := range articles {
		if date := articles[i].Date; !date.IsZero() {
			dated++
			if isAhead(date, now) {
				ahead++
			}
		}
	}
	return 2*ahead > dated
}

// Newest returns the latest date that is not after now, by a clock that is believed: a date in the future
// is a mistake of its publisher and must not move the window.
func Newest(articles []article.Article, now time.Time) time.Time {
	behind := IsBehind(now, articles)
	var last time.Time
	for i := range articles {
		if date := articles[i].Date; date.After(last) && (behind || !date.After(now)) {
			last = date
		}
	}
	return last
}
