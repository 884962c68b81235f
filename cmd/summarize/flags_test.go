package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// typed returns the words of all command lines of the scripts that run the program.
func typed(t *testing.T) map[string]bool {
	scripts, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	words := map[string]bool{}
	for _, script := range scripts {
		data, err := os.ReadFile(script)
		if err != nil {
			t.Fatal(err)
		}
		commands, _, _ := strings.Cut(string(data), "\n-- ")
		for line := range strings.Lines(commands) {
			fields := strings.Fields(line)
			if !slices.Contains(fields, "summarize") {
				continue
			}
			for _, word := range fields {
				name, _, _ := strings.Cut(strings.Trim(word, "'"), "=")
				words[name] = true
			}
		}
	}
	return words
}

// commandsOf lists a command and all below it.
func commandsOf(c *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{c}
	for _, sub := range c.Commands() {
		all = append(all, commandsOf(sub)...)
	}
	return all
}

// Every flag that help shows is tried by a script, long or short.
func TestEveryFlagIsInAScript(t *testing.T) {
	words := typed(t)
	flags := 0
	root := (&app{environment: process()}).root()
	for _, c := range commandsOf(root) {
		if c.Name() == "completion" || c.HasParent() && c.Parent().Name() == "completion" {
			continue // cobra's own
		}
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			flags++
			if !words["--"+f.Name] && (f.Shorthand == "" || !words["-"+f.Shorthand]) {
				t.Errorf("%s: no script has --%s", c.CommandPath(), f.Name)
			}
		})
	}
	if flags < 60 {
		t.Errorf("only %d flags were looked for", flags)
	}
}
