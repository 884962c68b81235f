package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/rank"
	"summarize/internal/rank/candidate"
	"summarize/internal/score"
)

// seed makes intervals and tests the same on every run.
const seed = 1

// goldStory is the field under which an article's gold story is kept.
const goldStory = "gold story"

func (a *app) evalSummariesCommand() *cobra.Command {
	var selectors string
	c := &cobra.Command{
		Use:   "summaries GOLD.jsonl PATH...",
		Short: "ROUGE of the summaries; gold lines are {\"id\": ..., \"doc_ids\": [...], \"references\": [...]}",
		Long: "Summarises each story of GOLD and compares with its references: ROUGE with stemming, both cut\n" +
			"at a --length in words or bytes; recall and F, 95 % bootstrap intervals of the recall, and for every selector but the first the p-value of\n" +
			"a paired randomisation test of ROUGE-2 recall against the first.",
		Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.evalSummaries(cmd.Context(), args, strings.Split(selectors, ","))
		},
	}
	c.Flags().StringVar(&selectors, "selectors", strings.Join(rank.Names(), ","), "compare these `names`, separated by commas")
	return c
}

func (a *app) evalSummaries(ctx context.Context, args, selectors []string) error {
	records, err := readGold(args[0])
	if err != nil {
		return err
	}
	story := map[string]string{}
	for _, r := range records {
		for _, id := range r.DocIDs {
			story[id] = r.ID
		}
	}
	p, in, err := a.evaluation(ctx, args, func(art article.Article) bool {
		return story[art.ID] != "" && art.Fields["junk"] != "true"
	})
	if err != nil {
		return err
	}
	for i := range in.Articles {
		in.Articles[i].Fields = map[string]string{goldStory: story[in.Articles[i].ID]}
	}
	p.digest.GroupBy = goldStory
	fmt.Fprintf(a.stdout, "%d stories at %v\n", len(records), p.digest.Rank.Budget)
	fmt.Fprintln(a.stdout, "selector    R1     R2     [95 %        ]  R4     L      SU4    R1-F   R2-F   SU4-F  p(R2)")
	var first []float64
	for _, name := range selectors {
		if !slices.Contains(rank.Names(), name) {
			return usagef("--selectors: %q is none of %s", name, strings.Join(rank.Names(), ", "))
		}
		p.digest.Rank.Selector = name
		d, _, err := digest.Build(ctx, in.Articles, nil, p.digest)
		if err != nil {
			return err
		}
		scores := scoreSummaries(records, d, story, limit(p.digest.Rank.Budget))
		first = a.printScores(name, scores, first)
	}
	return nil
}

// limit cuts summaries and references at the budget, where it is in words or bytes,
// as the evaluations of DUC and TAC do: a summary that stays below it has no edge.
func limit(b rank.Budget) score.RougeOptions {
	o := score.RougeOptions{Stem: true}
	switch b.Unit {
	case candidate.Words:
		o.Words = int(b.Amount)
	case candidate.Bytes:
		o.Bytes = int(b.Amount)
	}
	return o
}

// scoreSummaries scores the summary of every gold story that the digest tells.
func scoreSummaries(records []goldRecord, d *digest.Digest, story map[string]string, o score.RougeOptions) []score.RougeScores {
	told := map[string]*digest.Story{}
	for i := range d.Stories {
		told[story[d.Stories[i].Articles[0]]] = &d.Stories[i]
	}
	var scores []score.RougeScores
	for _, r := range records {
		s := told[r.ID]
		if s == nil || len(r.References) == 0 {
			continue
		}
		var references [][]string
		for _, ref := range r.References {
			references = append(references, []string{ref})
		}
		var sentences []string
		for _, q := range s.Summary {
			sentences = append(sentences, q.Text)
		}
		scores = append(scores, score.NewRouge(references, o).Score(sentences))
	}
	return scores
}

// printScores writes a row of the table and returns the ROUGE-2 recalls to which
// the next rows are compared.
func (a *app) printScores(name string, scores []score.RougeScores, first []float64) []float64 {
	mean := func(of func(score.RougeScores) float64) float64 {
		sum := 0.0
		for _, s := range scores {
			sum += of(s)
		}
		return 100 * sum / float64(max(1, len(scores)))
	}
	r2 := make([]float64, len(scores))
	for i, s := range scores {
		r2[i] = s.R2.Recall
	}
	interval := score.Bootstrap(r2, score.Rounds, 0.95, seed)
	fmt.Fprintf(a.stdout, "%-10s  %5.2f  %5.2f  [%5.2f, %5.2f]  %5.2f  %5.2f  %5.2f  %5.2f  %5.2f  %5.2f",
		name,
		mean(func(s score.RougeScores) float64 { return s.R1.Recall }),
		100*interval.Mean, 100*interval.Low, 100*interval.High,
		mean(func(s score.RougeScores) float64 { return s.R4.Recall }),
		mean(func(s score.RougeScores) float64 { return s.L.Recall }),
		mean(func(s score.RougeScores) float64 { return s.SU4.Recall }),
		mean(func(s score.RougeScores) float64 { return s.R1.F }),
		mean(func(s score.RougeScores) float64 { return s.R2.F }),
		mean(func(s score.RougeScores) float64 { return s.SU4.F }))
	if first == nil {
		fmt.Fprintln(a.stdout)
		return r2
	}
	fmt.Fprintf(a.stdout, "  %.4f\n", score.Randomisation(first, r2, score.Rounds, seed))
	return first
}
