package main

import (
	"slices"

	"github.com/spf13/cobra"

	"summarize/internal/digest"
)

func (a *app) duplicatesCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "duplicates PATH...",
		Short: "Which articles are copies of one another, and by what evidence",
		Long: "Lists verified copies, in pairs and in groups. With --keep and --format jsonl it writes the\n" +
			"records with one article of each group, to stand in a pipe before other tools.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.publish(cmd.Context(), args, digest.DuplicatesOnly)
		},
	}
	c.Flags().StringVar(&a.flags.keep, "keep", "", "of each group of copies keep `one`: first or longest")
	return c
}

// byFingerprint reports whether fingerprints will do, taken of each article as it is read:
// texts are needed later for stories, for records, for a state, and where only the
// articles of some dates or sources are compared.
func (p *plan) byFingerprint() bool {
	o := &p.digest
	records := slices.ContainsFunc(p.outputs, func(out output) bool { return out.format.Name == "jsonl" })
	chosen := p.window != 0 || !o.Since.IsZero() || !o.Until.IsZero() || len(o.Focus.Sources)+len(o.Focus.Without) > 0
	return o.Parts == digest.DuplicatesOnly && !records && p.state == "" && !chosen
}
