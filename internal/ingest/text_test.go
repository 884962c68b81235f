package ingest

import "testing"

func TestMarkup(t *testing.T) {
	for _, c := range []struct{ text, what string }{
		{"<?xml version='1.0'?><rss>", "XML"},
		{"<rss version=\"2.0\">", "a feed"},
		{"%PDF-1.7\n", "a PDF document"},
		{"{\\rtf1\\ansi", "an RTF document"},
		{"<p align=center>A Markdown file may start so.", ""},
		{"The <html> tag opens a page.", ""},
		{"", ""},
	} {
		if what := marked(c.text); what != c.what {
			t.Errorf("%q is %q, want %q", c.text, what, c.what)
		}
	}
}
