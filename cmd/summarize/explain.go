package main

import (
	"context"
	"errors"
	"io"
	"os"
	"regexp"
	"slices"

	"github.com/spf13/cobra"

	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/render"
)

// storyID is how a digest without a state names its stories; lineNumber is what stands
// behind the file of a record.
var (
	storyID    = regexp.MustCompile(`^s[0-9]+$`)
	lineNumber = regexp.MustCompile(`:[0-9]+$`)
)

func (a *app) explainCommand() *cobra.Command {
	summary := false
	c := &cobra.Command{
		Use:   "explain A B [PATH...]",
		Short: "Why two articles are, or are not, copies or one story",
		Long: "Compares two articles, named by path, file name or id (records as news.jsonl:7), within the\n" +
			"collection under PATH: shared passages, what differs, the measures and thresholds that decided, and\n" +
			"the merge that joined them. Without PATH, the files of A and B make up the collection. With one\n" +
			"story instead of two articles (explain s1 PATH...) it says what each day added, what holds the story together, and what\n" +
			"would split or join it next; with --summary, what each sentence of its summary adds and costs, and\n" +
			"why the best of the others were left out.",
		Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := os.Stat(args[0]); err != nil && storyID.MatchString(args[0]) {
				if summary {
					return a.explainSummary(cmd.Context(), args[0], args[1:])
				}
				return a.explainStory(cmd.Context(), args[0], args[1:])
			}
			if summary {
				return usagef("--summary explains one story: explain s1 --summary PATH...")
			}
			return a.explainPair(cmd.Context(), args[0], args[1], args[2:])
		},
	}
	c.Flags().BoolVar(&summary, "summary", false, "of a story: why these sentences")
	return c
}

func (a *app) explainSummary(ctx context.Context, id string, paths []string) error {
	return a.explain(ctx, paths, func(p *plan, in *ingest.Result) (writer, error) {
		e, err := digest.ExplainSummary(ctx, in.Articles, id, p.digest)
		return func(w io.Writer, format string) error { return render.SummaryExplanation(w, e, format, p.render) }, err
	})
}

func (a *app) explainPair(ctx context.Context, x, y string, paths []string) error {
	if len(paths) == 0 {
		paths = slices.Compact([]string{fileOf(x), fileOf(y)})
	}
	return a.explain(ctx, paths, func(p *plan, in *ingest.Result) (writer, error) {
		e, err := digest.Explain(ctx, in.Articles, x, y, p.digest)
		return func(w io.Writer, format string) error { return render.Explanation(w, e, format, p.render) }, err
	})
}

// fileOf is the file of an article that is named by its path: of news.jsonl:7, where that
// is no file itself, news.jsonl.
func fileOf(name string) string {
	if _, err := os.Stat(name); err == nil {
		return name
	}
	return lineNumber.ReplaceAllString(name, "")
}

func (a *app) explainStory(ctx context.Context, id string, paths []string) error {
	return a.explain(ctx, paths, func(p *plan, in *ingest.Result) (writer, error) {
		e, err := digest.ExplainStory(ctx, in.Articles, id, p.digest)
		return func(w io.Writer, format string) error { return render.StoryExplanation(w, e, format, p.render) }, err
	})
}

// A writer writes an explanation in a format.
type writer func(w io.Writer, format string) error

// explain reads the collection and writes what find says of it.
func (a *app) explain(ctx context.Context, paths []string, find func(*plan, *ingest.Result) (writer, error)) error {
	p, err := a.plan(paths)
	if err != nil {
		return err
	}
	r, err := a.planReport(render.ExplanationFormats()...)
	if err != nil {
		return err
	}
	if r.path != "-" {
		p.render.Width, p.render.Color = 0, false
	}
	watch := a.watch(p)
	defer watch.Stop()
	in, missing := a.read(ctx, p, watch)
	if in == nil {
		return missing
	}
	p.openWindow(in.Articles)
	p.digest.Progress = watch.Step
	write, err := find(p, in)
	watch.Stop()
	a.reportSkipped(p, in, nil)
	if unknown, ok := errors.AsType[*digest.NameError](err); ok {
		return usageError{unknown}
	}
	if mute, ok := errors.AsType[*digest.SelectorError](err); ok {
		return usageError{mute}
	}
	if err != nil {
		return err
	}
	if err := a.writeReport(r, func(w io.Writer) error { return write(w, r.format) }); err != nil {
		return err
	}
	return outcome(missing, in)
}
