package ingest

import (
	"os"
	"strings"

	"summarize/internal/article"
	"summarize/internal/ingest/charset"
	"summarize/internal/ingest/files"
	"summarize/internal/ingest/header"
	"summarize/internal/ingest/unpack"
)

// text reads a text or Markdown file as one article.
func (w *worker) text(in input, data []byte) {
	if in.path == "-" && listsPaths(data) {
		w.skip(in.path, 0, int64(len(data)), "a list of paths, not a text: to read those, say --files-from - (and -0 after find -print0)")
		return
	}
	text, ok := w.decode(in.path, 0, data, "")
	switch {
	case !ok:
		return
	case strings.TrimSpace(text) == "":
		w.skip(in.path, 0, in.size(), "empty")
		return
	case marked(text) != "":
		w.skip(in.path, 0, in.size(), marked(text)+": extract its text first")
		return
	}
	a := article.Article{Path: in.path, Text: text}
	if doubt := header.Read(&a); doubt != "" {
		w.warn(in.path, 0, "date", doubt)
	}
	w.add(a)
}

// decode makes UTF-8 of the bytes of one text, whose encoding a header may declare. What
// it cannot it skips, and what it doubts it warns about.
func (w *worker) decode(path string, line int, data []byte, declared string) (text string, ok bool) {
	var note string
	var err error
	if w.options.Encoding != "" {
		text, note, err = charset.DecodeAs(data, w.options.Encoding)
	} else {
		text, note, err = charset.Decode(data, declared)
	}
	if err != nil {
		w.skip(path, line, int64(len(data)), files.Reason(err))
		return "", false
	}
	if note != "" {
		w.warn(path, line, "encoding", note)
	}
	return text, true
}

// listsPaths tells the output of ls or find from a text: each line names a file that is
// there.
func listsPaths(data []byte) bool {
	const most = 20
	all := strings.TrimSpace(string(data[:min(len(data), unpack.Window)]))
	names := strings.FieldsFunc(all, func(c rune) bool { return c == '\n' || c == '\r' || c == 0 })
	for _, name := range names[:min(len(names), most)] {
		if _, err := os.Lstat(name); err != nil {
			return false
		}
	}
	return len(names) > 0
}

// marked returns what a text is, if it is none to quote sentences from: a format of
// tags or bytes under a name that promises text. It is refused, as its markup would be
// told as news.
func marked(text string) (what string) {
	start := strings.ToLower(strings.TrimLeft(text[:min(len(text), 512)], " \t\r\n\ufeff"))
	for _, f := range []struct{ prefix, what string }{
		{"<?xml", "XML"},
		{"<rss", "a feed"},
		{"<feed", "a feed"},
		{"%pdf-", "a PDF document"},
		{`{\rtf`, "an RTF document"},
	} {
		if strings.HasPrefix(start, f.prefix) {
			return f.what
		}
	}
	return ""
}
