package digest

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/duplicate/update"
	"summarize/internal/parallel"
	"summarize/internal/text"
)

// markUpdates says of each pair of copies what the later article adds.
func (b *build) markUpdates(ctx context.Context, d *Digest) error {
	b.progress("comparing copies")
	articles := b.articles
	if b.options.Fingerprints != nil {
		b.options.Fingerprints = nil // a million of them make room for texts
		var err error
		if articles, err = b.options.Reread(ctx, d.isInAPair(articles)); err != nil {
			return err
		}
	}
	pairs := d.unequalPairs(articles)
	told := make([]*update.Told, parallel.Workers(b.options.Workers))
	return parallel.For(ctx, len(pairs), b.options.Workers, func(worker, i int) {
		if told[worker] == nil {
			told[worker] = &update.Told{Boilerplate: b.copies.Common.Share}
		}
		told[worker].Reset()
		told[worker].Add(prose(&articles[pairs[i][0].earlier]))
		for _, p := range pairs[i] {
			p.pair.Adds = additions(told[worker], &articles[p.later])
			p.pair.Update = len(p.pair.Adds) > 0
		}
	})
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
		earlier, known := at[p.A]
		later, both := at[p.B]
		if p.Kind == "exact" || !known || !both {
			continue
		}
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

// isInAPair returns what tells the articles whose copies may add something.
func (d *Digest) isInAPair(articles []article.Article) func(*article.Article) bool {
	at, needed := byID(articles), map[place]bool{}
	for _, p := range d.Duplicates {
		if p.Kind == "exact" {
			continue
		}
		for _, id := range []string{p.A, p.B} {
			a := &articles[at[id]]
			needed[place{a.Path, a.Line}] = true
		}
	}
	return func(a *article.Article) bool { return needed[place{a.Path, a.Line}] }
}

// newTold returns what an article tells, in a collection with some boilerplate.
func newTold(common *duplicate.Common, a *article.Article) *update.Told {
	told := update.NewTold(prose(a))
	told.Boilerplate = common.Share
	return told
}

// additions quotes the sentences of an article that say what was not told.
func additions(told *update.Told, a *article.Article) []Quote {
	quotes := []Quote{}
	for _, n := range told.Additions(prose(a)) {
		start, end := a.Body+n.Sentence.Start, a.Body+n.Sentence.End
		quotes = append(quotes, Quote{text.Collapse(a.Text[start:end]), a.ID, start, end})
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
