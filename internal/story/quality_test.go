package story

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

// A labelled collection is one case of the measurement.
type labelled struct {
	name     string
	articles []article.Article
	gold     []string
	corpus   *text.Corpus
}

func (l *labelled) analyse(t testing.TB) {
	var err error
	if l.corpus, err = text.Analyze(context.Background(), l.articles, text.Options{}); err != nil {
		t.Fatal(err)
	}
}

func read(t testing.TB, name string) labelled {
	t.Helper()
	dir := os.Getenv("SUMMARIZE_DATA")
	if dir == "" {
		t.Skip("SUMMARIZE_DATA is not set: no labelled collections to measure on")
	}
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	gold := map[string]string{}
	var c labelled
	for in := bufio.NewReader(f); ; {
		line, err := in.ReadBytes('\n')
		if err != nil {
			break
		}
		var r struct {
			ID, Title, Text, Story string
			Junk                   bool
		}
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}
		if r.Junk {
			continue
		}
		c.articles = append(c.articles, article.Article{ID: r.ID, Title: r.Title, Text: r.Text})
		gold[r.ID] = r.Story
	}
	article.Sort(c.articles)
	for _, a := range c.articles {
		c.gold = append(c.gold, gold[a.ID])
	}
	return c
}

func bcubed(gold []string, found []int) (p, r, f float64) {
	type cell struct {
		g string
		c int
	}
	both, golds, founds := map[cell]int{}, map[string]int{}, map[int]int{}
	for i, g := range gold {
		both[cell{g, found[i]}]++
		golds[g]++
		founds[found[i]]++
	}
	for i, g := range gold {
		n := float64(both[cell{g, found[i]}])
		p += n / float64(founds[found[i]]) / float64(len(gold))
		r += n / float64(golds[g]) / float64(len(gold))
	}
	return p, r, 2 * p * r / (p + r)
}

func TestQuality(t *testing.T) {
	for _, name := range []string{"stories/ecbplus/articles.jsonl", "stories/multinews/validation.articles.jsonl"} {
		c := read(t, name)
		c.analyse(t)
		for _, cut := range []float64{0, .04, .06, .08, .1, .12, .14, .16, .18, .2, .22, .25} {
			r, err := Find(context.Background(), c.articles, c.corpus, alone(len(c.articles)), Options{Threshold: cut})
			if err != nil {
				t.Fatal(err)
			}
			p, rc, f := bcubed(c.gold, r.Of)
			fmt.Printf("%s cut %.2f (%.3f): P %.3f R %.3f F %.3f stories %d\n", name, cut, r.Cut, p, rc, f, len(r.Stories))
		}
	}
}
