// Package markup reads XML as people have it: named by its root, checked before a library
// that calls itself for each level sees it, and forgiving about what is declared.
package markup

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// MaxDepth is how deep XML may nest: libraries call themselves for each level.
const MaxDepth = 256

// Decoder reads text that was decoded already, whatever encoding it declares.
func Decoder(text string) *xml.Decoder {
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict = false
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return d
}

// Root returns the name of the first element, without its prefix and in small letters, or "".
func Root(text string) string {
	if !strings.HasPrefix(strings.TrimLeft(text, " \t\r\n"), "<") {
		return ""
	}
	d := Decoder(text)
	for {
		token, err := d.RawToken()
		if err != nil {
			return ""
		}
		if e, ok := token.(xml.StartElement); ok {
			return strings.ToLower(e.Name.Local)
		}
	}
}

// Elements calls do for each element, to the first fault.
func Elements(text string, do func(xml.StartElement)) {
	d := Decoder(text)
	for {
		token, err := d.RawToken()
		if err != nil {
			return
		}
		if e, ok := token.(xml.StartElement); ok {
			do(e)
		}
	}
}

// Attribute returns the value of an element's attribute, whatever its prefix, or "".
func Attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// Check refuses what nests too deeply, and names the line and column of what is broken.
func Check(text string) error {
	d := Decoder(text)
	depth, elements := 0, 0
	for {
		token, err := d.Token()
		if err == io.EOF && elements == 0 {
			return errors.New("XML without elements")
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return Broken(d, 1, err)
		}
		switch token.(type) {
		case xml.StartElement:
			depth, elements = depth+1, elements+1
		case xml.EndElement:
			depth--
		}
		if depth > MaxDepth {
			return TooDeep(d, 1)
		}
	}
}

// Broken says what is wrong where d stands in a part of a text that begins in the line first.
func Broken(d *xml.Decoder, first int, err error) error {
	message := err.Error()
	if broken, ok := errors.AsType[*xml.SyntaxError](err); ok {
		message = broken.Msg
	}
	line, column := d.InputPos()
	return fmt.Errorf("broken XML in line %d, column %d: %s", first+line-1, column, message)
}

// TooDeep says that elements nest deeper than MaxDepth where d stands.
func TooDeep(d *xml.Decoder, first int) error {
	line, column := d.InputPos()
	return fmt.Errorf("XML that nests deeper than %d elements in line %d, column %d", MaxDepth, first+line-1, column)
}
