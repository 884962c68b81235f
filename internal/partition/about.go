package partition

import (
	"context"
	"slices"

	"summarize/internal/digest"
	"summarize/internal/digest/query"
	"summarize/internal/parallel"
)

// query reads what was asked in the languages of the collection.
func (w *Work) query() (*query.Query, error) {
	facts, err := w.facts()
	if err != nil {
		return nil, err
	}
	languages := make([]string, len(facts))
	for i := range facts {
		languages[i] = facts[i].Lang
	}
	slices.Sort(languages)
	t, err := w.terms()
	if err != nil {
		return nil, err
	}
	return query.New(w.Digest.Focus.About, slices.Compact(languages), t.vocabulary)
}

// countMentions counts what the articles of a part say of what was asked.
func (w *Work) countMentions(ctx context.Context, part int) error {
	if _, err := w.outline(); err != nil {
		return err
	}
	q, err := w.query()
	if err != nil {
		return err
	}
	documents, err := w.documentsOf(ctx, part)
	if err != nil {
		return err
	}
	all := make([]query.Mentions, len(documents))
	err = parallel.For(ctx, len(all), w.Digest.Workers, func(_, k int) { all[k] = q.Mentions(&documents[k]) })
	if err != nil {
		return err
	}
	return w.writeGob("about", part, all)
}

// setRelevance scores the articles by what they say of what was asked.
func (w *Work) setRelevance(facts []digest.Facts) error {
	q, err := w.query()
	if err != nil {
		return err
	}
	all, err := gather[query.Mentions](w, "about")
	if err != nil {
		return err
	}
	for i, x := range q.Relevances(all) {
		facts[i].Relevance = x
	}
	return nil
}
