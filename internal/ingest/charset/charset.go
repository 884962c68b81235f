// Package charset turns the bytes of a text into UTF-8: by its byte order mark, as UTF-8,
// by the encoding that it declares, or by the one in which it reads like a language.
//
// It is pure. What it is not sure of it refuses: a reader can name the encoding, and no
// article is told garbled.
package charset

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// The reasons why bytes are no text.
var (
	ErrBinary  = errors.New("binary, not text")
	ErrUnknown = errors.New("the encoding is not certain: name it with --encoding")
)

// NoteDamaged says that single bytes were no UTF-8 in a text that is.
const NoteDamaged = "invalid UTF-8, replaced by U+FFFD"

// Decode turns the bytes of one text into UTF-8 without byte order mark, and what was garbled before right (Mend). declared is the
// encoding that a header names, or empty. The note, when not empty, is a warning about how.
func Decode(data []byte, declared string) (text, note string, err error) {
	if text, ok, err := decodeUnicode(data); ok || err != nil {
		return text, "", err
	}
	data = bytes.TrimPrefix(data, []byte(BOM))
	switch {
	case LooksBinary(data):
		return "", "", ErrBinary
	case bytes.Contains(data, []byte("\x1b$")): // ISO 2022, of Japanese and Korean mail
		return decodeStateful(data, japanese.ISO2022JP, "ISO-2022-JP")
	case utf8.Valid(data):
		if bytes.Contains(data, []byte("~{")) && declares(data, declared, "hz-gb-2312") {
			return decodeStateful(data, simplifiedchinese.HZGB2312, "HZ-GB-2312")
		}
		if text, mended := Mend(string(data)); mended {
			return text, NoteMended, nil
		}
		return string(data), "", nil
	case mostlyUTF8(data):
		return strings.ToValidUTF8(string(data), "\ufffd"), NoteDamaged, nil
	}
	for _, name := range []string{declared, inDocument(data)} {
		if text, ok := decodeDeclared(data, name); ok {
			return text, "", nil
		}
	}
	return detect(data)
}

// DecodeAs decodes text of a known encoding. UTF-8 stays what it is.
func DecodeAs(data []byte, name string) (text, note string, err error) {
	if text, ok, err := decodeUnicode(data); ok || err != nil {
		return text, "", err
	}
	data = bytes.TrimPrefix(data, []byte(BOM))
	if utf8.Valid(data) && !bytes.Contains(data, []byte("\x1b$")) {
		return string(data), "", nil
	}
	e, err := lookup(name)
	if err != nil {
		return "", "", err
	}
	decoded, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", fmt.Errorf("not %s: %w", name, err)
	}
	if n := bytes.Count(decoded, []byte("\ufffd")); n > 0 {
		note = fmt.Sprintf("not all of it is %s: %d places replaced by U+FFFD", name, n)
	}
	return string(decoded), note, nil
}

// Known tells whether DecodeAs knows an encoding by this name.
func Known(name string) bool {
	_, err := lookup(name)
	return err == nil
}

// lookup finds an encoding by any name that the web or IANA has for it.
func lookup(name string) (encoding.Encoding, error) {
	name = strings.TrimSpace(name)
	for _, c := range candidates() {
		if strings.EqualFold(c.name, name) {
			return c.Encoding, nil
		}
	}
	if e, err := htmlindex.Get(name); err == nil && e != encoding.Replacement {
		return e, nil
	}
	if e, err := ianaindex.IANA.Encoding(name); err == nil && e != nil {
		return e, nil
	}
	return nil, fmt.Errorf("%q is no encoding that is known", name)
}

// decodeDeclared decodes data as a header says that it is, unless it plainly is not: a
// wrong declaration is common, and shows in bytes that the encoding does not have.
func decodeDeclared(data []byte, name string) (string, bool) {
	e, err := lookup(name)
	if err != nil || e == unicode.UTF8 { // it was found that it is not that
		return "", false
	}
	decoded, err := e.NewDecoder().Bytes(data)
	if err != nil || broken(string(decoded)) || controls(decoded) > 0 {
		return "", false
	}
	return string(decoded), true
}

func decodeStateful(data []byte, e encoding.Encoding, name string) (text, note string, err error) {
	decoded, err := e.NewDecoder().Bytes(data)
	if err != nil || bytes.Contains(decoded, []byte("\ufffd")) || bytes.IndexByte(decoded, 0x1b) >= 0 {
		return "", "", ErrUnknown
	}
	return string(decoded), "read as " + name, nil
}

func declares(data []byte, declared, name string) bool {
	return strings.EqualFold(declared, name) || strings.EqualFold(inDocument(data), name)
}

// inDocument returns the encoding that HTML or XML declares in its first bytes, or "".
func inDocument(data []byte) string {
	head := bytes.ToLower(data[:min(len(data), 4096)])
	if !bytes.HasPrefix(bytes.TrimSpace(head), []byte("<")) {
		return ""
	}
	for _, mark := range []string{"charset=", "encoding="} {
		_, value, ok := bytes.Cut(head, []byte(mark))
		if !ok {
			continue
		}
		value = bytes.TrimLeft(value, "\"' ")
		if end := bytes.IndexAny(value, "\"' ;>/?"); end > 0 {
			return string(value[:end])
		}
	}
	return ""
}
