package digest

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/rank"
	"summarize/internal/story"
)

// Options says what to make of the articles. Each stage keeps its own.
type Options struct {
	Duplicate duplicate.Options
	Story     story.Options
	Rank      rank.Options

	Parts   Parts
	GroupBy string // take stories from this field of the articles, not from their texts

	Since, Until time.Time // only articles dated in [Since, Until); zero: no bound
	Focus        Focus
	Pins         Pins
	News         bool            // show only what the prior's output was not given
	Fresh        map[string]bool // ids of articles that no earlier run has read, for the background
	Keep         Keep            // leave one article of each group of copies
	Strict       bool            // and none that adds to it
	MinArticles  int             // show only stories of so many articles
	MaxStories   int             // show at most so many; 0 shows all
	Sort         Order
	Top          int  // so many stories are told in full, of a digest of news no others; 0: all of few stories, fullStories of more than manyStories; or NoneInFull
	InShort      int  // of stories told in short, so many of a section are seen in some output, of the others no more than their articles; 0: all; or NoneInShort
	WhetherAdds  bool // of what a copy adds the first sentence will do: no output shows more than that there is one
	WithoutDays  bool // stories are not told day by day too, which takes a sixth of a run: no output shows it

	// Fingerprints stand for the texts of the articles, which Fingerprint took. They are
	// for DuplicatesOnly without Since and Until, and the articles are in the order of
	// article.Compare.
	Fingerprints []Fingerprint `json:"-"`
	// Reread goes with them: it reads the articles again and has each visited, with its text, on any goroutine; it may
	// leave out those whose path and line are not wanted.
	Reread func(ctx context.Context, wanted func(path string, line int) bool, visit func(*article.Article)) error `json:"-"`

	Lang      string // a BCP 47 tag for all articles; "" or "auto" finds each one's
	Workers   int    // 0: all processors
	Generated time.Time
	Version   string

	// Progress, if set, hears when a stage begins, and of each of its loops how many units have begun of
	// how many. It may be called by several workers at once.
	Progress func(stage string, done, total int) `json:"-"`
}

// DefaultOptions returns what a run does when nothing is asked of it.
func DefaultOptions() Options {
	return Options{
		Duplicate:   duplicate.Default,
		Rank:        rank.DefaultOptions(),
		MinArticles: 1,
	}
}

// Parts says which parts of a digest are made; the others stay empty.
type Parts uint8

const (
	Everything     Parts = iota
	DuplicatesOnly       // pairs and groups
	StoriesOnly          // stories without summaries, and copies
)

// NoneInFull is the Top of a digest that tells all stories in short; NoneInShort the InShort of one that is seen
// without them.
const (
	NoneInFull  = -1
	NoneInShort = -1
)

// An Order is an order of stories.
type Order uint8

const (
	Automatic    Order = iota // by size, of more than manyStories by importance
	BySize                    // most articles first, then oldest first
	ByImportance              // see importance
	ByNewest                  // by the newest article, newest first; undated last
	ByOldest                  // by the oldest article, oldest first; undated last
)

var orders = []string{Automatic: "auto", BySize: "size", ByImportance: "importance", ByNewest: "newest", ByOldest: "oldest"}

// Orders lists the names of all orders.
func Orders() []string { return append([]string(nil), orders...) }

// ParseOrder reads the name of an order.
func ParseOrder(s string) (Order, error) {
	for o, name := range orders {
		if s == name {
			return Order(o), nil
		}
	}
	return 0, fmt.Errorf("%q is no order: choose one of %s", s, strings.Join(orders, ", "))
}

// of returns the order that an automatic one is for so many stories.
func (o Order) of(stories int) Order {
	switch {
	case o != Automatic:
		return o
	case stories > manyStories:
		return ByImportance
	}
	return BySize
}

// compare orders two stories; equal ones are told apart by their place.
func (o Order) compare(x, y *telling) int {
	a, b := x.story, y.story
	switch o {
	case ByImportance:
		return cmp.Or(cmp.Compare(y.importance, x.importance), article.CompareDates(a.First, b.First))
	case ByNewest:
		if a.Last.IsZero() || b.Last.IsZero() {
			return article.CompareDates(a.Last, b.Last)
		}
		return b.Last.Compare(a.Last)
	case ByOldest:
		return article.CompareDates(a.First, b.First)
	}
	return cmp.Or(cmp.Compare(len(b.Articles), len(a.Articles)), article.CompareDates(a.First, b.First))
}
