package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"summarize/internal/store"
)

// A finding is one thing that doctor looked at. Code is what the program would end with
// because of it; 0 when all is well.
type finding struct {
	What   string `json:"what"`
	Advice string `json:"advice"` // empty when all is well
	Code   int    `json:"code"`
}

// findings are what doctor prints as JSON.
type findings struct {
	Schema   string    `json:"schema"`
	Findings []finding `json:"findings"`
}

// doctorCommand looks at what unattended runs depend on, before they do.
func (a *app) doctorCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "doctor [PATH...]",
		Short: "Check configuration, inputs, outputs, state, clock and mailer, and say what to do",
		RunE: func(cmd *cobra.Command, args []string) error {
			r := report{"text", "-"} // --output names what is examined
			if a.origin["format"] == "flag" {
				if r.format = a.flags.formats[0]; r.format != "text" && r.format != "json" {
					return a.bad("format", noneOf(r.format, []string{"text", "json"}))
				}
			}
			all := findings{Schema: "summarize-doctor/1", Findings: a.examine(cmd, args)}
			var lines []string
			worst := exitOK
			for _, f := range all.Findings {
				worst = max(worst, f.Code)
				if f.Advice == "" {
					lines = append(lines, "ok   "+f.What)
					continue
				}
				lines = append(lines, "bad  "+f.What+": "+f.Advice)
			}
			if err := a.writeLines(r, lines, all); err != nil || worst == exitOK {
				return err
			}
			return told(worst)
		},
	}
}

// examine looks at everything. The configuration was read before: a bad one ends doctor
// as it ends any run, with its place.
func (a *app) examine(cmd *cobra.Command, paths []string) []finding {
	all := []finding{{What: fmt.Sprintf("configuration: %s", a.configured())}}
	for _, d := range a.digests {
		all = append(all, a.examineDigest(d))
		paths = append(paths, d.paths...)
	}
	slices.Sort(paths)
	for _, path := range slices.Compact(paths) {
		all = append(all, examineInput(path))
	}
	outputs, states, pins := slices.Clone(a.flags.outputs), []string{}, []string{}
	if a.flags.pins != "" {
		pins = append(pins, a.flags.pins)
	}
	if a.flags.state != "" {
		states = append(states, a.flags.state)
	}
	for _, d := range a.digests {
		outputs = append(outputs, d.values["output"]...)
		states = append(states, d.values["state"]...)
		pins = append(pins, d.values["pins"]...)
	}
	slices.Sort(pins)
	for _, file := range slices.Compact(pins) {
		all = append(all, examinePins(file))
	}
	for _, path := range outputs {
		if path != "-" {
			all = append(all, examineOutput(path))
		}
	}
	slices.Sort(states)
	for _, dir := range slices.Compact(states) {
		all = append(all, examineState(cmd, dir))
	}
	return append(all, a.examineClock(), examineMailer())
}

// configured says what the configuration names.
func (a *app) configured() string {
	return count(len(a.digests), "digest", "digests") + " named"
}

// examineDigest plans a digest of the configuration as its run does: a setting may have no meaning, or do
// nothing.
func (a *app) examineDigest(d configuredDigest) finding {
	f := finding{What: "digest " + d.name}
	b := &app{environment: a.environment, running: d.name}
	set := b.root().PersistentFlags()
	var err error
	if a.flags.config != "" {
		err = set.Set("config", a.flags.config)
	}
	if err == nil {
		b.origin, err = b.configure(set)
	}
	var p *plan
	if err == nil {
		p, err = b.plan(d.paths)
	}
	if err != nil {
		f.Advice, f.Code = err.Error(), exitCode(err)
		return f
	}
	for _, origin := range b.origin {
		if strings.HasSuffix(origin, sectionOf(d.name)) {
			f.Advice = strings.Join(b.idle(p, origin), "; ")
			break
		}
	}
	return f
}

func examineInput(path string) finding {
	f := finding{What: "input " + path}
	info, err := os.Stat(path)
	switch {
	case path == "-":
	case errors.Is(err, fs.ErrNotExist):
		f.Advice, f.Code = "there is no such path; is something not mounted?", exitUsage
	case err != nil:
		f.Advice, f.Code = err.Error(), exitIO
	case info.IsDir():
		entries, err := os.ReadDir(path)
		switch {
		case err != nil:
			f.Advice, f.Code = err.Error(), exitIO
		case len(entries) == 0:
			f.Advice, f.Code = "the directory is empty; is something not mounted?", exitNothing
		}
	}
	return f
}

func examinePins(file string) finding {
	f := finding{What: "pins " + file}
	if _, err := readPins(file); err != nil {
		f.Advice, f.Code = err.Error(), exitUsage
	}
	return f
}

// examineOutput tries whether a file can be made where an output goes: outputs are
// written beside their place and renamed. The directories of sites and Maildirs are made.
func examineOutput(path string) finding {
	f := finding{What: "output " + path}
	dir := filepath.Dir(path)
	if maildir, ok := strings.CutPrefix(path, "maildir:"); ok || strings.HasSuffix(path, "/") {
		for dir = filepath.Clean(maildir); !exists(dir) && dir != filepath.Dir(dir); {
			dir = filepath.Dir(dir)
		}
	}
	probe, err := os.CreateTemp(dir, ".summarize-doctor-*")
	if err != nil {
		f.Advice, f.Code = fmt.Sprintf("no file can be made in %s (%v)", dir, err), exitIO
		return f
	}
	if err := errors.Join(probe.Close(), os.Remove(probe.Name())); err != nil {
		f.Advice, f.Code = err.Error(), exitIO
	}
	return f
}

func examineState(cmd *cobra.Command, dir string) finding {
	f := finding{What: "state " + dir}
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		f.What += ", which the first run makes"
		return f
	}
	damage, err := store.Check(cmd.Context(), dir, store.Options{})
	switch {
	case errors.Is(err, store.ErrLocked):
		f.What += ", in use by a run"
	case errors.Is(err, fs.ErrNotExist):
		f.What += ", which the first run fills"
	case err != nil:
		f.Advice, f.Code = err.Error(), exitCode(err)
	case len(damage) > 0:
		f.Advice, f.Code = damage[0]+"; run 'summarize state check --repair --state "+dir+"'", exitCorrupt
	}
	return f
}

// examineClock doubts a clock that is before this program was written: --since, --window
// and the state go by it.
func (a *app) examineClock() finding {
	now := a.now().UTC()
	f := finding{What: "clock " + now.Format(time.RFC3339)}
	if now.Year() < 2026 {
		f.Advice, f.Code = "is it set? --since and the state go by it", exitUsage
	}
	return f
}

// examineMailer looks for a program that sends what --format eml writes. None is no
// fault: who sends no mail needs none.
func examineMailer() finding {
	for _, name := range []string{"sendmail", "msmtp", "mail"} {
		if path, err := exec.LookPath(name); err == nil {
			return finding{What: "mailer " + path}
		}
	}
	return finding{What: "no mailer (sendmail, msmtp): --format eml writes a message, nothing here sends it"}
}
