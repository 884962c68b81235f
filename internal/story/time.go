package story

import (
	"math"
	"time"

	"summarize/internal/article"
)

// DefaultGap is where a story ends when nothing was reported for so long. A story is an
// event and what follows from it: a chain of reports, however long, each near the one before.
// The same thing weeks after the last report is another event of its kind (the next
// quarter's results, the next accident). So time lies between clusters, in the linkage
// (package cluster): a gap of 45 days leaves a merge 37 % of its strength, one of 15
// days nine tenths, one of 90 days a fiftieth, and what two texts share beyond what the cut asks bridges the more. Reports
// that all tell the same again are one story, whatever lies between them (Result.bridge).
//
// Measured (benchmarks/stories.md, "Time"): exp(−(Δ/14 days)²) for every pair of articles, which
// stood here before, tears running stories (0.88 instead of 0.99 of planted ones) and saves
// nothing that the gap does not; no time at all makes one story of look-alikes.
const DefaultGap = 45 * 24 * time.Hour

// reach is how many gaps apart two articles are compared in large collections: what lies further apart is joined, if at
// all, by the reports in between. But how alike articles are that cannot be of one story says where the cut lies
// (cut.Time), so smaller collections, which can pay for it, look further: up to 36 times.
const reach = 3

// newTimeline returns the days, since 1970, of the articles in rows; NaN for undated ones.
func newTimeline(articles []article.Article, rows []int32) []float64 {
	days := make([]float64, len(rows))
	for i, row := range rows {
		days[i] = Day(articles[row].Date)
	}
	return days
}

// Day returns when a date was, in days since 1970; NaN for none.
func Day(date time.Time) float64 {
	if date.IsZero() {
		return math.NaN()
	}
	return float64(date.Unix()) / (24 * time.Hour).Seconds()
}

// Reach returns how many days apart two articles are compared in a collection of so many entries.
func (o Options) Reach(entries int) float64 {
	smaller := mostLeast / leastSimilarity(entries)
	return reach * o.gapDays() * smaller * smaller
}

// gapDays returns the gap of o in days, +Inf for none.
func (o Options) gapDays() float64 {
	switch {
	case o.Gap < 0:
		return math.Inf(1)
	case o.Gap == 0:
		return DefaultGap.Hours() / 24
	}
	return o.Gap.Hours() / 24
}
