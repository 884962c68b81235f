// Package warc reads web archives (ISO 28500): the pages that servers answered with, and texts that were made of pages,
// one after the other, each held whole.
//
// Records are numbered from 1, which stands for their line. It knows no files, and does not judge what a page says.
package warc

import (
	"bufio"
	"errors"
	"io"
	"mime"
	"net/textproto"
	"strconv"
	"strings"

	"summarize/internal/ingest/unpack"
)

// A Page is what a record holds to read.
type Page struct {
	Number  int    // of its record
	Address string // where it was found, or ""
	Type    string // its content type, as written
	Data    []byte
	Err     error  // it breaks off there, or nil
	Refused string // why it is not read: then it has no Data
	Size    int64  // of what was refused, 0 when unknown
}

// Kind is the media type of a page, in lower case and without parameters.
func (p *Page) Kind() string { return mediaType(p.Type) }

// Charset is the encoding that the page's content type names, or "".
func (p *Page) Charset() string {
	_, parameters, _ := mime.ParseMediaType(p.Type)
	return parameters["charset"]
}

// A Reader reads one record after the other.
type Reader struct {
	Records int // read so far
	Others  int // of them, those without a page

	r      *bufio.Reader
	limits unpack.Limits // of a page that is packed by itself
	max    int64         // bytes of a page
}

// NewReader reads a web archive of whose pages none longer than max is held.
func NewReader(r io.Reader, limits unpack.Limits, max int64) *Reader {
	return &Reader{r: bufio.NewReaderSize(r, unpack.Window), limits: limits, max: max}
}

var errMark = errors.New("a record without the mark WARC/1")

// Next returns the page of the next record, nil where it holds none. The error is io.EOF at the
// end; a page may come with one.
func (c *Reader) Next() (*Page, error) {
	line := ""
	for line == "" { // records end with blank lines
		var err error
		if line, err = c.line(); err != nil {
			return nil, err
		}
	}
	c.Records++
	if !strings.HasPrefix(line, "WARC/") {
		return nil, errMark
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
	p := c.read(header, content)
	if p == nil {
		c.Others++
	}
	if _, err := io.Copy(io.Discard, content); err != nil {
		return p, err
	}
	if content.N > 0 {
		return p, io.ErrUnexpectedEOF
	}
	return p, nil
}

// maxHeaderLines is more than a record's head has.
const maxHeaderLines = 200

func (c *Reader) header() (textproto.MIMEHeader, error) {
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

func (c *Reader) line() (string, error) {
	line, err := c.r.ReadSlice('\n')
	switch {
	case err == bufio.ErrBufferFull:
		err = errors.New("a head with a line that does not end")
	case err == io.EOF && len(line) > 0:
		err = io.ErrUnexpectedEOF
	}
	return strings.TrimRight(string(line), "\r\n"), err
}

// read takes the page out of a record, nil where there is none.
func (c *Reader) read(header textproto.MIMEHeader, content io.Reader) *Page {
	p := &Page{Number: c.Records, Address: strings.Trim(header.Get("Warc-Target-Uri"), "<>"), Type: header.Get("Content-Type")}
	body := content
	switch header.Get("Warc-Type") {
	case "response":
		if p.Kind() != "application/http" {
			break
		}
		answer := bufio.NewReaderSize(content, unpack.Window)
		head, ok := readAnswer(answer)
		if !ok {
			return nil
		}
		p.Type = head.Get("Content-Type")
		var err error
		if body, err = unpacked(head, answer, c.limits); err != nil {
			p.Refused = err.Error()
			return p
		}
	case "resource", "conversion":
	default:
		return nil
	}
	if kind := p.Kind(); kind != "text/html" && kind != "application/xhtml+xml" && kind != "text/plain" {
		return nil
	}
	c.hold(p, body)
	return p
}

// hold reads the page to its end.
func (c *Reader) hold(p *Page, body io.Reader) {
	data, err := unpack.ReadAtMost(body, c.max+1, 0)
	switch {
	case int64(len(data)) > c.max:
		p.Refused, p.Size = "a page "+unpack.LargerThan(c.max), int64(len(data))
	case err != nil && len(data) == 0:
		p.Refused = err.Error()
	default:
		p.Data, p.Err = data, err
	}
}

func mediaType(contentType string) string {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind, _, _ = strings.Cut(contentType, ";")
	}
	return strings.ToLower(strings.TrimSpace(kind))
}
