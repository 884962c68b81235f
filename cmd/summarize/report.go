package main

import (
	"io"
	"slices"
	"strings"

	"summarize/internal/render"
	"summarize/internal/render/escape"
	"summarize/internal/store/outputs"
)

// A report is what a command writes that makes no digest: in one format, to one place.
type report struct{ format, path string }

// planReport works out format and place of a report that has only some formats, the
// first by default. Only what was typed counts: --format and --output in the environment
// or a file are meant for digests, which a report must not overwrite.
func (a *app) planReport(formats ...string) (report, error) {
	r := report{formats[0], "-"}
	if a.origin["dry-run"] == "flag" && a.flags.dryRun {
		return r, usagef("--dry-run is for digests and 'state gc'")
	}
	if a.origin["template"] == "flag" {
		return r, usagef("--template is for digests")
	}
	if outputs := a.flags.outputs; a.origin["output"] == "flag" {
		if len(outputs) > 1 {
			return r, usagef("--output: this is written to one place, not to %d", len(outputs))
		}
		r.path = outputs[0]
		if f, known := render.BySuffix(r.path); known {
			r.format = f.Name
		}
	}
	if a.origin["format"] == "flag" {
		r.format = a.flags.formats[len(a.flags.formats)-1]
	}
	if !slices.Contains(formats, r.format) {
		return r, usagef("--format: there is no format %q here: choose one of %s", r.format, strings.Join(formats, ", "))
	}
	return r, nil
}

// writeReport writes a report where it belongs, a file whole or not at all.
func (a *app) writeReport(r report, write func(io.Writer) error) error {
	out := &outputs.Set{Stdout: a.stdout}
	if err := out.Add(r.path, write); err != nil {
		out.Discard()
		return err
	}
	return out.Publish()
}

// writeLines writes a report in text or JSON: lines for people, made safe for a terminal,
// and value for programs.
func (a *app) writeLines(r report, lines []string, value any) error {
	return a.writeReport(r, func(w io.Writer) error {
		if r.format == "json" {
			return render.JSON(w, value)
		}
		for _, l := range lines {
			if _, err := io.WriteString(w, escape.Terminal(l)+"\n"); err != nil {
				return err
			}
		}
		return nil
	})
}
