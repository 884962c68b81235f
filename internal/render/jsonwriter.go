package render

import (
	"encoding/json"
	"io"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"summarize/internal/render/escape"
)

// A jsonWriter writes values as encoding/json does, but for three things: it writes as
// it goes, a list is never null, and of <, > and & none is escaped while every
// character is that a terminal would obey or hide (escape.IsEscapedInJSON).
//
// encoding/json builds the whole in memory, indents it into a second copy and has no
// say in the last two: with the passes that mended them it took nearly four times as
// long, and held the output several times over.
type jsonWriter struct {
	w      io.Writer
	indent string // of a level; empty for one line
	depth  int
	buf    []byte
	fields map[reflect.Type][]jsonField
	err    error
}

// A jsonField is a field of a struct.
type jsonField struct {
	index     []int
	key       string // quoted, with its colon
	omitEmpty bool
}

// jsonBuffer is how much is gathered before it is written.
const jsonBuffer = 1 << 15

func newJSONWriter(w io.Writer, indent string) *jsonWriter {
	return &jsonWriter{w: w, indent: indent, fields: make(map[reflect.Type][]jsonField)}
}

// flush writes what was gathered and returns the first error there was.
func (j *jsonWriter) flush() error {
	if j.err == nil && len(j.buf) > 0 {
		_, j.err = j.w.Write(j.buf)
	}
	j.buf = j.buf[:0]
	return j.err
}

func (j *jsonWriter) raw(s string) { j.buf = append(j.buf, s...) }

// value writes any value.
func (j *jsonWriter) value(v any) { j.reflected(reflect.ValueOf(v)) }

func (j *jsonWriter) reflected(v reflect.Value) {
	if len(j.buf) > jsonBuffer {
		j.flush()
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			j.reflected(v.Elem())
			return
		}
		j.raw("null")
	case reflect.Struct:
		j.object(v)
	case reflect.Map:
		j.sorted(v)
	case reflect.Slice:
		j.list(v)
	case reflect.String:
		j.string(v.String())
	case reflect.Int, reflect.Int64:
		j.buf = strconv.AppendInt(j.buf, v.Int(), 10)
	case reflect.Bool:
		j.buf = strconv.AppendBool(j.buf, v.Bool())
	default:
		j.other(v)
	}
}

// other leaves a value to encoding/json: what is rare, and numbers that are not whole.
func (j *jsonWriter) other(v reflect.Value) {
	if !v.IsValid() {
		j.raw("null")
		return
	}
	data, err := json.Marshal(v.Interface())
	if err != nil && j.err == nil {
		j.err = err
	}
	j.buf = append(j.buf, data...)
}

func (j *jsonWriter) object(v reflect.Value) {
	j.raw("{")
	j.depth++
	first := true
	for _, f := range j.fieldsOf(v.Type()) {
		field := v.FieldByIndex(f.index)
		if f.omitEmpty && (field.IsZero() || field.Kind() == reflect.Slice && field.Len() == 0) {
			continue
		}
		j.next(&first)
		j.raw(f.key)
		j.reflected(field)
	}
	j.end(first, '}')
}

// sorted writes a map by ascending keys, which are strings.
func (j *jsonWriter) sorted(v reflect.Value) {
	if v.IsNil() {
		j.raw("null")
		return
	}
	members := make(map[string]reflect.Value, v.Len())
	for m := v.MapRange(); m.Next(); {
		members[m.Key().String()] = m.Value()
	}
	j.raw("{")
	j.depth++
	first := true
	for _, key := range slices.Sorted(maps.Keys(members)) {
		j.next(&first)
		j.string(key)
		j.colon()
		j.reflected(members[key])
	}
	j.end(first, '}')
}

func (j *jsonWriter) list(v reflect.Value) {
	j.raw("[")
	j.depth++
	first := true
	for i := range v.Len() {
		j.next(&first)
		j.reflected(v.Index(i))
	}
	j.end(first, ']')
}

// next separates a member from the one before it.
func (j *jsonWriter) next(first *bool) {
	if !*first {
		j.buf = append(j.buf, ',')
	}
	*first = false
	j.newline()
}

// end closes an object or a list.
func (j *jsonWriter) end(empty bool, bracket byte) {
	j.depth--
	if !empty {
		j.newline()
	}
	j.buf = append(j.buf, bracket)
}

func (j *jsonWriter) newline() {
	if j.indent == "" {
		return
	}
	j.buf = append(j.buf, '\n')
	for range j.depth {
		j.raw(j.indent)
	}
}

func (j *jsonWriter) colon() {
	j.buf = append(j.buf, ':')
	if j.indent != "" {
		j.buf = append(j.buf, ' ')
	}
}

// fieldsOf returns the exported fields of a struct, by their json tags; those of an embedded struct are its own.
func (j *jsonWriter) fieldsOf(t reflect.Type) []jsonField {
	if fields, known := j.fields[t]; known {
		return fields
	}
	fields := []jsonField{}
	for i := range t.NumField() {
		f := t.Field(i)
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || name == "-" {
			continue
		}
		if f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct {
			for _, inner := range j.fieldsOf(f.Type) {
				inner.index = append([]int{i}, inner.index...)
				fields = append(fields, inner)
			}
			continue
		}
		if name == "" {
			name = f.Name
		}
		key := &jsonWriter{indent: j.indent}
		key.string(name)
		key.colon()
		fields = append(fields, jsonField{f.Index, string(key.buf), option == "omitempty"})
	}
	j.fields[t] = fields
	return fields
}

// string writes a JSON string.
func (j *jsonWriter) string(s string) {
	j.buf = append(j.buf, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if ' ' <= c && c < 0x7F && c != '"' && c != '\\' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if broken := r == utf8.RuneError && size == 1; broken || c < utf8.RuneSelf || escape.IsEscapedInJSON(r) || r == '\u2028' || r == '\u2029' {
			j.raw(s[from:i])
			j.escape(r)
			from = i + size
		}
		i += size
	}
	j.raw(s[from:])
	j.buf = append(j.buf, '"')
}

// escape writes a character in a way that every reader can see.
func (j *jsonWriter) escape(r rune) {
	switch r {
	case '"', '\\':
		j.buf = append(j.buf, '\\', byte(r))
		return
	case '\b', '\f', '\n', '\r', '\t':
		j.buf = append(j.buf, '\\', "btn_fr"[r-'\b'])
		return
	}
	units := []uint16{uint16(r)}
	if r > 0xFFFF {
		units = utf16.AppendRune(nil, r)
	}
	for _, u := range units {
		const hex = "0123456789abcdef"
		j.buf = append(j.buf, '\\', 'u', hex[u>>12], hex[u>>8&15], hex[u>>4&15], hex[u&15])
	}
}
