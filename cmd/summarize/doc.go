// Summarize reads a folder of news articles and prints a digest: which stories are
// covered, who covered each, which articles are copies of one another, and the few
// sentences that carry each story, every one traced to its source.
//
// The manual is below; 'summarize --help' and 'summarize man' print it.
package main

import (
	"fmt"
	"strings"
)

const about = `Summarize reads news articles and prints a digest: which stories they cover, who covered
each, which articles are copies of one another, and the few sentences that carry each story,
each with its source.`

// An entry is a term of the manual with its explanation.
type entry struct{ term, text string }

func examples() []entry {
	return []entry{
		{"summarize seeds/", "the digest of a folder"},
		{"summarize -l 3s -f markdown seeds/", "three sentences a story, as Markdown"},
		{"summarize -o news.html -o news.json in/", "two files, each written whole or not at all"},
		{"summarize --new --state ~/.news in/", "only what earlier runs have not told, for cron"},
		{"zcat a.jsonl.gz | summarize -", "records from a pipe"},
		{"summarize --about 'bridge repairs' in/", "the stories about it, the nearest first"},
		{"summarize explain A B seeds/", "why two articles are, or are not, copies or one story"},
	}
}

const paths = `A PATH is a file, a directory (walked; hidden files are left out), an archive, or - for standard
input: saved web pages, feeds, mail, records, tables, documents, texts ('summarize help formats').
A directory that is named like a command is written ./eval.`

const settingsText = `Every flag can be set by the environment (--story-threshold as SUMMARIZE_STORY_THRESHOLD) and in
TOML by its name: in ./summarize.toml, else in the user's summarize/config.toml. Flags come first, then
the environment, then the files; 'summarize config' prints what holds and where it came from.`

func exits() []entry {
	return []entry{
		{"0", "digest written, or nothing new: then nothing is printed and no file is touched"},
		{"2", "usage: unknown flag, bad value, no such path"},
		{"3", "written, but some inputs were skipped; each is named on standard error"},
		{"65", "the state is corrupt, or a digest does not verify"},
		{"66", "nothing to read: no article in what was named; nothing is written"},
		{"74", "could not read or write what was asked; old output is untouched"},
		{"75", "another run holds the state; --wait waits for it"},
		{"130", "interrupted; nothing half-written is left"},
	}
}

func exampleLines() string { return termLines(41, examples()) }
func exitLines() string    { return termLines(6, exits()) }

// termLines lists terms with their explanations in a column of their own.
func termLines(column int, entries []entry) string {
	var lines []string
	for _, e := range entries {
		lines = append(lines, fmt.Sprintf("  %-*s %s", column, e.term, e.text))
	}
	return strings.Join(lines, "\n")
}
