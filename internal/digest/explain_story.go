package digest

import (
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest/novelty"
	"summarize/internal/story"
)

// A StoryExplanation says what holds a story together and what would change it first.
type StoryExplanation struct {
	Schema    string    `json:"schema"`    // summarize-explain-story/1
	Story     Story     `json:"story"`     // without its summary, day by day
	Articles  []Article `json:"articles"`  // that are named here, by id
	Threshold float64   `json:"threshold"` // the level at which stories are cut
	Weakest   Joint     `json:"weakest"`   // the merge that a higher cut would undo first; empty for a lone article
	Next      Joint     `json:"next"`      // the merge that a lower cut would make first; empty when nothing is similar
}

// A Joint is a merge of two groups of articles.
type Joint struct {
	Similarity float64  `json:"similarity"` // mean over pairs of one from each
	Level      float64  `json:"level"`      // compared with the threshold
	A          []string `json:"a"`          // ids, by date
	B          []string `json:"b"`
}

// ExplainStory explains the story that a digest of the same articles and options
// calls id.
func ExplainStory(ctx context.Context, articles []article.Article, id string, o Options) (*StoryExplanation, error) {
	b, t, d, err := findStory(ctx, articles, id, o)
	if err != nil {
		return nil, err
	}
	makeup := b.stories.Makeup(b.stories.Of[t.articles[0]])
	e := &StoryExplanation{
		Schema:    "summarize-explain-story/1",
		Story:     d.story(id),
		Threshold: round(b.stories.Cut),
		Weakest:   b.joint(makeup.Weakest),
		Next:      b.joint(makeup.Next),
	}
	ranking := b.options.Rank
	if ranking.Boilerplate, err = b.boilerplate(ctx); err != nil {
		return nil, err
	}
	days, err := b.days(t, b.members(t.articles), ranking, new(novelty.Past))
	if err != nil {
		return nil, err
	}
	e.Story.Days = listed(days)
	named := slices.Concat(e.Story.Articles, e.Weakest.A, e.Weakest.B, e.Next.A, e.Next.B)
	slices.Sort(named)
	for _, id := range slices.Compact(named) {
		e.Articles = append(e.Articles, *d.article(id))
	}
	return e, nil
}

// findStory makes the digest of articles up to its stories, and finds one in it by id.
func findStory(ctx context.Context, articles []article.Article, id string, o Options) (*build, *telling, *Digest, error) {
	o.Parts = StoriesOnly
	b, err := newBuild(ctx, articles, nil, o)
	if err != nil {
		return nil, nil, nil, err
	}
	shown, _, err := b.shown(ctx)
	if err != nil {
		return nil, nil, nil, err
	}
	d := b.assemble(shown)
	for k := range d.Stories {
		if d.Stories[k].ID == id {
			return b, shown[k], d, nil
		}
	}
	return nil, nil, nil, &NameError{id, 0}
}

// story returns the story of an id that is there.
func (d *Digest) story(id string) Story {
	return d.Stories[slices.IndexFunc(d.Stories, func(s Story) bool { return s.ID == id })]
}

func (b *build) joint(j story.Joint) Joint {
	return Joint{round(j.Similarity), round(j.Level), b.ids(j.A), b.ids(j.B)}
}
