package story

import (
	"cmp"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/text"
)

func (r *Result) describe(articles []article.Article, corpus *text.Corpus, members []int) Story {
	s := Story{Articles: members, Lead: members[0], LeadReason: "the only article", Cohesion: 1}
	for _, i := range members {
		if d := articles[i].Date; !d.IsZero() {
			if s.First.IsZero() {
				s.First = d
			}
			s.Last = d
		}
	}
	var rows []int32
	for _, i := range members {
		rows = append(rows, r.leaf[i])
	}
	slices.Sort(rows)
	rows = slices.Compact(rows)
	weight := map[uint32]float64{}
	for _, row := range rows {
		terms, weights := r.matrix.Row(int(row))
		for k, t := range terms {
			weight[t] += weights[k]
		}
	}
	if len(rows) > 1 {
		best := -1.0
		var sum float64
		for _, row := range rows {
			terms, weights := r.matrix.Row(int(row))
			dot := 0.0
			for k, t := range terms {
				dot += weights[k] * weight[t]
			}
			sum += dot - 1
			if dot > best {
				best, s.Lead = dot, int(r.articles[row])
			}
		}
		n := float64(len(rows))
		s.Cohesion = min(max(sum/(n*(n-1)), 0), 1)
		s.LeadReason = "closest to the rest of the story"
	}
	s.Title = title(&articles[s.Lead], &corpus.Documents[s.Lead])
	s.Keywords = keywords(articles, corpus, members, weight)
	return s
}

func title(a *article.Article, d *text.Document) string {
	if a.Title != "" {
		return a.Title
	}
	for _, s := range d.Sentences {
		if s.Kind == text.Prose {
			return strings.Join(strings.Fields(s.Of(a.Text)), " ")
		}
	}
	return strings.Join(strings.Fields(a.Text[:min(len(a.Text), 100)]), " ")
}

func keywords(articles []article.Article, corpus *text.Corpus, members []int, weight map[uint32]float64) []string {
	surface := map[uint32]string{}
	var terms []uint32
	for _, i := range members {
		for _, t := range corpus.Documents[i].Tokens {
			if _, ok := surface[t.Term]; !ok && !t.Is(text.Stop) {
				surface[t.Term] = t.Span().Of(articles[i].Text)
				terms = append(terms, t.Term)
			}
		}
	}
	slices.SortFunc(terms, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(weight[b], weight[a]), cmp.Compare(a, b))
	})
	var out []string
	for _, t := range terms[:min(len(terms), 6)] {
		out = append(out, surface[t])
	}
	return out
}
