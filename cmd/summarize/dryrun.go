package main

import (
	"fmt"
	"os"
	"path/filepath"

	"summarize/internal/digest"
	"summarize/internal/ingest"
)

// mostRehearsed is how many titles a dry run lists.
const mostRehearsed = 20

// rehearse says what a run would have read, told and written.
func (a *app) rehearse(p *plan, in *ingest.Result, d *digest.Digest) error {
	lines := []string{
		fmt.Sprintf("read   %s, %d bytes; %s skipped", count(len(in.Articles), "article", "articles"), in.Bytes, count(len(in.Skipped), "input", "inputs")),
		"tell   " + count(len(d.Stories), "story", "stories"),
	}
	for _, s := range d.Stories[:min(len(d.Stories), mostRehearsed)] {
		update := ""
		if !s.New {
			update = "Update: "
		}
		lines = append(lines, fmt.Sprintf("       %s%s (%s)", update, s.Title, count(len(s.Articles), "article", "articles")))
	}
	for _, o := range p.outputs {
		lines = append(lines, fmt.Sprintf("write  %s (%s): %s", o.path, o.format.Name, p.fate(d, o)))
	}
	if p.state != "" {
		lines = append(lines, "state  "+p.state+": stays as it is")
	}
	for _, l := range lines {
		if err := a.print("%s", l); err != nil {
			return err
		}
	}
	return nil
}

// fate says what would become of an output.
func (p *plan) fate(d *digest.Digest, o output) string {
	info, err := os.Stat(o.path)
	switch {
	case !p.worthWriting(d, o):
		return "nothing to write"
	case o.path == "-":
		return "standard output"
	case o.maildir == "" && o.site == "" && !exists(filepath.Dir(o.path)):
		return "there is no folder " + filepath.Dir(o.path) + ", this would fail"
	case err == nil && info.IsDir():
		return "is a directory, this would fail"
	case err == nil:
		return "in place of the one there is"
	}
	return "new"
}

// exists reports whether a path names something.
func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
