package render

import (
	"bytes"
	"io"
	"maps"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest"
)

// writeJSONL writes one record an article, in the order of the digest: the fields that
// the input formats read (so that the output is input again), then story and copy_of,
// then whatever other fields the record came with. Texts come from Options.Articles.
func writeJSONL(w io.Writer, d *digest.Digest, o Options) error {
	whole := make(map[string]*article.Article, len(o.Articles))
	for i := range o.Articles {
		whole[o.Articles[i].ID] = &o.Articles[i]
	}
	var b bytes.Buffer
	for i := range d.Articles {
		if err := writeRecord(&b, &d.Articles[i], whole[d.Articles[i].ID]); err != nil {
			return err
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// writeRecord writes one object. Empty fields are left out, save story and copy_of.
func writeRecord(b *bytes.Buffer, a *digest.Article, whole *article.Article) error {
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
	b.WriteByte('{')
	for i, f := range record {
		if i > 0 {
			b.WriteByte(',')
		}
		for j, s := range f {
			if j == 1 {
				b.WriteByte(':')
			}
			data, err := marshal(s, "")
			if err != nil {
				return err
			}
			b.Write(data)
		}
	}
	b.WriteString("}\n")
	return nil
}
