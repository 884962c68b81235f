package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// Ends reports whether s ends on a mark that ends sentences in language l; closing quotes,
// brackets and the marks of notes, [12], aside.
func Ends(s string, l *language.Language) bool {
	for s != "" {
		if n := referenceBefore(s); n > 0 {
			s = s[:len(s)-n]
			continue
		}
		r, size := utf8.DecodeLastRuneInString(s)
		switch {
		case token.Terminal(r) || l.EndsSentences(r):
			return true
		case !token.Closer(r) && !token.Blank(r):
			return false
		}
		s = s[:len(s)-size]
	}
	return false
}

// Starts reports whether t starts on a capital, a digit or an opening mark.
func Starts(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || token.Opener(r) || unicode.Is(unicode.Lo, r)
}

// FirstLetter returns the sentence from its first letter on, when only opening
// marks go before it.
func FirstLetter(sentence string) (string, bool) {
	if sentence != "" && token.Letter(sentence[0]) {
		return sentence, true
	}
	for i, r := range sentence {
		if unicode.IsLetter(r) {
			return sentence[i:], true
		}
		if !token.Opener(r) && !unicode.IsSpace(r) && r != '.' && r != '…' {
			break
		}
	}
	return "", false
}

// Unbullet cuts the bullet, dash or stray mark that a sentence starts on, and the
// marks of notes that it ends on.
func Unbullet(text string, s token.Span) token.Span {
	t := s.Of(text)
	if t != "" && token.Letter(t[0]) && t[len(t)-1] != ']' {
		return s
	}
	for n := referenceBefore(t); n > 0 && n < len(t); n = referenceBefore(t) {
		t = strings.TrimRightFunc(t[:len(t)-n], token.Blank)
		s.End = s.Start + len(t)
	}
	rest := strings.TrimLeft(t, "•⁃●▪‣·*–—>-:,;|…")
	if rest == t || rest == "" {
		return s
	}
	return token.Trim(text, token.Span{Start: s.End - len(rest), End: s.End})
}

// reference returns the length of a note's mark that t starts on, [12] or [...].
func reference(t string) int {
	i := 1
	for i < len(t) && i < 8 && (token.Digit(t[i]) || t[i] == '.') {
		i++
	}
	if i < len(t) && i > 1 && t[i] == ']' {
		return i + 1
	}
	return 0
}

// referenceBefore returns the length of the note's mark that t ends on.
func referenceBefore(t string) int {
	if !strings.HasSuffix(t, "]") {
		return 0
	}
	i := strings.LastIndexByte(t[max(0, len(t)-9):], '[') + max(0, len(t)-9)
	if i < 0 || t[i] != '[' || reference(t[i:]) != len(t)-i {
		return 0
	}
	return len(t) - i
}
