package main

import (
	"errors"

	"github.com/spf13/cobra"

	"summarize/internal/digest"
	"summarize/internal/render"
)

func (a *app) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain A B [PATH...]",
		Short: "Why two articles are, or are not, copies or one story",
		Long: "Compares two articles, named by id, path or file name, within the collection under PATH: shared\n" +
			"passages, what differs, the measures and thresholds that decided, and the merge that joined them.\n" +
			"Without PATH, A and B are files and make up the collection.",
		Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			paths := args[2:]
			if len(paths) == 0 {
				paths = args[:2]
			}
			p, err := a.plan(paths)
			if err != nil {
				return err
			}
			watch := a.watch(p)
			defer watch.stop()
			in, missing := a.read(cmd.Context(), p, watch)
			if in == nil {
				return missing
			}
			p.digest.Progress = watch.step
			e, err := digest.Explain(cmd.Context(), in.Articles, args[0], args[1], p.digest)
			if unknown, ok := errors.AsType[*digest.NameError](err); ok {
				return usageError{unknown}
			}
			if err != nil {
				return err
			}
			watch.stop()
			if len(p.outputs) != 1 || p.outputs[0].path != "-" {
				return usagef("explain writes to standard output")
			}
			if err := render.Explanation(a.stdout, e, p.outputs[0].format.Name, p.render); err != nil {
				return err
			}
			return outcome(missing, in)
		},
	}
}
