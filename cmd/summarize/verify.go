package main

import (
	"encoding/json"
	"os"

	"github.com/spf13/cobra"

	"summarize/internal/digest"
)

func (a *app) verifyCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "verify DIGEST.json PATH...",
		Short: "Read every quoted byte range again and compare",
		Long: "Verify reads the articles under PATH again and compares every sentence that the digest quotes\n" +
			"with the bytes at its place. It exits 0 when all are found, and 65 when one is not.",
		Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			data, err := os.ReadFile(args[0])
			if err != nil {
				return usageError{err}
			}
			var d digest.Digest
			if err := json.Unmarshal(data, &d); err != nil {
				return usagef("%s: no digest in JSON: %w", args[0], err)
			}
			if d.Schema != digest.Schema {
				return usagef("%s: schema is %q, want %q", args[0], d.Schema, digest.Schema)
			}
			p, err := a.plan(args[1:])
			if err != nil {
				return err
			}
			in, err := a.read(cmd.Context(), p, nil)
			if in == nil {
				return err
			}
			quotes, failures := digest.Verify(&d, in.Articles)
			for _, f := range failures {
				a.say("%s: story %s, bytes %d to %d: %s", f.Quote.Article, f.Story, f.Quote.Start, f.Quote.End, f.Reason)
			}
			if len(failures) > 0 {
				a.say("%d of %s not found in their sources", len(failures), count(quotes, "quote", "quotes"))
				return told(exitCorrupt)
			}
			if err := a.print("%s in %s: all found in their sources", count(quotes, "quote", "quotes"), count(len(d.Stories), "story", "stories")); err != nil {
				return err
			}
			return err
		},
	}
}
