package ingest

import (
	"bytes"
	"io"
	"iter"
	"time"
)

// chunkSize is how much of a file one task decodes: large enough that handing
// out tasks costs nothing, small enough for the cache of a processor.
const chunkSize = 1 << 20

// linesTasks reads one record a line. A line that cannot be read costs only itself.
func linesTasks(in input, o Options) iter.Seq[task] {
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
		c := newLineCutter(in.path, r, o.MaxRecord, bufferSize(size))
		c.now = in.modified()
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

// bufferSize is the size of a chunk for an input of so many bytes stored: many
// small files should not each clear a megabyte.
func bufferSize(stored int64) int {
	if stored <= 0 || stored >= chunkSize {
		return chunkSize
	}
	return int(min(chunkSize, max(8*stored, 4<<10)))
}

// A lineCutter cuts a stream into chunks of whole lines. It holds one chunk,
// or one line where that is longer; a line above max is passed over in a buffer
// of about that size.
type lineCutter struct {
	path  string
	now   time.Time // when the file was written
	r     io.Reader
	max   int64
	size  int         // of a chunk
	free  chan []byte // buffers of chunks that were decoded
	rest  []byte      // read, not handed out
	line  int         // of the first byte of rest
	blank bool        // nothing but white space so far
	done  bool
	err   error
}

// spareBuffers is how many buffers wait for use again; more workers than that
// cost an allocation a chunk.
const spareBuffers = 64

func newLineCutter(path string, r io.Reader, max int64, size int) *lineCutter {
	return &lineCutter{path: path, r: r, max: max, size: size, free: make(chan []byte, spareBuffers), line: 1, blank: true}
}

// buffer returns an empty buffer of the size of a chunk.
func (c *lineCutter) buffer() []byte {
	select {
	case b := <-c.free:
		return b[:0]
	default:
		return make([]byte, 0, c.size)
	}
}

// release takes back a buffer that no one reads any more.
func (c *lineCutter) release(b []byte) {
	if cap(b) != c.size {
		return
	}
	select {
	case c.free <- b:
	default:
	}
}

// next returns the task for the next chunk, or nil when it has none.
func (c *lineCutter) next() task {
	buf := c.rest
	if buf == nil {
		buf = c.buffer()
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
		c.keep(buf[end:])
		return c.chunk(buf[:end])
	case int64(len(buf)) > c.max:
		return c.drain(buf)
	}
	c.rest = append(make([]byte, 0, min(2*cap(buf), int(c.max)+c.size)), buf...)
	return nil
}

// drain passes over the rest of a line that is too long.
func (c *lineCutter) drain(buf []byte) task {
	line, size, read := c.line, int64(len(buf)), int64(len(buf))
	for {
		n, err := c.r.Read(buf)
		end := bytes.IndexByte(buf[:n], '\n')
		if end >= 0 {
			c.keep(buf[end+1 : n])
			c.line++
			size, read = size+int64(end), read+int64(end+1)
			break
		}
		size, read = size+int64(n), read+int64(n)
		if err != nil {
			c.done = true
			if err != io.EOF {
				c.err = err
			}
			break
		}
	}
	c.blank = false
	return func(w *worker) {
		w.bytes += read
		w.skip(c.path, line, size, "a record "+over(c.max))
	}
}

func (c *lineCutter) chunk(data []byte) task {
	path, line, now := c.path, c.line, c.now
	c.line += bytes.Count(data, []byte{'\n'})
	blank := len(bytes.TrimSpace(data)) == 0
	c.blank = c.blank && blank
	return func(w *worker) {
		w.bytes += int64(len(data))
		if !blank { // gigabytes of empty lines are no work
			w.lines(origin{path: path, line: line, now: now}, data)
		}
		c.release(data)
	}
}

// keep holds what was read of the line after a chunk, with room to go on.
func (c *lineCutter) keep(rest []byte) {
	if len(rest) < c.size {
		c.rest = append(c.buffer(), rest...)
	} else {
		c.rest = append(make([]byte, 0, 2*len(rest)), rest...)
	}
}

// lines decodes a chunk of whole lines, the first of which is at a place.
func (w *worker) lines(at origin, data []byte) {
	for ; len(data) > 0; at.line++ {
		raw := data
		if end := bytes.IndexByte(data, '\n'); end >= 0 {
			raw, data = data[:end], data[end+1:]
		} else {
			data = nil
		}
		if raw = bytes.TrimSpace(raw); len(raw) > 0 {
			w.record(at, raw)
		}
	}
}
