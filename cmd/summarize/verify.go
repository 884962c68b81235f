package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"summarize/internal/digest"
)

func (a *app) verifyCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "verify DIGEST.json PATH...",
		Short: "Read every quoted byte range again and compare",
		Long: "Verify reads the articles under PATH again and compares every sentence that the digest quotes\n" +
			"with the bytes at its place. It exits 0 when all are found, and 65 when one is not. DIGEST may be\n" +
			"- for standard input.",
		Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error { return a.verify(cmd.Context(), args[0], args[1:]) },
	}
}

func (a *app) verify(ctx context.Context, file string, paths []string) error {
	r, err := a.planReport("text", "json")
	if err != nil {
		return err
	}
	if file == "-" && slices.Contains(paths, "-") {
		return usagef("standard input is the digest or the articles, not both")
	}
	d, err := a.readDigest(file)
	if err != nil {
		return err
	}
	p, err := a.plan(paths)
	if err != nil {
		return err
	}
	in, missing := a.read(ctx, p, nil)
	if in == nil {
		return missing
	}
	a.reportSkipped(p, in, nil)
	quotes, failures := digest.Verify(d, in.Articles)
	from := make(map[string]string, len(d.Articles)) // where articles stood, by id
	for _, article := range d.Articles {
		from[article.ID] = article.Path
	}
	for _, f := range failures {
		where := "what a copy adds"
		if f.Story != "" {
			where = "story " + f.Story
		}
		a.say("%s (%s): %s, bytes %d to %d: %s", f.Quote.Article, from[f.Quote.Article], where, f.Quote.Start, f.Quote.End, f.Reason)
	}
	of := fmt.Sprintf("%s in %s", count(quotes, "quote", "quotes"), count(len(d.Stories), "story", "stories"))
	line := of + ": all found in their sources"
	if len(failures) > 0 {
		line = fmt.Sprintf("%d of %s not found in their sources", len(failures), of)
	}
	if err := a.writeLines(r, []string{line}, newVerdict(quotes, failures)); err != nil {
		return err
	}
	if len(failures) > 0 {
		return told(exitCorrupt)
	}
	return outcome(missing, in)
}

// readDigest reads what --format json wrote.
func (a *app) readDigest(file string) (*digest.Digest, error) {
	read := func() ([]byte, error) { return os.ReadFile(file) }
	if file == "-" {
		read = func() ([]byte, error) { return io.ReadAll(a.stdin) }
	}
	data, err := read()
	if err != nil {
		return nil, usageError{err}
	}
	var d digest.Digest
	if err := json.Unmarshal(data, &d); err != nil {
		return nil, usagef("%s: no digest in JSON: %w", file, err)
	}
	if d.Schema != digest.Schema {
		return nil, usagef("%s: schema is %q, want %q", file, d.Schema, digest.Schema)
	}
	return &d, nil
}

// A verdict is what verify prints as JSON.
type verdict struct {
	Schema   string    `json:"schema"`
	Quotes   int       `json:"quotes"`
	Failures []failure `json:"failures"`
}

type failure struct {
	Story   string `json:"story"`
	Article string `json:"article"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Reason  string `json:"reason"`
}

func newVerdict(quotes int, failures []digest.Failure) verdict {
	v := verdict{Schema: "summarize-verify/1", Quotes: quotes}
	for _, f := range failures {
		v.Failures = append(v.Failures, failure{f.Story, f.Quote.Article, f.Quote.Start, f.Quote.End, f.Reason})
	}
	return v
}
