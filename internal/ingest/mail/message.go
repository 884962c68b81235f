package mail

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/mail"
	"strconv"
	"strings"

	"summarize/internal/article"
	"summarize/internal/ingest/charset"
)

// A Message is what a mail says, each field "" where it does not.
type Message struct {
	ID, Title, Text string
	Marks           []article.Mark // of Text
	Date            string         // as written
	URL             string         // where the list keeps it
	Source          string         // who publishes: the list before the person
	Author, Lang    string
}

// A Decoder makes UTF-8 of a part, whose encoding its head may name. It tells whether it could.
type Decoder func(part []byte, charset string) (text string, ok bool)

// Read reads one message.
func Read(data []byte, decode Decoder) (*Message, error) {
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("a message with a broken head: %w", err)
	}
	p := &parts{decode: decode}
	if err = p.read(m.Header, m.Body, 0); err != nil {
		err = fmt.Errorf("the message breaks off: %w", err)
	}
	read := &Message{
		ID: strings.Trim(m.Header.Get("Message-Id"), " <>"), Title: decodeWords(m.Header.Get("Subject")),
		Date: cmp.Or(m.Header.Get("Date"), m.Header.Get("Sent")), URL: strings.Trim(m.Header.Get("Archived-At"), " <>"), Lang: m.Header.Get("Content-Language"),
	}
	read.Text, read.Marks = p.text()
	read.Source, read.Author = sender(m.Header)
	return read, err
}

// Apple returns the message in a file of Apple Mail, which keeps notes of its own behind it.
func Apple(data []byte) (message []byte, err error) {
	first, _, _ := bytes.Cut(data, []byte("\n"))
	message = bytes.TrimPrefix(data[len(first):], []byte("\n")) // never nil
	n, err := strconv.Atoi(string(bytes.TrimSpace(first)))
	switch {
	case err != nil || n < 0:
		return nil, errors.New("a message of Apple Mail without its length")
	case n > len(message):
		return message, errors.New("the message breaks off")
	}
	return message[:n], nil
}

// sender returns who publishes, a list before a person, and who wrote.
func sender(h mail.Header) (source, author string) {
	from := decodeWords(h.Get("From"))
	if address, err := mail.ParseAddress(h.Get("From")); err == nil {
		from = cmp.Or(decodeWords(address.Name), address.Address)
	}
	list := decodeWords(h.Get("List-Id"))
	name, id, _ := strings.Cut(list, "<")
	if list = cmp.Or(strings.Trim(name, ` "`), strings.Trim(id, " >")); list != "" {
		return list, from
	}
	return from, ""
}

// decodeWords decodes a header field in any encoding (RFC 2047).
func decodeWords(field string) string {
	d := mime.WordDecoder{CharsetReader: func(name string, r io.Reader) (io.Reader, error) { return charset.DecodeStream(r, name) }}
	decoded, err := d.DecodeHeader(field)
	if err != nil {
		decoded = field
	}
	return strings.ToValidUTF8(decoded, "\ufffd")
}
