package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/spf13/pflag"

	"summarize/internal/render/wrap"
)

// widestHelp is how wide help gets, and is where no terminal says how wide it may be.
const widestHelp = 100

func (a *app) helpWidth() int {
	if a.width == 0 {
		return widestHelp
	}
	return min(a.width, widestHelp)
}

// explained matches a line that explains a term: the indented term, a gap, and the text.
var explained = regexp.MustCompile(`^( +\S.* {3,}| {4,})(\S.*)$`)

// reflow breaks a text into lines of a width. Lines at the margin that follow one another are a
// paragraph; indented ones stand by themselves: terms with their explanations, and what is to be typed, which
// is never broken.
func reflow(text string, width int) string {
	var lines []string
	var paragraph []string
	flush := func() {
		if len(paragraph) > 0 {
			lines = append(lines, wrap.Text(strings.Join(paragraph, " "), width)...)
		}
		paragraph = nil
	}
	for line := range strings.SplitSeq(text, "\n") {
		if line != "" && line[0] != ' ' {
			paragraph = append(paragraph, line)
			continue
		}
		flush()
		if parts := explained.FindStringSubmatch(line); parts != nil && wrap.Columns(line) > width {
			lines = append(lines, explain(parts[1], parts[2], width)...)
		} else {
			lines = append(lines, line)
		}
	}
	flush()
	return strings.Join(lines, "\n")
}

// leastExplained is how many columns an explanation needs beside its term.
const leastExplained = 24

// explain sets a text beside its term, or below it where there is little room.
func explain(term, text string, width int) (lines []string) {
	indent := wrap.Columns(term)
	if width-indent < leastExplained {
		lines = append(lines, strings.TrimRight(term, " "))
		term, indent = "      ", 6
	}
	for i, line := range wrap.Text(text, max(width-indent, 10)) {
		if i > 0 {
			term = strings.Repeat(" ", indent)
		}
		lines = append(lines, term+line)
	}
	return lines
}

// flagColumn is where the explanations of flags begin.
const flagColumn = 30

// narrowHelp is the width below which they stand under their flags.
const narrowHelp = 72

// writeFlags writes a heading and flags with what they mean.
func writeFlags(b *strings.Builder, heading string, flags []*pflag.Flag, width int) {
	if len(flags) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s:\n", heading)
	for _, f := range flags {
		value, text := pflag.UnquoteUsage(f)
		name := "      --" + f.Name
		if f.Shorthand != "" {
			name = "  -" + f.Shorthand + ", --" + f.Name
		}
		if value != "" {
			name += " " + strings.ToUpper(value)
		}
		if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "0" && f.DefValue != "[]" {
			text += " (default " + f.DefValue + ")"
		}
		column := strings.Repeat(" ", flagColumn)
		if width < narrowHelp {
			column = "        "
		}
		if room := len(column) - len(name) - 1; room > 0 {
			column = name + column[len(name):]
		} else {
			fmt.Fprintln(b, name)
		}
		fmt.Fprintln(b, strings.Join(explain(column, text, width), "\n"))
	}
}
