package digest

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/duplicate/update"
	"summarize/internal/parallel"
	"summarize/internal/text"
)

// markUpdates says of each pair of copies what the later article adds, where that may be seen.
func (b *build) markUpdates(ctx context.Context, d *Digest, told []*telling) error {
	b.progress("comparing copies")
	original := b.copies.Originals(len(b.articles))
	batches := batchesOf(b.seenOf(d.unequalPairs(b.articles), original, told), original)
	if b.options.Fingerprints != nil {
		return b.markAsReread(ctx, batches)
	}
	markers := make([]*marker, parallel.Workers(b.options.Workers))
	return parallel.For(ctx, len(batches), b.options.Workers, func(worker, i int) {
		if markers[worker] == nil {
			markers[worker] = b.newMarker()
		}
		markers[worker].mark(&batches[i], func(k int) *article.Article { return &b.articles[k] })
	})
}

// A datedPair is a pair of copies that are not equal, by their place among the articles.
type datedPair struct {
	pair           *Duplicate
	earlier, later int
}

// unequalPairs lists the pairs that may add something.
func (d *Digest) unequalPairs(articles []article.Article) []datedPair {
	at := byID(articles)
	pairs := make([]datedPair, 0, len(d.Duplicates))
	for i := range d.Duplicates {
		p := &d.Duplicates[i]
		if p.Kind == "exact" {
			continue
		}
		earlier, later := at[p.A], at[p.B]
		if article.Compare(articles[earlier], articles[later]) > 0 {
			earlier, later = later, earlier
		}
		pairs = append(pairs, datedPair{p, earlier, later})
	}
	return pairs
}

// mostTogether is how many articles are read for their pairs at once.
const mostTogether = 16

// A batch is pairs of a few articles, which are read once for all.
type batch struct {
	pairs    []datedPair // those with one earlier article together
	articles []int       // each once
}

// batchesOf divides pairs into batches. Pairs of one group stand together, as original, the original of each article, tells.
func batchesOf(pairs []datedPair, original []int32) (batches []batch) {
	slices.SortFunc(pairs, func(x, y datedPair) int {
		return cmp.Or(cmp.Compare(original[x.earlier], original[y.earlier]), cmp.Compare(x.earlier, y.earlier), cmp.Compare(x.later, y.later))
	})
	for from := 0; from < len(pairs); {
		to := from
		var articles []int
		for ; to < len(pairs) && original[pairs[to].earlier] == original[pairs[from].earlier]; to++ {
			more := withBoth(articles, pairs[to])
			if len(more) > mostTogether {
				break
			}
			articles = more
		}
		batches = append(batches, batch{pairs[from:to], articles})
		from = to
	}
	return batches
}

// withBoth returns articles with those of a pair, each once.
func withBoth(articles []int, p datedPair) []int {
	for _, i := range [2]int{p.earlier, p.later} {
		if !slices.Contains(articles, i) {
			articles = append(articles, i)
		}
	}
	return articles
}

// A marker marks batches, in room of its own. It is for one goroutine.
type marker struct {
	told     update.Told
	most     int // so many sentences of what an article adds
	readings [mostTogether]update.Reading
}

func (b *build) newMarker() *marker {
	m := &marker{told: update.Told{Boilerplate: b.copies.Common.Share}, most: math.MaxInt}
	if b.options.WhetherAdds {
		m.most = 1
	}
	return m
}

// mark says of the pairs of a batch what the later articles add. read returns an article with its text.
func (m *marker) mark(b *batch, read func(i int) *article.Article) {
	for k, i := range b.articles {
		m.readings[k].Reset(prose(read(i)))
	}
	reading := func(i int) *update.Reading { return &m.readings[slices.Index(b.articles, i)] }
	for n, p := range b.pairs {
		if n == 0 || p.earlier != b.pairs[n-1].earlier {
			m.told.Reset()
			m.told.AddReading(reading(p.earlier))
		}
		p.pair.Adds = quotesOf(m.told.AdditionsOf(reading(p.later), m.most), read(p.later))
		p.pair.Update = len(p.pair.Adds) > 0
	}
}

// newTold returns what an article tells, in a collection with some boilerplate.
func newTold(common *duplicate.Common, a *article.Article) *update.Told {
	told := update.NewTold(prose(a))
	told.Boilerplate = common.Share
	return told
}

// additions quotes the sentences of an article that say what was not told.
func additions(told *update.Told, a *article.Article) []Quote {
	return quotesOf(told.Additions(prose(a)), a)
}

// quotesOf quotes what an article adds. The quotes are copies: a part of a text keeps all of it in
// memory, and what was read with it.
func quotesOf(additions []update.Addition, a *article.Article) []Quote {
	quotes := []Quote{}
	for _, n := range additions {
		start, end := a.Body+n.Sentence.Start, a.Body+n.Sentence.End
		quotes = append(quotes, Quote{strings.Clone(text.Collapse(a.Text[start:end])), a.ID, start, end})
	}
	return quotes
}

func prose(a *article.Article) update.Text {
	return update.Text{Text: a.Text[a.Body:], Lang: a.Lang}
}

// byID returns the places of articles by their ids.
func byID(articles []article.Article) map[string]int {
	at := make(map[string]int, len(articles))
	for i := range articles {
		at[articles[i].ID] = i
	}
	return at
}
