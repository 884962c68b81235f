package ingest

import (
	"strings"

	"summarize/internal/ingest/record"
	"summarize/internal/ingest/subtitle"
)

func isSubtitles(h head) bool { return subtitle.Is(h.text) }

// subtitles reads what is said in a film as one article.
func (w *worker) subtitles(in input, data []byte) {
	text, ok := w.decode(in.path, in.line, data, "")
	if !ok {
		return
	}
	said := subtitle.Text(text)
	if strings.TrimSpace(said) == "" {
		w.skip(in.path, in.line, int64(len(data)), "subtitles in which nothing is said")
		return
	}
	at := in.documentAt(data)
	w.article(at, record.Members("text", said, "date", namedDay(in.path)))
}
