package main

import (
	"bytes"
	"fmt"

	"summarize/internal/digest"
	"summarize/internal/render"
)

// write renders the digest in every format asked for and then writes all, each file
// whole or not at all. A digest without articles touches no file and prints nothing
// but JSON: there is nothing to read in it.
func (a *app) write(p *plan, d *digest.Digest) error {
	for _, o := range p.outputs {
		if len(d.Articles) == 0 && !(o.path == "-" && o.format.Name == "json") {
			continue
		}
		var b bytes.Buffer
		if err := o.format.Write(&b, d, p.render); err != nil {
			return fmt.Errorf("%s: %w", o.format.Name, err)
		}
		if o.path == "-" {
			if _, err := a.stdout.Write(b.Bytes()); err != nil {
				return fmt.Errorf("standard output: %w", err)
			}
			continue
		}
		if err := replaceFile(o.path, b.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

var _ = render.Names
