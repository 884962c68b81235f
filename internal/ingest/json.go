package ingest

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"
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
		c := &documentCutter{path: in.path, r: buffered(r, size), max: o.MaxRecord, line: 1, yield: yield}
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
	line, h := c.line, &held{max: c.max}
	c.r.Discard(1)
	switch b, err := c.peek(); {
	case err != nil:
		return err
	case b == '}':
		c.r.Discard(1)
		return c.record(line, []byte("{}"), 2)
	}
	h.add("{", 1)
	for {
		if err := c.member(h); err != nil {
			return err
		}
		done, err := c.separator('}')
		switch {
		case err != nil:
			return err
		case done && h.wrapper:
			return nil
		case done:
			h.add("}", 1)
			return c.record(line, h.raw, h.size)
		}
		h.add(",", 1)
	}
}

// held is an object that may turn out to be a record.
type held struct {
	raw       []byte // nothing once size is above max
	size, max int64
	hasText   bool
	wrapper   bool
}

func (h *held) add(piece string, size int64) {
	if h.size += size; h.size <= h.max {
		h.raw = append(h.raw, piece...)
	} else {
		h.raw = nil
	}
}

// member reads a name and its value, or the records that are its value.
func (c *documentCutter) member(h *held) error {
	if b, err := c.peek(); err != nil {
		return err
	} else if b != '"' {
		return errMember
	}
	if err := c.read(); err != nil {
		return err
	}
	name := strings.Trim(string(c.value), `"`)
	h.add(string(c.value), c.size)
	if b, err := c.peek(); err != nil {
		return err
	} else if b != ':' {
		return errMember
	}
	c.r.Discard(1)
	h.add(":", 1)
	b, err := c.peek()
	if err != nil {
		return err
	}
	if b == '[' && !h.hasText && (name == "articles" || name == "items") {
		h.wrapper = true
		h.add("[]", 2)
		return c.array()
	}
	h.hasText = h.hasText || b == '"' && slices.Contains(spellings[fieldText], name)
	err = c.read()
	h.add(string(c.value), c.size)
	return err
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
		path, limit := c.path, c.max
		if !c.flush() || !c.yield(func(w *worker) {
			w.bytes += size
			w.skip(path, line, size, "a record "+over(limit))
		}) {
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
	c.chunk = records{}
	if len(chunk.data) >= chunkSize { // another is likely
		c.chunk.data = make([]byte, 0, chunkSize+chunkSize/4)
	}
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
		} else {
			c.value = nil
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
