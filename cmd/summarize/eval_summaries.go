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
		Use:   "summaries GOLD PATH...",
		Short: "ROUGE of the summaries; gold lines are {\"id\": ..., \"doc_ids\": [...], \"references\": [...]}",
		Long: "Summarises each story of GOLD and compares with its references: ROUGE with stemming, both cut\n" +
			"at a --length in words or bytes; recall and F, 95 % bootstrap intervals of the recall, and for every selector but the first the p-value of\n" +
			"a paired randomisation test of ROUGE-2 recall against the first.",
		Args: cobra.MinimumNArgs(2),
		RunE: a.evaluate(func(ctx context.Context, args []string) (*evaluation, error) {
			return a.evalSummaries(ctx, args, strings.Split(selectors, ","))
		}),
	}
	c.Flags().StringVar(&selectors, "selectors", strings.Join(rank.Names(), ","), "compare these `names`, separated by commas")
	return c
}

func (a *app) evalSummaries(ctx context.Context, args, selectors []string) (*evaluation, error) {
	for _, name := range selectors {
		if !slices.Contains(rank.Names(), name) {
			return nil, usagef("--selectors: %w", noneOf(name, rank.Names()))
		}
	}
	records, story, err := goldSummaries(args[0])
	if err != nil {
		return nil, err
	}
	p, in, err := a.readToScore(ctx, args, func(art article.Article) bool {
		return story[art.ID] != "" && art.Fields["junk"] != "true"
	})
	if err != nil {
		return nil, err
	}
	for i := range in.Articles {
		in.Articles[i].Fields = map[string]string{goldStory: story[in.Articles[i].ID]}
	}
	p.digest.GroupBy = goldStory
	s := summariesScores{Schema: evalSchema, Stories: len(records), Budget: fmt.Sprint(p.digest.Rank.Budget)}
	var first []float64
	for _, name := range selectors {
		p.digest.Rank.Selector = name
		d, _, err := digest.Build(ctx, in.Articles, nil, p.digest)
		if err != nil {
			return nil, err
		}
		scores := scoreSummaries(records, d, story, rougeOptions(p.digest.Rank.Budget, records))
		var row selectorScores
		row, first = newSelectorScores(name, scores, first)
		s.Selectors = append(s.Selectors, row)
	}
	return &evaluation{s.lines(), s}, nil
}

// goldSummaries reads stories with references, and which story each article belongs to.
func goldSummaries(file string) ([]goldRecord, map[string]string, error) {
	records, err := readGold(file, nil)
	if err != nil {
		return nil, nil, err
	}
	story := map[string]string{}
	for _, r := range records {
		if r.ID == "" || len(r.DocIDs) == 0 || len(r.References) == 0 {
			return nil, nil, usagef(`%s:%d: no story with references: a gold line is {"id": ..., "doc_ids": [...], "references": [...]}`, file, r.line)
		}
		for _, id := range r.DocIDs {
			story[id] = r.ID
		}
	}
	return records, story, nil
}

// rougeOptions cut summaries and references at the budget, where it is in words or bytes,
// as the evaluations of DUC and TAC do: a summary that stays below it has no edge. ROUGE-1.5.5
// sees no letters beyond ASCII; references that have them are read by the words of Unicode.
func rougeOptions(b rank.Budget, records []goldRecord) score.RougeOptions {
	var references []string
	for _, r := range records {
		references = append(references, r.References...)
	}
	unicode := score.BeyondASCII(references)
	o := score.RougeOptions{Stem: !unicode, Unicode: unicode}
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
		if s == nil {
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

// A summariesScores is the evaluation in JSON.
type summariesScores struct {
	Schema    string           `json:"schema"`
	Stories   int              `json:"stories"`
	Budget    string           `json:"budget"`
	Selectors []selectorScores `json:"selectors"`
}

// A selectorScores is the mean of a selector over the stories.
type selectorScores struct {
	Selector string            `json:"selector"`
	Rouge    score.RougeScores `json:"rouge"`
	Low      float64           `json:"rouge_2_recall_low"` // 95 % bootstrap interval
	High     float64           `json:"rouge_2_recall_high"`
	P        *float64          `json:"p"` // of ROUGE-2 recall against the first selector; null for that itself
}

// newSelectorScores returns a row of the table, and the ROUGE-2 recalls to which the next rows
// are compared: those of the first.
func newSelectorScores(name string, scores []score.RougeScores, first []float64) (selectorScores, []float64) {
	r2 := make([]float64, len(scores))
	for i, s := range scores {
		r2[i] = s.R2.Recall
	}
	interval := score.Bootstrap(r2, score.Rounds, 0.95, seed)
	row := selectorScores{Selector: name, Rouge: score.MeanRouge(scores), Low: interval.Low, High: interval.High}
	if first == nil {
		return row, r2
	}
	p := score.Randomisation(first, r2, score.Rounds, seed)
	row.P = &p
	return row, first
}

// lines writes the table for people, in percent.
func (s *summariesScores) lines() []string {
	lines := []string{
		fmt.Sprintf("%d stories at %s", s.Stories, s.Budget),
		"selector    R1     R2     [95 %        ]  R4     L      SU4    R1-F   R2-F   SU4-F  p(R2)",
	}
	for _, r := range s.Selectors {
		line := fmt.Sprintf("%-10s  %5.2f  %5.2f  [%5.2f, %5.2f]  %5.2f  %5.2f  %5.2f  %5.2f  %5.2f  %5.2f", r.Selector,
			100*r.Rouge.R1.Recall, 100*r.Rouge.R2.Recall, 100*r.Low, 100*r.High,
			100*r.Rouge.R4.Recall, 100*r.Rouge.L.Recall, 100*r.Rouge.SU4.Recall,
			100*r.Rouge.R1.F, 100*r.Rouge.R2.F, 100*r.Rouge.SU4.F)
		if r.P != nil {
			line += fmt.Sprintf("  %.4f", *r.P)
		}
		lines = append(lines, line)
	}
	return lines
}
