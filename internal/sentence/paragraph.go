package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// Paragraphs: a blank line always ends one. A single line break ends one unless
// the text is wrapped, that is broken into lines of a limited width: then it does
// only after a line that stops well short of that width. Line breaks are \n, \r\n,
// \r, \v, \f, NEL and the two separators of Unicode.

const (
	wrapWidth  = 132 // a wrapped text has no longer line
	leastWidth = 60  // of one that is known by its full lines alone
	shortLine  = 0.6 // of the longest line: a wrapped line that stops before it ends its paragraph
)

// Paragraphs appends the spans of the paragraphs of text[from:], trimmed, to out. The
// lines they are made of go to *scratch.
func Paragraphs(out []token.Span, text string, from int, l *language.Language, scratch *[]token.Span) []token.Span {
	lines := (*scratch)[:0]
	find := lineEnd
	if plainLines(text) {
		find = newline
	}
	for from < len(text) {
		end, next := find(text, from)
		lines = append(lines, token.Trim(text, token.Span{Start: from, End: end}))
		from = next
	}
	*scratch = lines
	width := wrapped(text, lines)
	var current token.Span
	for i, line := range lines {
		switch {
		case line.Len() == 0 || current.Len() == 0:
		case continues(text, lines[i-1], line, width, l):
			current.End = line.End
			continue
		}
		if current.Len() > 0 {
			out = append(out, current)
		}
		current = line
	}
	if current.Len() > 0 {
		out = append(out, current)
	}
	return out
}

// continues reports whether line goes on with the paragraph of the line before.
func continues(text string, before, line token.Span, width int, l *language.Language) bool {
	r, _ := utf8.DecodeRuneInString(text[line.Start:])
	if width > 0 && float64(before.Len()) >= shortLine*float64(width) {
		return true
	}
	return unicode.IsLower(r) && !Ends(before.Of(text), l)
}

// wrapped returns the width of the longest line when text is wrapped, otherwise 0: a quarter of its single line
// breaks, at least two, stand inside of a sentence, or all stand where the next word had no room.
func wrapped(text string, lines []token.Span) (width int) {
	for _, line := range lines {
		width = max(width, line.Len())
	}
	if width > wrapWidth {
		return 0
	}
	single, inside, full := 0, 0, 0
	for i, line := range lines {
		if i == 0 || line.Len() == 0 || lines[i-1].Len() == 0 {
			continue
		}
		single++
		if r, _ := utf8.DecodeRuneInString(text[line.Start:]); unicode.IsLower(r) || text[lines[i-1].End-1] == ',' {
			inside++
		}
		if lines[i-1].Len()+1+token.Unspaced(line.Of(text)) >= width-1 {
			full++
		}
	}
	prose := width >= leastWidth && strings.Contains(text, ". ")
	if single < 2 || (inside < 2 || 4*inside < single) && !(full == single && prose) {
		return 0
	}
	return width
}

// plainLines reports whether \n is the only line break in text.
func plainLines(text string) bool {
	return strings.IndexByte(text, '\r') < 0 && strings.IndexByte(text, '\v') < 0 && strings.IndexByte(text, '\f') < 0 &&
		!strings.Contains(text, "\u0085") && !strings.Contains(text, "\u2028") && !strings.Contains(text, "\u2029")
}

// newline is lineEnd for such a text.
func newline(text string, from int) (end, next int) {
	if i := strings.IndexByte(text[from:], '\n'); i >= 0 {
		return from + i, from + i + 1
	}
	return len(text), len(text)
}

// lineEnd returns the end of the line that starts at from and the start of the next.
func lineEnd(text string, from int) (end, next int) {
	for i := from; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\r' && i+1 < len(text) && text[i+1] == '\n':
			return i, i + 2
		case '\n' <= c && c <= '\r':
			return i, i + 1
		case c == 0xC2 && i+1 < len(text) && text[i+1] == 0x85:
			return i, i + 2
		case c == 0xE2 && i+2 < len(text) && text[i+1] == 0x80 && text[i+2]&^1 == 0xA8: // U+2028, U+2029
			return i, i + 3
		}
	}
	return len(text), len(text)
}
