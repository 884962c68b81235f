package main

import (
	"context"
	"fmt"
	"io"

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
	return c
}

// A storiesEval is what the command's own flags say.
type storiesEval struct {
	sweep bool
	plot  string
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
	fmt.Fprintf(a.stdout, "%d articles, %d gold stories\n", len(in.Articles), distinct(gold, in))
	fmt.Fprintln(a.stdout, "cut     stories  largest  B3-P    B3-R    B3-F    pair-P  pair-R  pair-F  ARI     AMI     V")
	auto, err := a.scoreStories(ctx, p, in, gold, "auto")
	if err != nil || !e.sweep && e.plot == "" {
		return err
	}
	var curve []draw.Point
	for t := 1; t <= 40; t++ {
		p.digest.Story.Threshold = float64(t) / 100
		point, err := a.scoreStories(ctx, p, in, gold, "")
		if err != nil {
			return err
		}
		curve = append(curve, point)
	}
	if e.plot == "" {
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

// scoreStories prints one row of the table and returns its place on the curve.
func (a *app) scoreStories(ctx context.Context, p *plan, in *ingest.Result, gold map[string]string, note string) (draw.Point, error) {
	p.digest.Parts = digest.StoriesOnly
	d, _, err := a.build(ctx, p, in, nil, nil)
	if err != nil {
		return draw.Point{}, err
	}
	found, largest := map[string]string{}, 0
	for _, art := range d.Articles {
		found[art.ID] = art.Story
	}
	for _, s := range d.Stories {
		largest = max(largest, len(s.Articles))
	}
	want, got := make([]string, len(in.Articles)), make([]string, len(in.Articles))
	for i, art := range in.Articles {
		want[i], got[i] = gold[art.ID], found[art.ID]
	}
	s := score.Clustering(numbers(want), numbers(got))
	_, err = fmt.Fprintf(a.stdout, "%.4f  %7d  %7d  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %s\n",
		d.Options.StoryThreshold, len(d.Stories), largest,
		s.BCubed.Precision, s.BCubed.Recall, s.BCubed.F,
		s.Pairwise.Precision, s.Pairwise.Recall, s.Pairwise.F,
		s.AdjustedRand, s.AdjustedMutualInformation, s.VMeasure.F, note)
	return draw.Point{X: d.Options.StoryThreshold, Y: s.BCubed.F}, err
}

func distinct(gold map[string]string, in *ingest.Result) int {
	labels := map[string]bool{}
	for _, art := range in.Articles {
		labels[gold[art.ID]] = true
	}
	return len(labels)
}
