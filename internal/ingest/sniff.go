package ingest

import (
	"bufio"
	"bytes"
	"io"
	"iter"

	"golang.org/x/text/encoding/unicode"
)

// sniffSize is how much of an input is looked at to know its format.
const sniffSize = 64 << 10

// sniffTasks reads an input whose name tells nothing: JSON where it begins like
// JSON, one record a line where the first line is an object of its own, and
// text otherwise.
func sniffTasks(in input, o Options) iter.Seq[task] {
	r, size, err := in.open(o)
	if err != nil {
		return one(skip(in.path, 0, size, reason(err)))
	}
	b := bufio.NewReaderSize(r, sniffSize)
	head, _ := b.Peek(sniffSize) // an error shows again at the first Read
	in.opened = peeked{b, r}
	switch sniff(head) {
	case "json":
		return jsonTasks(in, o)
	case "jsonl":
		return linesTasks(in, o)
	}
	return plainTasks(in, o)
}

// sniff names the format of the bytes an input begins with.
func sniff(head []byte) string {
	text, _, _ := decodeText(head)
	line, _, _ := bytes.Cut(bytes.TrimSpace([]byte(text)), []byte{'\n'})
	line = bytes.TrimSpace(line)
	if len(line) == 0 {
		return "text"
	}
	rest := bytes.TrimSpace(line[1:])
	switch {
	case line[0] == '[' && (len(rest) == 0 || rest[0] == '{' || rest[0] == ']'):
		return "json"
	case line[0] != '{' || len(rest) > 0 && rest[0] != '"' && rest[0] != '}':
		return "text"
	case len(line) < len(bytes.TrimSpace([]byte(text))) && line[len(line)-1] == '}':
		return "jsonl"
	}
	return "json"
}

// peeked is a reader that was looked into.
type peeked struct {
	io.Reader
	io.Closer
}

// openText opens a JSON input as UTF-8 without byte order mark.
func (in input) openText(o Options) (io.ReadCloser, int64, error) {
	r, size, err := in.open(o)
	if err != nil {
		return nil, size, err
	}
	b := bufio.NewReaderSize(r, sniffSize)
	head, _ := b.Peek(4096)
	if order, ok := utf16Order(head); ok {
		return peeked{unicode.UTF16(order, unicode.UseBOM).NewDecoder().Reader(b), r}, size, nil
	}
	if bytes.HasPrefix(head, []byte(utf8BOM)) {
		b.Discard(len(utf8BOM))
	}
	return peeked{b, r}, size, nil
}
