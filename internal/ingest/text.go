package ingest

import (
	"strings"

	"summarize/internal/article"
)

// text reads a text or Markdown file as one article.
func (w *worker) text(in input, data []byte) {
	text, note, err := decodeText(data)
	switch {
	case err != nil:
		w.skip(in.path, 0, in.size(), reason(err))
		return
	case strings.TrimSpace(text) == "":
		w.skip(in.path, 0, in.size(), "empty")
		return
	case markup(text) != "":
		w.skip(in.path, 0, in.size(), markup(text)+": extract its text first")
		return
	case note != "":
		w.warn(in.path, 0, "encoding", note)
	}
	a := article.Article{Path: in.path, Text: text}
	if doubt := readHeader(&a); doubt != "" {
		w.warn(in.path, 0, "date", doubt)
	}
	w.add(a)
}

// markup returns what a text is, if it is none to quote sentences from: a format of
// tags or bytes under a name that promises text. It is refused, as its markup would be
// told as news.
func markup(text string) (what string) {
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
