package ingest

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"

	"summarize/internal/ingest/charset"
)

// sniffSize is how much of an input is looked at to know its format.
const sniffSize = 64 << 10

// A head is the first bytes of an input, by which formats know it.
type head struct {
	raw  []byte
	text string // decoded where it is UTF-16, without byte order mark and leading white space
}

func headOf(raw []byte) head {
	text := string(raw)
	if order, ok := charset.UTF16Order(raw); ok {
		if decoded, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(raw); err == nil {
			text = string(decoded)
		}
	}
	return head{raw, strings.TrimLeft(strings.TrimPrefix(text, charset.BOM), " \t\r\n")}
}

// begins tells whether the bytes begin like that.
func begins(magic string) func(head) bool {
	return func(h head) bool { return bytes.HasPrefix(h.raw, []byte(magic)) }
}

// isTar knows POSIX and GNU archives by their mark.
func isTar(h head) bool { return len(h.raw) > 262 && string(h.raw[257:262]) == "ustar" }

// A jsonShape is what the beginning of JSON tells of what follows.
type jsonShape uint8

const (
	noJSON   jsonShape = iota
	document           // a document
	lines              // an object on a line of its own, and more below
	object             // an object on one line, and nothing known of what follows
)

func isDocument(h head) bool { s := shapeOf(h.text); return s == document || s == object }

func isLines(h head) bool { s := shapeOf(h.text); return s == lines || s == object }

func shapeOf(text string) jsonShape {
	line, below, _ := strings.Cut(strings.TrimSpace(text), "\n")
	line, below = strings.TrimSpace(line), strings.TrimSpace(below)
	if line == "" {
		return noJSON
	}
	inside := strings.TrimSpace(text[1:])
	last := line[len(line)-1]
	switch {
	case line[0] == '[' && (inside == "" || inside[0] == '{' || inside[0] == ']'):
		return document
	case line[0] != '{' || inside != "" && inside[0] != '"' && inside[0] != '}':
		return noJSON
	case below == "":
		return object
	case last == '}' || strings.HasSuffix(line, "},") || below[0] == '{' && !strings.ContainsRune("[{:,", rune(last)):
		return lines
	}
	return document
}

// look opens the input and looks at its beginning.
func (in input) look(o Options) (input, head, error) {
	r, size, err := in.open(o)
	if err != nil {
		return in, head{}, err
	}
	b := buffered(r, size)
	raw, _ := b.Peek(b.Size()) // an error shows again at the first Read
	in.opened, in.stored = peeked{b, r}, size
	return in, headOf(raw), nil
}

// peeked is a reader that was looked into.
type peeked struct {
	io.Reader
	io.Closer
}

// buffered returns a buffer over r, or the one that r already is, large enough
// to look at what matters and no larger than the input needs.
func buffered(r io.Reader, stored int64) *bufio.Reader {
	if p, ok := r.(peeked); ok {
		r = p.Reader
	}
	size := sniffSize
	if stored > 0 && stored < sniffSize {
		size = max(4<<10, int(stored)+1)
	}
	return bufio.NewReaderSize(r, size)
}

// openText opens an input that is cut as it is read, as UTF-8 without byte order mark. The
// note, when not empty, is a warning about how.
func (in input) openText(o Options) (r io.ReadCloser, size int64, note string, err error) {
	whole, size, err := in.open(o)
	if err != nil {
		return nil, size, "", err
	}
	b := buffered(whole, size)
	head, _ := b.Peek(b.Size())
	if order, ok := charset.UTF16Order(head); ok {
		return peeked{unicode.UTF16(order, unicode.UseBOM).NewDecoder().Reader(b), whole}, size, "", nil
	}
	if bytes.HasPrefix(head, []byte(charset.BOM)) {
		_, err = b.Discard(len(charset.BOM))
	}
	if charset.LooksBinary(head) {
		err = errors.Join(err, charset.ErrBinary)
	}
	var text io.Reader = b
	name := cmp.Or(o.Encoding, charset.InStream(head))
	if name != "" && err == nil && !utf8.Valid(head) {
		if text, err = charset.DecodeStream(b, name); o.Encoding == "" {
			note = "not UTF-8, read as " + name
		}
	}
	if err != nil {
		whole.Close()
		return nil, size, "", err
	}
	return peeked{text, whole}, size, note, nil
}
