package story

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/story/roundup"
	"summarize/internal/story/series"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// Find groups articles into stories. Articles are in the order of
// article.Compare, corpus.Documents in the same. original[i] is the index of the
// article that i copies, or i: copies follow their original and have no vote.
// Of the stories nothing is known yet but their articles and dates: DescribeOnly fills in the rest.
// Find fails only when ctx ends. It is what a collection of one part comes to.
func Find(ctx context.Context, articles []article.Article, corpus *text.Corpus, original []int32, o Options) (*Result, error) {
	r, m, err := newResult(ctx, articles, corpus, original, o)
	if err != nil {
		return nil, err
	}
	similar, err := r.similar(ctx, m, o.Workers)
	if err != nil {
		return nil, err
	}
	linked, err := r.Link(ctx, similar, o)
	if err != nil {
		return nil, err
	}
	r.Group(articles, linked)
	r.Settle()
	return r, nil
}

// ByLabel makes stories of given labels, as Find does: articles of one label are one story,
// and an article with an empty label is one of its own.
func ByLabel(ctx context.Context, articles []article.Article, corpus *text.Corpus, original []int32, labels []string, o Options) (*Result, error) {
	r, _, err := newResult(ctx, articles, corpus, original, o)
	if err != nil {
		return nil, err
	}
	r.Group(articles, Labelled(labels))
	r.Settle()
	return r, nil
}

// newResult measures what any stories of the articles are made from.
func newResult(ctx context.Context, articles []article.Article, corpus *text.Corpus, original []int32, o Options) (*Result, *vector.Matrix, error) {
	part := Part{Documents: corpus.Documents, Originals: Originals(original)}
	counts, err := CountPart(ctx, part, len(corpus.Vocabulary), true, o.Workers)
	if err != nil {
		return nil, nil, err
	}
	model, err := NewModel(ctx, corpus.Vocabulary, counts, o)
	if err != nil {
		return nil, nil, err
	}
	m, err := model.Vectors(ctx, part, o.Workers)
	return NewResult(model, articles, original, &memory{m, articles, corpus.Documents}), m, err
}

// A memory is a collection in memory.
type memory struct {
	*vector.Matrix
	articles  []article.Article
	documents []text.Document
}

func (m *memory) Article(i int) *article.Article { return &m.articles[i] }
func (m *memory) Document(i int) *text.Document  { return &m.documents[i] }

// DropRows lets go of the vectors of stories that Find made, a sixth of the memory. Nothing that is known
// of the stories needs them, but articles can no longer be compared (Similarity, Explain).
func (r *Result) DropRows() { r.collection = nil }

// Originals lists the articles that are no copies.
func Originals(original []int32) (articles []int32) {
	for i, o := range original {
		if int(o) == i {
			articles = append(articles, int32(i))
		}
	}
	return articles
}

// NewResult returns the result of a collection that is not yet grouped. Of the articles only
// the dates are read.
func NewResult(m *Model, articles []article.Article, original []int32, collection Collection) *Result {
	r := &Result{Model: m, collection: collection, row: make([]int32, len(original)), articles: Originals(original)}
	for row, i := range r.articles {
		r.row[i] = int32(row)
	}
	for i, o := range original {
		r.row[i] = r.row[o]
	}
	r.days = newTimeline(articles, r.articles)
	r.series = &series.Finder{Words: r.words, Class: m.class, Days: r.days, Lines: m.median < headlineWords}
	return r
}

// Days returns, by row, when it was published, in days since 1970; NaN for undated ones.
func (r *Result) Days() []float64 { return r.days }

// similar returns the similar pairs of a collection of one part.
func (r *Result) similar(ctx context.Context, m *vector.Matrix, workers int) (Similar, error) {
	splitter := r.Splitter()
	pairs, err := splitter.Split(splitter.Heavy(m)).Pairs(ctx, m, r.Window(r.days), workers)
	if err != nil {
		return Similar{}, err
	}
	return r.Similar(ctx, pairs, m, workers)
}

