package ingest

import (
	"bufio"
	"errors"
	"io"
	"iter"
	"time"
)

// documentTasks reads JSON documents: an object that is a record, an array of
// records, or an object that holds an array of records under "articles" or
// "items"; several in a row are read one after the other. The stream is cut
// into records without being decoded, so that an array of any length needs the
// memory of one chunk, and its records are decoded in parallel.
func documentTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, note, err := in.openText(o)
		if err != nil {
			yield(skip(in.path, 0, size, reason(err)))
			return
		}
		defer r.Close()
		if note != "" && !yield(warn(in.path, "encoding", note)) {
			return
		}
		c := &documentCutter{path: in.path, now: in.modified(), r: buffered(r, size), max: o.MaxRecord, line: 1, yield: yield}
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
	now   time.Time // when the file was written
	r     *bufio.Reader
	max   int64
	line  int // of the next byte
	yield func(task) bool

	column  int    // of the next byte, from 0
	value   []byte // the value read last, cut off above max
	size    int64  // of that value, whole
	source  string // the publisher of the records, where the document names it
	chunk   records
	values  int // top-level values
	records int
	stopped bool
}

// records are pieces of JSON laid end to end.
type records struct {
	source string
	data   []byte
	ends   []int
	lines  []int
}

var (
	errEnd      = errors.New("broken JSON: it ends too early")
	errStopped  = errors.New("stopped")
	errNotJSON  = errors.New("broken JSON: neither an object nor an array")
	errMember   = errors.New("broken JSON: a member of an object is not a name, a colon and a value")
	errBetween  = errors.New("broken JSON: neither a comma nor the closing bracket after a value")
	errNoObject = errors.New("broken JSON: a value is missing")
	errOpen     = errors.New("broken JSON: a string or an object is not closed")
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

// array cuts the elements of the array that begins at the next byte. After one that is
// broken it reads on at the next record.
func (c *documentCutter) array() error {
	c.skip(1)
	for first := true; ; first = false {
		b, err := c.peek()
		switch {
		case err != nil:
			return err
		case b == ']':
			if !first {
				c.lose(c.line, errNoObject)
			}
			c.skip(1)
			return nil
		case b == ',':
			c.lose(c.line, errNoObject)
			c.skip(1)
			continue
		}
		line, column := c.line, c.column
		if err = c.read(); err == nil {
			err = c.record(line, c.value, c.size)
		}
		done := false
		if err == nil {
			done, err = c.separator(']')
		}
		switch {
		case err == errBetween && c.atObject():
			c.lose(c.line, errBetween)
			continue
		case isBroken(err):
			c.lose(line, err)
			done, err = c.resume(column)
		}
		if done || err != nil {
			return err
		}
	}
}

// isBroken tells an error in what is written from one in reading it.
func isBroken(err error) bool { return err == errBetween || err == errNoObject || err == errOpen }

// atObject tells whether an object begins at the next byte: then only a comma is missing.
func (c *documentCutter) atObject() bool {
	b, err := c.peek()
	return err == nil && b == '{'
}

// lose names what could not be read.
func (c *documentCutter) lose(line int, err error) {
	path := c.path
	if !c.flush() || !c.yield(skip(path, line, 0, err.Error())) {
		c.stopped = true
	}
}

// resume passes over the rest of a broken element, to the next line on which an object
// begins as far to the right as the element did: elements of one array stand in one column.
// An array on one line ends there. It tells whether nothing follows.
func (c *documentCutter) resume(column int) (done bool, err error) {
	for {
		if c.stopped {
			return true, errStopped
		}
		if c.column == column && c.atObject() {
			return false, nil
		}
		rest, err := c.r.ReadSlice('\n')
		c.column += len(rest)
		if err == nil {
			c.line, c.column = c.line+1, 0
		} else if err != bufio.ErrBufferFull {
			return true, notEOF(err)
		}
		if _, err := c.peek(); err != nil {
			return true, notEOF(err)
		}
	}
}

func notEOF(err error) error {
	if err == io.EOF {
		return nil
	}
	return err
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
	c.chunk.source = c.source
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
	chunk, path, now := c.chunk, c.path, c.now
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
			w.record(origin{path: path, line: chunk.lines[i], now: now, source: chunk.source}, chunk.data[start:end])
			start = end
		}
	})
	c.stopped = !more
	return more
}
