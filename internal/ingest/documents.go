package ingest

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/ingest/office"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/rtf"
	"summarize/internal/ingest/unpack"
)

func isWord(h head) bool         { return office.IsWord(h.raw) }
func isOpenDocument(h head) bool { return office.IsOpenDocument(h.raw) }
func isBook(h head) bool         { return office.IsBook(h.raw) }

// docx reads a document of Word.
func (w *worker) docx(in input, data []byte) { w.office(in, data, office.Word) }

// odt reads a document of LibreOffice.
func (w *worker) odt(in input, data []byte) { w.office(in, data, office.OpenDocument) }

func (w *worker) office(in input, data []byte, read func([]byte, unpack.Limits) (*office.Document, error)) {
	d, err := read(data, w.options.limits)
	if !w.broke(in, "document", data, d == nil, err) && !w.exported(in, d.Text) {
		at := in.documentAt(data)
		at.marks = d.Marks
		w.article(at, record.Members("title", d.Title, "text", d.Text, "date", d.Created, "author", d.Author, "lang", d.Lang))
	}
}

// documentAt is the origin of a document that is the whole of an input.
func (in input) documentAt(data []byte) origin {
	return origin{path: in.path, line: in.line, bytes: int64(len(data)), now: in.modified(), fixed: true, clean: true}
}

// epub reads each chapter of a book as an article.
func (w *worker) epub(in input, data []byte) {
	chapters, err := office.Book(data, w.options.limits)
	for _, c := range chapters {
		w.article(origin{path: in.path, line: c.Number, bytes: c.Size, source: c.Book, fixed: true, clean: true, marks: c.Marks}, record.Members(
			"title", c.Title, "text", c.Text, "date", c.Created, "author", c.Author, "lang", c.Lang))
	}
	if err != nil {
		w.skip(in.path, in.line, int64(len(data)), err.Error())
	}
}

// rtf reads a document in Rich Text Format.
func (w *worker) rtf(in input, data []byte) {
	d, err := rtf.Read(data)
	switch {
	case d.Text == "" && err != nil:
		w.skip(in.path, in.line, int64(len(data)), "a Rich Text document: "+err.Error())
		return
	case err != nil:
		w.warn(in.path, in.line, "document", err.Error())
	}
	w.article(in.documentAt(data), record.Members("title", d.Title, "text", d.Text, "date", article.FormatDate(d.Created), "author", d.Author))
}

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
		w.skip(in.path, in.line, int64(len(data)), "a PDF document with a text "+unpack.LargerThan(out.max))
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