// Group makes Stories of groups, series among them; what is known of each is its articles
// and dates. Describe fills in the rest of some, Settle ends the grouping.
func (r *Result) Group(articles []article.Article, linked Linked) {
	r.linked, r.Cut = linked, linked.Cut
	at := map[int]int{} // index of a group
	for i, g := range linked.Groups {
		if g == inNone {
			continue
		}
		k, ok := at[g]
		if !ok {
			k = len(r.Stories)
			at[g] = k
			r.Stories = append(r.Stories, Story{})
		}
		r.Stories[k].Articles = append(r.Stories[k].Articles, i)
	}
	slices.SortStableFunc(r.Stories, func(a, b Story) int { return cmp.Compare(len(b.Articles), len(a.Articles)) })
	for k := range r.Stories {
		s := &r.Stories[k]
		s.First, s.Last = dates(articles, s.Articles)
	}
}

// DescribeOnly describes, of a collection in memory, all series and those stories that are wanted, by their
// index; nil: all. A story is described the same whichever others are.
func (r *Result) DescribeOnly(ctx context.Context, wanted func(k int) bool, workers int) error {
	var topics vector.Frequencies
	for some := range slices.Chunk(slices.Concat(r.Stories, r.Series), describedAtOnce) {
		counts, err := r.CountTopics(ctx, some, r.collection, workers)
		if err != nil {
			return err
		}
		topics.Add(counts)
	}
	var places []*Story
	for k := range r.Stories {
		if wanted == nil || wanted(k) {
			places = append(places, &r.Stories[k])
		}
	}
	for k := range r.Series {
		places = append(places, &r.Series[k])
	}
	some := make([]Story, len(places))
	for k, s := range places {
		some[k] = *s
	}
	for some := range slices.Chunk(some, describedAtOnce) {
		if err := r.Describe(ctx, some, r.collection, topics, workers); err != nil {
			return err
		}
	}
	for k, s := range places {
		*s = some[k]
	}
	return nil
}

// describedAtOnce is how many stories are counted, and described, at once: the terms of all would take as much room as all vectors.
const describedAtOnce = 1 << 12

// Settle moves the series from the stories to their own list, and
// works out where each article is told.
func (r *Result) Settle() {
	if r.linked.SeriesOf != nil {
		r.setSeriesApart()
	}
	r.Of = make([]int, len(r.row))
	for i := range r.Of {
		r.Of[i] = inNone
	}
	for k, s := range r.Stories {
		for _, i := range s.Articles {
			r.Of[i] = k
		}
	}
	if r.linked.SeriesOf != nil {
		r.listAlso()
		r.warn()
	}
}

// IsSeries reports whether a story that Group made is a series.
func (r *Result) IsSeries(s *Story) bool {
	return r.linked.SeriesOf != nil && r.linked.SeriesOf[r.row[s.Articles[0]]] > 0
}

// setSeriesApart moves the series from the stories to their own list.
func (r *Result) setSeriesApart() {
	stories := r.Stories[:0]
	for _, s := range r.Stories {
		if r.IsSeries(&s) {
			r.Series = append(r.Series, s)
		} else {
			stories = append(stories, s)
		}
	}
	r.Stories = stories
}

// listAlso notes in which stories round-ups are listed: those that own a part of them.
func (r *Result) listAlso() {
	r.Also = make([][]int, len(r.row))
	for i, row := range r.row {
		told, _ := roundup.ToldBy(r.linked.RoundUps, row)
		for _, other := range told {
			if k := r.Of[r.articles[other]]; k >= 0 {
				r.Also[i] = append(r.Also[i], k)
			}
		}
		slices.Sort(r.Also[i])
		r.Also[i] = slices.Compact(r.Also[i])
	}
}

// Needs returns the articles and rows that describing a story asks a collection for: the articles
// are its own and, where labels part copies, the originals of these.
func (r *Result) Needs(s *Story) (articles, rows []int) {
	articles = slices.Clone(s.Articles)
	for _, row := range r.originals(s.Articles) {
		articles, rows = append(articles, int(r.articles[row])), append(rows, int(row))
	}
	return articles, rows
}

// originals returns the rows of some articles without copies, ascending.
func (r *Result) originals(members []int) []int32 {
	rows := make([]int32, len(members))
	for i, a := range members {
		rows[i] = r.row[a]
	}
	slices.Sort(rows)
	return slices.Compact(rows)
}
