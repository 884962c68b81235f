package digest

import (
	"cmp"
	"slices"

	"summarize/internal/digest/novelty"
	"summarize/internal/duplicate/normal"
	"summarize/internal/duplicate/update"
	"summarize/internal/rank"
	"summarize/internal/rank/candidate"
	"summarize/internal/text"
)

// What a copy of a told article adds, or an edited article, nobody else tells, and its
// headline is the one that readers know. So all of it is told, whatever the ranker makes of
// it beside the articles of others: what does not fit the budget of the story has one of
// its own for each such article.

// choose summarizes articles: of an update first what copies add, then the others as far
// as the budget goes.
func (t *telling) choose(members []rank.Article, o rank.Options) (rank.Summary, error) {
	all, err := rank.Summarize(members, o)
	if err != nil || !t.update || t.isComplete(members, all.Quotes) {
		return all, err
	}
	updates, others := t.divided(members)
	first, err := rank.Summarize(updates, o)
	if err != nil {
		return all, err
	}
	first.Quotes = t.complete(members, first.Quotes, o.Budget)
	o.Budget.Amount -= measure(members, first.Quotes, o.Budget.Unit)
	if first.Over || !(o.Budget.Amount >= 1) || o.Budget.Unit == candidate.Percent {
		return first, nil
	}
	rest, err := rank.Summarize(others, o)
	if !rest.Over {
		first.Quotes = append(first.Quotes, rest.Quotes...)
	}
	return first, err
}

// divided returns the articles as those see them who know all of the others, and all of what
// copies add.
func (t *telling) divided(members []rank.Article) (updates, others []rank.Article) {
	updates, others = slices.Clone(members), slices.Clone(members)
	for k := range members {
		knowing := others
		if !t.adds[k].restates {
			knowing = updates
		}
		knowing[k].Known = slices.Repeat([]bool{true}, len(members[k].Document.Sentences))
	}
	return updates, others
}

// isComplete reports whether some quotes tell all that copies add.
func (t *telling) isComplete(members []rank.Article, quotes []rank.Quote) bool {
	for k := range members {
		if t.adds[k].restates && len(unsaid(members, k, quotes)) > 0 {
			return false
		}
	}
	return true
}

// complete adds to quotes what they leave out of what copies add, of each at most a budget,
// and returns them in order of articles and sentences.
func (t *telling) complete(members []rank.Article, quotes []rank.Quote, budget rank.Budget) []rank.Quote {
	for k, m := range members {
		if !t.adds[k].restates {
			continue
		}
		own, most := 0.0, budget.Amount
		if budget.Unit == candidate.Percent {
			most *= float64(text.CountWords(m.Text)) / 100
		}
		for left := unsaid(members, k, quotes); len(left) > 0; left = unsaid(members, k, quotes) {
			next := rank.Quote{Article: k, Sentence: left[0], Span: m.Document.Sentences[left[0]].Span}
			own += measure(members, []rank.Quote{next}, budget.Unit)
			if own > most && slices.ContainsFunc(quotes, func(q rank.Quote) bool { return q.Article == k }) {
				break
			}
			quotes = append(quotes, next)
		}
	}
	slices.SortFunc(quotes, func(x, y rank.Quote) int {
		return cmp.Or(cmp.Compare(x.Article, y.Article), cmp.Compare(x.Sentence, y.Sentence))
	})
	return quotes
}

// unsaid returns the sentences of an article that are news and that no quote says.
func unsaid(members []rank.Article, k int, quotes []rank.Quote) (left []int) {
	m := &members[k]
	told := update.NewTold()
	quoted := map[int]bool{}
	for _, q := range quotes {
		s := q.Span.Of(members[q.Article].Text)
		told.Add(update.Text{Text: s, Sentences: []normal.Span{{Start: 0, End: len(s)}}, Lang: m.Document.Lang})
		quoted[q.Sentence] = quoted[q.Sentence] || q.Article == k
	}
	kind := novelty.BestKind(m.Document)
	at := map[int]int{} // the number of a sentence by its offset
	news := update.Text{Text: m.Text, Sentences: []normal.Span{}, Lang: m.Document.Lang}
	for n, s := range m.Document.Sentences {
		if s.Kind == kind && !m.Knows(n) && !quoted[n] {
			at[s.Start] = n
			news.Sentences = append(news.Sentences, normal.Span(s.Span))
		}
	}
	if len(news.Sentences) == 0 {
		return nil
	}
	for _, a := range told.Additions(news) {
		left = append(left, at[a.Sentence.Start])
	}
	return left
}

// measure returns how much of a budget some quotes take.
func measure(members []rank.Article, quotes []rank.Quote, unit candidate.Unit) float64 {
	sum := 0
	for _, q := range quotes {
		switch unit {
		case candidate.Bytes:
			sum += q.Span.Len() + 1
		case candidate.Sentences:
			sum++
		default:
			sum += text.CountWords(q.Span.Of(members[q.Article].Text))
		}
	}
	return float64(sum)
}
