package ingest

import (
	"fmt"
	"io"
	"iter"

	"summarize/internal/ingest/files"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/warc"
)

// warcTasks reads web archives, each page in a task of its own.
func warcTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, err := in.open(o)
		if err != nil {
			yield(skip(in.path, 0, size, files.Reason(err)))
			return
		}
		defer r.Close()
		c := warc.NewReader(r, o.limits, o.unpacking(in.stored).MaxRecord) // a page may be packed by itself
		for err == nil {
			var p *warc.Page
			if p, err = c.Next(); p != nil && !yield(in.archived(p)) {
				return
			}
		}
		if err != io.EOF && !yield(skip(in.path, c.Records, 0, "not read to its end: "+files.Reason(err))) {
			return
		}
		switch {
		case c.Records == 0:
			yield(skip(in.path, 0, size, "empty"))
		case c.Others > 0:
			yield(warn(in.path, "records", fmt.Sprintf("%d of %d records hold no page: requests, pictures, answers that are no text", c.Others, c.Records)))
		}
	}
}

// archived is the task of one page of a web archive.
func (in input) archived(p *warc.Page) task {
	in.line = p.Number
	if p.Refused != "" {
		return skip(in.path, in.line, p.Size, p.Refused)
	}
	return func(w *worker) {
		w.bytes += int64(len(p.Data))
		if p.Err != nil {
			w.warn(in.path, in.line, "page", "the page breaks off: "+p.Err.Error())
		}
		text, ok := w.decode(in.path, in.line, p.Data, p.Charset())
		switch {
		case !ok:
		case p.Kind() == "text/plain":
			w.article(origin{path: in.path, line: in.line, bytes: int64(len(p.Data)), fixed: true}, record.Members("text", text, "url", p.Address))
		default:
			w.document(in, text, p.Address)
		}
	}
}
