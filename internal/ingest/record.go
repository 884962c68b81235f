package ingest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/ingest/dates"
)

// A field is one of the things a record may say about its article.
type field uint8

const (
	fieldID field = iota
	fieldTitle
	fieldText
	fieldDate
	fieldURL
	fieldSource
	fieldLang
	fieldAuthor
	fieldCount
)

// spellings are the member names of each field; the first that holds
// something wins.
var spellings = [fieldCount][]string{
	fieldID:     {"id", "guid", "_id"},
	fieldTitle:  {"title", "headline"},
	fieldText:   {"text", "body", "content", "article"},
	fieldDate:   {"date", "published", "pubDate", "published_at", "datetime"},
	fieldURL:    {"url", "link"},
	fieldSource: {"source", "publisher", "site"},
	fieldLang:   {"lang", "language"},
	fieldAuthor: {"author", "byline"},
}

const maxSpellings = 5

// slotOf finds the field and the rank of a spelling: spellings, turned round.
var slotOf = func() map[string][2]uint8 {
	slots := make(map[string][2]uint8)
	for f, names := range spellings {
		for rank, name := range names {
			slots[name] = [2]uint8{uint8(f), uint8(rank)}
		}
	}
	return slots
}()

// Bounds of what a record keeps beside its fields: labels to group by are short
// and few, and a hostile record must not fill the memory with others.
const (
	maxFields     = 256
	maxFieldBytes = 1024
)

const noText = "no text (text, body, content or article) and no title (title or headline)"

// record decodes one JSON object into an article.
func (w *worker) record(path string, line int, raw []byte) {
	if int64(len(raw)) > w.options.MaxRecord {
		w.skip(path, line, int64(len(raw)), "a record "+over(w.options.MaxRecord))
		return
	}
	if !utf8.Valid(raw) {
		decoded, note, err := decodeText(raw)
		if err != nil {
			w.skip(path, line, int64(len(raw)), reason(err))
			return
		}
		w.warn(path, line, "encoding", note)
		raw = []byte(decoded)
	}
	members, ok := w.scratch.scan(raw)
	if !ok {
		var err error
		if members, err = decodeObject(raw); err != nil {
			w.skip(path, line, int64(len(raw)), err.Error())
			return
		}
	}
	w.article(path, line, int64(len(raw)), members)
}

// decodeObject is scan by encoding/json: slower, and the judge of what is correct.
func decodeObject(raw []byte) ([]member, error) {
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
		m.kind, m.value = decodeValue(m.name, value)
		members = append(members, m)
	}
	if _, err := d.Token(); err != nil && err != io.EOF {
		return nil, fmt.Errorf("broken JSON: %w", err)
	}
	return members, nil
}

// decodeValue splits a valid JSON value into its kind and what is kept of it.
func decodeValue(name string, raw json.RawMessage) (kind, string) {
	switch raw[0] {
	case 'n':
		return null, ""
	case '"':
		var s string
		_ = json.Unmarshal(raw, &s) // it was found correct
		return text, s
	case '{', '[':
		if keepsNested(name) {
			return nested, string(raw)
		}
		return nested, ""
	}
	return literal, string(raw)
}

// keepsNested tells whether an array under this name means something.
func keepsNested(name string) bool {
	slot, ok := slotOf[name]
	return ok && field(slot[0]) == fieldAuthor
}

// article makes an article of the members of a record.
func (w *worker) article(path string, line int, size int64, members []member) {
	var slots [fieldCount][maxSpellings]*member // the last of a name counts, as in encoding/json
	a := article.Article{Path: path, Line: line}
	for i := range members {
		m := &members[i]
		if slot, ok := slotOf[m.name]; ok {
			slots[slot[0]][slot[1]] = m
		} else {
			keep(&a, m)
		}
	}
	var values [fieldCount]string
	for f := range slots {
		for _, m := range slots[f] {
			if v := fieldValue(field(f), m); v != "" {
				values[f] = v
				break
			}
		}
	}
	a.ID, a.Title, a.Text = values[fieldID], values[fieldTitle], values[fieldText]
	a.URL, a.Source, a.Lang, a.Author = values[fieldURL], values[fieldSource], values[fieldLang], values[fieldAuthor]
	if a.Text == "" {
		a.Text = a.Title // a collection of headlines
	}
	if a.Text == "" {
		w.skip(path, line, size, noText)
		return
	}
	if date := values[fieldDate]; date != "" {
		t, err := dates.Parse(date)
		if err != nil {
			w.warn(path, line, "date", err.Error())
		}
		a.Date = t
	}
	if doubt := readRecordDate(&a); doubt != "" && values[fieldDate] == "" {
		w.warn(path, line, "date", doubt)
	}
	w.add(a)
}

// keep stores a member that is no field, for grouping.
func keep(a *article.Article, m *member) {
	if m.kind == null || m.kind == nested || len(m.value) > maxFieldBytes {
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

// fieldValue returns what a member says for a field, "" for nothing.
func fieldValue(f field, m *member) string {
	switch {
	case m == nil || m.kind == null:
		return ""
	case f == fieldText:
		if m.kind != text || strings.TrimSpace(m.value) == "" {
			return ""
		}
		return m.value
	case m.kind == nested:
		var names []string
		if f != fieldAuthor || json.Unmarshal([]byte(m.value), &names) != nil {
			return ""
		}
		return strings.Join(names, ", ")
	}
	return strings.TrimSpace(m.value)
}
