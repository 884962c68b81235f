package ingest

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
	"slices"
)

// documentTasks reads JSON documents: an object that is a record, an array of
// records, or an object that holds an array of records under "articles" or
// "items"; several in a row are read one after the other. The stream is cut
// into records without being decoded, so that an array of any length needs the
// memory of one chunk, and its records are decoded in parallel.
func documentTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, err := in.openText(o)
		if err != nil {
			yield(skip(in.path, 0, size, reason(err)))
			return
		}
		defer r.Close()
		c := &documentCutter{path: in.path, r: bufio.NewReaderSize(r, sniffSize), max: o.MaxRecord, line: 1, yield: yield}
		err = c.documents()
		switch {
		case c.stopped:
			return
		case !c.flush():
			return
		case err != nil:
			yield(skip(in.path, c.line, 0, err.Error()))
		case c.values == 0:
			yield(skip(in.path, 0, size, "empty"))
		case c.records == 0:
			yield(skip(in.path, 0, size, "no records"))
		}
	}
}

// A documentCutter finds the records of JSON documents by brackets and quotes
// alone. What stands between them is checked when they are decoded.
type documentCutter struct {
	path  string
	r     *bufio.Reader
	max   int64
	line  int // of the next byte
	yield func(task) bool

	value   []byte // the value read last, cut off above max
	size    int64  // of that value, whole
	chunk   records
	values  int // top-level values
	records int
	stopped bool
}

// records are pieces of JSON laid end to end.
type records struct {
	data  []byte
	ends  []int
	lines []int
}

var (
	errEnd      = errors.New("broken JSON: it ends too early")
	errStopped  = errors.New("stopped")
	errNotJSON  = errors.New("broken JSON: neither an object nor an array")
	errMember   = errors.New("broken JSON: a member of an object is not a name, a colon and a value")
	errBetween  = errors.New("broken JSON: neither a comma nor the closing bracket after a value")
	errNoObject = errors.New("broken JSON: a value is missing")
)

func (c *documentCutter) documents() error {
	for {
		b, err := c.peek()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
		c.values++
		switch b {
		case '[':
			err = c.array()
		case '{':
			err = c.object()
		default:
			err = errNotJSON
		}
		if err == io.EOF {
			err = errEnd
		}
		if err != nil {
			return err
		}
	}
}

// array cuts the elements of the array that begins at the next byte.
func (c *documentCutter) array() error {
	c.r.Discard(1)
	for first := true; ; first = false {
		b, err := c.peek()
		switch {
		case err != nil:
			return err
		case b == ']' && first:
			c.r.Discard(1)
			return nil
		}
		line := c.line
		if err := c.read(); err != nil {
			return err
		}
		if err := c.record(line, c.value, c.size); err != nil {
			return err
		}
		if done, err := c.separator(']'); done || err != nil {
			return err
		}
	}
}

// object cuts the records of a wrapper, or hands the object out as a record
// when it is none: it has a text of its own, or no array of the right name.
func (c *documentCutter) object() error {
	line := c.line
	held, size := []byte{'{'}, int64(1)
	hold := func(piece []byte, n int64) {
		if size += n; size <= c.max {
			held = append(held, piece...)
		}
	}
	c.r.Discard(1)
	hasText, wrapper := false, false
	for first := true; ; first = false {
		b, err := c.peek()
		switch {
		case err != nil:
			return err
		case b == '}' && first:
			c.r.Discard(1)
			return c.record(line, []byte("{}"), 2)
		case b != '"':
			return errMember
		}
		if err := c.read(); err != nil {
			return err
		}
		name := string(bytes.Trim(c.value, `"`))
		hold(c.value, c.size)
		if b, err = c.peek(); err != nil {
			return err
		} else if b != ':' {
			return errMember
		}
		c.r.Discard(1)
		hold([]byte{':'}, 1)
		if b, err = c.peek(); err != nil {
			return err
		}
		if b == '[' && !hasText && (name == "articles" || name == "items") {
			wrapper = true
			err = c.array()
			hold([]byte("[]"), 2)
		} else {
			err = c.read()
			hold(c.value, c.size)
		}
		if err != nil {
			return err
		}
		hasText = hasText || slices.Contains(spellings[fieldText], name) && b == '"'
		done, err := c.separator('}')
		switch {
		case err != nil:
			return err
		case !done:
			hold([]byte{','}, 1)
			continue
		case wrapper:
			return nil
		}
		hold([]byte{'}'}, 1)
		return c.record(line, held, size)
	}
}

