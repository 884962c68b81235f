package story

import (
	"context"
	"reflect"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/cluster"
	"summarize/internal/testcorpus"
)

// reuters returns the articles of Reuters-21578.
func reuters(t *testing.T) *labelled {
	c := &labelled{}
	for _, r := range testcorpus.Lines[struct{ ID, Title, Text, Date string }](t, "duplicates/reuters21578/articles.jsonl") {
		date, _ := time.Parse(time.RFC3339, r.Date)
		c.articles = append(c.articles, article.Article{ID: r.ID, Title: r.Title, Text: r.Text, Date: date, Lang: "en"})
	}
	return c
}

// TestRoundsOnReuters: linkage in rounds makes the tree of one run where the graph is one large
// component, as those of planted collections are not.
func TestRoundsOnReuters(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 21,578 articles")
	}
	ctx, c := context.Background(), reuters(t)
	c.analyse(t)
	n := len(c.articles)
	r, m, err := newResult(ctx, c.articles, c.corpus, alone(n), Default)
	if err != nil {
		t.Fatal(err)
	}
	similar, err := r.similar(ctx, m, 0)
	if err != nil {
		t.Fatal(err)
	}
	pairs, o := similar.Pairs, standard.link
	o.Place, o.Gap = r.days, r.gap
	largest := func(parts []cluster.Part) (most int) {
		for _, p := range parts {
			most = max(most, len(p.Knots))
		}
		return most
	}
	if most := largest(cluster.Divide(cluster.Leaves(n, o), cluster.Ties(pairs), 0.06)); 2*most < n {
		t.Errorf("the largest component at 0.06 holds %d of %d rows: this collection does not show what rounds are for", most, n)
	} else {
		t.Logf("the largest component at 0.06 holds %d of %d rows", most, n)
	}
	want, err := cluster.Average(ctx, n, pairs, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range []float64{1.05, 1.2} {
		levels := cluster.Levels(0.049, step)
		got, err := cluster.Rounds(ctx, n, pairs, o, levels)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%d rounds of step %v make another tree than one run", len(levels), step)
		}
		knots, ties, most := cluster.Leaves(n, o), cluster.Ties(pairs), 0
		for _, level := range levels {
			parts := cluster.Divide(knots, ties, level)
			most = max(most, largest(parts))
			var joins [][]cluster.Join
			for _, p := range parts {
				j, err := cluster.Round(ctx, p.Knots, p.Ties, o, level)
				if err != nil {
					t.Fatal(err)
				}
				joins = append(joins, j)
			}
			knots, ties = cluster.Contract(knots, ties, cluster.Interleave(joins))
		}
		t.Logf("step %v: %d rounds, %d merges; the largest part holds %.1f %% of the rows", step, len(levels), len(got.Merges), 100*float64(most)/float64(n))
	}
}
