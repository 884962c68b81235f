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
	r := newResult(original)
	var err error
	if r.matrix, err = newVectors(ctx, corpus, r.articles, o); err != nil {
		return nil, err
	}
	pairs, err := vector.Pairs(ctx, r.matrix, leastSimilarity, o.Workers)
	if err != nil {
		return nil, err
	}
	r.nearness = newNearness(articles, r.articles, o.tune())
	for k, p := range pairs {
		pairs[k].Cosine *= r.nearness.of(p.A, p.B)
	}
	if r.tree, err = cluster.Average(ctx, len(r.articles), pairs, o.tune().link); err != nil {
		return nil, err
	}
	if r.Cut = o.Threshold; r.Cut == 0 {
		r.Cut = findCut(r.tree, o.tune().cut)
	}
	r.group(articles, corpus, r.tree.Cut(r.Cut))
	return r, nil
}

// Describe makes stories of given labels: articles of one label are one story,
// and an article with an empty label is one of its own.
func Describe(ctx context.Context, articles []article.Article, corpus *text.Corpus, original []int32, labels []string, o Options) (*Result, error) {
	r := newResult(original)
	var err error
	if r.matrix, err = newVectors(ctx, corpus, r.articles, o); err != nil {
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
	r.stories(articles, corpus, groups)
	return r, nil
}

// leastSimilarity is where similarities are taken for none.
const leastSimilarity = 0.03

func newResult(original []int32) *Result {
	r := &Result{original: original, leaf: make([]int32, len(original))}
	for i, o := range original {
		if int(o) == i {
			r.leaf[i] = int32(len(r.articles))
			r.articles = append(r.articles, int32(i))
		}
	}
	for i, o := range original {
		r.leaf[i] = r.leaf[o]
	}
	return r
}

func (r *Result) group(articles []article.Article, corpus *text.Corpus, labels []int32) {
	groups := make([]int, len(articles))
	for i := range groups {
		groups[i] = int(labels[r.leaf[i]])
	}
	r.stories(articles, corpus, groups)
}

// stories fills Stories and Of from the number of each article's group.
func (r *Result) stories(articles []article.Article, corpus *text.Corpus, groups []int) {
	members := map[int][]int{}
	var order []int
	for i, g := range groups {
		if members[g] == nil {
			order = append(order, g)
		}
		members[g] = append(members[g], i)
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(len(members[b]), len(members[a]))
	})
	r.Stories = make([]Story, len(order))
	r.Of = make([]int, len(groups))
	for k, g := range order {
		r.Stories[k] = r.describe(articles, corpus, members[g])
		for _, i := range members[g] {
			r.Of[i] = k
		}
	}
}
