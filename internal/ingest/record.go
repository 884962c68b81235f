package ingest

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/ingest/dates"
)

// Bounds of what a record keeps beside its fields: labels to group by are short
// and few, and a hostile record must not fill the memory with others.
const (
	maxFields     = 256
	maxFieldBytes = 1024
)

// noText is the reason to skip a record; what its fields are called follows.
const noText = "no text and no title among its fields"

// record decodes one JSON object into an article.
func (w *worker) record(at origin, raw []byte) {
	at.bytes = int64(len(raw))
	if at.bytes > w.options.MaxRecord {
		w.skip(at.path, at.line, at.bytes, "a record "+over(w.options.MaxRecord))
		return
	}
	if w.options.KeepRecords {
		w.kept = raw
		defer func() { w.kept = nil }()
	}
	if !utf8.Valid(raw) {
		decoded, ok := w.decode(at.path, at.line, raw, "")
		if !ok {
			return
		}
		raw = []byte(decoded)
	}
	members, ok := w.scratch.scan(raw, w.options.slots)
	if !ok {
		var err error
		if members, err = decodeObject(raw, w.options.slots); err != nil {
			w.broken(at, raw, err)
			return
		}
	}
	w.article(at, members)
}

// broken looks for whole records in what is none: two on a line, or one with a comma
// behind it, as exports that were an array have.
func (w *worker) broken(at origin, raw []byte, err error) {
	for n := 0; ; n++ {
		var s valueScanner
		raw = bytes.TrimLeft(raw, ", \t\r\n")
		if len(raw) == 0 && n > 0 {
			return
		}
		end := s.scan(raw)
		if whole := s.done && end > 0 && raw[0] == '{'; !whole || n == 0 && end == len(raw) {
			w.skip(at.path, at.line, int64(len(raw)), err.Error())
			return
		}
		w.record(at, raw[:end])
		raw = raw[end:]
	}
}

// decodeObject is scan by encoding/json: slower, and the judge of what is correct.
func decodeObject(raw []byte, known slots) ([]member, error) {
	var syntax *json.SyntaxError
	var whole json.RawMessage
	if err := json.Unmarshal(raw, &whole); errors.As(err, &syntax) {
		return nil, fmt.Errorf("broken JSON at byte %d: %s", syntax.Offset, err)
	} else if err != nil {
		return nil, fmt.Errorf("broken JSON: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	if start, err := d.Token(); err != nil || start != json.Delim('{') {
		return nil, errors.New("not a JSON object")
	}
	var members []member
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, fmt.Errorf("broken JSON: %w", err)
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, fmt.Errorf("broken JSON: %w", err)
		}
		m := member{name: name.(string)}
		m.kind, m.value = decodeValue(value, known.know(m.name))
		members = append(members, m)
	}
	if _, err := d.Token(); err != nil && err != io.EOF {
		return nil, fmt.Errorf("broken JSON: %w", err)
	}
	return members, nil
}

// decodeValue splits a valid JSON value into its kind and what is kept of it.
func decodeValue(raw json.RawMessage, keepNested bool) (kind, string) {
	switch {
	case raw[0] != '{' && raw[0] != '[':
		return decodeScalar(raw)
	case keepNested:
		return nested, string(raw)
	}
	return nested, ""
}

func decodeScalar(raw json.RawMessage) (kind, string) {
	switch raw[0] {
	case 'n':
		return null, ""
	case '"':
		var s string
		_ = json.Unmarshal(raw, &s) // it was found correct
		return text, s
	}
	return literal, string(raw)
}

// An origin is where a record stands.
type origin struct {
	path   string
	line   int
	bytes  int64
	now    time.Time // when it was written, from which relative dates count; or zero
	source string    // the publisher of what it stands in, such as a feed's title
	fixed  bool      // its format names the fields: there is none to choose
	clean  bool      // its text has no markup left, but marks
	marks  []article.Mark
}

// hint says what can be done about a record without a text, where something can.
func (at origin) hint(which string) string {
	if at.fixed {
		return ""
	}
	return "; say which " + which + " with --text-field"
}

// article makes an article of the members of a record.
func (w *worker) article(at origin, members []member) {
	a := article.Article{Path: at.path, Line: at.line}
	values := w.fields(&a, members)
	a.ID, a.Title = values[fieldID], plainText(values[fieldTitle])
	if a.Text, a.Marks = values[fieldText], at.marks; !at.clean {
		a.Text, a.Marks = markedText(a.Text)
	}
	a.URL, a.Source, a.Lang, a.Author = values[fieldURL], cmp.Or(values[fieldSource], at.source), values[fieldLang], values[fieldAuthor]
	if strings.TrimSpace(a.Text) == "" {
		a.Text, a.Marks = a.Title, nil // a collection of headlines
		if a.Title != "" {
			w.headline(at, members)
		}
	}
	if a.Text == "" {
		w.skip(at.path, at.line, at.bytes, noText+" ("+names(members)+")"+at.hint("it is"))
		return
	}
	if date := values[fieldDate]; date != "" {
		t, err := dates.ParseAt(date, at.now)
		if err != nil {
			w.warn(at.path, at.line, "date", err.Error())
		}
		a.Date = t
	}
	if doubt := readRecordDate(&a); doubt != "" && values[fieldDate] == "" {
		w.warn(at.path, at.line, "date", doubt)
	}
	if at.fixed {
		w.addFramed(a)
	} else {
		w.add(a)
	}
}

// fields returns what the members say for each field, and keeps the others with a.
func (w *worker) fields(a *article.Article, members []member) (values [fieldCount]string) {
	type holder struct {
		*member
		slot slot
	}
	var found [fieldCount][maxSpellings]holder // the last of a name counts, as in encoding/json
	for i := range members {
		m := &members[i]
		known, ok := w.options.slots[m.name]
		for _, t := range known.slots {
			found[t.field][t.rank] = holder{m, t}
		}
		if !ok || known.label {
			keep(a, m)
		}
	}
	for f := range found {
		for _, h := range found[f] {
			if h.member == nil || h.kind == null || field(f) == fieldText && h.kind == literal {
				continue
			}
			v := h.reach(h.slot)
			if strings.TrimSpace(v) == "" {
				continue
			}
			if values[f] = v; field(f) != fieldText {
				values[f] = strings.TrimSpace(v)
			}
			break
		}
	}
	return values
}

// names lists the members of a record that hold something, for a message.
func names(members []member) string {
	const most = 12
	var list []string
	for _, m := range members {
		if m.kind != null && len(m.name) <= maxKey {
			list = append(list, m.name)
		}
	}
	slices.Sort(list)
	list = slices.Compact(list)
	if len(list) > most {
		list = append(list[:most], "…")
	}
	if len(list) == 0 {
		return "it has none"
	}
	return strings.Join(list, ", ")
}

// keep stores a member that is no field, for grouping.
func keep(a *article.Article, m *member) {
	if m.kind == null || m.kind == nested || len(m.value) > maxFieldBytes || strings.Trim(m.name, "\x00") == "" {
		delete(a.Fields, m.name)
		return
	}
	if a.Fields == nil {
		a.Fields = make(map[string]string)
	}
	if _, known := a.Fields[m.name]; known || len(a.Fields) < maxFields {
		a.Fields[m.name] = m.value
	}
}