// separator reads a comma, or the closing bracket, and tells whether it was that.
func (c *documentCutter) separator(closing byte) (bool, error) {
	b, err := c.peek()
	switch {
	case err != nil:
		return false, err
	case b != ',' && b != closing:
		return false, errBetween
	}
	c.r.Discard(1)
	return b == closing, nil
}

// record adds a record to the chunk.
func (c *documentCutter) record(line int, raw []byte, size int64) error {
	c.records++
	if size > c.max {
		if !c.flush() || !c.yield(skip(c.path, line, size, "a record "+over(c.max))) {
			c.stopped = true
			return errStopped
		}
		return nil
	}
	c.chunk.data = append(c.chunk.data, raw...)
	c.chunk.ends = append(c.chunk.ends, len(c.chunk.data))
	c.chunk.lines = append(c.chunk.lines, line)
	if len(c.chunk.data) >= chunkSize && !c.flush() {
		return errStopped
	}
	return nil
}

// flush hands the chunk out.
func (c *documentCutter) flush() bool {
	chunk, path := c.chunk, c.path
	if len(chunk.ends) == 0 {
		return true
	}
	c.chunk = records{data: make([]byte, 0, min(chunkSize+chunkSize/4, 2*len(chunk.data)))}
	more := c.yield(func(w *worker) {
		w.bytes += int64(len(chunk.data))
		start := 0
		for i, end := range chunk.ends {
			w.record(path, chunk.lines[i], chunk.data[start:end])
			start = end
		}
	})
	c.stopped = !more
	return more
}

// peek passes over white space and returns the next byte without reading it.
func (c *documentCutter) peek() (byte, error) {
	for {
		if c.r.Buffered() == 0 {
			if _, err := c.r.Peek(1); err != nil {
				return 0, err
			}
		}
		window, _ := c.r.Peek(c.r.Buffered())
		i := space(window, 0)
		c.line += bytes.Count(window[:i], []byte{'\n'})
		c.r.Discard(i)
		if i < len(window) {
			return window[i], nil
		}
	}
}

// read reads one value, whatever is in it, into c.value.
func (c *documentCutter) read() error {
	c.value, c.size = c.value[:0], 0
	var s valueScanner
	for {
		if _, err := c.r.Peek(1); err != nil {
			return err
		}
		window, _ := c.r.Peek(c.r.Buffered())
		n := s.scan(window)
		c.line += bytes.Count(window[:n], []byte{'\n'})
		if c.size += int64(n); c.size <= c.max {
			c.value = append(c.value, window[:n]...)
		}
		c.r.Discard(n)
		if s.done {
			if c.size == 0 {
				return errNoObject
			}
			return nil
		}
	}
}

// A valueScanner finds the end of a JSON value that comes in pieces.
type valueScanner struct {
	depth    int
	inString bool
	escape   bool // the next byte belongs to an escape
	inWord   bool // in a number, true, false or null
	done     bool
}

// scan returns how many bytes of b belong to the value.
func (s *valueScanner) scan(b []byte) int {
	for i := 0; i < len(b); i++ {
		c := b[i]
		if s.inString {
			switch {
			case s.escape:
				s.escape = false
			case c == '\\':
				s.escape = true
			case c == '"':
				s.inString = false
				if s.depth == 0 {
					s.done = true
					return i + 1
				}
			default:
				i += stringRun(b[i+1:])
			}
			continue
		}
		switch c {
		case '"':
			if s.inWord {
				s.done = true
				return i
			}
			s.inString = true
		case '{', '[':
			if s.inWord {
				s.done = true
				return i
			}
			s.depth++
		case '}', ']':
			if s.depth == 0 { // it closes what the value is in
				s.done = true
				return i
			}
			if s.depth--; s.depth == 0 {
				s.done = true
				return i + 1
			}
		case ',', ' ', '\n', '\r', '\t', ':':
			if s.depth == 0 {
				s.done = true
				return i
			}
		default:
			s.inWord = s.depth == 0
		}
	}
	return len(b)
}

// stringRun returns the length of the prefix of b without quote and backslash.
func stringRun(b []byte) int {
	i := plainRun(b)
	for i < len(b) && b[i] != '"' && b[i] != '\\' { // a control character
		i += 1 + plainRun(b[i+1:])
	}
	return i
}
