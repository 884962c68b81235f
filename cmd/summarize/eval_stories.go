package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/score"
)

func (a *app) evalStoriesCommand() *cobra.Command {
	var sweep bool
	c := &cobra.Command{
		Use:   "stories GOLD.jsonl [PATH...]",
		Short: "B-cubed and other scores of the stories found; gold lines are {\"id\": ..., \"story\": ...}",
		Long: "Scores the stories found among the articles that GOLD labels; lines with \"junk\": true are left\n" +
			"out. Without PATH, GOLD holds the articles too.",
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.evalStories(cmd.Context(), args, sweep)
		},
	}
	c.Flags().BoolVar(&sweep, "sweep", false, "score every fixed threshold from 0.02 to 0.60 too")
	return c
}

func (a *app) evalStories(ctx context.Context, args []string, sweep bool) error {
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
	fmt.Fprintln(a.stdout, "cut     stories  B3-P    B3-R    B3-F    pair-P  pair-R  pair-F  ARI     AMI     V")
	if err := a.scoreStories(ctx, p, in, gold, "auto"); err != nil || !sweep {
		return err
	}
	for t := 0.02; t < 0.605; t += 0.02 {
		p.digest.Story.Threshold = t
		if err := a.scoreStories(ctx, p, in, gold, ""); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) scoreStories(ctx context.Context, p *plan, in *ingest.Result, gold map[string]string, note string) error {
	p.digest.Parts = digest.StoriesOnly
	d, _, err := a.build(ctx, p, in, nil, nil)
	if err != nil {
		return err
	}
	found := storyOf(d)
	want, got := make([]string, len(in.Articles)), make([]string, len(in.Articles))
	for i, art := range in.Articles {
		want[i], got[i] = gold[art.ID], found[art.ID]
	}
	s := score.Clustering(numbers(want), numbers(got))
	_, err = fmt.Fprintf(a.stdout, "%.4f  %7d  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %s\n",
		d.Options.StoryThreshold, len(d.Stories),
		s.BCubed.Precision, s.BCubed.Recall, s.BCubed.F,
		s.Pairwise.Precision, s.Pairwise.Recall, s.Pairwise.F,
		s.AdjustedRand, s.AdjustedMutualInformation, s.VMeasure.F, note)
	return err
}

func distinct(gold map[string]string, in *ingest.Result) int {
	labels := map[string]bool{}
	for _, art := range in.Articles {
		labels[gold[art.ID]] = true
	}
	return len(labels)
}
