package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"

	"summarize/internal/digest"
	"summarize/internal/render"
	"summarize/internal/store/outputs"
)

// stage renders the digest in every format asked for; Publish then writes all,
// each file whole or not at all. Where there is nothing to read, no file is touched
// and nothing is printed, but for JSON, whose reader may want to know why.
func (a *app) stage(p *plan, d *digest.Digest) (*outputs.Set, error) {
	out := &outputs.Set{Stdout: a.stdout}
	a.staged.Store(out)
	for _, o := range p.outputs {
		if !p.worthWriting(d, o) {
			outputs.Sweep(o.path)
			continue
		}
		options := p.render
		if o.path != "-" { // width and colour are the terminal's
			options.Width, options.Color, options.Hyperlinks = 0, false, false
		}
		if o.site != "" {
			if err := a.stageSite(out, o.site, d, options); err != nil {
				out.Discard()
				return nil, err
			}
			continue
		}
		if err := o.stage(out, d, options); err != nil {
			out.Discard()
			return nil, err
		}
	}
	return out, nil
}

// stage renders a digest to a file, or to messages in a Maildir.
func (o output) stage(out *outputs.Set, d *digest.Digest, options render.Options) error {
	messages := []*digest.Digest{d}
	if o.maildir != "" {
		if err := makeMaildir(o.maildir); err != nil {
			return err
		}
		messages = render.Messages(d, options)
	}
	for n, message := range messages {
		write, err := o.writer(message, options)
		if err != nil {
			return err
		}
		if err := out.Add(o.message(n), compressed(o.path, write)); err != nil {
			return err
		}
	}
	return nil
}

// limit leaves to the next run what one of the outputs has no room for.
func (a *app) limit(p *plan, d *digest.Digest, next *digest.Next) {
	for _, o := range p.outputs {
		if o.format.Fit == nil || !p.worthWriting(d, o) {
			continue
		}
		shown := o.format.Fit(d, p.render)
		next.Limit(d, shown)
		if cut := len(d.Stories) - len(shown.Stories); cut > 0 && a.flags.verbose {
			a.say("%s: no room for %s, which stay new", o.path, count(cut, "story", "stories"))
		}
	}
}

// makeMaildir makes the directories of a Maildir that are not there.
func makeMaildir(dir string) error {
	for _, sub := range []string{"tmp", "new", "cur"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return outputs.Wrap(dir, err)
		}
	}
	return nil
}

// writer returns what writes an output. What can fail for what the user gave it, a template
// or addresses, is made at once, before anything is written.
func (o output) writer(d *digest.Digest, options render.Options) (func(io.Writer) error, error) {
	if o.format.Name != "template" && o.format.Name != "eml" {
		return func(w io.Writer) error { return o.format.Write(w, d, options) }, nil
	}
	var b bytes.Buffer
	if err := o.format.Write(&b, d, options); err != nil {
		return nil, usagef("--format %s: %w", o.format.Name, err)
	}
	return func(w io.Writer) error {
		_, err := w.Write(b.Bytes())
		return err
	}, nil
}

// worthWriting reports whether there is something to read in an output: records, or
// stories or copies; in JSON on standard output always. A digest of news without a story
// has no news.
func (p *plan) worthWriting(d *digest.Digest, o output) bool {
	if p.digest.News && len(d.Stories) == 0 && p.digest.Parts != digest.DuplicatesOnly {
		return false
	}
	switch o.format.Name {
	case "json":
		return o.path == "-" || len(d.Articles) > 0
	case "jsonl":
		return len(d.Articles) > 0
	}
	return len(d.Stories)+len(d.Groups) > 0 || p.isStale(o)
}

// isStale reports whether an output without a story replaces one that had some: a page of
// the last days, after days without news.
func (p *plan) isStale(o output) bool {
	dated := p.window > 0 || !p.digest.Since.IsZero() || !p.digest.Until.IsZero()
	return dated && o.path != "-" && o.format.Name != "eml"
}
