package main

import (
	"context"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/ingest"
)

func (a *app) evalCommand() *cobra.Command {
	return group("eval", "Score a run against gold labels", "say what to score: eval duplicates, eval stories or eval summaries",
		a.evalDuplicatesCommand(), a.evalStoriesCommand(), a.evalSummariesCommand())
}

// evalSchema names the form of an evaluation in JSON.
const evalSchema = "summarize-eval/1"

// An evaluation is what an eval command found: lines for people, and the value that JSON holds.
type evaluation struct {
	lines []string
	value any
}

// evaluate makes a command that prints an evaluation in text or JSON, where --output says.
func (a *app) evaluate(run func(ctx context.Context, args []string) (*evaluation, error)) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		r, err := a.planReport("text", "json")
		if err != nil {
			return err
		}
		e, err := run(cmd.Context(), args)
		if err != nil {
			return err
		}
		return a.writeLines(r, e.lines, e.value)
	}
}

// readToScore reads what is to be scored: the plan, and the articles that keep allows.
// Without paths the gold file itself holds the articles.
func (a *app) readToScore(ctx context.Context, args []string, keep func(article.Article) bool) (*plan, *ingest.Result, error) {
	paths := args[1:]
	if len(paths) == 0 {
		paths = args[:1]
	}
	p, err := a.plan(paths)
	if err != nil {
		return nil, nil, err
	}
	in, err := a.read(ctx, p, nil)
	if err != nil {
		return nil, nil, err
	}
	a.reportSkipped(p, in, nil)
	kept := in.Articles[:0]
	for _, art := range in.Articles {
		if keep(art) {
			kept = append(kept, art)
		}
	}
	if in.Articles = kept; len(kept) == 0 {
		if len(args) == 1 {
			return nil, nil, usagef("%s holds no article with a label: name the articles behind it", args[0])
		}
		return nil, nil, usagef("none of the articles is in %s: ids, paths or file names must be the same", args[0])
	}
	return p, in, nil
}
