package digest

import (
	"context"
	"maps"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/elementary"
	"summarize/internal/parallel"
	"summarize/internal/text"
)

// A Focus says what the reader wants to read. The zero value wants everything. Sources
// choose articles before anything else is done; Match and About choose stories, which are
// found in the whole collection all the same, so that a story is the same in any focus.
type Focus struct {
	Sources []string          // only articles of these sources, by any case; empty: all
	Without []string          // no article of these
	Match   func(string) bool `json:"-"` // only stories with an article whose title or text it accepts; nil: all
	About   string            // only stories about these words, the nearest first; empty: all
}

// wants reports whether the sources of a focus let an article in. A source is the name
// that the article's record gives, or a part of its address's host.
func (f Focus) wants(a *article.Article) bool {
	is := func(name string) bool {
		return strings.EqualFold(a.Source, name) || a.Source == "" && strings.Contains(strings.ToLower(host(a.URL)), strings.ToLower(name))
	}
	return (len(f.Sources) == 0 || slices.ContainsFunc(f.Sources, is)) && !slices.ContainsFunc(f.Without, is)
}

// host returns the host of an address, or nothing.
func host(url string) string {
	_, rest, found := strings.Cut(url, "://")
	if !found {
		return ""
	}
	name, _, _ := strings.Cut(rest, "/")
	return name
}

// Articles are scored against the words of About by BM25 (Robertson, Walker, Jones,
// Hancock-Beaulieu and Gatford 1995; k1 = 1.2, b = 0.75)
//
//	score(a) = Σ over words t of ln(1 + (N − df + 0.5)/(df + 0.5)) · tf (k1 + 1) / (tf + k1 (1 − b + b |a|/mean))
//
// and a story has the score of its best article. One whose articles hold none but the
// common words of the query is not about it: at least half of the weight, counted in
// inverse document frequencies, must be there.
const (
	bm25K1     = 1.2
	bm25B      = 0.75
	aboutShare = 0.5
)

// relevances scores every article against the query; 0 for those that are not about it.
func (b *build) relevances(ctx context.Context) ([]float64, error) {
	queries, err := b.queries(ctx)
	if err != nil {
		return nil, err
	}
	weight, mean := b.queryWeights(queries)
	scores := make([]float64, len(b.articles))
	for i := range b.articles {
		d := b.document(i)
		scores[i] = score(d, queries[d.Lang], weight, mean)
	}
	return scores, nil
}

// queries reads the words of About in every language of the collection, since each has
// its own stems.
func (b *build) queries(ctx context.Context) (map[string][]uint32, error) {
	languages := map[string]bool{}
	for i := range b.articles {
		languages[b.document(i).Lang] = true
	}
	tags := slices.Sorted(maps.Keys(languages))
	terms := make(map[string][]uint32, len(tags))
	number := make(map[string]uint32, len(b.corpus.Vocabulary))
	for n, t := range b.corpus.Vocabulary {
		number[t] = uint32(n)
	}
	for _, tag := range tags {
		query, err := text.Analyze(ctx, []article.Article{{ID: "about", Text: b.options.Focus.About, Lang: tag}}, text.Options{Lang: tag, Workers: 1})
		if err != nil {
			return nil, err
		}
		for _, t := range query.Documents[0].Tokens {
			if n, known := number[query.Vocabulary[t.Term]]; known && !t.Is(text.Stop) && !slices.Contains(terms[tag], n) {
				terms[tag] = append(terms[tag], n)
			}
		}
	}
	return terms, nil
}

// queryWeights returns the inverse document frequency of each word of the queries, and the
// mean length of an article in words.
func (b *build) queryWeights(queries map[string][]uint32) (map[uint32]float64, float64) {
	df := map[uint32]int{}
	for _, terms := range queries {
		for _, t := range terms {
			df[t] = 0
		}
	}
	words := 0
	for i := range b.articles {
		met := map[uint32]bool{}
		for _, t := range b.document(i).Tokens {
			words++
			if _, asked := df[t.Term]; asked && !met[t.Term] {
				met[t.Term] = true
				df[t.Term]++
			}
		}
	}
	n := float64(len(b.articles))
	weight := make(map[uint32]float64, len(df))
	for t, count := range df {
		weight[t] = elementary.Log(1 + (n-float64(count)+0.5)/(float64(count)+0.5))
	}
	return weight, float64(words) / max(n, 1)
}

// score is the formula above, for one article.
func score(d *text.Document, query []uint32, weight map[uint32]float64, mean float64) float64 {
	tf := map[uint32]int{}
	for _, tokens := range [][]text.Token{d.Title, d.Tokens} {
		for _, t := range tokens {
			if _, asked := weight[t.Term]; asked {
				tf[t.Term]++
			}
		}
	}
	sum, have, all := 0.0, 0.0, 0.0
	length := bm25K1 * (1 - bm25B + float64(bm25B*float64(len(d.Tokens))/max(mean, 1)))
	for _, t := range query {
		all += weight[t]
		if n := float64(tf[t]); n > 0 {
			have += weight[t]
			sum += float64(weight[t] * n * (bm25K1 + 1) / (n + length))
		}
	}
	if have < aboutShare*all {
		return 0
	}
	return sum
}

// Accepts reports whether Match accepts an article's title or text; true without one.
func (f *Focus) Accepts(a *article.Article) bool {
	return f.Match == nil || f.Match(a.Title) || f.Match(a.Text[a.Body:])
}

// findFocus works out which articles the reader asked for.
func (b *build) findFocus(ctx context.Context) error {
	if b.options.Focus.Match != nil {
		b.accepted = make([]bool, len(b.articles))
		err := parallel.For(ctx, len(b.articles), b.options.Workers, func(_, i int) {
			b.accepted[i] = b.options.Focus.Accepts(&b.articles[i])
		})
		if err != nil {
			return err
		}
	}
	if b.options.Focus.About == "" {
		return nil
	}
	var err error
	b.relevance, err = b.relevances(ctx)
	return err
}

// focus reports whether a story is one that the reader asked for, and notes how near to
// the query it is.
func (b *build) focus(t *telling) bool {
	if b.accepted != nil && !slices.ContainsFunc(t.articles, func(i int) bool { return b.accepted[i] }) {
		return false
	}
	if b.relevance == nil {
		return true
	}
	for _, i := range t.articles {
		t.relevance = max(t.relevance, b.relevance[i])
	}
	return t.relevance > 0
}
