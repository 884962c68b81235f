package main

import (
	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func manCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Print the manual page, for man -l -",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			header := &doc.GenManHeader{Title: "SUMMARIZE", Section: "1", Source: "summarize " + version(), Manual: "User Commands"}
			return doc.GenMan(root, header, cmd.OutOrStdout())
		},
	}
}
