package ingest

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"

	"summarize/internal/article"
	"summarize/internal/ingest/dates"
	"summarize/internal/ingest/page"
)

// htmlText returns the text of a fragment of HTML, as fields of records and entries of
// feeds hold it.
func htmlText(fragment string) string { return page.Text(fragment) }

// isHTML knows a web page by how it begins, behind an XML declaration and comments.
func isHTML(h head) bool {
	rest := strings.ToLower(h.text[:min(len(h.text), 4<<10)])
	for {
		rest = strings.TrimLeft(rest, " \t\r\n")
		switch {
		case strings.HasPrefix(rest, "<?xml") && strings.Contains(rest, "?>"):
			_, rest, _ = strings.Cut(rest, "?>")
		case strings.HasPrefix(rest, "<!--") && strings.Contains(rest, "-->"):
			_, rest, _ = strings.Cut(rest, "-->")
		default:
			return strings.HasPrefix(rest, "<!doctype html") || strings.HasPrefix(rest, "<html") || strings.HasPrefix(rest, "<head")
		}
	}
}

// page reads a web page as one article.
func (w *worker) page(in input, data []byte) {
	text, note, err := decodePage(data, "")
	if err != nil {
		w.skip(in.path, 0, in.size(), reason(err))
		return
	}
	if note != "" {
		w.warn(in.path, 0, "encoding", note)
	}
	w.document(in, text, "")
}

// document makes an article of a decoded web page. Its address, where the reader knows
// one, stands where the page names none.
func (w *worker) document(in input, text, address string) {
	p := page.Read(text)
	switch {
	case p.Links:
		w.skip(in.path, 0, in.size(), "a page that lists links, not an article")
		return
	case p.Text == "":
		w.skip(in.path, 0, in.size(), "a page without an article")
		return
	}
	a := article.Article{Path: in.path, Title: p.Title, Text: p.Text, URL: p.URL, Source: p.Source, Lang: p.Lang, Author: p.Author}
	if a.URL == "" {
		a.URL = address
	}
	for _, value := range p.Dates {
		if t, err := dates.Parse(value); err == nil {
			a.Date = t
			break
		}
	}
	w.add(a)
}

// maxPrescan is how far into a page its encoding is declared.
const maxPrescan = 1024

// decodePage decodes a page by what its transport or its own head declares, where its
// bytes are not UTF-8 anyhow.
func decodePage(data []byte, contentType string) (text, note string, err error) {
	if utf8.Valid(data) && !bytes.Contains(data, []byte("\x1b$")) {
		return strings.TrimPrefix(string(data), utf8BOM), "", nil
	}
	if _, ok := utf16Order(data); !ok {
		encoding, name, certain := charset.DetermineEncoding(data[:min(len(data), maxPrescan)], contentType)
		if declared := certain || bytes.Contains(bytes.ToLower(data[:min(len(data), maxPrescan)]), []byte("charset")); declared && name != "utf-8" {
			decoded, err := encoding.NewDecoder().Bytes(data)
			return string(decoded), "", err
		}
	}
	return decodeText(data)
}
