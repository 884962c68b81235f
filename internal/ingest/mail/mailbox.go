package mail

import (
	"bufio"
	"bytes"
	"io"
)

// An Entry is a message of a mailbox, as stored.
type Entry struct {
	Line    int    // of its first
	Message []byte // nothing where it is longer than may be
	Size    int64
}

// A Mailbox holds messages in a row (mbox): each begins with a line "From …" behind a blank line.
type Mailbox struct {
	Line int // of the next
	r    *bufio.Reader
	max  int64

	yield   func(Entry) bool
	entry   Entry // cut off above max
	stopped bool
}

// NewMailbox reads a mailbox, of whose messages none longer than max is held.
func NewMailbox(r *bufio.Reader, max int64) *Mailbox { return &Mailbox{Line: 1, r: r, max: max} }

// Entries hands the messages out until yield returns false. The error is of reading.
func (b *Mailbox) Entries(yield func(Entry) bool) error {
	b.yield = yield
	blank := true // the line before was
	for !b.stopped {
		line, err := b.r.ReadSlice('\n')
		whole := err == nil || err == io.EOF
		switch {
		case blank && bytes.HasPrefix(line, []byte("From ")):
			b.flush()
			b.entry.Line = b.Line + 1
		case b.entry.Line > 0:
			b.add(line)
		}
		if err == nil {
			b.Line++
		}
		blank = whole && len(bytes.TrimRight(line, "\r\n")) == 0
		if err != nil && err != bufio.ErrBufferFull {
			b.flush()
			if err == io.EOF {
				return nil
			}
			return err
		}
	}
	return nil
}

func (b *Mailbox) add(line []byte) {
	if bytes.HasPrefix(line, []byte(">")) && bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte("From ")) {
		line = line[1:] // quoted so that it begins no message
	}
	if b.entry.Size += int64(len(line)); b.entry.Size <= b.max {
		b.entry.Message = append(b.entry.Message, line...)
	} else {
		b.entry.Message = nil
	}
}

// flush hands the message out.
func (b *Mailbox) flush() {
	if b.entry.Line == 0 || b.stopped {
		return
	}
	b.stopped = !b.yield(b.entry)
	b.entry = Entry{}
}
