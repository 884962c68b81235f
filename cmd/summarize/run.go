package main

import (
	"slices"

	"github.com/spf13/cobra"

	"summarize/internal/digest"
)

// runCommand makes the digests that the configuration names: [digest.morning] with its
// paths and settings is 'summarize run morning'.
func (a *app) runCommand() *cobra.Command {
	var all bool
	c := &cobra.Command{
		Use:   "run NAME",
		Short: "Make a digest that the configuration names; --all makes each in turn",
		Long: "A table [digest.NAME] of the configuration holds paths, and any setting by its name:\n\n" +
			"  [digest.morning]\n  paths = [\"/srv/news/in\"]\n  state = \"/var/lib/summarize\"\n  new = true\n  as = \"morning\"\n  output = [\"/srv/www/morning.html\"]",
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case all && len(args) == 0:
				return a.runAll(cmd)
			case all || len(args) != 1:
				return usagef("name one digest, or give --all: %s", a.digestNames())
			}
			i := slices.IndexFunc(a.digests, func(d configuredDigest) bool { return d.name == args[0] })
			if i < 0 {
				return usagef("the configuration has no [digest.%s]: %s", args[0], a.digestNames())
			}
			return a.publish(cmd.Context(), a.digests[i].paths, digest.Everything)
		},
	}
	c.Flags().BoolVar(&all, "all", false, "make every digest, one after the other, whatever becomes of the others")
	return c
}

// runAll makes each digest as a run of its own. The exit code is the highest.
func (a *app) runAll(cmd *cobra.Command) error {
	if len(a.digests) == 0 {
		return usagef("%s", a.digestNames())
	}
	worst := exitOK
	for _, d := range a.digests {
		args := slices.Clone(a.args)
		args[slices.Index(args, "--all")] = d.name
		a.say("running %s", d.name)
		worst = max(worst, run(cmd.Context(), args, a.environment))
	}
	if worst == exitOK {
		return nil
	}
	return told(worst)
}

// digestNames says which digests the configuration names.
func (a *app) digestNames() string {
	if len(a.digests) == 0 {
		return "the configuration names no digest; see 'summarize run --help'"
	}
	names := "there is"
	for i, d := range a.digests {
		if i > 0 {
			names += ","
		}
		names += " " + d.name
	}
	return names
}
