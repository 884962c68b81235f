package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Collapse writes s with single spaces for its runs of white space.
func Collapse(s string) string {
	if isCollapsed(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isCollapsed reports whether Collapse would leave a string as it is, as it does most
// sentences that stand on one line.
func isCollapsed(s string) bool {
	before := ' '
	for _, r := range s {
		if r == ' ' && before == ' ' || r != ' ' && unicode.IsSpace(r) {
			return false
		}
		before = r
	}
	return s == "" || before != ' '
}

// Gap returns what stands between two words of a source, the first of which ends at one byte and the second starts at another: the end
// of a wrapped line is a space.
func Gap(source string, from, to int) string {
	if from >= to {
		return ""
	}
	gap := source[from:to]
	if gap == " " || strings.IndexFunc(gap, breaks) < 0 {
		return gap
	}
	marks := strings.Join(strings.Fields(gap), " ")
	if first, _ := utf8.DecodeRuneInString(gap); unicode.IsSpace(first) {
		marks = " " + marks
	}
	if last, _ := utf8.DecodeLastRuneInString(gap); unicode.IsSpace(last) && marks != " " {
		marks += " "
	}
	return marks
}

// breaks reports whether r is white space of the end of a line, or of the indent of the next.
func breaks(r rune) bool { return r == '\n' || r == '\r' || r == '\t' }
