package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func (a *app) manCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Print the manual page, for 'man -l -'",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			r, err := a.planReport("text")
			if err != nil {
				return err
			}
			return a.writeReport(r, func(w io.Writer) error {
				_, err := io.WriteString(w, manPage(root))
				return err
			})
		},
	}
}

// manPage writes the manual as one page of man(7).
func manPage(root *cobra.Command) string {
	p := &page{}
	p.line(`.TH SUMMARIZE 1 "" "summarize ` + roff(version()) + `" "User Commands"`)
	p.section("NAME")
	p.text("summarize - a digest of news articles: stories, copies, and the sentences that tell them")
	p.section("SYNOPSIS")
	p.line(".nf")
	p.text(root.UseLine())
	for _, c := range leaves(root) {
		p.text(root.Name() + " " + commandLine(c))
	}
	p.line(".fi")
	p.section("DESCRIPTION")
	p.text(about)
	p.line(".PP")
	p.text(paths)
	p.section("COMMANDS")
	for _, c := range leaves(root) {
		p.term(commandLine(c), c.Short+". "+strings.ReplaceAll(c.Long, "\n", " "))
		p.line(".RS")
		c.LocalNonPersistentFlags().VisitAll(p.flag)
		p.line(".RE")
	}
	p.term("completion bash|zsh|fish", "Print a script that completes commands and flags in a shell.")
	p.section("OPTIONS")
	root.PersistentFlags().VisitAll(p.flag)
	p.section("SETTINGS")
	p.text(settingsText)
	p.section("EXIT STATUS")
	for _, e := range exits() {
		p.term(e.term, e.text)
	}
	for _, t := range topics() {
		p.section(strings.ToUpper(t.name))
		p.line(".nf")
		p.text(t.text())
		p.line(".fi")
	}
	p.section("EXAMPLES")
	for _, e := range examples() {
		p.term(e.term, e.text)
	}
	return p.String()
}

// leaves lists the commands that do something, below those that only group them.
func leaves(root *cobra.Command) []*cobra.Command {
	var all []*cobra.Command
	for _, c := range root.Commands() {
		switch {
		case c.Name() == "completion" || c.Name() == "help":
		case c.HasSubCommands():
			all = append(all, leaves(c)...)
		default:
			all = append(all, c)
		}
	}
	return all
}

// commandLine is a command's usage without the program's name.
func commandLine(c *cobra.Command) string {
	line := c.Use
	for up := c.Parent(); up != nil && up.HasParent(); up = up.Parent() {
		line = up.Name() + " " + line
	}
	return line
}

type page struct{ strings.Builder }

func (p *page) line(s string) { p.WriteString(s + "\n") }

func (p *page) section(name string) { p.line(".SH " + name) }

func (p *page) text(s string) {
	for l := range strings.Lines(s) {
		p.line(roff(strings.TrimSuffix(l, "\n")))
	}
}

func (p *page) term(term, text string) {
	p.line(".TP\n.B " + roff(term))
	p.text(strings.TrimSpace(text))
}

func (p *page) flag(f *pflag.Flag) {
	if f.Name == "help" {
		return
	}
	value, usage := pflag.UnquoteUsage(f)
	name := "--" + f.Name
	if f.Shorthand != "" {
		name = "-" + f.Shorthand + ", " + name
	}
	if value != "" {
		name += " " + value
	}
	if f.DefValue != "" && f.DefValue != "[]" && f.DefValue != "false" && f.DefValue != "0" {
		usage = fmt.Sprintf("%s (default %s)", usage, f.DefValue)
	}
	p.term(name, usage)
}

// roff escapes what troff would obey.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		return `\&` + s
	}
	return s
}
