package main

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
)

func (a *app) duplicatesCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "duplicates PATH...",
		Short: "Which articles are copies of one another, and by what evidence",

		SuggestFor: []string{"copies", "dedup", "dedupe", "deduplicate", "reprints"},
		Long: "Lists verified copies, in pairs and in groups, and what the later of two adds. With --keep it writes\n" +
			"the records with one article of each group and those that say more (unless --strict), to stand in\n" +
			"a pipe before other tools.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.publish(cmd.Context(), args, digest.DuplicatesOnly)
		},
	}
	c.Flags().StringVar(&a.flags.keep, "keep", "", "of each group of copies keep `one`: first or longest, and what adds to it")
	c.Flags().BoolVar(&a.flags.strict, "strict", false, "with --keep, drop copies that add something too")
	return c
}

// byFingerprint reports whether fingerprints will do, taken of each article as it is read:
// texts are needed later for stories, for records, for a state, and where only the
// articles of some dates or sources are compared; and standard input cannot be read again.
func (p *plan) byFingerprint() bool {
	o := &p.digest
	records := o.Keep != digest.KeepAll || slices.ContainsFunc(p.outputs, func(out output) bool { return out.format.Name == "jsonl" })
	chosen := p.window != 0 || !o.Since.IsZero() || !o.Until.IsZero() || len(o.Focus.Sources)+len(o.Focus.Without) > 0
	return o.Parts == digest.DuplicatesOnly && !records && p.state == "" && !chosen && !slices.Contains(p.paths, "-")
}

// reread reads the articles again, of files of records the lines that are wanted, and has each visited.
func (p *plan) reread(ctx context.Context, wanted func(path string, line int) bool, visit func(*article.Article)) error {
	o := p.input
	o.Wanted = wanted
	in, _, err := ingest.ReadReduced(ctx, p.paths, o, func(a *article.Article) struct{} {
		visit(a)
		a.Text, a.Body = "", 0
		return struct{}{}
	})
	if in == nil {
		return err
	}
	return nil // what is wrong with paths was said
}
