package cut

import (
	"bytes"

	"summarize/internal/ingest/record"
)

// How Documents moves: it passes over white space, separators and whole values.

// peek passes over white space and returns the next byte without reading it.
func (c *Documents) peek() (byte, error) {
	for {
		if c.r.Buffered() == 0 {
			if _, err := c.r.Peek(1); err != nil {
				return 0, err
			}
		}
		window, _ := c.r.Peek(c.r.Buffered())
		i := record.Space(window, 0)
		more := i < len(window)
		b := window[min(i, len(window)-1)]
		c.pass(window[:i])
		if more {
			return b, nil
		}
	}
}

// read reads one value, whatever is in it, into c.value.
func (c *Documents) read() error {
	c.value, c.size = c.value[:0], 0
	var s record.Extent
	for {
		if _, err := c.r.Peek(1); err != nil {
			return err
		}
		window, _ := c.r.Peek(c.r.Buffered())
		n := s.Scan(window)
		if c.size += int64(n); c.size <= c.max {
			c.value = append(c.value, window[:n]...)
		} else {
			c.value = nil
		}
		c.pass(window[:n])
		switch {
		case s.Broken:
			return errOpen
		case s.Done && c.size == 0:
			return errNoObject
		case s.Done:
			return nil
		}
	}
}

// separator reads a comma, or the closing bracket, and tells whether it was that.
func (c *Documents) separator(closing byte) (bool, error) {
	b, err := c.peek()
	switch {
	case err != nil:
		return false, err
	case b != ',' && b != closing:
		return false, errBetween
	}
	c.skip(1)
	return b == closing, nil
}

// skip passes over n bytes that are no line ends.
func (c *Documents) skip(n int) {
	c.r.Discard(n)
	c.column += n
}

// pass passes over bytes that were looked at.
func (c *Documents) pass(window []byte) {
	c.Line += bytes.Count(window, []byte{'\n'})
	if i := bytes.LastIndexByte(window, '\n'); i >= 0 {
		c.column = len(window) - i - 1
	} else {
		c.column += len(window)
	}
	c.r.Discard(len(window))
}
