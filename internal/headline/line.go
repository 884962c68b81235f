package headline

import (
	"strings"
	"unicode"

	"summarize/internal/text"
)

// squeeze makes one space of all white space and drops what cannot be shown.
func squeeze(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
}

// columns is the width of a line on a terminal: East Asian characters take two.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= 0x2E80 && r < 0xFE00 || r >= 0xFF00 && r < 0xFF61 {
			n++
		}
	}
	return n
}

// gap returns what stands between word k and the one before.
func gap(source string, words []text.Token, k int) string {
	return text.Gap(source, words[k-1].Span().End, words[k].Span().Start)
}

// withoutStop drops the full stop of a sentence.
func withoutStop(line string) string {
	for _, stop := range []string{"。", "।", "۔", "．", " ."} {
		if whole, ok := strings.CutSuffix(line, stop); ok {
			return whole
		}
	}
	if strings.HasSuffix(line, "..") || strings.LastIndexByte(strings.TrimSuffix(line, "."), '.') >= len(line)-4 {
		return line // an ellipsis, or an abbreviation such as "U.S."
	}
	return strings.TrimSuffix(line, ".")
}

// balanced reports whether quotation marks and brackets pair up.
func balanced(line string) bool {
	for _, pair := range []string{"“”", "«»", "()", "「」"} {
		marks := []rune(pair)
		opening, closing := strings.Count(line, string(marks[0])), strings.Count(line, string(marks[1]))
		if opening != closing && !(pair == "“”" && opening == 0 && closing%2 == 0) { // in Swedish both are ”
			return false
		}
	}
	return strings.Count(line, `"`)%2 == 0
}
