package main

import (
	"errors"
	"io"

	"summarize/internal/digest"
	"summarize/internal/store"
)

// stage renders the digest in every format asked for; Publish then writes all,
// each file whole or not at all. Where there is nothing to read, no file is touched
// and nothing is printed, but for JSON, whose reader may want to know why.
func (a *app) stage(p *plan, d *digest.Digest) (*store.Outputs, error) {
	out := &store.Outputs{Stdout: a.stdout}
	if p.digest.News && len(d.Stories) == 0 && p.digest.Parts != digest.DuplicatesOnly {
		return out, nil
	}
	for _, o := range p.outputs {
		if !worthWriting(d, o) {
			continue
		}
		options := p.render
		if o.path != "-" { // width and colour are the terminal's
			options.Width, options.Color = 0, false
		}
		err := out.Add(o.path, func(w io.Writer) error { return o.format.Write(w, d, options) })
		if err != nil {
			out.Discard()
			if _, io := errors.AsType[*store.IOError](err); !io { // a template, an address
				err = usagef("--format %s: %w", o.format.Name, err)
			}
			return nil, err
		}
	}
	return out, nil
}

// worthWriting reports whether there is something to read in an output: records, or
// stories or copies; in JSON on standard output always.
func worthWriting(d *digest.Digest, o output) bool {
	switch o.format.Name {
	case "json":
		return o.path == "-" || len(d.Articles) > 0
	case "jsonl":
		return len(d.Articles) > 0
	}
	return len(d.Stories)+len(d.Groups) > 0
}
