// Package rtf reads the text of documents in Rich Text Format (Microsoft, specification 1.9.1):
// what word processors and mail programs save that nobody told otherwise.
//
// It knows text, paragraphs, tables and what a document says of itself. Fonts matter for their code
// pages alone; pictures, styles, headers and footnotes are left out.
package rtf

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"summarize/internal/ingest/charset"
)

// A Document is the text of a file, a blank line between its paragraphs, and what it says of itself.
type Document struct {
	Text, Title, Author string
	Created             time.Time // zero where it does not say
}

// ErrUnclosed is returned beside what was read of a document that breaks off.
var ErrUnclosed = errors.New("the document breaks off")

// maxDepth is how deep groups may nest.
const maxDepth = 1000

// Read reads a document. With ErrUnclosed, what stands before the break is returned.
func Read(data []byte) (Document, error) {
	r := &reader{data: data, page: "windows-1252", fonts: map[int]string{}, group: group{skip: 1}}
	err := r.read()
	r.flush()
	d := Document{Text: strings.TrimSpace(r.body.String()), Title: r.info("title"), Author: r.info("author")}
	if r.year > 0 && r.month > 0 && r.day > 0 {
		d.Created = time.Date(r.year, time.Month(r.month), r.day, 0, 0, 0, 0, time.UTC)
	}
	return d, err
}

// A group is what ends with its brace.
type group struct {
	destination string // what its text is: "" of the document, "title", "fonttbl"; anything else is left out
	page        string // code page of the font in use; "" for the document's
	skip        int    // characters behind \u that stand for it
	ignorable   bool   // it began on \*
}

type reader struct {
	data  []byte
	at    int
	page  string // the document's code page
	fonts map[int]string
	font  int // that the font table describes

	group
	outer []group

	body, title, author strings.Builder
	pending             []byte // bytes of the code page, not decoded yet
	surrogate           rune   // first half of a pair
	left                int    // characters to skip behind \u
	year, month, day    int
}

func (r *reader) info(name string) string {
	of := &r.title
	if name == "author" {
		of = &r.author
	}
	return strings.Join(strings.Fields(of.String()), " ")
}

func (r *reader) read() error {
	for r.at < len(r.data) {
		c := r.data[r.at]
		r.at++
		switch c {
		case '{':
			if len(r.outer) == maxDepth {
				return fmt.Errorf("groups nest deeper than %d at byte %d", maxDepth, r.at)
			}
			r.flush()
			r.outer = append(r.outer, r.group)
			r.ignorable, r.left = false, 0
		case '}':
			r.flush()
			if len(r.outer) == 0 {
				return fmt.Errorf("a brace that closes nothing at byte %d", r.at)
			}
			r.group, r.outer, r.left = r.outer[len(r.outer)-1], r.outer[:len(r.outer)-1], 0
			if len(r.outer) == 0 {
				return nil // what follows the document is none of it
			}
		case '\\':
			r.control()
		case '\r', '\n', 0:
		default:
			r.char(c)
		}
	}
	return ErrUnclosed
}

// char takes a byte of text.
func (r *reader) char(c byte) {
	if r.left > 0 {
		r.left--
		return
	}
	r.pending = append(r.pending, c)
}

// control takes a control word or sign, behind its backslash.
func (r *reader) control() {
	if r.at == len(r.data) {
		return
	}
	c := r.data[r.at]
	if letter(c) {
		r.word(r.name())
		return
	}
	r.at++
	switch c {
	case '\'':
		r.hex()
	case '*':
		r.ignorable = true
	case '~':
		r.write(" ")
	case '_':
		r.write("-")
	case '\r', '\n':
		r.write("\n\n")
	case '\\', '{', '}':
		r.char(c)
	}
}

// hex takes a byte that is written as two digits.
func (r *reader) hex() {
	if r.at+2 > len(r.data) {
		r.at = len(r.data)
		return
	}
	if v, err := strconv.ParseUint(string(r.data[r.at:r.at+2]), 16, 8); err == nil {
		r.char(byte(v))
	}
	r.at += 2
}

// name reads a control word and its number, and the space that ends it.
func (r *reader) name() (name string, value int, has bool) {
	start := r.at
	for r.at < len(r.data) && letter(r.data[r.at]) {
		r.at++
	}
	name = string(r.data[start:r.at])
	start = r.at
	if r.at < len(r.data) && r.data[r.at] == '-' {
		r.at++
	}
	for r.at < len(r.data) && '0' <= r.data[r.at] && r.data[r.at] <= '9' {
		r.at++
	}
	value, err := strconv.Atoi(string(r.data[start:r.at]))
	if r.at < len(r.data) && r.data[r.at] == ' ' {
		r.at++
	}
	return name, value, err == nil
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// word does what a control word says.
func (r *reader) word(name string, value int, has bool) {
	if text, ok := characters[name]; ok {
		r.write(text)
		return
	}
	switch name {
	case "u":
		r.unicode(value)
	case "uc":
		r.skip = max(0, value)
	case "ansicpg":
		r.page = codePage(value)
	case "mac":
		r.page = "macintosh"
	case "bin":
		r.at += min(len(r.data)-r.at, max(0, value))
	case "f":
		r.flush()
		r.font, r.group.page = value, r.fonts[value]
	case "fcharset":
		if page, ok := fontPages[value]; ok && r.destination == "fonttbl" {
			r.fonts[r.font] = page
		}
	case "plain":
		r.flush()
		r.group.page = ""
	case "yr", "mo", "dy":
		if r.destination == "creatim" {
			*map[string]*int{"yr": &r.year, "mo": &r.month, "dy": &r.day}[name] = value
		}
	default:
		if r.ignorable || destinations[name] {
			r.flush()
			r.destination = name
		}
	}
}

// unicode takes a character by its number; what stands for it in old programs is left out.
func (r *reader) unicode(value int) {
	c := rune(uint16(value))
	switch {
	case utf16.IsSurrogate(c) && r.surrogate == 0:
		r.surrogate = c
	case r.surrogate != 0:
		r.write(string(utf16.DecodeRune(r.surrogate, c)))
		r.surrogate = 0
	default:
		r.write(string(c))
	}
	r.left = r.skip
}

// write adds text to where the group's text goes.
func (r *reader) write(text string) {
	r.flush()
	r.add(text)
}

func (r *reader) add(text string) {
	switch r.destination {
	case "":
		r.body.WriteString(text)
	case "title":
		r.title.WriteString(text)
	case "author":
		r.author.WriteString(text)
	}
}

// flush decodes the bytes that wait.
func (r *reader) flush() {
	if len(r.pending) == 0 {
		return
	}
	page := r.page
	if r.group.page != "" {
		page = r.group.page
	}
	text, _, err := charset.DecodeAs(r.pending, page)
	if err != nil {
		text = strings.ToValidUTF8(string(r.pending), "\ufffd")
	}
	r.pending = r.pending[:0]
	r.add(text)
}
