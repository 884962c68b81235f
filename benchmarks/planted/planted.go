// Package planted makes news collections in which the copies are known, to
// measure how well and how fast copies are found.
//
// A collection is a pure function of its Options: invented articles of some 300
// words (2 kB), some of which are copied, each copy altered in one named way or
// in several; and traps, which look like copies and are none: series of reports
// filled into one form, footers shared by a publisher's articles, articles of one
// story that share a quotation, and updates of which most is new. Vocabulary,
// grammar, names and forms are this package's own; no article was ever published.
package planted

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

// Options say what to make.
type Options struct {
	Articles  int
	Seed      uint64
	Copied    float64 // share of the articles that are copies of another
	Templates float64 // share that are reports of a series
	Footers   float64 // share that end with their publisher's footer
}

// Default has no templated series; measurements add them.
var Default = Options{Articles: 1000, Seed: 1, Copied: 0.25, Footers: 0.3}

// An Article is one text of the collection, in order of age.
type Article struct {
	ID, Title, Text, Source string
	Date                    time.Time
}

// Kinds of planted pairs: how the later text was made from the earlier, or Mixed
// when in several ways.
const (
	Exact       = "exact"
	Format      = "format"      // case of headings, quotes, dashes, line breaks, spaces
	Edited5     = "edited 1-5%" // words replaced, dropped and inserted
	Edited10    = "edited 6-10%"
	Edited15    = "edited 11-15%"
	Edited20    = "edited 16-20%"
	Truncated   = "truncated"   // the first 35 to 80 % of the sentences
	Boilerplate = "boilerplate" // a header and a footer added
	Reordered   = "reordered"   // paragraphs shuffled
	Byline      = "byline"      // another byline and place line
	Mixed       = "mixed"
)

// A Pair is two articles of which one was copied from the other or both from a
// third: A < B, positions among the articles.
type Pair struct {
	A, B int
	Kind string
}

// A Collection is what Generate makes.
type Collection struct {
	Articles []Article
	Gold     []Pair // every pair of copies, sorted
}

// draft is an article before it has a place in the collection.
type draft struct {
	title, text, source string
	day                 float64
	group               int // of copies; -1 for none
	kind                string
}

// Generate makes the collection of o.
func Generate(o Options) *Collection {
	g := &generator{
		Rand:    rand.New(rand.NewPCG(o.Seed, 0x706c616e746564)),
		lexicon: newLexicon(o.Seed),
		o:       o,
	}
	templates := int(o.Templates * float64(o.Articles))
	copies := int(o.Copied * float64(o.Articles))
	g.series(templates)
	for len(g.drafts) < o.Articles-copies {
		g.story(o.Articles - copies - len(g.drafts))
	}
	g.copyTo(o.Articles)
	return g.collect()
}

// collect dates, numbers and pairs the drafts.
func (g *generator) collect() *Collection {
	order := make([]int, len(g.drafts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(g.drafts[i].day, g.drafts[j].day) })
	c := &Collection{}
	groups := make([][]int, g.groups)
	start := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	for place, i := range order {
		d := &g.drafts[i]
		c.Articles = append(c.Articles, Article{
			ID: fmt.Sprintf("p%07d", place), Title: d.title, Text: d.text, Source: d.source,
			Date: start.Add(time.Duration(d.day * 24 * float64(time.Hour))).Truncate(time.Second),
		})
		if d.group >= 0 {
			groups[d.group] = append(groups[d.group], place)
		}
	}
	for _, members := range groups {
		for i, a := range members {
			for _, b := range members[i+1:] {
				kind := pairKind(g.drafts[order[a]].kind, g.drafts[order[b]].kind)
				c.Gold = append(c.Gold, Pair{a, b, kind})
			}
		}
	}
	slices.SortFunc(c.Gold, func(p, q Pair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) })
	return c
}

// pairKind names the difference of two texts made from one original; an
// original's own kind is Exact.
func pairKind(a, b string) string {
	switch {
	case a == Exact:
		return b
	case b == Exact:
		return a
	}
	return Mixed
}
