package main

import (
	"context"
	"fmt"
	"path/filepath"
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
	var predicted []string
	c := &cobra.Command{
		Use:   "summaries GOLD PATH...",
		Short: "ROUGE of the summaries; gold lines are {\"id\": ..., \"doc_ids\": [...], \"references\": [...]}",
		Long: "Summarises each story of GOLD and compares with its references: ROUGE with stemming, both cut\n" +
			"at a --length in words or bytes; recall and F, 95 % bootstrap intervals of the recall, and for every selector but the first the p-value of\n" +
			"a paired randomisation test of ROUGE-2 recall against the first. With --predicted the summaries of other\n" +
			"programs stand beside them: lines like {\"id\": ..., \"summary\": [\"a sentence\", ...]}, a story of GOLD each.",
		Args: cobra.MinimumNArgs(2),
		RunE: a.evaluate(func(ctx context.Context, args []string) (*evaluation, error) {
			return a.evalSummaries(ctx, args, strings.Split(selectors, ","), predicted)
		}),
	}
	c.Flags().StringVar(&selectors, "selectors", strings.Join(rank.Names(), ","), "compare these `names`, separated by commas")
	c.Flags().StringArrayVar(&predicted, "predicted", nil, "score the summaries of `file`, too; may be repeated")
	return c
}

func (a *app) evalSummaries(ctx context.Context, args, selectors, predicted []string) (*evaluation, error) {
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
	rouge := rougeOptions(p.digest.Rank.Budget, records)
	for _, name := range selectors {
		p.digest.Rank.Selector = name
		d, _, err := digest.Build(ctx, in.Articles, nil, p.digest)
		if err != nil {
			return nil, err
		}
		s.add(name, scoreSummaries(records, toldIn(d, story), rouge))
	}
	for _, file := range predicted {
		summaries, err := predictedSummaries(file, records)
		if err != nil {
			return nil, err
		}
		s.add(strings.TrimSuffix(filepath.Base(file), filepath.Ext(file)), scoreSummaries(records, summaries, rouge))
	}
	return &evaluation{s.lines(), s}, nil
}

// predictedSummaries reads summaries by the ids of their stories; each story of records must have one, as means over
// other stories do not compare.
func predictedSummaries(file string, records []goldRecord) (map[string][]string, error) {
	lines, err := readGold(file, nil)
	if err != nil {
		return nil, err
	}
	summaries := map[string][]string{}
	for _, r := range lines {
		if r.ID == "" || len(r.Summary) == 0 {
			return nil, usagef(`%s:%d: no summary: a line is {"id": ..., "summary": ["a sentence", ...]}`, file, r.line)
		}
		summaries[r.ID] = r.Summary
	}
	for _, r := range records {
		if summaries[r.ID] == nil {
			return nil, usagef("%s: no summary of story %s", file, r.ID)
		}
	}
	return summaries, nil
}

// toldIn returns the summary of each gold story that the digest tells.
func toldIn(d *digest.Digest, story map[string]string) map[string][]string {
	told := map[string][]string{}
	for _, s := range d.Stories {
		var sentences []string
		for _, q := range s.Summary {
			sentences = append(sentences, q.Text)
		}
		told[story[s.Articles[0]]] = sentences
	}
	return told
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

// scoreSummaries scores the summary of every gold story that has one.
func scoreSummaries(records []goldRecord, summaries map[string][]string, o score.RougeOptions) []score.RougeScores {
	var scores []score.RougeScores
	for _, r := range records {
		sentences, ok := summaries[r.ID]
		if !ok {
			continue
		}
		var references [][]string
		for _, ref := range r.References {
			references = append(references, []string{ref})
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

	first []float64 // ROUGE-2 recalls of the first row
}

// A selectorScores is the mean of a selector over the stories.
type selectorScores struct {
	Selector string            `json:"selector"`
	Rouge    score.RougeScores `json:"rouge"`
	Low      float64           `json:"rouge_2_recall_low"` // 95 % bootstrap interval
	High     float64           `json:"rouge_2_recall_high"`
	P        *float64          `json:"p"` // of ROUGE-2 recall against the first selector; null for that itself
}

// add appends a row; the first is what the others are compared with.
func (s *summariesScores) add(name string, scores []score.RougeScores) {
	r2 := make([]float64, len(scores))
	for i, s := range scores {
		r2[i] = s.R2.Recall
	}
	interval := score.Bootstrap(r2, score.Rounds, 0.95, seed)
	row := selectorScores{Selector: name, Rouge: score.MeanRouge(scores), Low: interval.Low, High: interval.High}
	if s.first == nil {
		s.first = r2
	} else {
		p := score.Randomisation(s.first, r2, score.Rounds, seed)
		row.P = &p
	}
	s.Selectors = append(s.Selectors, row)
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
