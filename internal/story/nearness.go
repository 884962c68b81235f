package story

import (
	"math"
	"time"

	"summarize/internal/article"
)

// A nearness lowers the similarity of articles by the time between their dates,
//
//	f(Δ) = distance + (1 − distance) · exp(−(Δ/days)²)
//
// and leaves it alone when either is undated. The floor keeps a story that runs on
// for months together if its articles are alike enough: two articles of one event
// are rarely far apart, but dates of republished texts are often wrong.
type nearness struct {
	days     []float64 // by row, since 1970; NaN when undated
	distance float64
	scale    float64
}

func newNearness(articles []article.Article, rows []int32, t tuning) nearness {
	n := nearness{days: make([]float64, len(rows)), distance: t.distance, scale: t.days}
	for i, row := range rows {
		n.days[i] = math.NaN()
		if date := articles[row].Date; !date.IsZero() {
			n.days[i] = float64(date.Unix()) / (24 * time.Hour).Seconds()
		}
	}
	return n
}

// of returns the factor for two rows, in [distance, 1].
func (n nearness) of(a, b int32) float64 {
	if n.days == nil {
		return 1
	}
	apart := (n.days[a] - n.days[b]) / n.scale
	if math.IsNaN(apart) {
		return 1
	}
	return n.distance + float64((1-n.distance)*math.Exp(-apart*apart))
}
