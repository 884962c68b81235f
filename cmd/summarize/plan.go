package main

import (
	"fmt"
	"time"

	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/language"
	"summarize/internal/render"
)

// A plan is what the flags mean.
type plan struct {
	paths   []string
	lang    string
	workers int
	input   ingest.Options
	digest  digest.Options
	render  render.Options
	outputs []output
	watch   bool             // show progress
	window  time.Duration    // only articles of these last days; 0: all
	byClock []string         // the bounds of dates that count back from now, as they were typed
	state   string           // directory; empty: remember nothing
	wait    time.Duration    // for another run on it
	retain  time.Duration    // remember so long
	work    string           // directory of partition files; empty: all in memory
	passing bool             // it was made for this run, and goes with it
	missing []ingest.Skipped // paths that name nothing, known once all are read
}

// plan works out what was asked, or says what of it has no meaning.
func (a *app) plan(paths []string) (*plan, error) {
	paths, err := a.inputPaths(paths)
	if err != nil {
		return nil, err
	}
	f := &a.flags
	p := &plan{paths: paths, lang: f.lang, workers: f.jobs}
	if f.jobs < 0 {
		return nil, a.bad("jobs", fmt.Errorf("%d is negative", f.jobs))
	}
	if f.lang != "auto" {
		tag, ok := language.Canonical(f.lang)
		if !ok {
			return nil, a.bad("lang", fmt.Errorf("%q is no language, such as en, pt-BR or German", f.lang))
		}
		p.lang = tag
	}
	if err := a.planInput(p); err != nil {
		return nil, err
	}
	if err := a.planDigest(p); err != nil {
		return nil, err
	}
	if err := a.planOutputs(p); err != nil {
		return nil, err
	}
	if err := a.planState(p); err != nil {
		return nil, err
	}
	if p.watch, err = parseWhen(f.progress, a.watched && !f.quiet); err != nil {
		return nil, a.bad("progress", err)
	}
	return p, nil
}

// bad blames the place that a value without meaning came from.
func (a *app) bad(flag string, err error) error {
	switch origin := a.origin[flag]; origin {
	case "flag", "default", "":
		return usagef("--%s: %w", flag, err)
	case "environment":
		return usagef("%s: %w", variable(flag), err)
	default:
		return usagef("%s: %s: %w", origin, flag, err)
	}
}

func (a *app) planState(p *plan) (err error) {
	f := &a.flags
	if p.state = f.state; p.state == "" && f.newOnly {
		return usagef("--new: name the directory that remembers what was told with --state")
	}
	if f.wait != "" {
		if p.wait, err = parseDuration(f.wait); err != nil {
			return a.bad("wait", err)
		}
	}
	if p.retain, err = parseDuration(f.retain); err != nil {
		return a.bad("retain", err)
	}
	return nil
}
