// Package query scores articles against a reader's words by BM25 (Robertson, Walker, Jones,
// Hancock-Beaulieu and Gatford, "Okapi at TREC-3", 1995; k1 = 1.2, b = 0.75)
//
//	score(a) = Σ over words t of ln(1 + (N − df + 0.5)/(df + 0.5)) · tf (k1 + 1) / (tf + k1 (1 − b + b |a|/mean))
//
// An article with none but the common words of the query is not about it: at least half of
// the weight, counted in inverse document frequencies, must be there.
package query

import (
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/elementary"
	"summarize/internal/text"
)

const (
	bm25K1     = 1.2
	bm25B      = 0.75
	aboutShare = 0.5
)

// A Query is a reader's words, read in every language of a collection, since each has
// its own stems.
type Query struct {
	terms []uint32         // of all languages
	of    map[string][]int // by language: places in terms, in the order of the query
}

// New reads a query in some languages. A vocabulary is sorted; words that are not in it
// have no term.
func New(about string, languages, vocabulary []string) (*Query, error) {
	q := &Query{of: map[string][]int{}}
	for _, tag := range languages {
		read, err := text.Analyze(context.Background(), []article.Article{{ID: "about", Text: about, Lang: tag}}, text.Options{Lang: tag, Workers: 1})
		if err != nil {
			return nil, err
		}
		for _, t := range read.Documents[0].Tokens {
			n, known := slices.BinarySearch(vocabulary, read.Vocabulary[t.Term])
			if !known || t.Is(text.Stop) {
				continue
			}
			if k := q.place(uint32(n)); !slices.Contains(q.of[tag], k) {
				q.of[tag] = append(q.of[tag], k)
			}
		}
	}
	return q, nil
}

// place returns the place of a term, which it gets where it has none.
func (q *Query) place(term uint32) int {
	k := slices.Index(q.terms, term)
	if k < 0 {
		k = len(q.terms)
		q.terms = append(q.terms, term)
	}
	return k
}

// Mentions are what a document says of a query.
type Mentions struct {
	Lang        string
	Words       int      // of the text
	Text, Title []uint32 // by term of the query, how often it is there; nil for a document with none
}

// Mentions counts the terms of a query in a document.
func (q *Query) Mentions(d *text.Document) Mentions {
	m := Mentions{Lang: d.Lang, Words: len(d.Tokens)}
	count := func(tokens []text.Token) (times []uint32) {
		for _, t := range tokens {
			if k := slices.Index(q.terms, t.Term); k >= 0 {
				if times == nil {
					times = make([]uint32, len(q.terms))
				}
				times[k]++
			}
		}
		return times
	}
	m.Text, m.Title = count(d.Tokens), count(d.Title)
	return m
}

// Relevances scores the documents of a whole collection; 0 for those that are not about the query.
func (q *Query) Relevances(all []Mentions) []float64 {
	words, df := 0, make([]int, len(q.terms))
	for _, m := range all {
		words += m.Words
		for k, n := range m.Text {
			df[k] += int(min(n, 1))
		}
	}
	n := float64(len(all))
	weight := make([]float64, len(df))
	for k, count := range df {
		weight[k] = elementary.Log(1 + (n-float64(count)+0.5)/(float64(count)+0.5))
	}
	scores := make([]float64, len(all))
	for i := range all {
		scores[i] = q.score(&all[i], weight, float64(words)/max(n, 1))
	}
	return scores
}

// score is the formula above, for one article in a collection of so many words an article.
func (q *Query) score(m *Mentions, weight []float64, mean float64) float64 {
	if m.Text == nil && m.Title == nil {
		return 0
	}
	sum, have, all := 0.0, 0.0, 0.0
	length := bm25K1 * (1 - bm25B + float64(bm25B*float64(m.Words)/max(mean, 1)))
	for _, k := range q.of[m.Lang] {
		all += weight[k]
		if n := float64(at(m.Text, k) + at(m.Title, k)); n > 0 {
			have += weight[k]
			sum += float64(weight[k] * n * (bm25K1 + 1) / (n + length))
		}
	}
	if have < aboutShare*all {
		return 0
	}
	return sum
}

// at returns a count of a list that is nil where all are zero.
func at(times []uint32, k int) uint32 {
	if times == nil {
		return 0
	}
	return times[k]
}
