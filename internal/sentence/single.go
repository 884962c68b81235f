package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// Quotations in single marks: 'We lost,' he said. The mark that closes is also the
// apostrophe, so one opens a quotation only where another closes it within maxSingle
// bytes of the same line. One that stands behind an s and before a space, "the players'
// union", or behind a short word that drops its start, 'em, is taken for an apostrophe.
// (The genitive of a plural costs fewer quotations than it would cut short.)

const maxSingle = 1000 // bytes of a quotation

// single advances q over the single mark at text[i:], if there is one, and returns
// its length.
func (q *Quotation) single(text string, i int) (size int) {
	size = singleMark(text[i:])
	switch {
	case size == 0:
	case q.until > 0:
		if i+size == q.until {
			q.until = 0
		}
	case !q.open && opensBehind(text[:i]) && opensBefore(text[i+size:], q.language):
		q.until = q.closing(text, i+size)
	}
	return size
}

// singleMark returns the length of the single mark that t starts on, or 0.
func singleMark(t string) int {
	switch {
	case t[0] == '\'':
		return 1
	case strings.HasPrefix(t, "’"), strings.HasPrefix(t, "‘"):
		return len("’")
	}
	return 0
}

// opensBefore reports whether a quotation may start on t.
func opensBefore(t string, l *language.Language) bool {
	r, _ := utf8.DecodeRuneInString(t)
	if !unicode.IsLetter(r) {
		return false
	}
	n := 0
	for n < len(t) && token.Letter(t[n]) {
		n++
	}
	return !l.IsClipping(t[:n])
}

// closing returns the end of the first single mark behind from that closes a
// quotation, or 0.
func (q *Quotation) closing(text string, from int) int {
	i := max(from+1, q.searched)
	for ; i < min(len(text), from+maxSingle) && text[i] != '\n'; i++ {
		if text[i] != '\'' && text[i] != 0xE2 {
			continue
		}
		if n := singleMark(text[i:]); n > 0 && closes(text, i, i+n) {
			return i + n
		}
	}
	q.searched = i
	return 0
}

// closes reports whether the single mark text[i:end] closes a quotation: behind a
// mark or a word, and before space or a mark.
func closes(text string, i, end int) bool {
	if strings.IndexByte(" \n\t([", text[i-1]) >= 0 || end < len(text) && strings.IndexByte(" \n\t.,;:!?)]}\"-\xe2", text[end]) < 0 {
		return false
	}
	return text[i-1]|0x20 != 's' || end == len(text) || text[end] != ' '
}
