package main

import (
	"github.com/spf13/cobra"

	"summarize/internal/digest"
)

func (a *app) duplicatesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "duplicates PATH...",
		Short: "Which articles are copies of one another, and by what evidence",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.publish(cmd.Context(), args, digest.DuplicatesOnly)
		},
	}
}
