package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"summarize/internal/render/wrap"
)

func TestReflow(t *testing.T) {
	text := "One paragraph of words\nover two lines.\n\n  term     what it means in words\n  summarize --length 3s --format json in/\n"
	want := "One paragraph of words over\ntwo lines.\n\n  term\n      what it means in words\n  summarize --length 3s --format json in/\n"
	if got := reflow(text, 28); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := reflow(text, 60); !strings.Contains(got, "lines.\n\n  term     what it means in words\n") {
		t.Errorf("%q", got)
	}
}

// Help fits any terminal; only what is to be typed is longer where it must be.
func TestHelpFitsItsWidth(t *testing.T) {
	for _, width := range []int{40, 80, 120} {
		a := &app{environment: environment{width: width}}
		for _, c := range commandsOf(a.root()) {
			var b bytes.Buffer
			if err := a.help(c, &b); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(b.String()) {
				if line = strings.TrimSuffix(line, "\n"); wrap.Columns(line) > width && !strings.Contains(line, "summarize ") && !strings.Contains(line, "  --") {
					t.Errorf("%s in %d columns: %q", c.CommandPath(), width, line)
				}
			}
		}
	}
}

// Without arguments a screen says what the program is for, below what is missing.
func TestShortHelp(t *testing.T) {
	code, said := tried(t)
	lines := strings.Split(said, "\n")
	if code != exitUsage || len(lines) > 23 || !strings.HasPrefix(said, "summarize: name a file or a directory of articles") || !strings.Contains(said, "\n  summarize seeds/ ") {
		t.Errorf("exit %d, %d lines: %s", code, len(lines), said)
	}
}

// Every flag stands under one heading.
func TestFlagGroups(t *testing.T) {
	count := map[string]int{}
	for _, g := range flagGroups() {
		for _, name := range strings.Fields(g.flags) {
			count[name]++
		}
	}
	root := (&app{}).root()
	root.InitDefaultHelpFlag()
	root.InitDefaultVersionFlag()
	flags := 0
	root.Flags().VisitAll(func(f *pflag.Flag) {
		flags++
		if count[f.Name] != 1 {
			t.Errorf("--%s stands under %d headings", f.Name, count[f.Name])
		}
	})
	if flags != len(count) {
		t.Errorf("%d flags, %d under headings", flags, len(count))
	}
}
