package story

import (
	"fmt"
	"testing"
)

func TestShow(t *testing.T) {
	r := find(t, seeds(t), Default)
	for _, s := range r.Stories {
		fmt.Printf("%+v\n", s)
	}
	for _, c := range []*labelled{read(t, "mn", "stories/multinews/validation.articles.jsonl"), read(t, "ecb", "stories/ecbplus/articles.jsonl"), read(t, "reuters", "duplicates/reuters21578/articles.jsonl")} {
		if c.class == "reuters" {
			c.articles = c.articles[:2000]
		}
		r := c.find(t, 0)
		fmt.Println("=====", c.class, r.Cut, len(r.Stories))
		for k, s := range r.Stories {
			if k < 60 || k%20 == 0 {
				fmt.Printf("%d %.2f %s\n      %v\n", len(s.Articles), s.Cohesion, s.Title, s.Keywords)
			}
		}
	}
}
