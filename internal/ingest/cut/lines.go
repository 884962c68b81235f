package cut

import (
	"bytes"
	"io"

	"summarize/internal/ingest/unpack"
)

// BufferSize is the size of a chunk for an input of so many bytes stored: many
// small files should not each clear a megabyte.
func BufferSize(stored int64) int {
	if stored <= 0 || stored >= ChunkSize {
		return ChunkSize
	}
	return int(min(ChunkSize, max(8*stored, 4<<10)))
}

// A Chunk is lines in a row, or the place of one that is too long.
type Chunk struct {
	Line  int // of the first
	Data  []byte
	Blank bool // nothing but white space

	Lost string // why nothing is here
	Size int64  // of the line that was passed over
	Read int64  // bytes read for it
}

// Lines cuts a stream into chunks of whole lines. It holds one chunk,
// or one line where that is longer; a line above max is passed over in a buffer
// of about that size.
type Lines struct {
	Line  int   // of the next byte
	Blank bool  // nothing but white space so far
	Done  bool  // nothing follows
	Err   error // of reading, where that is why

	r    io.Reader
	max  int64
	size int         // of a chunk
	free chan []byte // buffers of chunks that were decoded
	rest []byte      // read, not handed out
}

// spareBuffers is how many buffers wait for use again; more workers than that
// cost an allocation a chunk.
const spareBuffers = 64

// NewLines cuts what r has into chunks of about size bytes, and lines of at most max.
func NewLines(r io.Reader, max int64, size int) *Lines {
	return &Lines{Line: 1, Blank: true, r: r, max: max, size: size, free: make(chan []byte, spareBuffers)}
}

// buffer returns an empty buffer of the size of a chunk.
func (c *Lines) buffer() []byte {
	select {
	case b := <-c.free:
		return b[:0]
	default:
		return make([]byte, 0, c.size)
	}
}

// Release takes back a buffer that no one reads any more.
func (c *Lines) Release(b []byte) {
	if cap(b) != c.size {
		return
	}
	select {
	case c.free <- b:
	default:
	}
}

// Next returns the next chunk; false where there is none yet, or none at all when Done.
func (c *Lines) Next() (Chunk, bool) {
	buf := c.rest
	if buf == nil {
		buf = c.buffer()
	}
	c.rest = nil
	n, err := io.ReadFull(c.r, buf[len(buf):cap(buf)])
	buf = buf[:len(buf)+n]
	if err != nil {
		c.Done = true
		if err != io.EOF && err != io.ErrUnexpectedEOF {
			c.Err = err
		}
		return c.chunk(buf)
	}
	end := bytes.LastIndexByte(buf, '\n') + 1
	switch {
	case end > 0:
		c.keep(buf[end:])
		return c.chunk(buf[:end])
	case int64(len(buf)) > c.max:
		return c.drain(buf), true
	}
	c.rest = append(make([]byte, 0, min(2*cap(buf), int(c.max)+c.size)), buf...)
	return Chunk{}, false
}

// drain passes over the rest of a line that is too long.
func (c *Lines) drain(buf []byte) Chunk {
	line, size, read := c.Line, int64(len(buf)), int64(len(buf))
	for {
		n, err := c.r.Read(buf)
		end := bytes.IndexByte(buf[:n], '\n')
		if end >= 0 {
			c.keep(buf[end+1 : n])
			c.Line++
			size, read = size+int64(end), read+int64(end+1)
			break
		}
		size, read = size+int64(n), read+int64(n)
		if err != nil {
			c.Done = true
			if err != io.EOF {
				c.Err = err
			}
			break
		}
	}
	c.Blank = false
	return Chunk{Line: line, Lost: "a record " + unpack.LargerThan(c.max), Size: size, Read: read}
}

func (c *Lines) chunk(data []byte) (Chunk, bool) {
	chunk := Chunk{Line: c.Line, Data: data, Blank: len(bytes.TrimSpace(data)) == 0}
	c.Line += bytes.Count(data, []byte{'\n'})
	c.Blank = c.Blank && chunk.Blank
	return chunk, true
}

// keep holds what was read of the line after a chunk, with room to go on.
func (c *Lines) keep(rest []byte) {
	if len(rest) < c.size {
		c.rest = append(c.buffer(), rest...)
	} else {
		c.rest = append(make([]byte, 0, 2*len(rest)), rest...)
	}
}
