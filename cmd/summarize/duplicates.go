package main

import (
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
