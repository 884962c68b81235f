package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"summarize/internal/render/escape"
	"summarize/internal/store"
)

func (a *app) stateCommand() *cobra.Command {
	var repair bool
	check := &cobra.Command{
		Use:   "check",
		Short: "Look for damage; --repair rebuilds what can be read",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if repair {
				return a.repairState(cmd)
			}
			return a.checkState(cmd)
		},
	}
	check.Flags().BoolVar(&repair, "repair", false, "rebuild the state from what can be read; the old one is kept beside it")
	return group("state", "Look after the state of incremental runs", "say what to do: state show, state check or state gc",
		check,
		&cobra.Command{
			Use:   "show",
			Short: "What is remembered: counts, sizes, outputs",
			Args:  cobra.NoArgs,
			RunE:  a.showState,
		},
		&cobra.Command{
			Use:   "gc",
			Short: "Forget what is older than --retain, and give the space back; --dry-run counts",
			Args:  cobra.NoArgs,
			RunE:  a.collectState,
		})
}

// planOfState works out which state is meant.
func (a *app) planOfState() (*plan, error) {
	p := &plan{}
	if err := a.planState(p); err != nil {
		return nil, err
	}
	if p.state == "" {
		return nil, usagef("which state? name its directory with --state")
	}
	return p, nil
}

// print writes a line to standard output, safe for a terminal.
func (a *app) print(format string, args ...any) error {
	_, err := fmt.Fprintln(a.stdout, escape.Terminal(fmt.Sprintf(format, args...)))
	return err
}

func (a *app) checkState(cmd *cobra.Command) error {
	p, err := a.planOfState()
	if err != nil {
		return err
	}
	findings, err := store.Check(cmd.Context(), p.state, store.Options{Wait: p.wait})
	if err != nil {
		return missingState(err, p.state)
	}
	for _, f := range findings {
		a.say("%s: %s", p.state, f)
	}
	if len(findings) > 0 {
		a.say("%s is damaged: run 'summarize state check --repair --state %s'", p.state, p.state)
		return told(exitCorrupt)
	}
	return a.print("%s is sound", p.state)
}

func (a *app) repairState(cmd *cobra.Command) error {
	p, err := a.planOfState()
	if err != nil {
		return err
	}
	if a.flags.dryRun {
		return usagef("--dry-run: 'summarize state check' says what is damaged, and repairs nothing")
	}
	repaired, err := store.Repair(cmd.Context(), p.state, store.Options{Wait: p.wait})
	for _, r := range repaired {
		if err := a.print("%-10s %d rows kept, %d lost, %d stretches unreadable", r.Table, r.Kept, r.Lost, r.Holes); err != nil {
			return err
		}
	}
	return missingState(err, p.state)
}

// missingState tells a directory that holds no state from one that cannot be read.
func missingState(err error, dir string) error {
	if errors.Is(err, fs.ErrNotExist) {
		return usagef("%s holds no state", dir)
	}
	return err
}

func (a *app) showState(cmd *cobra.Command, _ []string) (err error) {
	r, err := a.planReport("text", "json")
	if err != nil {
		return err
	}
	p, err := a.planOfState()
	if err != nil {
		return err
	}
	s, err := store.Open(cmd.Context(), p.state, store.Options{ReadOnly: true, Wait: p.wait})
	if err != nil {
		return missingState(err, p.state)
	}
	defer s.Close()
	v, err := s.Show(cmd.Context())
	if err != nil {
		return err
	}
	report := stateReport{
		Schema: "summarize-state/1", Directory: v.Dir, Bytes: int(v.Bytes), Version: v.Schema, Runs: v.Runs,
		Articles: v.Articles, Stories: v.Stories, Retired: v.Retired, Terms: v.Terms, Documents: v.Documents,
	}
	last := "never"
	if !v.LastRun.IsZero() {
		report.LastRun = v.LastRun.UTC().Format(time.RFC3339)
		last = report.LastRun
	}
	lines := []string{
		fmt.Sprintf("state      %s (%d kB, schema %d)", v.Dir, v.Bytes/1000, v.Schema),
		fmt.Sprintf("runs       %d, the last %s", v.Runs, last),
		fmt.Sprintf("articles   %d", v.Articles),
		fmt.Sprintf("stories    %d, and %d that became part of others", v.Stories, v.Retired),
		fmt.Sprintf("background %d terms of %d articles", v.Terms, v.Documents),
	}
	for _, o := range v.Outputs {
		report.Outputs = append(report.Outputs, outputReport{o.Name, o.Delivered, o.Told})
		lines = append(lines, fmt.Sprintf("output     %s: %d articles, %d sentences told", o.Name, o.Delivered, o.Told))
	}
	return a.writeLines(r, lines, report)
}

// A stateReport is what state show prints as JSON.
type stateReport struct {
	Schema    string         `json:"schema"`
	Directory string         `json:"directory"`
	Bytes     int            `json:"bytes"`
	Version   int            `json:"version"` // of the database
	Runs      int            `json:"runs"`
	LastRun   string         `json:"last_run"` // RFC 3339, or empty
	Articles  int            `json:"articles"`
	Stories   int            `json:"stories"` // that live
	Retired   int            `json:"retired"` // that became part of others
	Terms     int            `json:"terms"`
	Documents int            `json:"documents"` // in which terms were counted
	Outputs   []outputReport `json:"outputs"`
}

type outputReport struct {
	Name      string `json:"name"`
	Articles  int    `json:"articles"`
	Sentences int    `json:"sentences"`
}

func (a *app) collectState(cmd *cobra.Command, _ []string) error {
	p, err := a.planOfState()
	if err != nil {
		return err
	}
	now, err := a.time()
	if err != nil {
		return err
	}
	if a.flags.dryRun {
		return a.previewCollection(cmd.Context(), p, now)
	}
	s, err := store.Open(cmd.Context(), p.state, store.Options{Wait: p.wait, Existing: true})
	if err != nil {
		return missingState(err, p.state)
	}
	forgotten, err := s.GC(cmd.Context(), now, p.retain)
	if closing := s.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return err
	}
	return a.print("%s forgotten", count(forgotten, "article", "articles"))
}

// previewCollection says what state gc would forget.
func (a *app) previewCollection(ctx context.Context, p *plan, now time.Time) error {
	s, err := store.Open(ctx, p.state, store.Options{ReadOnly: true, Wait: p.wait})
	if err != nil {
		return missingState(err, p.state)
	}
	defer s.Close()
	expired, err := s.Expired(ctx, now, p.retain)
	if err != nil {
		return err
	}
	return a.print("%s would be forgotten", count(expired, "article", "articles"))
}
