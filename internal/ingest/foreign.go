package ingest

import "strings"

// foreign returns what a text is, if it is none to quote sentences from: a format of
// tags or bytes under a name that promises text. It is refused, as its markup would be
// told as news.
func foreign(text string) (what string) {
	start := strings.ToLower(strings.TrimLeft(text[:min(len(text), 512)], " \t\r\n\ufeff"))
	for _, f := range []struct{ prefix, what string }{
		{"<!doctype html", "a web page"},
		{"<html", "a web page"},
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
