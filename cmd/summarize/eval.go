package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/ingest"
)

func (a *app) evalCommand() *cobra.Command {
	commands := []*cobra.Command{a.evalDuplicatesCommand(), a.evalStoriesCommand(), a.evalSummariesCommand()}
	for _, c := range commands {
		c.RunE = a.toReport(c.RunE)
	}
	return group("eval", "Score a run against gold labels", "say what to score: eval duplicates, eval stories or eval summaries", commands...)
}

// toReport makes a command that prints a table write it where --output says.
func (a *app) toReport(run func(*cobra.Command, []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		r, err := a.planReport("text")
		if err != nil {
			return err
		}
		if r.path == "-" {
			return run(cmd, args)
		}
		var table bytes.Buffer
		a.stdout = &table
		if err := run(cmd, args); err != nil {
			return err
		}
		return a.writeReport(r, func(w io.Writer) error {
			_, err := w.Write(table.Bytes())
			return err
		})
	}
}

// A goldRecord is one line of a gold file; each command reads the fields it needs.
type goldRecord struct {
	ID1, ID2   string   // a pair of copies
	ID         string   // an article, or a story of DocIDs
	Story      string   // the label of the article's story
	Junk       bool     // no article: left out of run and score
	DocIDs     []string `json:"doc_ids"`
	References []string // summaries by editors
}

// readGold reads a file of gold records, one JSON object a line.
func readGold(file string) ([]goldRecord, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, usageError{err}
	}
	defer f.Close()
	var records []goldRecord
	lines := bufio.NewReaderSize(f, 1<<20)
	for n := 1; ; n++ {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			var r goldRecord
			if e := json.Unmarshal(line, &r); e != nil {
				return nil, usagef("%s:%d: %w", file, n, e)
			}
			records = append(records, r)
		}
		if errors.Is(err, io.EOF) {
			return records, nil
		}
		if err != nil {
			return nil, usageError{err} // a directory, say
		}
	}
}

// evaluation reads what is to be scored: the plan, and the articles that keep allows.
// Without paths the gold file itself holds the articles.
func (a *app) evaluation(ctx context.Context, args []string, keep func(article.Article) bool) (*plan, *ingest.Result, error) {
	paths := args[1:]
	if len(paths) == 0 {
		paths = args[:1]
	}
	p, err := a.plan(paths)
	if err != nil {
		return nil, nil, err
	}
	in, err := a.read(ctx, p, nil)
	if err != nil {
		return nil, nil, err
	}
	a.reportSkipped(p, in, nil)
	kept := in.Articles[:0]
	for _, art := range in.Articles {
		if keep(art) {
			kept = append(kept, art)
		}
	}
	if in.Articles = kept; len(kept) == 0 {
		return nil, nil, usagef("none of the articles is in %s: ids must be the same", args[0])
	}
	return p, in, nil
}

// numbers replaces labels by numbers, equal ones by equal ones.
func numbers(labels []string) []int {
	number := map[string]int{}
	out := make([]int, len(labels))
	for i, l := range labels {
		n, ok := number[l]
		if !ok {
			n = len(number)
			number[l] = n
		}
		out[i] = n
	}
	return out
}
