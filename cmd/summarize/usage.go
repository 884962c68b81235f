package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"summarize/internal/digest"
	"summarize/internal/rank"
	"summarize/internal/render"
)

// helpWidth is how wide help is where no terminal says.
const helpWidth = 100

// usage returns what prints the usage of a command: its own flags, and of those that all
// commands take the ones that matter to it.
func usage(width int) func(*cobra.Command) error {
	if width == 0 {
		width = helpWidth
	}
	return func(c *cobra.Command) error {
		var b strings.Builder
		b.WriteString("Usage:\n")
		if c.HasParent() && c.HasSubCommands() {
			fmt.Fprintf(&b, "  %s COMMAND\n", c.CommandPath())
		} else {
			fmt.Fprintf(&b, "  %s\n", c.UseLine())
		}
		if c.HasAvailableSubCommands() {
			b.WriteString("\nCommands:\n")
			for _, sub := range c.Commands() {
				if sub.IsAvailableCommand() || sub.Name() == "help" {
					fmt.Fprintf(&b, "  %-11s %s\n", sub.Name(), sub.Short)
				}
			}
		}
		writeFlags(&b, "Flags", c.LocalFlags(), width)
		writeFlags(&b, "Common flags that matter here", relevantFlags(c), width)
		if c.HasAvailableSubCommands() {
			fmt.Fprintf(&b, "\n'%s COMMAND --help' says more of a command.\n", c.CommandPath())
		}
		_, err := fmt.Fprint(c.OutOrStderr(), b.String())
		return err
	}
}

func writeFlags(b *strings.Builder, heading string, set *pflag.FlagSet, width int) {
	if set.HasAvailableFlags() {
		fmt.Fprintf(b, "\n%s:\n%s", heading, set.FlagUsagesWrapped(width))
	}
}

// relevantFlags returns the flags of all commands that matter to one.
func relevantFlags(c *cobra.Command) *pflag.FlagSet {
	const (
		output  = "format output "
		digests = output + "template color "
		stories = "story-threshold story-gap weight group-by "
		shown   = "min-articles max-stories sort top brief "
		copies  = "duplicate-threshold exact "
		dates   = "since until window source exclude-source "
		focus   = "match about "
		memory  = "state new as wait retain "
		input   = "input-format encoding text-field title-field date-field id-field files-from null max-input "
		running = input + "lang jobs config dry-run quiet verbose progress "
	)
	names := map[string]string{
		"duplicates": digests + copies + dates + running,
		"stories":    digests + stories + shown + focus + copies + dates + memory + running,
		"explain":    output + "color " + stories + copies + dates + running,
		"verify":     output + running,
		"eval":       "output length " + stories + copies + running,
		"state":      output + "state wait retain config",
		"config":     output + "config",
		"doctor":     output + "config state",
		"run":        "config dry-run quiet verbose progress ",
	}[topCommand(c)]
	inherited, set := c.InheritedFlags(), pflag.NewFlagSet("", pflag.ContinueOnError)
	set.SortFlags = false
	for _, name := range strings.Fields(names) {
		f := *inherited.Lookup(name)
		if name == "format" && !strings.Contains(names, digests) {
			f.Usage = "output `format`: text or json"
			if c.Name() == "explain" {
				f.Usage = "output `format`: " + strings.Join(render.ExplanationFormats(), ", ")
			}
		}
		set.AddFlag(&f)
	}
	return set
}

// topCommand is the name of the command below the program that c is, or is part of.
func topCommand(c *cobra.Command) string {
	for c.HasParent() && c.Parent().HasParent() {
		c = c.Parent()
	}
	return c.Name()
}

// completeValues makes shells complete the values of flags that have names.
func completeValues(root *cobra.Command) {
	when := []string{"auto", "always", "never"}
	for flag, values := range map[string][]string{
		"format": render.Names(), "weight": schemeNames(), "rank": rank.Names(), "sort": digest.Orders(), "progress": when, "color": when, "mail-per": mailPers,
	} {
		if err := root.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)); err != nil {
			panic("completion: " + err.Error())
		}
	}
}

// sayUsage makes a command that gets too many or too few arguments say what it takes.
func sayUsage(c *cobra.Command) {
	check := c.Args
	if check == nil {
		return
	}
	c.Args = func(cmd *cobra.Command, args []string) error {
		if check(cmd, args) != nil {
			return usagef("usage: %s", cmd.UseLine())
		}
		return nil
	}
}
