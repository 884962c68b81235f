package story

import (
	"context"
	"math"
	"slices"
	"time"

	"summarize/internal/article"
	"summarize/internal/hashtable"
	"summarize/internal/headline"
	"summarize/internal/parallel"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// A describer says what some stories are about.
type describer struct {
	*Result
	stories    []Story
	collection Collection
	topics     *vector.Matrix // by story: terms, weighed against those of other stories
	scratches  []scratch      // one a worker
}

// A scratch is a worker's scratch space.
type scratch struct {
	centroid sparse // by column: sum of the rows of the story at hand
	wanted   []int8 // by term: 1 + its index among those looked for
}

// Describe fills in some of the stories that Group made; topics is the sum of what
// CountTopics returns of all of them. The collection holds what is theirs.
func (r *Result) Describe(ctx context.Context, stories []Story, collection Collection, topics vector.Frequencies, workers int) error {
	d := &describer{Result: r, stories: stories, collection: collection, scratches: make([]scratch, parallel.Workers(workers))}
	var err error
	if d.topics, err = r.weighTopics(ctx, stories, collection, topics, workers); err != nil {
		return err
	}
	return parallel.For(ctx, len(stories), workers, func(w, k int) {
		if d.scratches[w].wanted == nil {
			d.scratches[w].wanted = make([]int8, r.Words)
		}
		d.describe(&d.scratches[w], k)
	})
}

func (d *describer) describe(scratch *scratch, k int) {
	s := &d.stories[k]
	rows := d.originals(s.Articles)
	scratch.centroid.clear()
	for _, row := range rows {
		terms, weights := d.collection.Row(int(row))
		for i, t := range terms {
			scratch.centroid.add(t, weights[i])
		}
	}
	d.lead(s, rows, scratch)
	s.Keywords = d.keywords(k, rows, scratch)
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
		terms, weights := d.collection.Row(int(row))
		for k, t := range terms {
			closeness[i] += float64(weights[k] * scratch.centroid.of(t))
		}
		sum += closeness[i]
		a := int(d.articles[row])
		titles = append(titles, headline.Of(d.collection.Article(a), d.collection.Document(a), tells))
	}
	headline.WithoutSites(titles, func(i int) bool { return d.lines.endsCommon(d.collection.Document(int(d.articles[rows[i]]))) })
	title := d.newest(rows, titles, closeness, headline.Best(titles))
	for i, row := range rows {
		score := closeness[i]
		if titles[title].Score > 0 {
			score *= 1 + titles[i].Score/titles[title].Score
		}
		if score > best {
			best, s.Lead = score, int(d.articles[row])
		}
	}
	s.Title, s.Makeshift = titles[title].Text, titles[title].Makeshift
	s.TitleAt = Place{int(d.articles[rows[title]]), titles[title].Sentence}
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
func dates(articles []article.Article, members []int) (first, last time.Time) {
	for _, i := range members {
		date := articles[i].Date
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
		if g, ok := d.grams.number(pair(previous, t)); ok && paired {
			columns = append(columns, uint32(d.Words)+g)
		}
		n++
	})
	slices.Sort(columns)
	var sum float64
	for _, c := range slices.Compact(columns) {
		sum += scratch.centroid.of(c)
	}
	return sum / math.Sqrt(float64(n+brevity))
}

// A sparse vector adds up numbers by column, for columns are millions and those of a story
// hundreds. The zero value is empty.
type sparse struct {
	columns hashtable.Table // each numbered
	sums    []float64       // by number
}

func (s *sparse) add(column uint32, x float64) {
	n := s.columns.Number(uint64(column))
	if n == len(s.sums) {
		s.sums = append(s.sums, 0)
	}
	s.sums[n] += x
}

func (s *sparse) of(column uint32) float64 {
	if n := s.columns.Find(uint64(column)); n >= 0 {
		return s.sums[n]
	}
	return 0
}

// clear empties the vector, at no cost.
func (s *sparse) clear() {
	s.columns.Reset(len(s.sums))
	s.sums = s.sums[:0]
}
