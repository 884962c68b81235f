package ingest

import (
	"bytes"
	"cmp"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/ingest/charset"
	"summarize/internal/ingest/dates"
	"summarize/internal/ingest/header"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/unpack"
)

// noText is the reason to skip a record; what its fields are called follows.
const noText = "no text and no title among its fields"

// record decodes one JSON object into an article.
func (w *worker) record(at origin, raw []byte) {
	at.bytes = int64(len(raw))
	if at.bytes > w.options.MaxRecord {
		w.skip(at.path, at.line, at.bytes, "a record "+unpack.LargerThan(w.options.MaxRecord))
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
	members, ok := w.scratch.Scan(raw, w.options.slots)
	if !ok {
		var err error
		if members, err = record.Decode(raw, w.options.slots); err != nil {
			w.broken(at, raw, err)
			return
		}
	}
	if rows := w.options.slots.RowsOf(raw, members); rows != nil {
		for _, row := range rows {
			w.article(at, w.withText(at, nil, row))
		}
		return
	}
	members = w.options.slots.Translated(members)
	inner := w.options.slots.InnerOf(raw, members)
	for _, x := range inner {
		held := at
		held.line += x.Line
		w.record(held, x.Raw)
	}
	if len(inner) == 0 {
		w.article(at, w.withText(at, raw, w.options.slots.Unwrapped(raw, members)))
	}
}

// broken looks for whole records in what is none: two on a line, or one with a comma
// behind it, as exports that were an array have.
func (w *worker) broken(at origin, raw []byte, err error) {
	for n := 0; ; n++ {
		var s record.Extent
		raw = bytes.TrimLeft(raw, ", \t\r\n")
		if len(raw) == 0 && n > 0 {
			return
		}
		end := s.Scan(raw)
		if whole := s.Done && end > 0 && raw[0] == '{'; !whole || n == 0 && end == len(raw) {
			w.skip(at.path, at.line, int64(len(raw)), err.Error())
			return
		}
		w.record(at, raw[:end])
		raw = raw[end:]
	}
}

// withText adds the text of a record whose members do not say by their names which is the text, and says which it takes.
func (w *worker) withText(at origin, raw []byte, members []record.Member) []record.Member {
	if w.options.Fields[record.Name(record.Text)] != "" {
		return members
	}
	name, text := w.options.slots.Unnamed(raw, members)
	if name == "" {
		return members
	}
	w.warn(at.path, at.line, "fields", fmt.Sprintf("the text is taken from %q, the longest of its fields; say which is the text with --text-field", name))
	return append(members, record.Member{Name: record.Name(record.Text), Kind: record.String, Value: text})
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
func (w *worker) article(at origin, members []record.Member) {
	a := article.Article{Path: at.path, Line: at.line}
	values := w.options.slots.Values(&a, members)
	w.mend(at, &values)
	a.ID, a.Title = values[record.ID], titleWithout(plainText(values[record.Title]), values[record.Source])
	if a.Text, a.Marks = values[record.Text], at.marks; !at.clean {
		a.Text, a.Marks = markedText(a.Text)
	}
	if host := site(values[record.Source]); host != "" { // "source": "https://wire.example/bridge"
		values[record.URL], values[record.Source] = cmp.Or(values[record.URL], values[record.Source]), host
	}
	a.URL, a.Source, a.Lang, a.Author = values[record.URL], cmp.Or(values[record.Source], at.source), values[record.Lang], values[record.Author]
	if to := target(a.URL); to != "" { // the feed of a search, which is nobody's own
		a.URL, a.Source = to, cmp.Or(values[record.Source], site(to))
	}
	titleFromHeading(&a)
	if strings.TrimSpace(a.Text) == "" {
		a.Text, a.Marks = a.Title, nil // a collection of headlines
		if a.Title != "" {
			w.headline(at, members)
		}
	}
	if a.Text == "" {
		w.skip(at.path, at.line, at.bytes, noText+" ("+record.Names(members)+")"+at.hint("it is"))
		return
	}
	if date := values[record.Date]; date != "" {
		t, err := dates.ParseIn(date, at.now, a.Lang)
		if err != nil {
			w.warn(at.path, at.line, "date", err.Error())
		}
		a.Date = t
	}
	if doubt := header.ReadDate(&a); doubt != "" && values[record.Date] == "" {
		w.warn(at.path, at.line, "date", doubt)
	}
	if at.fixed {
		w.addFramed(a)
	} else {
		w.add(a)
	}
}

// titleFromHeading makes the heading that a text opens on the title of an article that has none.
func titleFromHeading(a *article.Article) {
	if a.Title != "" || len(a.Marks) == 0 {
		return
	}
	if m := a.Marks[0]; m.Start == 0 && m.Kind == article.MarkHeading && m.End < len(a.Text) {
		a.Title, a.Body = a.Text[:m.End], m.End
	}
}

// mend puts right what was garbled in the title and the text of a record.
func (w *worker) mend(at origin, values *[record.FieldCount]string) {
	if at.clean {
		return
	}
	title, inTitle := charset.Mend(values[record.Title])
	text, inText := charset.Mend(values[record.Text])
	if inTitle || inText {
		values[record.Title], values[record.Text] = title, text
		w.warn(at.path, at.line, "encoding", charset.NoteMended)
	}
}
