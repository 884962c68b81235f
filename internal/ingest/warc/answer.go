package warc

import (
	"bufio"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/klauspost/compress/gzip"

	"summarize/internal/ingest/unpack"
)

// readAnswer reads the head of what a server answered (RFC 9112). It tells whether a page follows.
// Package net/http reads it too, and would bring a client and its cryptography into the program.
func readAnswer(r *bufio.Reader) (textproto.MIMEHeader, bool) {
	head := textproto.NewReader(r)
	status, err := head.ReadLine()
	version, rest, _ := strings.Cut(status, " ")
	if err != nil || !strings.HasPrefix(version, "HTTP/") || !strings.HasPrefix(strings.TrimLeft(rest, " "), "200") {
		return nil, false
	}
	header, err := head.ReadMIMEHeader()
	return header, err == nil || err == io.EOF
}

// unpacked returns the body of an answer as its server had it.
func unpacked(head textproto.MIMEHeader, body io.Reader, limits unpack.Limits) (io.Reader, error) {
	if strings.EqualFold(strings.TrimSpace(head.Get("Transfer-Encoding")), "chunked") {
		body = &chunked{r: bufio.NewReader(body)}
	}
	stored := &unpack.Counted{Reader: body}
	m := &unpack.Meter{Limits: limits, Stored: func() int64 { return stored.N }}
	switch strings.ToLower(head.Get("Content-Encoding")) {
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(stored)
		if err != nil {
			return nil, fmt.Errorf("damaged gzip data: %w", err)
		}
		return m.Over(z), nil
	case "deflate":
		z, err := zlib.NewReader(stored)
		if err != nil {
			return nil, fmt.Errorf("damaged deflate data: %w", err)
		}
		return m.Over(z), nil
	case "", "identity":
		return body, nil
	}
	return nil, fmt.Errorf("a page packed as %q", unpack.Short(head.Get("Content-Encoding")))
}

// A chunked reader joins the chunks in which a body was sent (RFC 9112, section 7.1). Crawlers
// that joined them already and left the head as it was are believed: what begins without
// the size of a chunk is the body.
type chunked struct {
	r       *bufio.Reader
	left    int64
	started bool
	plain   bool
}

var errChunk = errors.New("a chunk without its size")

func (c *chunked) Read(p []byte) (int, error) {
	if c.left == 0 && !c.plain {
		if err := c.next(); err != nil {
			return 0, err
		}
	}
	if c.plain {
		return c.r.Read(p)
	}
	n, err := c.r.Read(p[:min(int64(len(p)), c.left)])
	c.left -= int64(n)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

// maxChunkLine is longer than the line that gives a chunk's size.
const maxChunkLine = 64

// next reads the size of the next chunk.
func (c *chunked) next() error {
	if c.started {
		c.r.Discard(len("\r\n"))
	}
	line, _ := c.r.Peek(maxChunkLine)
	text, _, ok := strings.Cut(string(line), "\n")
	digits, _, _ := strings.Cut(text, ";")
	size, err := strconv.ParseInt(strings.TrimSpace(digits), 16, 64)
	switch {
	case (!ok || err != nil || size < 0) && !c.started:
		c.started, c.plain = true, true
		return nil
	case len(line) == 0:
		return io.ErrUnexpectedEOF
	case !ok || err != nil || size < 0:
		return errChunk
	case size == 0:
		return io.EOF
	}
	c.r.Discard(len(text) + len("\n"))
	c.started, c.left = true, size
	return nil
}
