package sentence

import (
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"

	"summarize/internal/token"
)

// Boundaries of UAX #29, fast. The iterator of uax29 looks every character up; a
// boundary stands only behind a mark (SB4, SB11: the properties ATerm, STerm, Sep,
// CR and LF), so here only marks are looked at (token.Classes). Behind most a glance tells
// whether a sentence ends; else the iterator is started just before the mark. Why that
// finds the same boundary:
//
//   - Up to the first mark behind a sentence's start no rule parts anything, and
//     what is skipped as harmless parts nothing by the rule named there.
//   - The iterator's state is what the last two characters were, and the last ones
//     but for Sp, Close and ParaSep. Behind a letter all of these are that letter,
//     whatever stood before it; only SB7 asks for the character before the last,
//     and only when the last is a mark. So a start on a letter before the mark has,
//     from that letter on, the state of a start on the sentence's first byte.
//
// The test compares both on every character of Unicode, on real text and at random.
// A sixth of the time of Analyze went into the full iteration before, on English, and
// a twentieth into iterators that start at every mark.

// breaks finds boundaries; it belongs to one goroutine.
type breaks struct {
	marks    []int // where a boundary may stand behind, as signs find them; used up
	plain    bool  // no mark stands in the last sentence but that at its end, with a space or nothing behind
	iterator *sentences.Iterator[string]
}

// next returns the end of the sentence of text that starts at from, which must not
// decrease.
func (b *breaks) next(text string, from int) int {
	b.plain = true
	mark := b.nextMark(text, from)
	if mark == len(text) {
		return mark
	}
	b.plain = b.plain && (mark+1 == len(text) || text[mark+1] == ' ' && (mark+2 == len(text) || token.Letter(text[mark+2])))
	if end := plainBreak(text, mark); end > 0 {
		return end
	}
	b.plain = false
	start := mark
	for start > from && !token.Letter(text[start]) {
		start--
	}
	if b.iterator == nil {
		b.iterator = sentences.FromString("")
	}
	b.iterator.SetText(text[start:])
	b.iterator.Next()
	return start + b.iterator.End()
}

// plainBreak returns the boundary behind the mark at text[i] when it is as most are,
// or 0: a mark, closing quotes, a space, opening quotes, and a capital or the end
// (SB11; nothing that SB7 to SB8a keep together).
func plainBreak(text string, i int) int {
	if c := text[i]; c != '.' && c != '!' && c != '?' {
		return 0
	}
	i += 1 + quoteRun(text[i+1:])
	if i == len(text) {
		return i
	}
	if text[i] != ' ' {
		return 0
	}
	i++
	if next := i + quoteRun(text[i:]); next == len(text) && next > i || next < len(text) && (text[next] < 'A' || 'Z' < text[next]) {
		return 0
	}
	return i
}

// quoteRun returns the length of the quotation marks and brackets that t starts on,
// as far as they are of those in English.
func quoteRun(t string) int {
	i := 0
	for i < len(t) {
		switch c := t[i]; {
		case c == '"', c == '\'', c == '(', c == ')':
			i++
		case c == 0xE2 && i+2 < len(t) && t[i+1] == 0x80 && t[i+2]&^1 == 0x9C: // “ and ”
			i += 3
		default:
			return i
		}
	}
	return i
}

// nextMark returns where the first of the marks stands that is at or behind from and
// behind which a sentence may end, or len(text). It may return a harmless one.
func (b *breaks) nextMark(text string, from int) int {
	for ; len(b.marks) > 0 && b.marks[0] < len(text); b.marks = b.marks[1:] {
		i := b.marks[0]
		switch c := text[i]; {
		case i < from:
			continue
		case c == '.':
			if !runsOn(text, from, i) {
				return i
			}
		case c < utf8.RuneSelf || !quiet(text[i:]):
			return i
		}
		b.plain = false
	}
	return len(text)
}

// runsOn reports whether a sentence surely goes on after the full stop at text[i].
func runsOn(text string, from, i int) bool {
	if i+2 >= len(text) {
		return false
	}
	switch c := text[i+1]; {
	case 'a' <= c && c <= 'z', token.Digit(c): // SB8, SB6
		return true
	case 'A' <= c && c <= 'Z': // SB7
		return i > from && token.Letter(text[i-1])
	case c == ',', c == ';', c == ':', c == '-': // SB8a
		return true
	case c == ' ': // SB8
		return 'a' <= text[i+2] && text[i+2] <= 'z'
	}
	return false
}

// quiet reports whether t starts on a frequent character that is no mark, among
// those whose first byte marks may have too: most of Latin-1, and quotation marks,
// dashes and the ellipsis of general punctuation.
func quiet(t string) bool {
	switch {
	case len(t) < 3:
		return false
	case t[0] == 0xC2:
		return t[1] != 0x85
	case t[0] == 0xE2:
		return t[1] == 0x80 && (0x90 <= t[2] && t[2] < 0xA4 || t[2] == 0xA6)
	}
	return false
}
