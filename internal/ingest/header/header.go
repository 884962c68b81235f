// Package header reads what stands before the prose of a plain text: front matter, lines such as "Date: …", a
// date, a title, a byline. The text itself is left alone: an article's Body says where its prose starts.
package header

import (
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/ingest/dates"
	"summarize/internal/ingest/record"
	"summarize/internal/language"
)

// A reader moves at over what it understood.
type reader struct {
	article *article.Article
	at      int    // everything before is header
	doubt   string // a date that was not understood
}

// Read fills in what the beginning of a.Text says of the article and
// sets a.Body behind it. It returns a warning, or the empty string.
func Read(a *article.Article) string {
	h := &reader{article: a}
	h.frontMatter()
	h.message()
	for h.keyLine() || h.dateLine() || h.datePrefix() {
	}
	if a.Title == "" {
		h.title()
	}
	if h.at > 0 {
		for h.byline() || h.dateLine() || h.signedLine() || h.keyLine() {
		}
	}
	a.Body = h.body()
	return h.doubt
}

// FrontMatter returns the length of the front matter that a text begins with, if any.
func FrontMatter(text string) int {
	h := &reader{article: &article.Article{Text: text}}
	h.frontMatter()
	return h.at
}

// ReadDate passes over a date at the beginning of a record's text, which
// is the article's where the record gives none.
func ReadDate(a *article.Article) string {
	h := &reader{article: a}
	if h.datePrefix() {
		a.Body = h.body()
	}
	return h.doubt
}

// body returns the offset of the first character behind the header that is no
// white space, 0 when there is no header or nothing else.
func (h *reader) body() int {
	rest := strings.TrimLeftFunc(h.article.Text[h.at:], unicode.IsSpace)
	if h.at == 0 || rest == "" {
		return 0
	}
	return len(h.article.Text) - len(rest)
}

// line returns the next line that is not blank, without the white space around
// it, and the offset behind it.
func (h *reader) line() (string, int) {
	return lineAt(h.article.Text, h.at)
}

func lineAt(text string, at int) (string, int) {
	rest := strings.TrimLeftFunc(text[at:], unicode.IsSpace)
	start := len(text) - len(rest)
	end := strings.IndexAny(rest, "\r\n")
	switch {
	case end < 0:
		return strings.TrimSpace(rest), len(text)
	case strings.HasPrefix(rest[end:], "\r\n"):
		return strings.TrimSpace(rest[:end]), start + end + 2
	}
	return strings.TrimSpace(rest[:end]), start + end + 1 // old Macs end lines with CR alone
}

// keyLine reads a line such as "Date: 3 March 2017" or "Source: Reuters".
func (h *reader) keyLine() bool {
	line, end := h.line()
	key, value, ok := strings.Cut(line, ":")
	if !ok || strings.HasPrefix(value, "//") || !h.set(key, strings.TrimSpace(value)) {
		return false
	}
	h.at = end
	return true
}

// isKey tells whether a line is one that keyLine reads.
func isKey(line string) bool {
	return (&reader{article: &article.Article{Text: line}}).keyLine()
}

// maxKey is longer than any key; a colon may come late in a text of one line.
const maxKey = 40

// set stores the value of a key by the spellings of records. It tells whether
// the key is known and the value could be one; the first value of a key stays.
func (h *reader) set(key, value string) bool {
	if len(key) > maxKey {
		return false
	}
	key = strings.TrimPrefix(strings.TrimSpace(key), "#+") // as Org writes it
	f, ok := record.OwnField(strings.ToLower(key))
	if !ok || value == "" || len(value) > record.MaxLabel {
		return false
	}
	a := h.article
	var to *string
	switch f {
	case record.Date:
		return h.setDate(value)
	case record.Title:
		to = &a.Title
	case record.URL:
		to = &a.URL
	case record.Source:
		to = &a.Source
	case record.Lang:
		tag, ok := language.Canonical(value)
		if !ok {
			return false // Language: a barrier between neighbours
		}
		to, value = &a.Lang, tag
	case record.Author:
		to = &a.Author
	case record.ID:
		to = &a.ID
	default:
		return false
	}
	if !couldBe(f, value) {
		return false
	}
	if *to == "" {
		*to = value
	}
	return true
}

// couldBe tells a value from prose behind a colon: "Language: a barrier for many", "Source:
// of the river, a mystery". A title stays readable whatever it is.
func couldBe(f record.Field, value string) bool {
	switch f {
	case record.Title:
		return true
	case record.Lang:
		_, known := language.Canonical(value)
		return known
	case record.URL:
		return !strings.ContainsFunc(value, unicode.IsSpace) && strings.ContainsAny(value, "./:")
	}
	first, _ := utf8.DecodeRuneInString(value)
	return isTitle(value) && len(strings.Fields(value)) <= maxNameWords && !unicode.IsLower(first) || f == record.ID
}

// maxNameWords is more than the name of an author or a publisher has.
const maxNameWords = 8

// setDate takes the date of a key. One that begins with a day and goes on with
// prose is left to datePrefix.
func (h *reader) setDate(value string) bool {
	t, err := dates.Parse(value)
	switch {
	case err == nil:
		h.date(t)
	case isoDay.MatchString(value):
		return false
	default:
		h.doubt = err.Error()
	}
	return true
}

func (h *reader) date(t time.Time) {
	if h.article.Date.IsZero() {
		h.article.Date = t
	}
}

var (
	isoDay     = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}`)
	leadingDay = regexp.MustCompile(`^\s*(?i:date)(?:\s*:\s*|[ \t]+)(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?)(?:\s+|$)`)
)

// datePrefix reads " date 2017-03-03 " with prose behind it on the same line.
func (h *reader) datePrefix() bool {
	rest := h.article.Text[h.at:]
	if head := strings.TrimLeftFunc(rest, unicode.IsSpace); len(head) < 4 || !strings.EqualFold(head[:4], "date") {
		return false
	}
	m := leadingDay.FindStringSubmatchIndex(rest)
	if m == nil {
		return false
	}
	if t, err := dates.Parse(rest[m[2]:m[3]]); err == nil {
		h.date(t)
	} else {
		h.doubt = err.Error()
	}
	h.at += m[3]
	return true
}

// dateLine reads a line that is a date and nothing else.
func (h *reader) dateLine() bool {
	line, end := h.line()
	if line == "" || len(line) > 60 || !h.article.Date.IsZero() {
		return false
	}
	t, err := dates.ParseLine(line)
	if err != nil {
		return false
	}
	h.article.Date, h.at = t, end
	return true
}
