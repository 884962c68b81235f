package digest

import (
	"strings"
	"time"

	"summarize/internal/elementary"
)

// What matters first. A digest of few stories is read whole; of many, a reader wants the
// ones that most of the press found worth telling, lately:
//
//	importance = ln(1 + sources) + ln(1 + articles)/4 + 2^(−age/3 days)/2
//
// sources counts the independent ones (publishers, of articles that are no copies; an
// article that names none counts as one) of what the digest tells, of an update of what is new;
// articles counts all of the story's, and age runs back
// from the newest article of the digest that is not of the future. Sources weigh most: ten articles of one
// outlet are a series, not a big story. All of it is multiplied with the share of the
// articles that are prose: tables of prices fill a day with articles and tell no event. The parts differ enough in scale that their weights matter little.

const (
	manyStories = 20 // beyond these a digest has sections
	fullStories = 10 // of those, told in full

	sizeWeight    = 0.25
	recencyWeight = 0.5
	recencyDays   = 3.0 // in which recency halves
	newsDays      = 1.0 // in which the importance of news halves: what a mail had no room for sinks behind the news of today

	// tableNumbers is the share of numbers among the words from which an article is a table.
	// Of 2,539 articles of ECB+, Multi-News, FNC and OrangeSum two have as many, of Reuters' 21,578
	// one in ten: prices, dividends, results.
	tableNumbers = 0.25
)

// A Section is the part of a digest in which a story stands.
type Section string

// The sections, in the order of a digest.
const (
	Top     Section = "top"     // told in full
	Further Section = "further" // its title, one sentence (of what restates something, all that it adds) and who tells it
	Single  Section = "single"  // one article, on a line
	Left    Section = "left"    // in Digest.Left: its title, on a line
)

// weigh works out the importance of stories.
func (b *build) weigh(shown []*telling) {
	now := b.newest()
	for _, t := range shown {
		t.sources = b.sources(t.articles)
		t.importance = elementary.Log1p(float64(t.sources)) + float64(sizeWeight*elementary.Log1p(float64(len(t.story.Articles))))
		if !t.story.Last.IsZero() && !now.IsZero() {
			t.importance += float64(recencyWeight * elementary.Exp2(-b.age(t, now)/recencyDays))
		}
		if b.options.News {
			t.importance *= elementary.Exp2(-b.age(t, now) / newsDays)
		}
		t.importance *= b.prose(t.articles)
	}
}

// age is how many days before now a story was last reported, 0 where that is not known.
func (b *build) age(t *telling, now time.Time) float64 {
	if t.story.Last.IsZero() || now.IsZero() {
		return 0
	}
	return max(0, now.Sub(t.story.Last).Hours()/24)
}

// prose returns the share of some articles that are no tables.
func (b *build) prose(articles []int) float64 {
	n := 0
	for _, i := range articles {
		if !b.facts[i].Table {
			n++
		}
	}
	return float64(n) / float64(len(articles))
}

// newest returns the latest date of an article that is not of the future.
func (b *build) newest() time.Time {
	var last time.Time
	for i := range b.articles {
		if date := b.articles[i].Date; date.After(last) && (b.options.Generated.IsZero() || !date.After(b.options.Generated)) {
			last = date
		}
	}
	return last
}

// sources counts the independent sources of some articles, by any case.
func (b *build) sources(articles []int) int {
	n, met := 0, map[string]bool{}
	for _, i := range articles {
		source := strings.ToLower(b.articles[i].Source)
		if int(b.original[i]) != i || source != "" && met[source] {
			continue
		}
		met[source] = true
		n++
	}
	return n
}

// divide gives stories, in order, their sections: a digest of few is told in full.
func (b *build) divide(shown []*telling) {
	top := b.options.Top
	if top == 0 {
		top = len(shown)
		if len(shown) > manyStories && !b.options.News {
			top = fullStories
		}
	}
	for k, t := range shown {
		if t.section = Top; k >= top {
			t.section = inShort(len(t.articles), t.restates())
		}
	}
}

// inShort is the section of a story of so many articles that is not told in full. What restates
// something is never told by its title alone, which does not say what it adds.
func inShort(articles int, restates bool) Section {
	if articles > 1 || restates {
		return Further
	}
	return Single
}
