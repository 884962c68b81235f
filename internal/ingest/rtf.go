package ingest

import (
	"summarize/internal/article"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/rtf"
)

// rtf reads a document in Rich Text Format.
func (w *worker) rtf(in input, data []byte) {
	d, err := rtf.Read(data)
	switch {
	case d.Text == "" && err != nil:
		w.skip(in.path, in.line, int64(len(data)), "a Rich Text document: "+err.Error())
		return
	case err != nil:
		w.warn(in.path, in.line, "document", err.Error())
	}
	w.article(origin{path: in.path, line: in.line, bytes: int64(len(data)), now: in.modified(), fixed: true, clean: true}, record.Members(
		"title", d.Title, "text", d.Text, "date", article.FormatDate(d.Created), "author", d.Author))
}
