package digest

import (
	"cmp"
	"fmt"
	"slices"

	"summarize/internal/article"
)

// A Series is a group of articles that fill in one form, such as price tables: alike, but no
// story. Nothing of it is quoted.
type Series struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`    // of the article that is nearest to all
	Articles []string `json:"articles"` // ids, by date, then id
	First    string   `json:"first"`
	Last     string   `json:"last"`
}

// assembleSeries lists the series, of a digest of news those with new articles and only these,
// the largest first. It returns the id by article.
func (b *build) assembleSeries() (all []Series, seriesOf map[string]string) {
	all, seriesOf = []Series{}, map[string]string{}
	if b.stories == nil {
		return all, seriesOf
	}
	for _, s := range b.stories.Series {
		if news := b.newOnes(s.Articles); len(news) > 0 {
			all = append(all, Series{
				Title: s.Title, Articles: b.ids(news),
				First: article.FormatDate(s.First), Last: article.FormatDate(s.Last),
			})
		}
	}
	slices.SortStableFunc(all, func(x, y Series) int { return cmp.Compare(len(y.Articles), len(x.Articles)) })
	for k := range all {
		all[k].ID = fmt.Sprintf("series%d", k+1)
		for _, id := range all[k].Articles {
			seriesOf[id] = all[k].ID
		}
	}
	return all, seriesOf
}

// newOnes returns those of some articles that this output was not given before.
func (b *build) newOnes(articles []int) []int {
	return slices.DeleteFunc(slices.Clone(articles), b.isDelivered)
}

// alsoIn returns, for a round-up, the ids of the stories shown that it tells among others.
func (b *build) alsoIn(i int, storyOf []string) []string {
	if b.stories == nil || b.stories.Also == nil {
		return nil
	}
	var ids []string
	for _, k := range b.stories.Also[i] {
		for _, a := range b.stories.Stories[k].Articles {
			if id := storyOf[a]; id != "" && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// leaveRoundUps notes the new round-ups of which no story is shown, and returns the others.
func (b *build) leaveRoundUps(told []*telling) (listed []int) {
	if b.stories == nil {
		return nil
	}
	storyOf := make([]string, len(b.articles))
	for _, t := range told {
		if !t.isSilent() {
			for _, i := range t.articles {
				storyOf[i] = "shown"
			}
		}
	}
	for i, stories := range b.stories.Also {
		switch {
		case len(stories) == 0 || !b.isNews(i):
		case len(b.alsoIn(i, storyOf)) > 0:
			listed = append(listed, i)
		default:
			b.leaveUntold(b.articles[i].ID, reasonRoundUp, "")
		}
	}
	return listed
}
