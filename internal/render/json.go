package render

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"unicode/utf16"
	"unicode/utf8"

	"summarize/internal/digest"
)

//go:embed schema/summarize-1.schema.json
var schemaJSON []byte

// SchemaJSON returns the JSON Schema (draft 2020-12) of what the format json writes.
func SchemaJSON() []byte { return bytes.Clone(schemaJSON) }

// writeJSON writes the digest as one object, indented, in the order of its fields.
// Nothing in it can move a cursor or hide a character: see escapeJSON.
func writeJSON(w io.Writer, d *digest.Digest, _ Options) error {
	data, err := marshal(d, "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(append(data, '\n'))
	return err
}

// marshal is encoding/json with lists that are never null, <, > and & as they are, and
// dangerous characters as \u escapes.
func marshal(v any, indent string) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(withLists(reflect.ValueOf(v)).Interface()); err != nil {
		return nil, err
	}
	return escapeJSON(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), nil
}

// escapeJSON writes characters that a terminal would obey or hide as \u escapes. In
// JSON they can only stand within strings, so no parsing is needed. Most data is
// ASCII, in which only DEL is one: encoding/json has escaped C0.
func escapeJSON(data []byte) []byte {
	var b bytes.Buffer
	from := 0
	for i := 0; i < len(data); {
		if data[i] < 0x7F {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if isEscapedInJSON(r) {
			b.Write(data[from:i])
			if r > 0xFFFF {
				hi, lo := utf16.EncodeRune(r)
				fmt.Fprintf(&b, `\u%04x\u%04x`, hi, lo)
			} else {
				fmt.Fprintf(&b, `\u%04x`, r)
			}
			from = i + n
		}
		i += n
	}
	if from == 0 {
		return data
	}
	b.Write(data[from:])
	return b.Bytes()
}

// withLists returns a copy of a value in which nil slices are empty ones.
func withLists(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return withLists(v.Elem())
		}
	case reflect.Struct:
		out := reflect.New(v.Type()).Elem()
		for i := range v.NumField() {
			out.Field(i).Set(withLists(v.Field(i)))
		}
		return out
	case reflect.Slice:
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(withLists(v.Index(i)))
		}
		return out
	}
	return v
}
