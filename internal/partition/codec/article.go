package codec

import (
	"maps"
	"slices"
	"time"

	"summarize/internal/article"
)

// AppendArticle appends an article to a record.
func AppendArticle(record []byte, a *article.Article) []byte {
	e := &Encoder{record}
	for _, s := range []string{a.ID, a.Path, a.Title, a.Text, a.URL, a.Source, a.Lang, a.Author, a.Record} {
		e.String(s)
	}
	for _, n := range []int{a.Line, a.Body, a.Number, len(a.Marks)} {
		e.Int(n)
	}
	for _, m := range a.Marks {
		e.Int(m.Start)
		e.Int(m.End - m.Start)
		e.Uint(uint64(m.Kind))
	}
	e.Bool(a.Unnamed)
	if e.Bool(!a.Date.IsZero()); !a.Date.IsZero() {
		e.Int(int(a.Date.Unix()))
		e.Int(a.Date.Nanosecond())
	}
	e.Uint(uint64(len(a.Fields)))
	for _, name := range slices.Sorted(maps.Keys(a.Fields)) {
		e.String(name)
		e.String(a.Fields[name])
	}
	return e.Bytes
}

// DecodeArticle returns the article of a record.
func DecodeArticle(record []byte) (article.Article, error) {
	d := NewDecoder(record)
	var a article.Article
	for _, s := range []*string{&a.ID, &a.Path, &a.Title, &a.Text, &a.URL, &a.Source, &a.Lang, &a.Author, &a.Record} {
		*s = d.String()
	}
	marks := 0
	for _, n := range []*int{&a.Line, &a.Body, &a.Number, &marks} {
		*n = d.Int()
	}
	for range min(marks, len(d.Bytes)) {
		m := article.Mark{Start: d.Int()}
		m.End = m.Start + d.Int()
		m.Kind = article.MarkKind(d.Uint())
		a.Marks = append(a.Marks, m)
	}
	a.Unnamed = d.Bool()
	if d.Bool() {
		seconds := d.Int()
		a.Date = time.Unix(int64(seconds), int64(d.Int())).UTC()
	}
	if n := d.Length(); n > 0 {
		a.Fields = make(map[string]string, n)
		for range n {
			name := d.String()
			a.Fields[name] = d.String()
		}
	}
	return a, d.Err()
}
