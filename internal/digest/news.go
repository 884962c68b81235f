package digest

import (
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/digest/continuity"
)

// A Next is what a run leaves to the next one.
type Next struct {
	Stories   []continuity.Known // all that Lineage.Continue wants to know
	Delivered []string           // ids of the articles that this output covers now
	Told      []Telling          // sentences that this output tells now
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
	if b.prior == nil || b.stories == nil {
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
		for _, q := range shownQuotes(t.section, t.restates(), t.quotes) {
			n.Told = append(n.Told, Telling{t.known.ID, q})
		}
	}
	return n
}

// shownQuotes returns those sentences of a story that its section shows.
func shownQuotes(section Section, restates bool, quotes []Quote) []Quote {
	switch {
	case section == Single:
		return nil
	case section == Further && !restates:
		return quotes[:min(1, len(quotes))]
	}
	return quotes
}

// Limit makes new again what of d an output turned out to have no room for. shown is d as that
// output shows it: with some of the stories, and some of these in sections that tell less.
func (n *Next) Limit(d, shown *Digest) {
	type sentence struct{ article, text string }
	told, stories := map[sentence]bool{}, map[string]bool{}
	for k := range shown.Stories {
		s := &shown.Stories[k]
		stories[s.ID] = true
		for _, q := range shownQuotes(s.Section, s.Restates, s.Summary) {
			told[sentence{q.Article, q.Text}] = true
		}
	}
	left := map[string]bool{}
	for k := range d.Stories {
		if s := &d.Stories[k]; !stories[s.ID] {
			for _, id := range s.Articles {
				left[id] = true
			}
		}
	}
	n.Delivered = slices.DeleteFunc(n.Delivered, func(id string) bool { return left[id] })
	n.Told = slices.DeleteFunc(n.Told, func(t Telling) bool { return !told[sentence{t.Article, t.Text}] })
}

// background counts the terms of the articles that no earlier run has read.
func (b *build) background() Background {
	return b.countTerms(func(id string) bool { return b.options.Fresh[id] })
}

// pastOfOthers returns what earlier runs counted of articles that are not here. Those that
// are would count twice: a second run over the same articles moved the cut.
func (b *build) pastOfOthers() Background {
	if b.prior == nil || b.prior.Past.Documents == 0 {
		return Background{}
	}
	here := b.countTerms(func(id string) bool { return !b.options.Fresh[id] })
	past := Background{Documents: max(0, b.prior.Past.Documents-here.Documents), Count: map[string]int{}}
	for term, n := range b.prior.Past.Count {
		if n -= here.Count[term]; n > 0 {
			past.Count[term] = n
		}
	}
	return past
}

// countTerms counts in how many of some articles each term stands.
func (b *build) countTerms(wanted func(id string) bool) Background {
	counted := Background{Count: map[string]int{}}
	if b.corpus == nil {
		return counted
	}
	last := make([]int, len(b.corpus.Vocabulary))
	for i := range b.articles {
		if !wanted(b.articles[i].ID) {
			continue
		}
		counted.Documents++
		for _, t := range b.document(i).Tokens {
			if last[t.Term] != i+1 {
				last[t.Term] = i + 1
				counted.Count[strings.Clone(b.corpus.Vocabulary[t.Term])]++
			}
		}
	}
	return counted
}
