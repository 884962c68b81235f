package ingest

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"summarize/internal/ingest/elements"
	"summarize/internal/ingest/files"
	"summarize/internal/ingest/markup"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/unpack"
	"summarize/internal/ingest/wikitext"
)

// isXML knows XML by its declaration; what it is more exactly other formats know sooner.
func isXML(h head) bool { return strings.HasPrefix(h.text, "<?xml") }

// xml reads each element that holds an article.
func (w *worker) xml(in input, data []byte) {
	text, ok := w.decode(in.path, 0, data, "")
	if !ok {
		return
	}
	found := 0
	err := elements.Read(text, w.options.slots, func(r elements.Record) {
		found++
		w.article(origin{path: in.path, line: r.Line, bytes: int64(r.Size), now: in.modified(), fixed: true}, w.options.slots.Translated(r.Members))
	})
	switch {
	case err != nil:
		w.skip(in.path, 0, int64(len(data)), err.Error())
	case found == 0 && markup.Root(text) == "":
		w.skip(in.path, 0, int64(len(data)), "XML without elements")
	case found == 0:
		root := markup.Root(text)
		w.skip(in.path, 0, int64(len(data)), fmt.Sprintf("XML without articles: no element of it has a title and a text (the first is %q)", root[:min(len(root), maxRoot)]))
	}
}

// maxRoot is how much of an element's name a message needs.
const maxRoot = 30

// isWiki knows the dump of a wiki (MediaWiki).
func isWiki(h head) bool { return markup.Root(h.text) == "mediawiki" }

// wikiTasks reads the pages of a wiki, one task a page.
func wikiTasks(in input, o Options) iter.Seq[task] {
	return textTasks(in, o, func(r io.Reader, size int64, yield func(task) bool) {
		pages := 0
		err := eachPage(unpack.Buffered(r, size), o.MaxRecord, func(page []byte, line int, size int64) bool {
			pages++
			return yield(func(w *worker) {
				w.bytes += size
				w.wikiPage(in, page, line, size)
			})
		})
		switch {
		case err == errEnough:
		case err != nil:
			yield(skip(in.path, 0, 0, files.Reason(err)))
		case pages == 0:
			yield(skip(in.path, 0, size, "a wiki without pages"))
		}
	})
}

var (
	errEnough    = errors.New("enough")
	errBrokenOff = errors.New("the dump breaks off within a page")
)

// eachPage hands out the pages of a wiki with the lines on which they end and their sizes; of one above max nothing but that.
func eachPage(r *bufio.Reader, max int64, do func(page []byte, line int, size int64) bool) error {
	var page []byte
	within, size, line := false, int64(0), 1
	for {
		piece, err := r.ReadSlice('>')
		line += bytes.Count(piece, []byte("\n"))
		switch {
		case bytes.HasSuffix(piece, []byte("<page>")):
			page, within, size = append(page[:0:0], "<page>"...), true, 0
		case within:
			if size += int64(len(piece)); size <= max {
				page = append(page, piece...)
			} else {
				page = nil
			}
			if bytes.HasSuffix(piece, []byte("</page>")) {
				if within = false; !do(page, line, size) {
					return errEnough
				}
			}
		}
		switch err {
		case nil, bufio.ErrBufferFull:
		case io.EOF:
			if within {
				return errBrokenOff
			}
			return nil
		default:
			return err
		}
	}
}

// wikiPage reads one page: an article, unless it is of the wiki's own (talk, templates, users) or only leads to another.
func (w *worker) wikiPage(in input, page []byte, line int, size int64) {
	if page == nil {
		w.skip(in.path, line, size, "a page "+unpack.LargerThan(w.options.MaxRecord))
		return
	}
	line -= bytes.Count(page, []byte("\n"))
	err := elements.Read(string(page), w.options.slots, func(r elements.Record) {
		said := map[string]string{}
		for _, m := range r.Members {
			said[strings.ToLower(m.Name)] = m.Value
		}
		if said["ns"] != "0" && said["ns"] != "" || strings.Contains(string(page), "<redirect ") {
			return
		}
		text := wikitext.Read(said["text"])
		if strings.TrimSpace(text.Prose) == "" {
			return
		}
		date := text.Date
		if date == "" {
			date = said["timestamp"]
		}
		w.article(origin{path: in.path, line: line, bytes: size, fixed: true, clean: true}, record.Members("title", said["title"], "text", text.Prose, "date", date))
	})
	if err != nil {
		w.skip(in.path, line, size, err.Error())
	}
}
