package digest

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/duplicate/update"
	"summarize/internal/parallel"
	"summarize/internal/text"
)

// markUpdates says of each pair of copies what the later article adds.
func (b *build) markUpdates(ctx context.Context, d *Digest) error {
	b.progress("comparing copies")
	pairs := d.unequalPairs(b.articles)
	if b.options.Fingerprints != nil {
		return b.markAsReread(ctx, pairs)
	}
	told := make([]*update.Told, parallel.Workers(b.options.Workers))
	return parallel.For(ctx, len(pairs), b.options.Workers, func(worker, i int) {
		if told[worker] == nil {
			told[worker] = b.newTold()
		}
		mark(told[worker], pairs[i], func(k int) *article.Article { return &b.articles[k] })
	})
}

// newTold returns what is told in a collection with this boilerplate: nothing yet.
func (b *build) newTold() *update.Told { return &update.Told{Boilerplate: b.copies.Common.Share} }

// mark says of pairs of one earlier article what the later ones add. read returns an article with its text.
func mark(told *update.Told, pairs []datedPair, read func(i int) *article.Article) {
	told.Reset()
	told.Add(prose(read(pairs[0].earlier)))
	for _, p := range pairs {
		p.pair.Adds = additions(told, read(p.later))
		p.pair.Update = len(p.pair.Adds) > 0
	}
}

// A datedPair is a pair of copies that are not equal, by their place among the articles.
type datedPair struct {
	pair           *Duplicate
	earlier, later int
}

// mostOfOne is how many pairs of one article a worker takes on at once.
const mostOfOne = 64

// unequalPairs lists the pairs that may add something, those with one earlier article
// together: it is read once for all.
func (d *Digest) unequalPairs(articles []article.Article) [][]datedPair {
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
	slices.SortFunc(pairs, func(x, y datedPair) int {
		return cmp.Or(cmp.Compare(x.earlier, y.earlier), cmp.Compare(x.later, y.later))
	})
	var lists [][]datedPair
	for from := 0; from < len(pairs); {
		to := from + 1
		for to < min(from+mostOfOne, len(pairs)) && pairs[to].earlier == pairs[from].earlier {
			to++
		}
		lists = append(lists, pairs[from:to])
		from = to
	}
	return lists
}

// newTold returns what an article tells, in a collection with some boilerplate.
func newTold(common *duplicate.Common, a *article.Article) *update.Told {
	told := update.NewTold(prose(a))
	told.Boilerplate = common.Share
	return told
}

// additions quotes the sentences of an article that say what was not told. The quotes are copies: a part of a text keeps all of it in
// memory, and what was read with it.
func additions(told *update.Told, a *article.Article) []Quote {
	quotes := []Quote{}
	for _, n := range told.Additions(prose(a)) {
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
