package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/language"
	"summarize/internal/rank"
	"summarize/internal/rank/candidate"
	"summarize/internal/render"
	"summarize/internal/render/phrases"
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
	state   string           // directory; empty: remember nothing
	wait    time.Duration    // for another run on it
	retain  time.Duration    // remember so long
	work    string           // directory of partition files; empty: all in memory
	passing bool             // it was made for this run, and goes with it
	missing []ingest.Skipped // paths that name nothing, known once all are read
}

// An output is one format and where it goes.
type output struct {
	format  render.Format
	path    string // "-" is standard output
	maildir string // the Maildir that path is in, if it is a message there
	site    string // the directory of a site, whose index path is
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

func (a *app) planDigest(p *plan) (err error) {
	f := &a.flags
	o := digest.DefaultOptions()
	o.GroupBy, o.Lang, o.Workers, o.Version = f.groupBy, f.lang, f.jobs, version()
	if o.Generated, err = a.time(); err != nil {
		return err
	}
	if o.Rank.Budget, err = candidate.ParseBudget(f.length); err != nil {
		return a.bad("length", err)
	}
	if o.Rank.Selector = f.rank; !slices.Contains(rank.Names(), f.rank) {
		return a.bad("rank", noneOf(f.rank, rank.Names()))
	}
	if o.Story.Threshold, err = parseThreshold(f.storyThreshold); err != nil {
		return a.bad("story-threshold", err)
	}
	if o.Story.Gap, err = parseGap(f.storyGap); err != nil {
		return a.bad("story-gap", err)
	}
	if o.Story.Weight = f.weight; !slices.Contains(schemeNames(), f.weight) {
		return a.bad("weight", noneOf(f.weight, schemeNames()))
	}
	threshold, err := parseThreshold(f.duplicateThreshold)
	if err != nil {
		return a.bad("duplicate-threshold", err)
	}
	if threshold > 0 {
		o.Duplicate.Threshold = threshold
	}
	o.Duplicate.Exact = f.exact
	if o.Keep, err = digest.ParseKeep(f.keep); err != nil {
		return a.bad("keep", err)
	}
	o.Strict = f.strict
	if o.MinArticles = f.minArticles; f.minArticles < 1 {
		return a.bad("min-articles", fmt.Errorf("%d is less than 1", f.minArticles))
	}
	if o.MaxStories = f.maxStories; f.maxStories < 0 {
		return a.bad("max-stories", fmt.Errorf("%d is less than 0", f.maxStories))
	}
	if o.Top = f.top; f.top < 0 {
		return a.bad("top", fmt.Errorf("%d is less than 0", f.top))
	}
	if f.brief {
		if f.top > 0 {
			return usagef("--top and --brief both say how much is told in full: give one")
		}
		o.Top = digest.NoneInFull
	}
	if o.Sort, err = digest.ParseOrder(f.sort); err != nil {
		return a.bad("sort", err)
	}
	if o.Focus, err = a.planFocus(); err != nil {
		return err
	}
	if o.Pins, err = a.planPins(); err != nil {
		return err
	}
	p.digest = o
	return a.planDates(p)
}

// planFocus works out which sources and stories the reader wants.
func (a *app) planFocus() (digest.Focus, error) {
	f := digest.Focus{Sources: a.flags.sources, Without: a.flags.without, About: strings.TrimSpace(a.flags.about)}
	if a.flags.match != "" {
		pattern, err := regexp.Compile(a.flags.match)
		if err != nil {
			return f, a.bad("match", err)
		}
		f.Match = pattern.MatchString
	}
	if a.flags.about != "" && f.About == "" {
		return f, a.bad("about", errors.New("names no word"))
	}
	return f, nil
}

func (a *app) planDates(p *plan) error {
	for _, bound := range []struct {
		name, value string
		to          *time.Time
	}{{"since", a.flags.since, &p.digest.Since}, {"until", a.flags.until, &p.digest.Until}} {
		if bound.value == "" {
			continue
		}
		t, err := parseTime(bound.value, p.digest.Generated)
		if err != nil {
			return a.bad(bound.name, err)
		}
		*bound.to = t
	}
	if a.flags.window != "" {
		var err error
		if p.window, err = parseDuration(a.flags.window); err != nil {
			return a.bad("window", err)
		}
		if p.window == 0 {
			return a.bad("window", errors.New("no article lies in a window without length"))
		}
		if a.flags.since != "" {
			return usagef("--window and --since both say where to begin: give one")
		}
	}
	return nil
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

// widestText is how wide text gets on wide terminals, in columns: the eye loses its way
// back to the start of longer lines.
const widestText = 100

// usualFormat is the format where none was asked for.
func (p *plan) usualFormat() string {
	if p.digest.Keep != digest.KeepAll {
		return "jsonl"
	}
	return "text"
}

// planOutputs pairs formats with outputs in the order given. An output without a
// format goes by its suffix; one format more than outputs goes to standard output.
func (a *app) planOutputs(p *plan) error {
	f := &a.flags
	color, err := parseWhen(f.color, a.width > 0 && a.wantsColor())
	if err != nil {
		return a.bad("color", err)
	}
	words, ok := phrases.In(f.uiLang)
	if !ok {
		return a.bad("ui-lang", fmt.Errorf("%q is none of %s", f.uiLang, strings.Join(phrases.Tags(), ", ")))
	}
	p.render = render.Options{
		Width: min(a.width, widestText), Words: words, Color: color, Hyperlinks: a.width > 0 && color && a.knowsHyperlinks(), From: f.mailFrom, To: f.mailTo,
	}
	if f.as != defaultOutput {
		p.render.Name = f.as
	}
	formats, paths := f.formats, f.outputs
	if f.template != "" {
		text, err := os.ReadFile(f.template)
		if err != nil {
			return a.bad("template", err)
		}
		p.render.Template = string(text)
		p.render.TemplateHTML = strings.Contains(filepath.Base(f.template), ".htm")
		formats = append([]string{"template"}, formats...)
	}
	if len(formats) > len(paths)+1 {
		return usagef("%d formats for %d outputs: give an --output for each --format", len(formats), len(paths))
	}
	if len(formats) > len(paths) || len(paths) == 0 {
		paths = append(slices.Clone(paths), "-")
	}
	for i, path := range paths {
		o := output{path: path}
		if dir, ok := strings.CutPrefix(path, "maildir:"); ok {
			if i < len(formats) && formats[i] != "eml" {
				return a.bad("output", fmt.Errorf("%s takes mails, not %s", path, formats[i]))
			}
			o.maildir, o.path = dir, deliveryOf(dir, f.as, p.digest.Generated)
			path = o.path
		}
		if strings.HasSuffix(path, "/") {
			if i < len(formats) && formats[i] != "html" {
				return a.bad("output", fmt.Errorf("%s is a directory: a site is html, not %s", path, formats[i]))
			}
			o.site, o.path = filepath.Clean(path), filepath.Join(path, "index.html")
			path = o.path
		}
		switch known := false; {
		case i < len(formats):
			if o.format, known = render.Lookup(formats[i]); !known {
				return a.bad("format", noneOf(formats[i], render.Names()))
			}
		case o.maildir != "":
			o.format, _ = render.Lookup("eml")
		default:
			if o.format, known = render.BySuffix(uncompressed(path)); !known {
				if path != "-" && filepath.Ext(path) != "" {
					return a.bad("output", fmt.Errorf("%s: no format goes by this suffix: name one with --format", path))
				}
				o.format, _ = render.Lookup(p.usualFormat())
			}
		}
		if p.digest.Keep != digest.KeepAll && !slices.Contains([]string{"json", "jsonl", "template"}, o.format.Name) {
			return usagef("--keep writes records: choose --format jsonl or json, not %s", o.format.Name)
		}
		if o.format.Name == "template" && f.template == "" {
			return usagef("--format template: name the file with --template")
		}
		if path != "-" && slices.ContainsFunc(p.outputs, func(other output) bool { return filepath.Clean(other.path) == filepath.Clean(path) }) {
			return usagef("--output: %s is named twice", path)
		}
		p.outputs = append(p.outputs, o)
	}
	return nil
}

// deliveryOf names a message in a Maildir (cr.yp.to/proto/maildir.html): unique by time,
// process and output. It goes to new/ as every output goes to its place, whole or not at
// all; readers of mail pass over the file that it is until then, whose name begins with
// a dot.
func deliveryOf(dir, as string, now time.Time) string {
	name := fmt.Sprintf("%d.P%d_%s.summarize", now.Unix(), os.Getpid(), strings.Map(func(r rune) rune {
		if r == '/' || r == ':' || r == '.' {
			return '-'
		}
		return r
	}, as))
	return filepath.Join(dir, "new", name)
}

// knowsHyperlinks reports whether the terminal is one of those that make links of OSC 8;
// others might show the address as text. There is no query for it.
func (a *app) knowsHyperlinks() bool {
	for name, values := range map[string][]string{
		"TERM_PROGRAM": {"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"},
		"TERM":         {"xterm-kitty", "foot", "alacritty", "xterm-ghostty", "contour"},
	} {
		if v, ok := a.lookupEnv(name); ok && slices.Contains(values, v) {
			return true
		}
	}
	if version, ok := a.lookupEnv("VTE_VERSION"); ok { // GNOME Terminal and its kin, from 0.50
		n, err := strconv.Atoi(version)
		return err == nil && n >= 5000
	}
	session, ok := a.lookupEnv("WT_SESSION") // Windows Terminal
	return ok && session != ""
}

// wantsColor follows NO_COLOR (no-color.org) and TERM.
func (a *app) wantsColor() bool {
	if v, ok := a.lookupEnv("NO_COLOR"); ok && v != "" {
		return false
	}
	v, _ := a.lookupEnv("TERM")
	return v != "dumb"
}
