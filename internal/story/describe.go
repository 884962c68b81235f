package story

import (
	"context"
	"math"
	"slices"
	"time"

	"summarize/internal/article"
	"summarize/internal/headline"
	"summarize/internal/parallel"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// A describer says what each story is about.
type describer struct {
	result    *Result
	articles  []article.Article
	corpus    *text.Corpus
	topics    *vector.Matrix // by story: terms, weighed against those of other stories
	rare      []float64      // by term: how rare the reference finds it
	scratches []scratch      // one a worker
}

// A scratch is a worker's scratch space.
type scratch struct {
	centroid []float64 // by column: sum of the rows of the story at hand
	wanted   []int8    // by term: 1 + its index among those looked for
}

// describe fills in the stories of r, of which only Articles is known.
func (r *Result) describe(ctx context.Context, articles []article.Article, corpus *text.Corpus, o Options) error {
	d := &describer{result: r, articles: articles, corpus: corpus, scratches: make([]scratch, parallel.Workers(o.Workers))}
	common, err := listed(ctx, corpus, o.tune().reference)
	if err != nil {
		return err
	}
	d.rare = rareness(corpus.Vocabulary, common.plus(o.Reference))
	if d.topics, err = d.weighTopics(ctx, o.Workers); err != nil {
		return err
	}
	return parallel.For(ctx, len(r.Stories), o.Workers, func(w, k int) {
		if d.scratches[w].centroid == nil {
			d.scratches[w] = scratch{make([]float64, r.matrix.Cols), make([]int8, len(corpus.Vocabulary))}
		}
		d.describe(&d.scratches[w], k)
	})
}

func (d *describer) describe(scratch *scratch, k int) {
	s := &d.result.Stories[k]
	s.First, s.Last = d.dates(s.Articles)
	rows := d.result.originals(s.Articles)
	for _, row := range rows {
		terms, weights := d.result.matrix.Row(int(row))
		for i, t := range terms {
			scratch.centroid[t] += weights[i]
		}
	}
	d.lead(s, rows, scratch)
	s.Keywords = d.keywords(k, rows, scratch)
	for _, row := range rows {
		terms, _ := d.result.matrix.Row(int(row))
		for _, t := range terms {
			scratch.centroid[t] = 0
		}
	}
}

// lead chooses the article to read first, the title and the cohesion. An article
// leads when it is close to all others and its opening tells what they share: the
// closest one alone is often a long background piece.
func (d *describer) lead(s *Story, rows []int32, scratch *scratch) {
	best, sum := -1.0, 0.0
	var titles []headline.Line
	closeness := make([]float64, len(rows))
	tells := func(words []text.Token) float64 { return d.tells(words, scratch) }
	for i, row := range rows {
		terms, weights := d.result.matrix.Row(int(row))
		for k, t := range terms {
			closeness[i] += float64(weights[k] * scratch.centroid[t])
		}
		sum += closeness[i]
		a := d.result.articles[row]
		titles = append(titles, headline.Of(&d.articles[a], &d.corpus.Documents[a], tells))
	}
	title := headline.Best(titles)
	for i, row := range rows {
		score := closeness[i]
		if titles[title].Score > 0 {
			score *= 1 + titles[i].Score/titles[title].Score
		}
		if score > best {
			best, s.Lead = score, int(d.result.articles[row])
		}
	}
	s.Title = titles[title].Text
	n := float64(len(rows))
	switch {
	case len(rows) > 1:
		s.Cohesion = min(max((sum-n)/(n*(n-1)), 0), 1)
		s.LeadReason = "closest to the other articles"
	case len(s.Articles) > 1:
		s.Cohesion, s.LeadReason = 1, "the original of its copies"
	default:
		s.Cohesion, s.LeadReason = 1, "the only article"
	}
}

// dates returns the first and the last date of some articles; the zero time when
// all are undated.
func (d *describer) dates(members []int) (first, last time.Time) {
	for _, i := range members {
		date := d.articles[i].Date
		if date.IsZero() {
			continue
		}
		if first.IsZero() || date.Before(first) {
			first = date
		}
		if date.After(last) {
			last = date
		}
	}
	return first, last
}

// tells says how much of its story a line of words tells: for its distinct content
// words T
//
//	Σ over t in T of centroid(t) / √(|T| + 4)
//
// the centroid being the sum of the story's vectors: a line gains by each word that
// the articles share and loses by its length. (A cosine, dividing by √n, prefers
// two famous names to a sentence; no division, the longest line.)
func (d *describer) tells(words []text.Token, scratch *scratch) float64 {
	const brevity = 4
	var columns []uint32
	n := 0
	eachPair(words, func(_ int, t, previous text.Token, paired bool) {
		columns = append(columns, t.Term)
		if g, ok := d.result.grams.number(pair(previous, t)); ok && paired {
			columns = append(columns, uint32(len(d.corpus.Vocabulary))+g)
		}
		n++
	})
	slices.Sort(columns)
	var sum float64
	for _, c := range slices.Compact(columns) {
		sum += scratch.centroid[c]
	}
	return sum / math.Sqrt(float64(n+brevity))
}
