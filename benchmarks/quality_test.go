package benchmarks

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summarize/benchmarks/planted"
	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/rank"
	"summarize/internal/score"
	"summarize/internal/vector"
)

var update = flag.Bool("update", false, "accept the quality that there is now")

// TestQuality holds what the program finds in generated collections and in the seeds
// against a table, so that a change of similarity, cut, copies, titles or ranking shows
// its cost in review. The figures are no targets: generated text is not news. Where one
// changes on purpose, 'go test ./benchmarks -run Quality -update' writes the table anew.
func TestQuality(t *testing.T) {
	var table strings.Builder
	storyRows(t, &table)
	copyRows(t, &table)
	seedRows(t, &table)
	const file = "testdata/quality.golden"
	if *update {
		if err := os.WriteFile(file, []byte(table.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), table.String()); diff != "" {
		t.Errorf("quality changed (-accepted +now); is it worth it? -update accepts it:\n%s", diff)
	}
}

// storyRows scores the stories that each weighting scheme finds in running stories with
// look-alikes, series and round-ups, by B-cubed over the articles that belong to one story.
func storyRows(t *testing.T, table *strings.Builder) {
	fmt.Fprintln(table, "stories          articles  gold found  precision recall F1")
	for _, c := range []struct {
		name string
		o    planted.RunningOptions
	}{
		{"running", planted.RunningOptions{Seed: 1, Events: 60}},
		{"confusers", planted.RunningOptions{Seed: 2, Events: 60, LookAlikes: 0.9, Series: 40, RoundUps: 15}},
	} {
		reports := planted.Running(c.o)
		var articles []article.Article
		label := map[string]int{}
		gold := map[string]int{}
		for _, r := range reports {
			articles = append(articles, article.Article{ID: r.ID, Title: r.Title, Text: r.Text, Source: r.Source, Date: r.Date})
			if r.Story == "" {
				continue
			}
			if _, met := label[r.Story]; !met {
				label[r.Story] = len(label)
			}
			gold[r.ID] = label[r.Story]
		}
		for _, scheme := range vector.Schemes() {
			o := digest.DefaultOptions()
			o.Parts, o.Story.Weight = digest.StoriesOnly, scheme.Name
			d := buildDigest(t, articles, o)
			s, found := clustering(d, gold)
			fmt.Fprintf(table, "%-9s %-7s %7d  %4d %5d  %9.3f %6.3f %.3f\n", c.name, scheme.Name, len(articles), len(label), found, s.Precision, s.Recall, s.F)
		}
	}
}

// clustering scores a digest's stories against labels of articles, and counts those that
// hold a labelled one.
func clustering(d *digest.Digest, gold map[string]int) (score.PRF, int) {
	number := map[string]int{}
	var want, got []int
	for _, a := range d.Articles {
		g, labelled := gold[a.ID]
		if !labelled {
			continue
		}
		if _, met := number[a.Story]; !met {
			number[a.Story] = len(number)
		}
		want, got = append(want, g), append(got, number[a.Story])
	}
	return score.Clustering(want, got).BCubed, len(number)
}

// copyRows scores the pairs of copies found among planted ones.
func copyRows(t *testing.T, table *strings.Builder) {
	fmt.Fprintln(table, "\ncopies           articles  gold found  precision recall F1")
	for _, c := range []struct {
		name string
		o    planted.Options
	}{
		{"plain", planted.Options{Articles: 400, Seed: 1, Copied: 0.25, Footers: 0.3}},
		{"forms", planted.Options{Articles: 400, Seed: 2, Copied: 0.25, Footers: 0.3, Templates: 0.3}},
	} {
		collection := planted.Generate(c.o)
		var articles []article.Article
		for _, a := range collection.Articles {
			articles = append(articles, article.Article{ID: a.ID, Title: a.Title, Text: a.Text, Source: a.Source, Date: a.Date})
		}
		var gold, found []score.Pair[string]
		for _, p := range collection.Gold {
			gold = append(gold, score.Pair[string]{A: collection.Articles[p.A].ID, B: collection.Articles[p.B].ID})
		}
		o := digest.DefaultOptions()
		o.Parts = digest.DuplicatesOnly
		for _, p := range buildDigest(t, articles, o).Duplicates {
			found = append(found, score.Pair[string]{A: p.A, B: p.B})
		}
		s := score.Pairs(found, gold)
		fmt.Fprintf(table, "%-17s %7d  %4d %5d  %9.3f %6.3f %.3f\n", c.name, len(articles), len(gold), len(found), s.Precision, s.Recall, s.F)
	}
}

// seedRows writes what the seeds become: title, keywords, and the sentences that each
// selector takes, by article and first byte.
func seedRows(t *testing.T, table *strings.Builder) {
	seeds, err := filepath.Abs("../seeds")
	if err != nil {
		t.Fatal(err)
	}
	in, err := ingest.Read(context.Background(), []string{seeds}, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := buildDigest(t, in.Articles, digest.DefaultOptions())
	for _, s := range d.Stories {
		fmt.Fprintf(table, "\nseeds: %d articles, cohesion %.3f\n  %s\n  %s\n", len(s.Articles), s.Cohesion, s.Title, strings.Join(s.Keywords, ", "))
	}
	for _, name := range rank.Names() {
		o := digest.DefaultOptions()
		o.Rank.Selector = name
		fmt.Fprintf(table, "  %-12s", name)
		for _, s := range buildDigest(t, in.Articles, o).Stories {
			for _, q := range s.Summary {
				fmt.Fprintf(table, " %s:%d", filepath.Base(q.Article)[:3], q.Start)
			}
		}
		fmt.Fprintln(table)
	}
}

func buildDigest(t *testing.T, articles []article.Article, o digest.Options) *digest.Digest {
	t.Helper()
	o.Generated = time.Date(2026, 1, 31, 6, 0, 0, 0, time.UTC)
	d, _, err := digest.Build(context.Background(), articles, nil, o)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
