package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/ingest"
	"summarize/internal/score"
)

// mostExplained bounds how many errors are compared to find the worst of them.
const mostExplained = 2000

// A pair is two ids, the smaller first.
type pair = score.Pair[string]

func (a *app) evalDuplicatesCommand() *cobra.Command {
	var e duplicatesEval
	c := &cobra.Command{
		Use:   "duplicates GOLD.jsonl PATH...",
		Short: "Precision and recall of the copies found; gold lines are {\"id1\": ..., \"id2\": ...}",
		Args:  cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.evalDuplicates(cmd.Context(), args, &e)
		},
	}
	c.Flags().IntVar(&e.worst, "worst", 5, "list so `many` of the misses and of the false alarms")
	c.Flags().StringVar(&e.measure, "measure", "passages", "`measure` of resemblance: passages, or jaccard of shingles, for comparison")
	c.Flags().IntVar(&e.shingle, "shingle", duplicate.Default.Shingle, "`words` in a shingle")
	return c
}

// A duplicatesEval is what the command's own flags say.
type duplicatesEval struct {
	worst   int
	measure string
	shingle int
}

func (e *duplicatesEval) apply(o *duplicate.Options) error {
	switch e.measure {
	case "passages":
		o.Measure = duplicate.Passages
	case "jaccard":
		o.Measure = duplicate.Jaccard
	default:
		return usagef("--measure: %q is neither passages nor jaccard", e.measure)
	}
	if o.Shingle = e.shingle; e.shingle < 1 {
		return usagef("--shingle: at least 1")
	}
	return nil
}

func (a *app) evalDuplicates(ctx context.Context, args []string, e *duplicatesEval) error {
	records, err := readGold(args[0])
	if err != nil {
		return err
	}
	p, in, err := a.evaluation(ctx, args, func(article.Article) bool { return true })
	if err != nil {
		return err
	}
	p.digest.Parts = digest.DuplicatesOnly
	if err := e.apply(&p.digest.Duplicate); err != nil {
		return err
	}
	d, _, err := a.build(ctx, p, in, nil, nil)
	if err != nil {
		return err
	}
	var gold, found []pair
	for i, r := range records {
		if r.ID1 == "" || r.ID2 == "" {
			return usagef("%s:%d: no pair: a gold line is {\"id1\": ..., \"id2\": ...}", args[0], i+1)
		}
		gold = append(gold, pair{A: min(r.ID1, r.ID2), B: max(r.ID1, r.ID2)})
	}
	for _, dup := range d.Duplicates {
		found = append(found, pair{A: dup.A, B: dup.B})
	}
	pairs, groups := score.Pairs(found, gold), score.GroupedPairs(found, gold)
	fmt.Fprintf(a.stdout, "articles %d, gold pairs %d, found %d, both %d\n", len(d.Articles), pairs.Gold, pairs.Predicted, pairs.Both)
	fmt.Fprintf(a.stdout, "pairs   P %.4f  R %.4f  F1 %.4f\n", pairs.Precision, pairs.Recall, pairs.F)
	fmt.Fprintf(a.stdout, "groups  P %.4f  R %.4f  F1 %.4f\n", groups.Precision, groups.Recall, groups.F)
	if e.worst <= 0 {
		return nil
	}
	if err := a.listWorst(ctx, p, in, "missed", without(gold, found), e.worst, -1); err != nil {
		return err
	}
	return a.listWorst(ctx, p, in, "false alarm", without(found, gold), e.worst, 1)
}

// without returns the pairs that the other side has not, sorted.
func without(pairs, other []pair) []pair {
	has := make(map[pair]bool, len(other))
	for _, p := range other {
		has[p] = true
	}
	left := slices.DeleteFunc(slices.Clone(pairs), func(p pair) bool { return has[p] })
	slices.SortFunc(left, func(x, y pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return slices.Compact(left)
}

// listWorst prints the errors that are hardest to forgive, with the reason of the verdict:
// misses that resemble each other most (sign -1), false alarms that do least (1).
func (a *app) listWorst(ctx context.Context, p *plan, in *ingest.Result, what string, pairs []pair, most int, sign float64) error {
	total := len(pairs)
	pairs = pairs[:min(total, mostExplained)]
	ids := make([][2]string, len(pairs))
	for i, p := range pairs {
		ids[i] = [2]string{p.A, p.B}
	}
	evidence, err := digest.ExplainCopies(ctx, in.Articles, ids, p.digest)
	if err != nil {
		return err
	}
	order := make([]int, len(pairs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int {
		return cmp.Compare(sign*evidence[x].Resemblance, sign*evidence[y].Resemblance)
	})
	for _, i := range order[:min(most, len(order))] {
		e := evidence[i]
		err := a.print("%s: %s %s, resemblance %.2f, containment %.2f and %.2f: %s",
			what, pairs[i].A, pairs[i].B, e.Resemblance, e.ContainmentA, e.ContainmentB, e.Rule)
		if err != nil {
			return err
		}
	}
	if total > most {
		return a.print("and %d more of these", total-most)
	}
	return nil
}
