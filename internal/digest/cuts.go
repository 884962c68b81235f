package digest

import (
	"context"
	"slices"

	"summarize/internal/article"
)

// A Cut is a partition of the articles into stories.
type Cut struct {
	Threshold float64
	Stories   map[string]int // by article id; equal numbers are one story
}

// Cuts finds the stories of articles at each of some thresholds, as Build does with
// Options.Story.Threshold, from one tree of merges: that of the lowest. Higher ones miss next
// to nothing by it, similarities that are too small to count for them.
func Cuts(ctx context.Context, articles []article.Article, thresholds []float64, o Options) ([]Cut, error) {
	o.Parts, o.GroupBy, o.InShort = StoriesOnly, "", NoneInShort
	o.Story.Threshold = slices.Min(thresholds)
	b, err := newBuild(ctx, articles, nil, o)
	if err != nil {
		return nil, err
	}
	cuts := make([]Cut, len(thresholds))
	for k, t := range thresholds {
		cuts[k] = Cut{Threshold: t, Stories: map[string]int{}}
		for i, label := range b.stories.At(t) {
			cuts[k].Stories[b.articles[i].ID] = label
		}
	}
	return cuts, nil
}
