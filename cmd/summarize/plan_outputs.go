package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"summarize/internal/digest"
	"summarize/internal/render"
	"summarize/internal/render/phrases"
	"summarize/internal/store/outputs"
)

// An output is one format and where it goes.
type output struct {
	format  render.Format
	path    string // "-" is standard output
	maildir string // the Maildir that path is in, if it is a message there
	site    string // the directory of a site, whose index path is
}

// widestText is how wide text gets on wide terminals, in columns: the eye loses its way
// back to the start of longer lines.
const widestText = 100

// planOutputs pairs formats with outputs in the order given. An output without a
// format goes by its suffix; one format more than outputs goes to standard output.
func (a *app) planOutputs(p *plan) error {
	if err := a.planRender(p); err != nil {
		return err
	}
	formats, paths := a.flags.formats, a.flags.outputs
	if a.flags.template != "" {
		formats = append([]string{"template"}, formats...)
	}
	if len(formats) > len(paths)+1 {
		return usagef("%d formats for %d outputs: give an --output for each --format", len(formats), len(paths))
	}
	if len(formats) > len(paths) || len(paths) == 0 {
		paths = append(slices.Clone(paths), "-")
	}
	for i, path := range paths {
		format := ""
		if i < len(formats) {
			format = formats[i]
		}
		o, err := a.planOutput(p, path, format)
		if err != nil {
			return err
		}
		p.outputs = append(p.outputs, o)
	}
	return nil
}

// planRender works out how to write, whatever the format.
func (a *app) planRender(p *plan) error {
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
	if f.template != "" {
		text, err := os.ReadFile(f.template)
		if err != nil {
			return a.bad("template", err)
		}
		p.render.Template = string(text)
		p.render.TemplateHTML = strings.Contains(filepath.Base(f.template), ".htm")
	}
	if p.render.MailPerStory = f.mailPer == "story"; !slices.Contains(mailPers, f.mailPer) {
		return a.bad("mail-per", noneOf(f.mailPer, mailPers))
	}
	return nil
}

// mailPers are what a mail may be of.
var mailPers = []string{"digest", "story"}

// planOutput works out where one output goes, and its format: as asked, or else by its suffix.
func (a *app) planOutput(p *plan, path, format string) (output, error) {
	o, err := a.placeOutput(p, path, format)
	if err != nil {
		return o, err
	}
	if o.format, err = a.formatOf(p, &o, format); err != nil {
		return o, err
	}
	if p.digest.Keep != digest.KeepAll && !slices.Contains([]string{"json", "jsonl", "template"}, o.format.Name) {
		return o, usagef("--keep writes records: choose --format jsonl or json, not %s", o.format.Name)
	}
	if o.format.Name == "template" && a.flags.template == "" {
		return o, usagef("--format template: name the file with --template")
	}
	if o.format.Name == "eml" && p.render.MailPerStory && o.maildir == "" {
		return o, usagef("--mail-per story: %s would hold one message only: write them to --output maildir:DIR", printable(o.path))
	}
	if o.path != "-" && slices.ContainsFunc(p.outputs, func(other output) bool { return filepath.Clean(other.path) == filepath.Clean(o.path) }) {
		return o, usagef("--output: %s is named twice", o.path)
	}
	return o, nil
}

// missingFolder complains of an output whose folder is not there, before anything is read for it. The folders of
// sites and Maildirs are made.
func (p *plan) missingFolder() error {
	for _, o := range p.outputs {
		if folder := filepath.Dir(o.path); o.path != "-" && o.maildir == "" && o.site == "" && !exists(folder) {
			return outputs.Wrap(o.path, fmt.Errorf("there is no folder %s", folder))
		}
	}
	return nil
}

// printable names a path.
func printable(path string) string {
	if path == "-" {
		return "standard output"
	}
	return path
}

// placeOutput works out what a path means: a file, a Maildir or a site.
func (a *app) placeOutput(p *plan, path, format string) (output, error) {
	if dir, ok := strings.CutPrefix(path, "maildir:"); ok {
		if format != "" && format != "eml" {
			return output{}, a.bad("output", fmt.Errorf("%s takes mails, not %s", path, format))
		}
		return output{maildir: dir, path: deliveryOf(dir, a.flags.as, p.digest.Generated)}, nil
	}
	if strings.HasSuffix(path, "/") {
		if format != "" && format != "html" {
			return output{}, a.bad("output", fmt.Errorf("%s is a directory: a site is html, not %s", path, format))
		}
		return output{site: filepath.Clean(path), path: filepath.Join(path, "index.html")}, nil
	}
	return output{path: path}, nil
}

// formatOf returns the format of an output.
func (a *app) formatOf(p *plan, o *output, asked string) (render.Format, error) {
	if asked != "" {
		format, known := render.Lookup(asked)
		if !known {
			return format, a.bad("format", noneOf(asked, render.Names()))
		}
		return format, nil
	}
	usual := p.usualFormat()
	if o.maildir != "" {
		usual = "eml"
	} else if format, known := render.BySuffix(uncompressed(o.path)); known {
		return format, nil
	} else if o.path != "-" && filepath.Ext(o.path) != "" {
		return format, a.bad("output", fmt.Errorf("%s: no format goes by this suffix: name one with --format", o.path))
	}
	format, _ := render.Lookup(usual)
	return format, nil
}

// usualFormat is the format where none was asked for.
func (p *plan) usualFormat() string {
	if p.digest.Keep != digest.KeepAll {
		return "jsonl"
	}
	return "text"
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

// message names the message of a number that the run delivers to the same Maildir.
func (o output) message(n int) string {
	if n == 0 {
		return o.path
	}
	dir, name := filepath.Split(o.path)
	return dir + strings.Replace(name, "_", fmt.Sprintf("Q%d_", n), 1)
}
