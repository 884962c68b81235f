package ingest

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"mime"
	"net/textproto"
	"strconv"
	"strings"
	"summarize/internal/ingest/record"
)

// warcTasks reads web archives (ISO 28500): each page that a server answered with, and
// texts that were made of pages, in a task of its own.
func warcTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, err := in.open(o)
		if err != nil {
			yield(skip(in.path, 0, size, reason(err)))
			return
		}
		defer r.Close()
		c := &warcCutter{in: in, r: bufio.NewReaderSize(r, sniffSize), options: o}
		for err == nil {
			var do task
			if do, err = c.next(); do != nil && !yield(do) {
				return
			}
		}
		if err != io.EOF && !yield(skip(in.path, c.record, 0, "not read to its end: "+reason(err))) {
			return
		}
		switch {
		case c.record == 0:
			yield(skip(in.path, 0, size, "empty"))
		case c.others > 0:
			yield(warn(in.path, "records", fmt.Sprintf("%d of %d records hold no page: requests, pictures, answers that are no text", c.others, c.record)))
		}
	}
}

// A warcCutter reads one record after the other. A record's number stands for its line.
type warcCutter struct {
	in      input
	r       *bufio.Reader
	options Options
	record  int // number of the record, from 1
	others  int // records without a page
}

var errWARC = errors.New("a record without the mark WARC/1")

// next returns the task of the next record, or nil where it holds no page.
func (c *warcCutter) next() (task, error) {
	line := ""
	for line == "" { // records end with blank lines
		var err error
		if line, err = c.line(); err != nil {
			return nil, err
		}
	}
	c.record++
	if !strings.HasPrefix(line, "WARC/") {
		return nil, errWARC
	}
	header, err := c.header()
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, err
	}
	length, err := strconv.ParseInt(header.Get("Content-Length"), 10, 64)
	if err != nil || length < 0 {
		return nil, errors.New("a record without a length")
	}
	content := &io.LimitedReader{R: c.r, N: length}
	do := c.read(header, content)
	if _, err := io.Copy(io.Discard, content); err != nil {
		return do, err
	}
	if content.N > 0 {
		return do, io.ErrUnexpectedEOF
	}
	return do, nil
}

// maxHeaderLines is more than a record's head has.
const maxHeaderLines = 200

func (c *warcCutter) header() (textproto.MIMEHeader, error) {
	header := make(textproto.MIMEHeader)
	for range maxHeaderLines {
		line, err := c.line()
		if err != nil || line == "" {
			return header, err
		}
		name, value, _ := strings.Cut(line, ":")
		header.Set(strings.TrimSpace(name), strings.TrimSpace(value))
	}
	return nil, errors.New("a record whose head does not end")
}

func (c *warcCutter) line() (string, error) {
	line, err := c.r.ReadSlice('\n')
	switch {
	case err == bufio.ErrBufferFull:
		err = errors.New("a head with a line that does not end")
	case err == io.EOF && len(line) > 0:
		err = io.ErrUnexpectedEOF
	}
	return strings.TrimRight(string(line), "\r\n"), err
}

// read takes the page out of a record.
func (c *warcCutter) read(header textproto.MIMEHeader, content io.Reader) task {
	in := c.in
	in.line = c.record
	target := strings.Trim(header.Get("Warc-Target-Uri"), "<>")
	kind := mediaType(header.Get("Content-Type"))
	body, contentType := content, header.Get("Content-Type")
	switch header.Get("Warc-Type") {
	case "response":
		if kind != "application/http" {
			break
		}
		answer := bufio.NewReaderSize(content, sniffSize)
		head, ok := readAnswer(answer)
		if !ok {
			c.others++
			return nil
		}
		contentType, kind = head.Get("Content-Type"), mediaType(head.Get("Content-Type"))
		var err error
		if body, err = unpacked(head, answer, c.options); err != nil {
			return skip(in.path, in.line, 0, reason(err))
		}
	case "resource", "conversion":
	default:
		c.others++
		return nil
	}
	if kind != "text/html" && kind != "application/xhtml+xml" && kind != "text/plain" {
		c.others++
		return nil
	}
	return c.page(in, body, target, contentType)
}

// page holds the page for its task.
func (c *warcCutter) page(in input, body io.Reader, target, contentType string) task {
	max := c.options.unpacking(in.stored).MaxRecord // it may be packed by itself
	data, err := readAtMost(body, max+1, 0)
	switch {
	case int64(len(data)) > max:
		return skip(in.path, in.line, int64(len(data)), "a page "+over(max))
	case err != nil && len(data) == 0:
		return skip(in.path, in.line, 0, reason(err))
	}
	return func(w *worker) {
		w.bytes += int64(len(data))
		if err != nil {
			w.warn(in.path, in.line, "page", "the page breaks off: "+reason(err))
		}
		text, ok := w.decode(in.path, in.line, data, charsetOf(contentType))
		switch {
		case !ok:
		case mediaType(contentType) == "text/plain":
			w.article(origin{path: in.path, line: in.line, bytes: int64(len(data)), fixed: true}, record.Members("text", text, "url", target))
		default:
			w.document(in, text, target)
		}
	}
}

func quoteShort(s string) string { return strconv.Quote(strings.ToValidUTF8(s[:min(len(s), 20)], "")) }

func mediaType(contentType string) string {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind, _, _ = strings.Cut(contentType, ";")
	}
	return strings.ToLower(strings.TrimSpace(kind))
}
