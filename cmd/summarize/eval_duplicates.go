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
		Use:   "duplicates GOLD PATH...",
		Short: "Precision and recall of the copies found; gold lines are {\"id1\": ..., \"id2\": ...}",
		Args:  cobra.MinimumNArgs(2),
		RunE: a.evaluate(func(ctx context.Context, args []string) (*evaluation, error) {
			return a.evalDuplicates(ctx, args, &e)
		}),
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

func (a *app) evalDuplicates(ctx context.Context, args []string, e *duplicatesEval) (*evaluation, error) {
	gold, err := goldPairs(args[0])
	if err != nil {
		return nil, err
	}
	p, in, err := a.readToScore(ctx, args, func(article.Article) bool { return true })
	if err != nil {
		return nil, err
	}
	p.digest.Parts = digest.DuplicatesOnly
	if err := e.apply(&p.digest.Duplicate); err != nil {
		return nil, err
	}
	d, _, err := a.build(ctx, p, in, nil, nil)
	if err != nil {
		return nil, err
	}
	var found []pair
	for _, dup := range d.Duplicates {
		found = append(found, pair{A: dup.A, B: dup.B})
	}
	s := duplicatesScores{
		Schema: evalSchema, Articles: len(d.Articles),
		Pairs: score.Pairs(found, gold), Groups: score.GroupedPairs(found, gold),
	}
	missed, alarms := without(gold, found), without(found, gold)
	if s.Missed, err = worstPairs(ctx, p, in, missed, e.worst, -1); err != nil {
		return nil, err
	}
	if s.FalseAlarms, err = worstPairs(ctx, p, in, alarms, e.worst, 1); err != nil {
		return nil, err
	}
	lines := []string{
		fmt.Sprintf("articles %d, gold pairs %d, found %d, both %d", s.Articles, s.Pairs.Gold, s.Pairs.Predicted, s.Pairs.Both),
		fmt.Sprintf("pairs   P %.4f  R %.4f  F1 %.4f", s.Pairs.Precision, s.Pairs.Recall, s.Pairs.F),
		fmt.Sprintf("groups  P %.4f  R %.4f  F1 %.4f", s.Groups.Precision, s.Groups.Recall, s.Groups.F),
	}
	lines = append(lines, pairLines("missed", s.Missed, len(missed))...)
	lines = append(lines, pairLines("false alarm", s.FalseAlarms, len(alarms))...)
	return &evaluation{lines, s}, nil
}

// goldPairs reads pairs of copies.
func goldPairs(file string) ([]pair, error) {
	records, err := readGold(file, func(r *goldRecord, a, b string) { r.ID1, r.ID2 = a, b })
	if err != nil {
		return nil, err
	}
	var gold []pair
	for _, r := range records {
		if r.ID1 == "" || r.ID2 == "" {
			return nil, usagef("%s:%d: no pair: a gold line is {\"id1\": ..., \"id2\": ...}, or two ids between tabs", file, r.line)
		}
		gold = append(gold, pair{A: min(r.ID1, r.ID2), B: max(r.ID1, r.ID2)})
	}
	return gold, nil
}

// A duplicatesScores is the evaluation in JSON.
type duplicatesScores struct {
	Schema      string           `json:"schema"`
	Articles    int              `json:"articles"`
	Pairs       score.PairScores `json:"pairs"`
	Groups      score.PairScores `json:"groups"`
	Missed      []wrongPair      `json:"missed"`       // the worst of them
	FalseAlarms []wrongPair      `json:"false_alarms"` // the worst of them
}

// A wrongPair is a copy that was missed, or one that is none, with the reason of the verdict.
type wrongPair struct {
	A            string  `json:"a"`
	B            string  `json:"b"`
	Resemblance  float64 `json:"resemblance"`
	ContainmentA float64 `json:"containment_a"` // the share of A that B holds
	ContainmentB float64 `json:"containment_b"`
	Rule         string  `json:"rule"`
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

// worstPairs returns the errors that are hardest to forgive: misses that resemble each other
// most (sign -1), false alarms that do least (1).
func worstPairs(ctx context.Context, p *plan, in *ingest.Result, pairs []pair, most int, sign float64) ([]wrongPair, error) {
	if most <= 0 {
		return []wrongPair{}, nil
	}
	pairs = pairs[:min(len(pairs), mostExplained)]
	ids := make([][2]string, len(pairs))
	for i, p := range pairs {
		ids[i] = [2]string{p.A, p.B}
	}
	evidence, err := digest.ExplainCopies(ctx, in.Articles, ids, p.digest)
	if err != nil {
		return nil, err
	}
	worst := make([]wrongPair, len(pairs))
	for i, e := range evidence {
		worst[i] = wrongPair{pairs[i].A, pairs[i].B, e.Resemblance, e.ContainmentA, e.ContainmentB, e.Rule}
	}
	slices.SortStableFunc(worst, func(x, y wrongPair) int { return cmp.Compare(sign*x.Resemblance, sign*y.Resemblance) })
	return worst[:min(most, len(worst))], nil
}

// pairLines writes errors for people, of total ones.
func pairLines(what string, pairs []wrongPair, total int) []string {
	var lines []string
	for _, p := range pairs {
		lines = append(lines, fmt.Sprintf("%s: %s %s, resemblance %.2f, containment %.2f and %.2f: %s",
			what, p.A, p.B, p.Resemblance, p.ContainmentA, p.ContainmentB, p.Rule))
	}
	if more := total - len(pairs); more > 0 && len(pairs) > 0 {
		lines = append(lines, fmt.Sprintf("and %d more of these", more))
	}
	return lines
}
