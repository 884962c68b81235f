package story

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/cluster"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// Find groups articles into stories. Articles are in the order of
// article.Compare, corpus.Documents in the same. original[i] is the index of the
// article that i copies, or i: copies follow their original and have no vote.
// Find fails only when ctx ends.
func Find(ctx context.Context, articles []article.Article, corpus *text.Corpus, original []int32, o Options) (*Result, error) {
	r, err := newResult(ctx, articles, corpus, original, o)
	if err != nil {
		return nil, err
	}
	least := leastSimilarity(r.matrix)
	if o.Threshold > 0 {
		least = min(least, o.Threshold/2)
	}
	pairs, alike, err := r.similar(ctx, least, o.Workers)
	if err != nil {
		return nil, err
	}
	if err := r.link(ctx, pairs, least, o); err != nil {
		return nil, err
	}
	r.roundUps, r.seriesOf = r.findRoundUps(corpus, pairs, r.Cut), r.findSeries()
	if err := r.link(ctx, r.amongStories(pairs, alike, least), least, o); err != nil {
		return nil, err
	}
	if err := r.stories(ctx, articles, corpus, r.groups(), o); err != nil {
		return nil, err
	}
	r.listAlso()
	r.warn()
	return r, nil
}

// amongStories returns the pairs without those of round-ups and series, and look-alikes for what
// they count.
func (r *Result) amongStories(pairs []vector.Pair, alike []bool, least float64) []vector.Pair {
	out := make([]bool, len(r.articles))
	for row := range out {
		_, out[row] = toldBy(r.roundUps, int32(row))
		out[row] = out[row] || r.seriesOf[row] > 0
	}
	kept := pairs[:0]
	for k, p := range pairs {
		if alike[k] {
			p.Cosine *= lookAlikeCount
		}
		if !out[p.A] && !out[p.B] && p.Cosine >= least {
			kept = append(kept, p)
		}
	}
	return kept
}

// groups returns, by article, the number of its group: of a story, below the number of articles;
// of a series, from there on; or inNone.
func (r *Result) groups() []int {
	groups := r.At(r.Cut)
	for i, row := range r.row {
		if _, is := toldBy(r.roundUps, row); is {
			groups[i] = inNone
		} else if n := r.seriesOf[row]; n > 0 {
			groups[i] = len(r.row) + n
		}
	}
	return groups
}

// link builds the tree of a graph and cuts it.
func (r *Result) link(ctx context.Context, pairs []vector.Pair, least float64, o Options) (err error) {
	link := o.tune().link
	link.Place, link.Gap = r.days, r.gap
	if r.tree, err = cluster.Average(ctx, len(r.articles), pairs, link); err != nil {
		return err
	}
	if r.Cut = o.Threshold; r.Cut == 0 {
		r.Cut = findCut(r.tree, least, o.tune().cut.forTexts(r.medianWords()))
	}
	return nil
}

// medianWords returns the number of distinct words of the article in the middle.
func (r *Result) medianWords() int {
	var words []int
	for row := range r.articles {
		terms, _ := r.matrix.Row(row)
		words = append(words, r.distinct(terms))
	}
	if len(words) == 0 {
		return 0
	}
	slices.Sort(words)
	return words[len(words)/2]
}

// inNone is the group of articles that are in no story.
const inNone = -1

// listAlso notes in which stories round-ups are listed: those that own a part of them.
func (r *Result) listAlso() {
	r.Also = make([][]int, len(r.row))
	for i, row := range r.row {
		told, _ := toldBy(r.roundUps, row)
		for _, other := range told {
			if k := r.Of[r.articles[other]]; k >= 0 {
				r.Also[i] = append(r.Also[i], k)
			}
		}
		slices.Sort(r.Also[i])
		r.Also[i] = slices.Compact(r.Also[i])
	}
}

// At returns the stories that another cut would make of the tree that Find has built:
// equal numbers, by article, are one story.
func (r *Result) At(threshold float64) []int {
	labels := r.tree.Cut(threshold)
	groups := make([]int, len(r.row))
	for i, row := range r.row {
		groups[i] = int(labels[row])
	}
	return groups
}

// Describe makes stories of given labels: articles of one label are one story,
// and an article with an empty label is one of its own.
func Describe(ctx context.Context, articles []article.Article, corpus *text.Corpus, original []int32, labels []string, o Options) (*Result, error) {
	r, err := newResult(ctx, articles, corpus, original, o)
	if err != nil {
		return nil, err
	}
	first := map[string]int{}
	groups := make([]int, len(articles))
	for i, label := range labels {
		groups[i] = i
		if label == "" {
			continue
		}
		if f, ok := first[label]; ok {
			groups[i] = f
		} else {
			first[label] = i
		}
	}
	return r, r.stories(ctx, articles, corpus, groups, o)
}

// newResult measures what any stories of the articles are made from.
func newResult(ctx context.Context, articles []article.Article, corpus *text.Corpus, original []int32, o Options) (*Result, error) {
	r := &Result{tuning: o.tune(), original: original, row: make([]int32, len(original))}
	for i, o := range original {
		if int(o) == i {
			r.row[i] = int32(len(r.articles))
			r.articles = append(r.articles, int32(i))
		}
	}
	for i, o := range original {
		r.row[i] = r.row[o]
	}
	r.words, r.days, r.gap = len(corpus.Vocabulary), newTimeline(articles, r.articles), o.gapDays()
	var err error
	if o.scheme().Plain {
		r.grams = newGramTable(nil)
	} else if r.grams, err = findGrams(ctx, corpus, r.articles, o.Workers); err != nil {
		return nil, err
	}
	r.class = classify(corpus, r.articles)
	r.matrix, err = newVectors(ctx, corpus, r.articles, r.grams, r.class, o)
	return r, err
}

// stories fills Stories, Series and Of from the number of each article's group.
func (r *Result) stories(ctx context.Context, articles []article.Article, corpus *text.Corpus, groups []int, o Options) error {
	at := map[int]int{} // index of a group
	for i, g := range groups {
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
	if err := r.describe(ctx, articles, corpus, o); err != nil {
		return err
	}
	if r.seriesOf != nil {
		r.setSeriesApart()
	}
	r.Of = make([]int, len(groups))
	for i := range r.Of {
		r.Of[i] = inNone
	}
	for k, s := range r.Stories {
		for _, i := range s.Articles {
			r.Of[i] = k
		}
	}
	return nil
}

// setSeriesApart moves the series from the stories to their own list.
func (r *Result) setSeriesApart() {
	stories := r.Stories[:0]
	for _, s := range r.Stories {
		if r.seriesOf[r.row[s.Articles[0]]] > 0 {
			r.Series = append(r.Series, s)
		} else {
			stories = append(stories, s)
		}
	}
	r.Stories = stories
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
