package ingest

import (
	"bufio"
	"bytes"
	"io"
	"iter"
)

// mailboxTasks reads messages in a row (mbox), one task a message.
func mailboxTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, err := in.open(o)
		if err != nil {
			yield(skip(in.path, 0, size, reason(err)))
			return
		}
		defer r.Close()
		c := &mailboxCutter{in: in, r: buffered(r, size), max: o.MaxRecord, line: 1, yield: yield}
		err = c.messages()
		switch {
		case c.stopped:
		case err != nil:
			yield(skip(in.path, c.line, 0, reason(err)))
		case c.first == 0:
			yield(skip(in.path, 0, size, "no messages in it"))
		}
	}
}

// A mailboxCutter finds messages by the lines "From …" behind blank lines.
type mailboxCutter struct {
	in      input
	r       *bufio.Reader
	max     int64
	line    int // of the next
	yield   func(task) bool
	message []byte // cut off above max
	size    int64
	first   int // line of the message
	stopped bool
}

func (c *mailboxCutter) messages() error {
	blank := true // the line before was
	for !c.stopped {
		line, err := c.r.ReadSlice('\n')
		whole := err == nil || err == io.EOF
		switch {
		case blank && bytes.HasPrefix(line, []byte("From ")):
			c.flush()
			c.first = c.line + 1
		case c.first > 0:
			c.add(line)
		}
		if err == nil {
			c.line++
		}
		blank = whole && len(bytes.TrimRight(line, "\r\n")) == 0
		if err != nil && err != bufio.ErrBufferFull {
			c.flush()
			if err == io.EOF {
				return nil
			}
			return err
		}
	}
	return nil
}

func (c *mailboxCutter) add(line []byte) {
	if bytes.HasPrefix(line, []byte(">")) && bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte("From ")) {
		line = line[1:] // quoted so that it begins no message
	}
	if c.size += int64(len(line)); c.size <= c.max {
		c.message = append(c.message, line...)
	} else {
		c.message = nil
	}
}

// flush hands the message out.
func (c *mailboxCutter) flush() {
	if c.first == 0 || c.stopped {
		return
	}
	in, message, size, max := c.in, c.message, c.size, c.max
	in.line = c.first
	c.message, c.size = nil, 0
	c.stopped = !c.yield(func(w *worker) {
		w.bytes += size
		switch {
		case size > max:
			w.skip(in.path, in.line, size, "a message "+over(max))
		case size == 0:
			w.skip(in.path, in.line, 0, "an empty message")
		default:
			w.mail(in, message)
		}
	})
}
