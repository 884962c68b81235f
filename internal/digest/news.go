package digest

import (
	"strings"

	"summarize/internal/article"
)

// A Next is what a run leaves to the next one.
type Next struct {
	Stories   []Known   // all that Prior.Continue wants to know
	Delivered []string  // ids of the articles that this output covers now
	Told      []Telling // sentences that this output tells now
	Terms     Background
}

// resume names the stories as earlier runs did.
func (b *build) resume() {
	if b.prior == nil {
		return
	}
	partition := make([][]string, len(b.stories.Stories))
	days := make([]string, len(b.stories.Stories))
	for i, s := range b.stories.Stories {
		partition[i] = b.ids(s.Articles)
		days[i] = article.FormatDate(b.articles[s.Articles[0]].Date)
	}
	b.known, b.remember = b.prior.Continue(partition, days)
}

// isNews reports whether this output was not given article i before. Where news
// are not asked for, everything is.
func (b *build) isNews(i int) bool {
	return !b.options.News || b.prior == nil || !b.prior.Delivered[b.articles[i].ID]
}

func (b *build) isDelivered(i int) bool { return !b.isNews(i) }

// next collects what the run leaves.
func (b *build) next(told []*telling) *Next {
	if b.prior == nil {
		return nil
	}
	n := &Next{Stories: b.remember, Terms: b.background()}
	for _, i := range b.roundUps {
		n.Delivered = append(n.Delivered, b.articles[i].ID)
	}
	for _, s := range b.stories.Series {
		n.Delivered = append(n.Delivered, b.ids(b.newOnes(s.Articles))...)
	}
	for _, t := range told {
		for _, i := range t.articles {
			if b.isNews(i) {
				n.Delivered = append(n.Delivered, b.articles[i].ID)
			}
		}
		for _, r := range t.reprints {
			n.Delivered = append(n.Delivered, b.articles[r.article].ID)
		}
		for _, q := range t.quotes {
			n.Told = append(n.Told, Telling{t.known.ID, q})
		}
	}
	return n
}

// background counts the terms of the articles that no earlier run has read.
func (b *build) background() Background {
	fresh := Background{Count: map[string]int{}}
	if b.corpus == nil {
		return fresh
	}
	last := make([]int, len(b.corpus.Vocabulary))
	for i := range b.articles {
		if !b.options.Fresh[b.articles[i].ID] {
			continue
		}
		fresh.Documents++
		for _, t := range b.document(i).Tokens {
			if last[t.Term] != i+1 {
				last[t.Term] = i + 1
				fresh.Count[strings.Clone(b.corpus.Vocabulary[t.Term])]++
			}
		}
	}
	return fresh
}
