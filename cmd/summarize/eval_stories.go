package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/render/draw"
	"summarize/internal/score"
)

func (a *app) evalStoriesCommand() *cobra.Command {
	var e storiesEval
	c := &cobra.Command{
		Use:   "stories GOLD.jsonl [PATH...]",
		Short: "B-cubed and other scores of the stories found; gold lines are {\"id\": ..., \"story\": ...}",
		Long: "Scores the stories found among the articles that GOLD labels; lines with \"junk\": true are left\n" +
			"out. Without PATH, GOLD holds the articles too.",
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.evalStories(cmd.Context(), args, &e)
		},
	}
	c.Flags().BoolVar(&e.sweep, "sweep", false, "score fixed thresholds too, to see where auto landed")
	c.Flags().StringVar(&e.plot, "plot", "", "draw the sweep as SVG into `file`")
	c.Flags().BoolVar(&e.weights, "weights", false, "score every weighting scheme, not only that of --weight")
	return c
}

// A storiesEval is what the command's own flags say.
type storiesEval struct {
	sweep   bool
	plot    string
	weights bool
}

func (a *app) evalStories(ctx context.Context, args []string, e *storiesEval) error {
	records, err := readGold(args[0])
	if err != nil {
		return err
	}
	gold := map[string]string{}
	for _, r := range records {
		if !r.Junk && r.Story != "" {
			gold[r.ID] = r.Story
		}
	}
	p, in, err := a.evaluation(ctx, args, func(art article.Article) bool { return gold[art.ID] != "" })
	if err != nil {
		return err
	}
	t := a.storiesTable(in, gold)
	schemes := []string{p.digest.Story.Weight}
	if e.weights {
		schemes = schemeNames()
	}
	for _, scheme := range schemes {
		if err := a.evalScheme(ctx, p, in, scheme, t, e); err != nil {
			return err
		}
	}
	return nil
}

// evalScheme prints the rows of one weighting scheme: of the cut found from the data and, if
// asked for, of fixed ones. The plot is that of the scheme of --weight.
func (a *app) evalScheme(ctx context.Context, p *plan, in *ingest.Result, scheme string, t *storiesTable, e *storiesEval) error {
	o := p.digest
	o.Parts, o.Story.Weight = digest.StoriesOnly, scheme
	d, _, err := digest.Build(ctx, in.Articles, nil, o)
	if err != nil {
		return err
	}
	found := map[string]int{}
	for k, s := range d.Stories {
		for _, id := range s.Articles {
			found[id] = k
		}
	}
	auto := t.row(d.Options.StoryThreshold, found, scheme+", "+a.flags.storyThreshold)
	if !e.sweep && e.plot == "" {
		return nil
	}
	var thresholds []float64
	for hundredth := 1; hundredth <= 40; hundredth++ {
		thresholds = append(thresholds, float64(hundredth)/100)
	}
	cuts, err := digest.Cuts(ctx, in.Articles, thresholds, o)
	if err != nil {
		return err
	}
	var curve []draw.Point
	for _, c := range cuts {
		curve = append(curve, t.row(c.Threshold, c.Stories, ""))
	}
	if e.plot == "" || scheme != p.digest.Story.Weight {
		return nil
	}
	return a.plot(e.plot, curve, auto)
}

// plot draws the curve of F1 over the threshold, and where auto landed on it.
func (a *app) plot(file string, curve []draw.Point, auto draw.Point) error {
	return a.writeReport(report{"svg", file}, func(w io.Writer) error {
		return draw.Curve(w, "B-cubed F1 over the story threshold", curve, auto)
	})
}

// A storiesTable scores partitions of articles, a row each.
type storiesTable struct {
	out      io.Writer
	articles []article.Article
	want     []int // by article: its label
}

func (a *app) storiesTable(in *ingest.Result, gold map[string]string) *storiesTable {
	labels := make([]string, len(in.Articles))
	for i, art := range in.Articles {
		labels[i] = gold[art.ID]
	}
	t := &storiesTable{a.stdout, in.Articles, numbers(labels)}
	fmt.Fprintf(t.out, "%d articles, %d gold stories\n", len(in.Articles), 1+slices.Max(t.want))
	fmt.Fprintln(t.out, "cut     stories  largest  B3-P    B3-R    B3-F    pair-P  pair-R  pair-F  ARI     AMI     V")
	return t
}

// row prints the scores of a partition, given by article id, and returns its place on the
// curve.
func (t *storiesTable) row(cut float64, found map[string]int, note string) draw.Point {
	got, size := make([]int, len(t.articles)), map[int]int{}
	largest := 0
	for i, art := range t.articles {
		k, ok := found[art.ID]
		if !ok {
			k = -1 - i // in no story: alone
		}
		got[i] = k
		size[k]++
		largest = max(largest, size[k])
	}
	s := score.Clustering(t.want, got)
	line := fmt.Sprintf("%.4f  %7d  %7d  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %s",
		cut, len(size), largest,
		s.BCubed.Precision, s.BCubed.Recall, s.BCubed.F,
		s.Pairwise.Precision, s.Pairwise.Recall, s.Pairwise.F,
		s.AdjustedRand, s.AdjustedMutualInformation, s.VMeasure.F, note)
	fmt.Fprintln(t.out, strings.TrimRight(line, " "))
	return draw.Point{X: cut, Y: s.BCubed.F}
}
