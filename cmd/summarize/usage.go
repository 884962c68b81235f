package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"summarize/internal/render"
)

// A flagGroup is a heading of the help and the flags below it.
type flagGroup struct{ heading, flags string }

// flagGroups is the order of the flags that all commands take.
func flagGroups() []flagGroup {
	return []flagGroup{
		{"How stories are told", "length rank sort top brief ui-lang"},
		{"Where they are written", "format output template mail-to mail-from mail-per feed-id"},
		{"Which articles and stories", "since until window source exclude-source match about min-articles max-stories pins"},
		{"Only what is new", "state new as wait retain"},
		{"What makes a copy or a story", "duplicate-threshold exact story-threshold story-gap weight group-by"},
		{"How articles are read", "lang input-format encoding text-field title-field date-field id-field files-from null max-input"},
		{"More than memory holds", "work parts memory"},
		{"This run", "config jobs dry-run quiet verbose progress color help version"},
	}
}

// help prints what 'summarize COMMAND --help' says.
func (a *app) help(c *cobra.Command, w io.Writer) error {
	width := a.helpWidth()
	var b strings.Builder
	if c.HasParent() {
		b.WriteString(reflow(firstOf(c.Long, c.Short), width) + "\n\n")
	} else {
		b.WriteString(reflow(about, width) + "\n\n")
	}
	b.WriteString("Usage:\n  " + usageLine(c) + "\n")
	if !c.HasParent() {
		b.WriteString("\nExamples:\n" + reflow(exampleLines(), width) + "\n")
	}
	if c.HasAvailableSubCommands() {
		var lines []string
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() || sub.Name() == "help" {
				lines = append(lines, fmt.Sprintf("  %-12s %s", sub.Name(), sub.Short))
			}
		}
		b.WriteString("\nCommands:\n" + reflow(strings.Join(lines, "\n"), width) + "\n")
	}
	if c.HasParent() {
		writeFlags(&b, "Flags", flagsOf(c.LocalFlags()), width)
		writeFlags(&b, "Common flags that matter here", relevantFlags(c), width)
	} else {
		for _, g := range flagGroups() {
			writeFlags(&b, g.heading, namedFlags(c.Flags(), g.flags), width)
		}
		b.WriteString("\n" + reflow(paths+"\n\n"+settingsText+"\n\nExit codes:\n"+exitLines(), width) + "\n")
	}
	if c.HasAvailableSubCommands() {
		b.WriteString("\n" + reflow(fmt.Sprintf("'%s COMMAND --help' says more of a command.", c.CommandPath()), width) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// shortHelp is what who types the name of the program alone gets: it fits a screen.
func (a *app) shortHelp(c *cobra.Command) string {
	return reflow(about+"\n\nUsage:\n  "+usageLine(c)+"\n\nExamples:\n"+exampleLines()+
		"\n\n'summarize --help' lists every command and flag; 'summarize help formats' says what is read and written.", a.helpWidth()) + "\n"
}

// firstOf returns the first string that is not empty.
func firstOf(strs ...string) string {
	return strs[slices.IndexFunc(strs, func(s string) bool { return s != "" })]
}

// usageLine says how a command is called.
func usageLine(c *cobra.Command) string {
	if c.HasParent() && c.HasSubCommands() {
		return c.CommandPath() + " COMMAND"
	}
	return c.UseLine()
}

func flagsOf(set *pflag.FlagSet) (flags []*pflag.Flag) {
	set.VisitAll(func(f *pflag.Flag) { flags = append(flags, f) })
	return flags
}

// namedFlags returns the flags that a list names.
func namedFlags(set *pflag.FlagSet, names string) (flags []*pflag.Flag) {
	for _, name := range strings.Fields(names) {
		if f := set.Lookup(name); f != nil {
			flags = append(flags, f)
		}
	}
	return flags
}

// relevantFlags returns the flags of all commands that matter to one, as its help has them.
func relevantFlags(c *cobra.Command) []*pflag.Flag {
	names := relevantNames(topCommand(c))
	flags := namedFlags(c.InheritedFlags(), names)
	for i, shared := range flags {
		f := *shared
		if f.Name == "format" && !strings.Contains(names, "template") {
			f.Usage = "output `format`: text or json"
			if c.Name() == "explain" {
				f.Usage = "output `format`: " + strings.Join(render.ExplanationFormats(), ", ")
			}
		}
		flags[i] = &f
	}
	return flags
}

// topCommand is the name of the command below the program that c is, or is part of.
func topCommand(c *cobra.Command) string {
	for c.HasParent() && c.Parent().HasParent() {
		c = c.Parent()
	}
	return c.Name()
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
