package ingest

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// sniffSize is how much of an input is looked at to know its format.
const sniffSize = 64 << 10

// A look is what the first bytes of an input tell of its format.
type look uint8

const (
	looksText    look = iota
	looksJSON         // a document
	looksLines        // an object on a line of its own, and more below
	looksObject       // an object on one line, and nothing known of what follows
	looksArchive      // zip or tar
)

// sniffTasks reads an input whose name tells nothing.
func sniffTasks(in input, o Options) iter.Seq[task] {
	in, format, err := in.look(o)
	switch {
	case err != nil:
		return one(skip(in.path, 0, in.size(), reason(err)))
	case format == looksJSON || format == looksObject:
		return documentTasks(in, o)
	case format == looksLines:
		return linesTasks(in, o)
	case format == looksArchive:
		in.opened.Close()
		return one(skip(in.path, 0, in.size(), "an archive without the suffix .zip or .tar"))
	}
	return plainTasks(in, o)
}

// jsonTasks reads JSON. A file of lines is found under this name too, and read
// as such: then one broken record costs only itself.
func jsonTasks(in input, o Options) iter.Seq[task] {
	in, format, err := in.look(o)
	switch {
	case err != nil:
		return one(skip(in.path, 0, in.size(), reason(err)))
	case format == looksLines:
		return linesTasks(in, o)
	}
	return documentTasks(in, o)
}

// jsonLinesTasks reads one record a line, unless the file is plainly a document.
func jsonLinesTasks(in input, o Options) iter.Seq[task] {
	in, format, err := in.look(o)
	switch {
	case err != nil:
		return one(skip(in.path, 0, in.size(), reason(err)))
	case format == looksJSON:
		return documentTasks(in, o)
	}
	return linesTasks(in, o)
}

// look opens the input and looks at its beginning.
func (in input) look(o Options) (input, look, error) {
	r, size, err := in.open(o)
	if err != nil {
		return in, looksText, err
	}
	b := buffered(r, size)
	head, _ := b.Peek(b.Size()) // an error shows again at the first Read
	in.opened, in.stored = peeked{b, r}, size
	return in, sniff(head), nil
}

func sniff(head []byte) look {
	if bytes.HasPrefix(head, []byte("PK\x03\x04")) || len(head) > 262 && string(head[257:262]) == "ustar" {
		return looksArchive
	}
	text, _, _ := decodeText(head)
	all := strings.TrimSpace(text)
	line, below, _ := strings.Cut(all, "\n")
	line, below = strings.TrimSpace(line), strings.TrimSpace(below)
	if line == "" {
		return looksText
	}
	inside := strings.TrimSpace(all[1:])
	last := line[len(line)-1]
	switch {
	case line[0] == '[' && (inside == "" || inside[0] == '{' || inside[0] == ']'):
		return looksJSON
	case line[0] != '{' || inside != "" && inside[0] != '"' && inside[0] != '}':
		return looksText
	case below == "":
		return looksObject
	case last == '}' || below[0] == '{' && !strings.ContainsRune("[{:,", rune(last)):
		return looksLines
	}
	return looksJSON
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

// openText opens a JSON input as UTF-8 without byte order mark.
func (in input) openText(o Options) (io.ReadCloser, int64, error) {
	r, size, err := in.open(o)
	if err != nil {
		return nil, size, err
	}
	b := buffered(r, size)
	head, _ := b.Peek(b.Size())
	if order, ok := utf16Order(head); ok {
		return peeked{unicode.UTF16(order, unicode.UseBOM).NewDecoder().Reader(b), r}, size, nil
	}
	if bytes.HasPrefix(head, []byte(utf8BOM)) {
		_, err = b.Discard(len(utf8BOM))
	}
	if looksBinary(head) {
		err = errors.Join(err, errBinary)
	}
	if err != nil {
		r.Close()
		return nil, size, err
	}
	return peeked{b, r}, size, nil
}
