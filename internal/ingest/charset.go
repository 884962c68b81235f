package ingest

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

var (
	errBinary   = errors.New("binary, not text")
	errEncoding = errors.New("not UTF-8, UTF-16 or Windows-1252")
)

const (
	noteDamaged = "invalid UTF-8, replaced by U+FFFD"
	noteLegacy  = "not UTF-8, read as Windows-1252"
)

// decodeText turns the bytes of one text into UTF-8 without byte order mark.
// The note, when not empty, is a warning about how.
//
// UTF-16 is known by its mark or, without one, by the zero bytes of its ASCII
// letters. Other invalid UTF-8 is taken for Windows-1252, the commonest legacy
// encoding of Western text and a superset of printable Latin-1, unless valid
// multi-byte sequences show that it is damaged UTF-8.
func decodeText(data []byte) (text, note string, err error) {
	if order, ok := utf16Order(data); ok {
		decoded, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(data)
		if err != nil || bytes.IndexByte(decoded, 0) >= 0 {
			return "", "", errBinary
		}
		return string(bytes.TrimPrefix(decoded, []byte(utf8BOM))), "", nil
	}
	data = bytes.TrimPrefix(data, []byte(utf8BOM))
	switch {
	case looksBinary(data):
		return "", "", errBinary
	case bytes.Contains(data, []byte("\x1b$")): // ISO 2022, of Japanese and Korean mail
		return "", "", errEncoding
	}
	if utf8.Valid(data) {
		return string(data), "", nil
	}
	return repair(data)
}

// undefined1252 are the bytes that Windows-1252 leaves open and its neighbours use.
var undefined1252 = []byte{0x81, 0x8d, 0x8f, 0x90, 0x9d}

const utf8BOM = "\ufeff"

// repair decodes text that is not valid UTF-8.
func repair(data []byte) (text, note string, err error) {
	valid, invalid, letters, undefined := 0, 0, 0, 0
	for rest := data; len(rest) > 0; {
		c, size := utf8.DecodeRune(rest)
		switch {
		case c == utf8.RuneError && size == 1:
			invalid++
			if bytes.IndexByte(undefined1252, rest[0]) >= 0 {
				undefined++
			}
		case size > 1:
			valid++
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			letters++
		}
		rest = rest[size:]
	}
	switch {
	case valid >= invalid:
		return strings.ToValidUTF8(string(data), "\ufffd"), noteDamaged, nil
	case undefined > 0 || 2*(invalid+2*valid) > letters:
		// Western text has one accented letter in five at most; a text that is
		// mostly high bytes is in another legacy encoding and would come out as noise.
		return "", "", errEncoding
	}
	text, err = charmap.Windows1252.NewDecoder().String(string(data))
	return text, noteLegacy, err
}

// utf16Order tells whether data is UTF-16, and its byte order. Without a mark,
// at least seven of ten units must be ASCII and the zero bytes on one side.
func utf16Order(data []byte) (unicode.Endianness, bool) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return unicode.LittleEndian, true
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.BigEndian, true
	}
	head := data[:min(len(data), 4096)&^1]
	even, odd := 0, 0
	for i := 0; i < len(head); i += 2 {
		if head[i] == 0 && head[i+1] != 0 {
			even++
		} else if head[i] != 0 && head[i+1] == 0 {
			odd++
		}
	}
	units := len(head) / 2
	switch {
	case units < 2:
		return unicode.LittleEndian, false
	case odd*10 >= units*7 && even*100 <= units:
		return unicode.LittleEndian, true
	case even*10 >= units*7 && odd*100 <= units:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// looksBinary tells data that no text contains: a NUL, or more than one control
// character in fifty bytes.
func looksBinary(data []byte) bool {
	if bytes.IndexByte(data, 0) >= 0 {
		return true
	}
	head := data[:min(len(data), 64<<10)]
	controls := 0
	for _, c := range head {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b {
			controls++
		}
	}
	return controls*50 > len(head)
}
