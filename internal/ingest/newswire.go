package ingest

import (
	"summarize/internal/ingest/newswire"
	"summarize/internal/ingest/record"
)

func isNewswire(h head) bool { return newswire.Is(h.text) }

// newswire reads each article of an agency's message, or of a corpus of them.
func (w *worker) newswire(in input, data []byte) {
	text, ok := w.decode(in.path, 0, data, "")
	if !ok {
		return
	}
	var items []newswire.Item
	lost := 0
	newswire.Read(text, func(it newswire.Item) { items = append(items, it) }, func(line int, err error) {
		w.skip(in.path, line, 0, err.Error())
		lost++
	})
	if len(items)+lost == 0 {
		w.skip(in.path, 0, in.size(), "empty")
	}
	for i := range items {
		at := origin{path: in.path, line: items[i].Line, bytes: int64(len(items[i].Text)), fixed: true}
		if len(items) == 1 {
			at.line = 0
		}
		w.article(at, newswireMembers(&items[i]))
	}
}

// newswireMembers puts an article of an agency as the members of a record.
func newswireMembers(it *newswire.Item) []record.Member {
	return record.Members("id", it.ID, "title", it.Title, "text", it.Text, "date", it.Date, "lang", it.Lang, "author", it.Author, "source", it.Source)
}
