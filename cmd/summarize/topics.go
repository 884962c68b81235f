package main

import (
	"embed"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/spf13/cobra"

	"summarize/internal/ingest"
	"summarize/internal/render"
	"summarize/internal/render/wrap"
)

//go:embed help/*.txt
var helpTexts embed.FS

// A topic is what 'summarize help' knows beside commands.
type topic struct{ name, short string }

// topics lists them; each has its text in help/.
func topics() []topic {
	return []topic{
		{"formats", "what is read and what is written"},
		{"records", "articles as JSON objects"},
		{"json", "the object of --format json"},
		{"templates", "your own format"},
		{"state", "what runs remember"},
		{"cron", "runs nobody watches"},
		{"scoring", "how results come about, and how to score your own"},
	}
}

// text returns what help says of a topic; of formats also the table of those there are.
func (t topic) text() string {
	data, err := helpTexts.ReadFile(path.Join("help", t.name+".txt"))
	if err != nil {
		panic("help: " + err.Error()) // embedded
	}
	text := string(data)
	if t.name == "formats" {
		text = strings.Replace(text, "@INPUT", strings.Join(wrap.Text(strings.Join(ingest.Names(), ", "), 90), "\n"), 1)
		for _, f := range render.Formats() {
			text += fmt.Sprintf("\n  %-10s %-18s %s", f.Name, strings.Join(f.Suffixes, " "), f.About)
		}
		text += "\n"
	}
	return text
}

// helpCommand is cobra's, with topics.
func (a *app) helpCommand(root *cobra.Command) *cobra.Command {
	var names []string
	about := "Help about a command or a topic:\n"
	for _, t := range topics() {
		names = append(names, t.name)
		about += fmt.Sprintf("\n  %-12s %s", t.name, t.short)
	}
	return &cobra.Command{
		Use:       "help [COMMAND|TOPIC]",
		Short:     "Help about a command, or about " + strings.Join(names, ", "),
		Long:      about,
		ValidArgs: names,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 {
				for _, t := range topics() {
					if t.name == args[0] {
						_, err := io.WriteString(a.stdout, strings.TrimRight(reflow(t.text(), a.helpWidth()), "\n")+"\n")
						return err
					}
				}
			}
			c, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				for _, sub := range root.Commands() {
					names = append(names, sub.Name())
				}
				return usagef("no help about %q%s", strings.Join(args, " "), suggestion(strings.Join(args, " "), names))
			}
			c.SetOut(a.stdout)
			return c.Help()
		},
	}
}

// versionCommand prints what --version does.
func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return a.print("summarize %s", version()) },
	}
}

// schemaCommand prints the schema that other programs check the JSON against.
func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of --format json",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			r, err := a.planReport("json")
			if err != nil {
				return err
			}
			return a.writeReport(r, func(w io.Writer) error {
				_, err := w.Write(render.SchemaJSON())
				return err
			})
		},
	}
}
