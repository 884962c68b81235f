package ingest

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"strings"
	"time"
)

// pdfTime is how long a document may take: a few hundred pages take a second.
const pdfTime = 60 * time.Second

// pdf reads a PDF document by pdftotext (poppler-utils), which must be installed: the
// libraries that resolve lose the spaces between words.
func (w *worker) pdf(in input, data []byte) {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		w.skip(in.path, in.line, int64(len(data)), "a PDF document: install pdftotext (poppler-utils) to read it")
		return
	}
	ctx, cancel := context.WithTimeout(w.ctx, pdfTime)
	defer cancel()
	c := exec.CommandContext(ctx, program, "-q", "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", "-", "-")
	c.Stdin = bytes.NewReader(data)
	out := &capped{max: w.options.unpacking(int64(len(data))).MaxRecord}
	c.Stdout = out
	err = c.Run()
	switch {
	case out.full:
		w.skip(in.path, in.line, int64(len(data)), "a PDF document with a text "+over(out.max))
	case ctx.Err() != nil:
		w.skip(in.path, in.line, int64(len(data)), "a PDF document that pdftotext does not read in a minute")
	case err != nil:
		w.skip(in.path, in.line, int64(len(data)), "a PDF document that pdftotext cannot read: "+err.Error())
	case strings.TrimSpace(out.b.String()) == "":
		w.skip(in.path, in.line, int64(len(data)), "a PDF document without text: pictures of pages, most likely")
	default:
		w.text(in, out.b.Bytes())
	}
}

// capped takes what a program writes, up to a size.
type capped struct {
	b    bytes.Buffer
	max  int64
	full bool
}

var errFull = errors.New("full")

func (c *capped) Write(p []byte) (int, error) {
	if int64(c.b.Len()+len(p)) > c.max {
		c.full = true
		return 0, errFull
	}
	return c.b.Write(p)
}
