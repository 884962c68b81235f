package ingest

import (
	"os"
	"strings"
	"unicode"

	"summarize/internal/article"
	"summarize/internal/ingest/charset"
	"summarize/internal/ingest/compilation"
	"summarize/internal/ingest/dates"
	"summarize/internal/ingest/files"
	"summarize/internal/ingest/header"
	"summarize/internal/ingest/markdown"
	"summarize/internal/ingest/page"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/unpack"
)

// text reads a text file as one article, or as those that were put together in it.
func (w *worker) text(in input, data []byte) {
	text, ok := w.prose(in, data)
	if !ok || w.exported(in, text) {
		return
	}
	parts := compilation.Ruled(text)
	for _, p := range parts {
		w.headed(article.Article{Path: in.path, Line: p.Line, Text: p.Text})
	}
	if len(parts) == 0 {
		w.headed(article.Article{Path: in.path, Text: text})
	}
}

// exported reads the articles of a text that a database of newspapers exported, and reports whether one did.
func (w *worker) exported(in input, text string) bool {
	parts := compilation.Exported(text)
	for _, p := range parts {
		w.article(origin{path: in.path, line: p.Line, bytes: int64(len(p.Text)), fixed: true, clean: true}, record.Members(
			"title", p.Title, "text", p.Text, "date", p.Date, "source", p.Source, "author", p.Author, "lang", p.Lang))
	}
	return len(parts) > 0
}

// markdown reads a Markdown file as one article: what it says behind its front matter, without the marks.
func (w *worker) markdown(in input, data []byte) {
	text, ok := w.prose(in, data)
	if !ok {
		return
	}
	a := article.Article{Path: in.path, Text: text}
	front := header.FrontMatter(text)
	if html, ok := markdown.HTML(text[front:]); ok {
		body, marks := page.Marked(html)
		for i := range marks {
			marks[i].Start, marks[i].End = marks[i].Start+front, marks[i].End+front
		}
		a.Text, a.Marks = text[:front]+body, marks
	}
	w.headed(a)
}

// prose returns the text of a file that is one to quote sentences from.
func (w *worker) prose(in input, data []byte) (text string, ok bool) {
	if in.path == "-" && listsPaths(data) {
		w.skip(in.path, 0, int64(len(data)), "a list of paths, not a text: to read those, say --files-from - (and -0 after find -print0)")
		return "", false
	}
	if text, ok = w.decode(in.path, 0, data, ""); !ok {
		return "", false
	}
	switch {
	case strings.TrimSpace(text) == "":
		w.skip(in.path, 0, in.size(), "empty")
		return "", false
	case w.options.Format == "" && saysNothing(text):
		w.skip(in.path, 0, in.size(), "no prose: no line of it has three words in a row")
		return "", false
	case marked(text) != "":
		w.skip(in.path, 0, in.size(), marked(text)+": extract its text first")
		return "", false
	}
	return text, true
}

// A text is asked whether it says anything from so many bytes or line breaks on: a headline may stand alone.
const (
	leastJudged = 60
	leastLines  = 3
)

// saysNothing tells what other programs keep in text files (settings, tables, addresses) from what people write: nowhere in it do three words
// follow one another on a line. Scripts without spaces have no words to count; six letters do.
func saysNothing(text string) bool {
	if len(text) < leastJudged && strings.Count(strings.TrimSpace(text), "\n") < leastLines {
		return false
	}
	for line := range strings.Lines(text) {
		words := 0
		for field := range strings.FieldsSeq(line) {
			switch n := wordIn(field); {
			case n < 0:
				words = 0
			default:
				words += n
			}
			if words >= 3 {
				return false
			}
		}
	}
	return true
}

// wordIn returns 1 for a word, 3 for six letters of a script without spaces, 0 for a number, and -1 for what is none of these.
func wordIn(field string) int {
	field = strings.TrimFunc(field, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !strings.ContainsRune("/=_<>{}$", r)
	})
	letters, wide := 0, 0
	for i, r := range field {
		switch {
		case r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
			wide++
		case unicode.IsLetter(r):
			letters++
		case unicode.IsMark(r) || unicode.IsNumber(r):
		case !strings.ContainsRune("'’-‐–—.,·", r) || i == 0:
			if wide == 0 { // else a mark within a sentence: 星期三，市长…
				return -1
			}
		}
		if wide >= 6 {
			return 3
		}
	}
	return min(letters+wide, 1)
}

// headed adds an article that says above its prose what it is.
func (w *worker) headed(a article.Article) {
	if doubt := header.Read(&a); doubt != "" {
		w.warn(a.Path, a.Line, "date", doubt)
	}
	if a.Date.IsZero() && a.Line == 0 {
		a.Date, _ = dates.Parse(namedDay(a.Path))
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
