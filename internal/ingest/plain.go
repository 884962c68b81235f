package ingest

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"strings"

	"summarize/internal/article"
)

// plainTasks reads a text or Markdown file as one article, in one task that
// also opens it: many small files are then read on all processors.
func plainTasks(in input, o Options) iter.Seq[task] {
	return one(func(w *worker) {
		r, size, err := in.open(o)
		if err != nil {
			w.skip(in.path, 0, 0, reason(err))
			return
		}
		defer r.Close()
		w.plain(in.path, size, r)
	})
}

// plain reads one article from r. The stored size is for the report only.
func (w *worker) plain(path string, size int64, r io.Reader) {
	data, err := readAtMost(r, w.options.MaxRecord+1, size)
	w.bytes += int64(len(data))
	switch {
	case err != nil:
		w.skip(path, 0, size, reason(err))
		return
	case int64(len(data)) > w.options.MaxRecord:
		w.skip(path, 0, size, "a text "+over(w.options.MaxRecord))
		return
	}
	text, note, err := decodeText(data)
	switch {
	case err != nil:
		w.skip(path, 0, size, reason(err))
		return
	case strings.TrimSpace(text) == "":
		w.skip(path, 0, size, "empty")
		return
	case foreign(text) != "":
		w.skip(path, 0, size, foreign(text)+": extract its text first")
		return
	case note != "":
		w.warn(path, 0, "encoding", note)
	}
	a := article.Article{Path: path, Text: text}
	if doubt := readHeader(&a); doubt != "" {
		w.warn(path, 0, "date", doubt)
	}
	w.add(a)
}

// readAtMost reads up to limit bytes, about hint of them in most cases.
func readAtMost(r io.Reader, limit, hint int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(min(limit, hint)) + bytes.MinRead)
	_, err := b.ReadFrom(io.LimitReader(r, limit))
	return b.Bytes(), err
}

// over says that a size limit was passed.
func over(limit int64) string {
	if limit >= 1<<20 {
		return fmt.Sprintf("larger than %d MB", limit>>20)
	}
	return fmt.Sprintf("larger than %d bytes", limit)
}
