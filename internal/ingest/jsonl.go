package ingest

import (
	"bytes"
	"io"
	"iter"
	"sync"
)

// chunkSize is how much of a file one task decodes: large enough that handing
// out tasks costs nothing, small enough for the cache of a processor.
const chunkSize = 1 << 20

// linesTasks reads one record a line. A line that cannot be read costs only itself.
func linesTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, err := in.openText(o)
		if err != nil {
			yield(skip(in.path, 0, size, reason(err)))
			return
		}
		defer r.Close()
		c := &lineCutter{path: in.path, r: r, max: o.MaxRecord, line: 1}
		c.buffers.New = func() any { return make([]byte, 0, chunkSize) }
		for !c.done {
			if t := c.next(); t != nil && !yield(t) {
				return
			}
		}
		switch {
		case c.err != nil:
			yield(skip(in.path, c.line, 0, reason(c.err)))
		case c.blank:
			yield(skip(in.path, 0, size, "empty"))
		}
	}
}

// A lineCutter cuts a stream into chunks of whole lines. It holds one chunk,
// or one line where that is longer; a line above max is passed over in a buffer
// of that size.
type lineCutter struct {
	path    string
	r       io.Reader
	max     int64
	line    int    // of the first byte of rest
	rest    []byte // read, not handed out
	buffers sync.Pool
	done    bool
	err     error
	blank   bool // nothing but white space so far; set by the first chunk
	started bool
}

// next returns the task for the next chunk, or nil when it has none.
func (c *lineCutter) next() task {
	buf := c.rest
	if buf == nil {
		buf = c.buffers.Get().([]byte)[:0]
	}
	c.rest = nil
	n, err := io.ReadFull(c.r, buf[len(buf):cap(buf)])
	buf = buf[:len(buf)+n]
	if err != nil {
		c.done = true
		if err != io.EOF && err != io.ErrUnexpectedEOF {
			c.err = err
		}
		return c.chunk(buf)
	}
	end := bytes.LastIndexByte(buf, '\n') + 1
	switch {
	case end > 0:
		c.rest = append(c.buffers.Get().([]byte)[:0], buf[end:]...)
		if len(c.rest) == cap(c.rest) {
			c.rest = append(make([]byte, 0, 2*cap(c.rest)), c.rest...)
		}
		return c.chunk(buf[:end])
	case int64(len(buf)) > c.max:
		return c.drain(buf)
	}
	c.rest = append(make([]byte, 0, 2*cap(buf)), buf...)
	return nil
}

// drain passes over the rest of a line that is too long.
func (c *lineCutter) drain(buf []byte) task {
	line, size := c.line, int64(len(buf))
	for {
		n, err := c.r.Read(buf)
		if end := bytes.IndexByte(buf[:n], '\n'); end >= 0 {
			c.rest = append(c.buffers.Get().([]byte)[:0], buf[end+1:n]...)
			c.line++
			size += int64(end)
			break
		}
		size += int64(n)
		if err != nil {
			c.done = true
			if err != io.EOF {
				c.err = err
			}
			break
		}
	}
	c.started, c.blank = true, false
	return func(w *worker) {
		w.bytes += size
		w.skip(c.path, line, size, "a record "+over(c.max))
	}
}

func (c *lineCutter) chunk(data []byte) task {
	path, line := c.path, c.line
	c.line += bytes.Count(data, []byte{'\n'})
	if blank := len(bytes.TrimSpace(data)) == 0; !c.started || !blank {
		c.blank = blank
	}
	c.started = true
	return func(w *worker) {
		w.bytes += int64(len(data))
		w.lines(path, line, data)
		if cap(data) == chunkSize {
			c.buffers.Put(data[:0])
		}
	}
}

// lines decodes a chunk of whole lines, the first of which has the number line.
func (w *worker) lines(path string, line int, data []byte) {
	for ; len(data) > 0; line++ {
		raw := data
		if end := bytes.IndexByte(data, '\n'); end >= 0 {
			raw, data = data[:end], data[end+1:]
		} else {
			data = nil
		}
		if raw = bytes.TrimSpace(raw); len(raw) > 0 {
			w.record(path, line, raw)
		}
	}
}
