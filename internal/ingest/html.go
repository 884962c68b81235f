package ingest

import (
	"cmp"
	"html"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"summarize/internal/article"
	"summarize/internal/boilerplate"
	"summarize/internal/ingest/dates"
	"summarize/internal/ingest/markdown"
	"summarize/internal/ingest/page"
	"summarize/internal/language"
)

// plainText returns the text of a field that may hold HTML, as records and entries of feeds
// do. Text with a "<" or "&" of its own stays as it is.
func plainText(value string) string {
	text, _ := markedText(value)
	return text
}

// markedText is plainText, also of Markdown, and what the markup says of ranges of it.
func markedText(value string) (string, []article.Mark) {
	if escapedTwice(value) {
		value = unescape.Replace(value)
	}
	if strings.Contains(value, "&amp;") {
		value = encodedTwice.ReplaceAllString(value, "&$1")
	}
	switch {
	case hasTag(value):
		return page.Marked(value)
	case markdown.Looks(value):
		if html, ok := markdown.HTML(value); ok {
			return page.Marked(html)
		}
	case strings.IndexByte(value, '&') >= 0:
		return strings.ReplaceAll(html.UnescapeString(value), "\u00a0", " "), nil
	}
	return value, nil
}

// encodedTwice is a character reference that was encoded again: &amp;#8217; &amp;amp;
var encodedTwice = regexp.MustCompile(`&amp;(#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[a-zA-Z]{2,8};)`)

// escapedTwice tells whether a text has its line breaks as \n, two characters, and no other: a program escaped it that
// handed it to one that did so again.
func escapedTwice(value string) bool {
	if !strings.Contains(value, `\n`) || strings.Contains(value, "\n") {
		return false
	}
	for rest := range strings.SplitSeq(value[strings.Index(value, `\n`)+2:], `\n`) {
		if r, _ := utf8.DecodeRuneInString(rest); unicode.IsLower(r) {
			return strings.Contains(value, `\n\n`) // else it is C:\news
		}
	}
	return true
}

var unescape = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\r`, "", `\t`, " ", `\"`, `"`, `\/`, "/")

// hasTag tells whether a value holds a tag of an element that HTML has, alone or with attributes
// that have values: "A<B and C>D" is prose.
func hasTag(value string) bool {
	for {
		start := strings.IndexByte(value, '<')
		if start < 0 {
			return false
		}
		value = strings.TrimPrefix(value[start+1:], "/")
		end := strings.IndexAny(value[:min(len(value), maxTag)], " \t\r\n/>")
		if end <= 0 || atom.Lookup([]byte(strings.ToLower(value[:end]))) == 0 {
			continue
		}
		attributes, _, closed := strings.Cut(value[end:], ">")
		if attributes = strings.Trim(attributes, " \t\r\n/"); closed && (attributes == "" || strings.Contains(attributes, "=")) {
			return true
		}
	}
}

// maxTag is more than the longest name of an element.
const maxTag = 16

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
	if text, ok := w.decode(in.path, 0, data, ""); ok {
		w.document(in, text, "")
	}
}

// maxNotice is how long a page is that may be a notice of its site, in bytes.
const maxNotice = 1000

// isNotice tells whether a page is no article but asks readers to sign in, to wait or to look elsewhere.
func (w *worker) isNotice(p *page.Page) bool {
	return len(p.Text) < maxNotice && len(p.Dates) == 0 && boilerplate.IsNotice(p.Text, language.Of(cmp.Or(p.Lang, "en")))
}

// document makes an article of a decoded web page. Its address, where the reader knows
// one, stands where the page names none.
func (w *worker) document(in input, text, address string) {
	p := page.Read(text)
	switch {
	case p.Links:
		w.skip(in.path, in.line, in.size(), "a page that lists links, not an article")
		return
	case p.Text == "" || w.isNotice(&p):
		w.skip(in.path, in.line, in.size(), "a page without an article")
		return
	}
	if p.Cut {
		w.warn(in.path, in.line, "page", "the page is too long for an article: its end is not read")
	}
	a := article.Article{Path: in.path, Line: in.line, Title: p.Title, Text: p.Text, Marks: p.Marks, URL: p.URL, Source: p.Source, Lang: p.Lang, Author: p.Author}
	if a.URL == "" {
		a.URL = address
	}
	for _, value := range p.Dates {
		if t, err := dates.ParseIn(value, time.Time{}, p.Lang); err == nil {
			a.Date = t
			break
		}
	}
	if a.Date.IsZero() && in.line == 0 {
		a.Date, _ = dates.Parse(namedDay(in.path))
	}
	w.addFramed(a)
}
