package story

import (
	"fmt"
	"slices"
	"testing"

	"summarize/internal/article"
)

// TestStability adds one article of another collection, again and again, and prints how
// many articles then have other company than before.
func TestStability(t *testing.T) {
	ecb := read(t, "ecbplus", "stories/ecbplus/articles.jsonl")
	mn := read(t, "multinews", "stories/multinews/validation.articles.jsonl")
	const strangers = 20
	for _, c := range []struct {
		of    *labelled
		extra []article.Article
	}{{ecb, mn.articles}, {mn, ecb.articles}, {mn.sample("multinews 50 stories", 50, 1), ecb.articles}, {ecb.sample("ecbplus 10 stories", 10, 1), mn.articles}} {
		company := func(l *labelled) map[string][]string {
			r := l.find(t, 0)
			of := map[string][]string{}
			for _, s := range r.Stories {
				var ids []string
				for _, i := range s.Articles {
					ids = append(ids, l.articles[i].ID)
				}
				slices.Sort(ids)
				for _, id := range ids {
					of[id] = ids
				}
			}
			return of
		}
		want := company(c.of)
		moved, joined := 0, 0
		for k := range strangers {
			stranger := c.extra[k*len(c.extra)/strangers]
			got := company(&labelled{articles: append(slices.Clone(c.of.articles), stranger)})
			for id, ids := range want {
				if !slices.Equal(slices.DeleteFunc(slices.Clone(got[id]), func(x string) bool { return x == stranger.ID }), ids) {
					moved++
				}
			}
			if len(got[stranger.ID]) > 1 {
				joined++
			}
		}
		share := float64(moved) / float64(strangers*len(want))
		fmt.Printf("| %s | %d | %.2f %% | %d of %d |\n", c.of.class, len(want), 100*share, joined, strangers)
		if share > 0.01 {
			t.Errorf("%s: one more article moves %.1f %% of the others", c.of.class, 100*share)
		}
	}
}
