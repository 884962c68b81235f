package text

import (
	"strings"
	"unicode"
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
