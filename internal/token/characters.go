package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Alphanumeric holds the ASCII letters and digits.
var Alphanumeric = func() (table [256]bool) {
	for c := range 256 {
		table[c] = Letter(byte(c)) || Digit(byte(c))
	}
	return table
}()

// Letter reports whether c is an ASCII letter.
func Letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// Digit reports whether c is an ASCII digit.
func Digit(c byte) bool { return '0' <= c && c <= '9' }

// ASCII reports whether text has no byte beyond ASCII.
func ASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Terminal reports whether r may end a sentence.
func Terminal(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '.' || r == '!' || r == '?'
	}
	return r == '…' || r == '．' || unicode.Is(unicode.STerm, r)
}

// Closer reports whether r may stand between the last mark of a sentence and its end.
func Closer(r rune) bool {
	switch r {
	case '"', '\'', ')', ']', '}', '*', '’', '”', '»', '›', '“', '‘', '«', '‹':
		return true
	}
	return r >= utf8.RuneSelf && unicode.In(r, unicode.Pe, unicode.Pf)
}

// Opener reports whether r may stand before the first word of a sentence.
func Opener(r rune) bool {
	switch r {
	case '"', '\'', '(', '[', '{', '“', '”', '‘', '„', '‚', '«', '‹', '¿', '¡', '»', '›', '*':
		return true
	}
	return r >= utf8.RuneSelf && unicode.In(r, unicode.Ps, unicode.Pi)
}

// Small reports whether a word starts on a small letter that a sentence would not
// start on: not eBay, not iPhone.
func Small(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	if !unicode.IsLower(r) {
		return false
	}
	second, _ := utf8.DecodeRuneInString(word[size:])
	return !unicode.IsUpper(second)
}

// Cased reports whether the first letter of a sentence has a case.
func Cased(line string) bool {
	for _, r := range line {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r) || unicode.IsLower(r)
		}
	}
	return false
}

// Trim returns s without the white space, control and zero-width characters at
// its ends.
func Trim(text string, s Span) Span {
	for s.Start < s.End && text[s.Start] <= ' ' {
		s.Start++
	}
	for s.Start < s.End && text[s.End-1] <= ' ' {
		s.End--
	}
	if s.Start == s.End || max(text[s.Start], text[s.End-1]) < 0x7F {
		return s
	}
	t := s.Of(text)
	left := strings.TrimLeftFunc(t, Blank)
	s.Start += len(t) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, Blank))
	return s
}

// Blank reports whether r leaves no mark: white space, control and zero-width
// characters.
func Blank(r rune) bool {
	if r < utf8.RuneSelf {
		return r <= ' ' || r == 0x7F
	}
	return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Cc, r)
}

const maxPrefix = 64 // bytes

// Prefix returns the length of the word that t starts on, as far as it is looked at:
// 64 bytes of letters, digits and apostrophes.
func Prefix(t string) int {
	n := 0
	for n < len(t) && n <= maxPrefix && Alphanumeric[t[n]] {
		n++
	}
	if n < len(t) && (t[n] == ' ' || t[n] == ',') {
		return n
	}
	for i, r := range t {
		if i > maxPrefix || !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' {
			return i
		}
	}
	return len(t)
}

// Monocase reports whether a text of some length has capitals only, or none: then
// case tells neither where sentences start nor what is a headline or a name.
func Monocase(text string) bool {
	upper, lower := 0, 0
	for _, r := range text[:min(len(text), sample)] {
		switch {
		case 'a' <= r && r <= 'z' || r >= 0x80 && unicode.IsLower(r):
			lower++
		case 'A' <= r && r <= 'Z' || r >= 0x80 && unicode.IsUpper(r):
			upper++
		}
		if upper > 1 && lower > 1 {
			return false
		}
	}
	return upper+lower > 60
}

const sample = 4096 // bytes at the start of a text that tell its case and its characters

// Dash returns the length of the dash that t starts on, or 0. Wires of seven bits write "_" for a long one.
func Dash(t string) int {
	for _, d := range []string{"—", "–", "―", "--", "-", "_"} {
		if strings.HasPrefix(t, d) {
			return len(d)
		}
	}
	return 0
}

// Unspaced returns the number of bytes before the first white space of t.
func Unspaced(t string) int {
	if i := strings.IndexFunc(t, unicode.IsSpace); i >= 0 {
		return i
	}
	return len(t)
}

// SetOf returns the words of a list as a set.
func SetOf(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}
