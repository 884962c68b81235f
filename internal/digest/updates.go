package digest

import (
	"context"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/duplicate/update"
	"summarize/internal/parallel"
)

// markUpdates says of each pair of copies what the later article adds.
func (b *build) markUpdates(ctx context.Context, d *Digest) error {
	articles := b.articles
	if b.options.Fingerprints != nil {
		b.options.Fingerprints = nil // a million of them make room for texts
		var err error
		if articles, err = b.options.Reread(ctx, d.isInAPair(articles)); err != nil {
			return err
		}
	}
	find, common := byID(articles), b.copies.Common
	return parallel.For(ctx, len(d.Duplicates), b.options.Workers, func(_, i int) {
		p := &d.Duplicates[i]
		earlier, later := find(p.A), find(p.B)
		if p.Kind == "exact" || earlier == nil || later == nil {
			return
		}
		if article.Compare(*earlier, *later) > 0 {
			earlier, later = later, earlier
		}
		p.Adds = additions(newTold(common, earlier), later)
		p.Update = len(p.Adds) > 0
	})
}

// isInAPair returns what tells the articles whose copies may add something.
func (d *Digest) isInAPair(articles []article.Article) func(*article.Article) bool {
	find, needed := byID(articles), map[place]bool{}
	for _, p := range d.Duplicates {
		if p.Kind == "exact" {
			continue
		}
		for _, id := range []string{p.A, p.B} {
			a := find(id)
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
		quotes = append(quotes, Quote{Collapse(a.Text[start:end]), a.ID, start, end})
	}
	return quotes
}

func prose(a *article.Article) update.Text {
	return update.Text{Text: a.Text[a.Body:], Lang: a.Lang}
}

// byID returns what finds an article by its id.
func byID(articles []article.Article) func(id string) *article.Article {
	at := make(map[string]int, len(articles))
	for i := range articles {
		at[articles[i].ID] = i
	}
	return func(id string) *article.Article {
		if i, ok := at[id]; ok {
			return &articles[i]
		}
		return nil
	}
}
