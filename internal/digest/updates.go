package digest

import (
	"context"

	"summarize/internal/article"
	"summarize/internal/duplicate/update"
	"summarize/internal/parallel"
)

// MarkUpdates says of each pair of copies what the later article adds. find returns an
// article with its text, or nil where that is not known; it is called by several workers
// at once.
func (d *Digest) MarkUpdates(ctx context.Context, find func(id string) *article.Article, workers int) error {
	return parallel.For(ctx, len(d.Duplicates), workers, func(_, i int) {
		p := &d.Duplicates[i]
		earlier, later := find(p.A), find(p.B)
		if p.Kind == "exact" || earlier == nil || later == nil {
			return
		}
		if article.Compare(*earlier, *later) > 0 {
			earlier, later = later, earlier
		}
		p.Adds = additions(update.NewTold(prose(earlier)), later)
		p.Update = len(p.Adds) > 0
	})
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
