package partition

import (
	"encoding/binary"
	"maps"
	"math"
	"slices"
	"time"

	"summarize/internal/article"
	"summarize/internal/text"
)

// Articles and documents in a few bytes: 1.8 kB for the document of an article of 2 kB, which
// takes 4.5 in memory. Numbers are varints, mostly differences to the one before.

// An encoder appends values to a record.
type encoder struct{ bytes []byte }

func (e *encoder) uint(n uint64) { e.bytes = binary.AppendUvarint(e.bytes, n) }
func (e *encoder) int(n int)     { e.bytes = binary.AppendVarint(e.bytes, int64(n)) }
func (e *encoder) float(x float64) {
	e.bytes = binary.LittleEndian.AppendUint64(e.bytes, math.Float64bits(x))
}

func (e *encoder) bool(is bool) {
	if is {
		e.bytes = append(e.bytes, 1)
	} else {
		e.bytes = append(e.bytes, 0)
	}
}

func (e *encoder) string(s string) {
	e.uint(uint64(len(s)))
	e.bytes = append(e.bytes, s...)
}

// A decoder takes values from a record. What is missing is zero, and failed says so: a record
// whose hash is right is short only when another version of the program wrote it.
type decoder struct {
	bytes  []byte
	failed bool
}

func (d *decoder) uint() uint64 {
	x, n := binary.Uvarint(d.bytes)
	return uint64(taken(d, x, n))
}

func (d *decoder) int() int {
	x, n := binary.Varint(d.bytes)
	return int(taken(d, x, n))
}

func (d *decoder) bool() bool { return d.uint() == 1 }

// taken takes n bytes, which are those of x.
func taken[T any](d *decoder, x T, n int) (_ T) {
	if n <= 0 || n > len(d.bytes) {
		d.failed, d.bytes = true, nil
		return
	}
	d.bytes = d.bytes[n:]
	return x
}

func (d *decoder) float() float64 {
	if len(d.bytes) < 8 {
		return taken(d, 0.0, 0)
	}
	return taken(d, math.Float64frombits(binary.LittleEndian.Uint64(d.bytes)), 8)
}

func (d *decoder) string() string {
	n := d.uint()
	if n > uint64(len(d.bytes)) {
		return taken(d, "", 0)
	}
	if n == 0 {
		return ""
	}
	return taken(d, string(d.bytes[:n]), int(n))
}

// length returns a number of values, each of at least a byte.
func (d *decoder) length() int {
	n := d.uint()
	if n > uint64(len(d.bytes)) {
		return taken(d, 0, 0)
	}
	return int(n)
}

// err returns what is wrong with the record.
func (d *decoder) err() error {
	if d.failed {
		return errDamaged
	}
	return nil
}

// AppendArticle appends an article to a record.
func AppendArticle(record []byte, a *article.Article) []byte {
	e := &encoder{record}
	for _, s := range []string{a.ID, a.Path, a.Title, a.Text, a.URL, a.Source, a.Lang, a.Author, a.Record} {
		e.string(s)
	}
	for _, n := range []int{a.Line, a.Body, a.Number, len(a.Marks)} {
		e.int(n)
	}
	for _, m := range a.Marks {
		e.int(m.Start)
		e.int(m.End - m.Start)
		e.uint(uint64(m.Kind))
	}
	e.bool(a.Unnamed)
	if e.bool(!a.Date.IsZero()); !a.Date.IsZero() {
		e.int(int(a.Date.Unix()))
		e.int(a.Date.Nanosecond())
	}
	e.uint(uint64(len(a.Fields)))
	for _, name := range slices.Sorted(maps.Keys(a.Fields)) {
		e.string(name)
		e.string(a.Fields[name])
	}
	return e.bytes
}

// DecodeArticle returns the article of a record.
func DecodeArticle(record []byte) (article.Article, error) {
	d := &decoder{bytes: record}
	var a article.Article
	for _, s := range []*string{&a.ID, &a.Path, &a.Title, &a.Text, &a.URL, &a.Source, &a.Lang, &a.Author, &a.Record} {
		*s = d.string()
	}
	marks := 0
	for _, n := range []*int{&a.Line, &a.Body, &a.Number, &marks} {
		*n = d.int()
	}
	for range min(marks, len(d.bytes)) {
		m := article.Mark{Start: d.int()}
		m.End = m.Start + d.int()
		m.Kind = article.MarkKind(d.uint())
		a.Marks = append(a.Marks, m)
	}
	a.Unnamed = d.bool()
	if d.bool() {
		seconds := d.int()
		a.Date = time.Unix(int64(seconds), int64(d.int())).UTC()
	}
	if n := d.length(); n > 0 {
		a.Fields = make(map[string]string, n)
		for range n {
			name := d.string()
			a.Fields[name] = d.string()
		}
	}
	return a, d.err()
}

// AppendDocument appends a document to a record.
func AppendDocument(record []byte, doc *text.Document) []byte {
	e := &encoder{record}
	e.string(doc.Lang)
	e.string(doc.Fault)
	e.int(doc.Unread)
	e.uint(uint64(len(doc.Sentences)))
	var before text.Sentence
	for _, s := range doc.Sentences {
		e.int(s.Start - before.End)
		e.int(s.End - s.Start)
		e.uint(uint64(s.Kind))
		e.uint(uint64(s.Traits))
		e.int(s.Paragraph - before.Paragraph)
		e.int(s.First - before.Last)
		e.int(s.Last - s.First)
		before = s
	}
	e.tokens(doc.Tokens)
	e.tokens(doc.Title)
	return e.bytes
}

const classBits = 3 // of text.Class

func (e *encoder) tokens(tokens []text.Token) {
	e.uint(uint64(len(tokens)))
	end := 0
	for _, t := range tokens {
		e.int((int(t.Start)-end)<<classBits | int(t.Class))
		e.uint(uint64(t.Len))
		e.uint(uint64(t.Term))
		end = int(t.Start) + int(t.Len)
	}
}

// DecodeDocument returns the document of a record.
func DecodeDocument(record []byte) (text.Document, error) {
	d := &decoder{bytes: record}
	doc := text.Document{Lang: d.string(), Fault: d.string(), Unread: d.int()}
	var before text.Sentence
	if n := d.length(); n > 0 {
		doc.Sentences = make([]text.Sentence, 0, n)
		for range n {
			var s text.Sentence
			s.Start = before.End + d.int()
			s.End = s.Start + d.int()
			s.Kind = text.Kind(d.uint())
			s.Traits = text.Trait(d.uint())
			s.Paragraph = before.Paragraph + d.int()
			s.First = before.Last + d.int()
			s.Last = s.First + d.int()
			before = s
			doc.Sentences = append(doc.Sentences, s)
		}
	}
	doc.Tokens, doc.Title = d.tokens(), d.tokens()
	return doc, d.err()
}

func (d *decoder) tokens() []text.Token {
	n := d.length()
	if n == 0 {
		return nil
	}
	tokens := make([]text.Token, 0, n)
	end := 0
	for range n {
		gap := d.int()
		t := text.Token{Class: text.Class(gap & (1<<classBits - 1)), Start: uint32(end + gap>>classBits)}
		t.Len = uint16(d.uint())
		t.Term = uint32(d.uint())
		end = int(t.Start) + int(t.Len)
		tokens = append(tokens, t)
	}
	return tokens
}
