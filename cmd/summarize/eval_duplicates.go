package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/render"
	"summarize/internal/score"
)

func (a *app) evalDuplicatesCommand() *cobra.Command {
	var worst int
	c := &cobra.Command{
		Use:   "duplicates GOLD.jsonl PATH...",
		Short: "Precision and recall of the copies found; gold lines are {\"id1\": ..., \"id2\": ...}",
		Args:  cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.evalDuplicates(cmd.Context(), args, worst)
		},
	}
	c.Flags().IntVar(&worst, "worst", 5, "list so `many` of the misses and of the false alarms")
	return c
}

func (a *app) evalDuplicates(ctx context.Context, args []string, worst int) error {
	records, err := readGold(args[0])
	if err != nil {
		return err
	}
	p, in, err := a.evaluation(ctx, args, func(article.Article) bool { return true })
	if err != nil {
		return err
	}
	p.digest.Parts = digest.DuplicatesOnly
	d, _, err := a.build(ctx, p, in, nil, nil)
	if err != nil {
		return err
	}
	var gold, found []score.Pair[string]
	isGold, isFound := map[score.Pair[string]]bool{}, map[score.Pair[string]]bool{}
	for _, r := range records {
		pair := score.Pair[string]{A: min(r.ID1, r.ID2), B: max(r.ID1, r.ID2)}
		gold = append(gold, pair)
		isGold[pair] = true
	}
	for _, dup := range d.Duplicates {
		pair := score.Pair[string]{A: dup.A, B: dup.B}
		found = append(found, pair)
		isFound[pair] = true
	}
	pairs, groups := score.Pairs(found, gold), score.GroupedPairs(found, gold)
	fmt.Fprintf(a.stdout, "articles %d, gold pairs %d, found %d, both %d\n", len(d.Articles), pairs.Gold, pairs.Predicted, pairs.Both)
	fmt.Fprintf(a.stdout, "pairs   P %.4f  R %.4f  F1 %.4f\n", pairs.Precision, pairs.Recall, pairs.F)
	fmt.Fprintf(a.stdout, "groups  P %.4f  R %.4f  F1 %.4f\n", groups.Precision, groups.Recall, groups.F)
	a.list("missed", gold, isFound, worst)
	a.list("false alarm", found, isGold, worst)
	return nil
}

// list prints the first pairs that the other side has not.
func (a *app) list(what string, pairs []score.Pair[string], other map[score.Pair[string]]bool, most int) {
	for _, p := range pairs {
		if most == 0 {
			return
		}
		if !other[p] {
			fmt.Fprintln(a.stdout, render.Terminal(fmt.Sprintf("%s: %s %s", what, p.A, p.B)))
			most--
		}
	}
}
