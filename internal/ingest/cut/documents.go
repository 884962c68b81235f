package cut

import (
	"bufio"
	"errors"
	"io"

	"summarize/internal/ingest/unpack"
)

// Records are records of JSON laid end to end, or the place of one that could not be read.
type Records struct {
	Source string // the publisher, where the document names it
	Data   []byte
	Ends   []int // of each record in Data
	Lines  []int // of each

	Lost string // why nothing is here
	Line int    // where that is
	Size int64  // of what was passed over
}

// Documents cuts JSON documents: an object that is a record, an array of
// records, or an object that holds an array of records under "articles" or
// "items"; several in a row are read one after the other. Records are found by brackets and
// quotes alone: what stands between them is checked when they are decoded. So an array of any
// length needs the memory of one chunk.
type Documents struct {
	Line   int // of the next byte
	Values int // at the top, so far
	Found  int // records

	r     *bufio.Reader
	max   int64
	yield func(Records) bool

	column  int    // of the next byte, from 0
	value   []byte // the value read last, cut off above max
	size    int64  // of that value, whole
	source  string // the publisher of the records, where the document names it
	chunk   Records
	stopped bool
}

// NewDocuments cuts what r has into records of at most max bytes.
func NewDocuments(r *bufio.Reader, max int64) *Documents { return &Documents{Line: 1, r: r, max: max} }

// ErrStopped says that yield wanted no more.
var ErrStopped = errors.New("stopped")

// Records hands out chunks of records until yield returns false. An error other than ErrStopped stands at
// Line.
func (c *Documents) Records(yield func(Records) bool) error {
	c.yield = yield
	err := c.documents()
	if !c.flush() {
		return ErrStopped
	}
	return err
}

var (
	errEnd      = errors.New("broken JSON: it ends too early")
	errNotJSON  = errors.New("broken JSON: neither an object nor an array")
	errMember   = errors.New("broken JSON: a member of an object is not a name, a colon and a value")
	errBetween  = errors.New("broken JSON: neither a comma nor the closing bracket after a value")
	errNoObject = errors.New("broken JSON: a value is missing")
	errOpen     = errors.New("broken JSON: a string or an object is not closed")
)

func (c *Documents) documents() error {
	head, _ := c.r.Peek(maxAssignment)
	assigned := assignment.Find(head)
	c.pass(assigned)
	for {
		b, err := c.peek()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		case b == ';' && assigned != nil:
			c.skip(1)
			continue
		}
		c.Values++
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
func (c *Documents) array() error {
	c.skip(1)
	for first := true; ; first = false {
		b, err := c.peek()
		switch {
		case err != nil:
			return err
		case b == ']':
			if !first {
				c.lose(c.Line, 0, errNoObject.Error())
			}
			c.skip(1)
			return nil
		case b == ',':
			c.lose(c.Line, 0, errNoObject.Error())
			c.skip(1)
			continue
		}
		line, column := c.Line, c.column
		if err = c.read(); err == nil {
			err = c.record(line, c.value, c.size)
		}
		done := false
		if err == nil {
			done, err = c.separator(']')
		}
		switch {
		case err == errBetween && c.atObject():
			c.lose(c.Line, 0, errBetween.Error())
			continue
		case isBroken(err):
			c.lose(line, 0, err.Error())
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
func (c *Documents) atObject() bool {
	b, err := c.peek()
	return err == nil && b == '{'
}

// lose names what could not be read.
func (c *Documents) lose(line int, size int64, why string) error {
	if c.flush() && !c.yield(Records{Lost: why, Line: line, Size: size}) {
		c.stopped = true
	}
	if c.stopped {
		return ErrStopped
	}
	return nil
}

// resume passes over the rest of a broken element, to the next line on which an object
// begins as far to the right as the element did: elements of one array stand in one column.
// An array on one line ends there. It tells whether nothing follows.
func (c *Documents) resume(column int) (done bool, err error) {
	for {
		if c.stopped {
			return true, ErrStopped
		}
		if c.column == column && c.atObject() {
			return false, nil
		}
		rest, err := c.r.ReadSlice('\n')
		c.column += len(rest)
		if err == nil {
			c.Line, c.column = c.Line+1, 0
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
func (c *Documents) record(line int, raw []byte, size int64) error {
	c.Found++
	if size > c.max {
		return c.lose(line, size, "a record "+unpack.LargerThan(c.max))
	}
	c.chunk.Source = c.source
	c.chunk.Data = append(c.chunk.Data, raw...)
	c.chunk.Ends = append(c.chunk.Ends, len(c.chunk.Data))
	c.chunk.Lines = append(c.chunk.Lines, line)
	if len(c.chunk.Data) >= ChunkSize && !c.flush() {
		return ErrStopped
	}
	return nil
}

// flush hands the chunk out, and tells whether more is wanted.
func (c *Documents) flush() bool {
	chunk := c.chunk
	if c.stopped || len(chunk.Ends) == 0 {
		return !c.stopped
	}
	c.chunk = Records{}
	if len(chunk.Data) >= ChunkSize { // another is likely
		c.chunk.Data = make([]byte, 0, ChunkSize+ChunkSize/4)
	}
	c.stopped = !c.yield(chunk)
	return !c.stopped
}
