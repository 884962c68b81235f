package unpack

import (
	"bufio"
	"bytes"
	"io"
)

// Window is how much of an input is looked at to know what it is.
const Window = 64 << 10

// Peeked is a reader that was looked into, and what closes what it reads.
type Peeked struct {
	io.Reader
	io.Closer
}

// Buffered returns a buffer over r, or the one that r already is, large enough
// to look at what matters and no larger than the input of so many bytes stored needs.
func Buffered(r io.Reader, stored int64) *bufio.Reader {
	if p, ok := r.(Peeked); ok {
		r = p.Reader
	}
	size := Window
	if stored > 0 && stored < Window {
		size = max(4<<10, int(stored)+1)
	}
	return bufio.NewReaderSize(r, size)
}

// A Counted reader knows how many bytes were read of it.
type Counted struct {
	io.Reader
	N int64
}

func (c *Counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.N += int64(n)
	return n, err
}

// ReadAtMost reads up to limit bytes, about hint of them in most cases.
func ReadAtMost(r io.Reader, limit, hint int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(min(limit, hint)) + bytes.MinRead)
	_, err := b.ReadFrom(io.LimitReader(r, limit))
	return b.Bytes(), err
}
