package render

import (
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"maps"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/digest"
)

// writeJSONL writes one record an article, in the order of the digest: the fields that
// the input formats read (so that the output is input again), then story and copy_of,
// then whatever other fields the record came with. Texts come from Options.Articles.
// Records are written one by one: as they were read, and in that order, where Options.Records says
// so; byte for byte, but on a terminal, which obeys some bytes.
func writeJSONL(w io.Writer, d *digest.Digest, o Options) error {
	known := make(map[string]*article.Article, len(o.Articles))
	for i := range o.Articles {
		known[o.Articles[i].ID] = &o.Articles[i]
	}
	listed := d.Articles
	if o.Records {
		listed = asRead(listed, known)
	}
	j := newJSONWriter(w, "")
	for i := range listed {
		whole := known[listed[i].ID]
		if whole != nil && o.Read != nil {
			var err error
			if whole, err = o.Read(whole); err != nil {
				return err
			}
		}
		if o.Records && whole != nil && whole.Record != "" && o.Width == 0 {
			j.raw(onOneLine(whole.Record))
			j.raw("\n")
		} else {
			j.record(&listed[i], whole)
		}
		if err := j.flush(); err != nil {
			return err
		}
	}
	return nil
}

// asRead returns articles in the order in which they were read.
func asRead(listed []digest.Article, known map[string]*article.Article) []digest.Article {
	number := func(a digest.Article) int {
		if a := known[a.ID]; a != nil {
			return a.Number
		}
		return 0
	}
	listed = slices.Clone(listed)
	slices.SortStableFunc(listed, func(a, b digest.Article) int { return cmp.Compare(number(a), number(b)) })
	return listed
}

// onOneLine takes the space between the tokens of a record that has line ends there.
func onOneLine(record string) string {
	var b bytes.Buffer
	if !strings.ContainsAny(record, "\r\n") || json.Compact(&b, []byte(record)) != nil {
		return record
	}
	return b.String()
}

// record writes one object on a line. Empty fields are left out, save story and copy_of.
func (j *jsonWriter) record(a *digest.Article, whole *article.Article) {
	fields := [][2]string{{"id", a.ID}, {"title", a.Title}, {"date", a.Date}, {"url", a.URL}, {"source", a.Source}, {"lang", a.Lang}}
	var others map[string]string
	if whole != nil {
		fields = append(fields, [2]string{"author", whole.Author}, [2]string{"text", whole.Text})
		others = maps.Clone(whole.Fields)
	}
	record := [][2]string{}
	for _, f := range fields {
		delete(others, f[0])
		if f[1] != "" {
			record = append(record, f)
		}
	}
	record = append(record, [2]string{"story", a.Story}, [2]string{"copy_of", a.CopyOf})
	delete(others, "story")
	delete(others, "copy_of")
	for _, name := range slices.Sorted(maps.Keys(others)) {
		record = append(record, [2]string{name, others[name]})
	}
	for i, f := range record {
		j.raw([]string{"{", ","}[min(i, 1)])
		j.string(f[0])
		j.raw(":")
		j.string(f[1])
	}
	j.raw("}\n")
}
