package digest

import (
	"time"

	"summarize/internal/article"
	"summarize/internal/digest/novelty"
	"summarize/internal/rank"
	"summarize/internal/rank/candidate"
)

// A Day is what one day added to a story that was reported on several.
type Day struct {
	Date     string  `json:"date"`     // 2017-03-02, UTC
	Articles int     `json:"articles"` // of that day, copies included
	Added    []Quote `json:"added"`    // the sentence that says most of what no earlier day said; none where no sentence does
}

// mostRecalled is how many articles of earlier days, the latest ones, take weight from what a day
// repeats in other words. What it repeats word for word is known of all of them.
const mostRecalled = 8

// fewestOfDays is the number of articles from which a story is told day by day. The summary of
// two has what each of them says.
const fewestOfDays = 3

// oneSentence is what is told of a day.
var oneSentence = rank.Budget{Amount: 1, Unit: candidate.Sentences}

// days tells a story day by day: of each the best sentence of what its articles say beyond all
// earlier ones. members are the articles of the telling, for the ranker; past is room. A story of one day or two
// articles has no days, nor has one of a digest of news, which is a day itself.
func (b *build) days(t *telling, members []rank.Article, o rank.Options, past *novelty.Past) ([]Day, error) {
	if b.options.News || b.options.WithoutDays || len(t.articles) < fewestOfDays {
		return nil, nil
	}
	byDay := b.byDay(t.articles)
	if len(byDay) < 2 {
		return nil, nil
	}
	days := make([]Day, len(byDay))
	past.Reset()
	o.Budget = oneSentence
	for k, places := range byDay {
		articles := make([]rank.Article, len(places))
		for n, p := range places {
			if articles[n] = members[p]; k > 0 {
				articles[n].Known = past.Said(novelty.Text{Text: articles[n].Text, Document: articles[n].Document})
			}
		}
		summary, err := rank.Summarize(articles, o)
		if err != nil {
			return nil, err
		}
		days[k] = Day{b.articles[t.articles[places[0]]].Date.UTC().Format(time.DateOnly), len(places), nil}
		for _, q := range summary.Quotes {
			days[k].Added = append(days[k].Added, b.quote(t.articles[places[q.Article]], q.Span))
		}
		for n := range articles {
			past.Add(novelty.Text{Text: articles[n].Text, Document: articles[n].Document})
			o.Told = append(o.Told, articles[n].Document)
		}
		o.Told = o.Told[max(0, len(o.Told)-mostRecalled):]
	}
	return days, nil
}

// listed returns days as they are written, where no list is null: between where a story is told and where the digest
// is put together, an encoding may lose the empty ones.
func listed(days []Day) []Day {
	all := make([]Day, len(days))
	for k, d := range days {
		all[k] = Day{d.Date, d.Articles, append([]Quote{}, d.Added...)}
	}
	return all
}

// byDay returns the places of some articles, which are in order of date, by their days (UTC);
// undated ones are left out.
func (b *build) byDay(articles []int) (days [][]int) {
	last := 0
	for p, i := range articles {
		now := article.Day(b.articles[i].Date)
		switch {
		case now == 0:
		case now != last:
			days = append(days, []int{p})
		default:
			days[len(days)-1] = append(days[len(days)-1], p)
		}
		last = now
	}
	return days
}
