package text

import "strings"

// A quotation follows the double quotation marks of a paragraph. Straight marks
// open and close in turn; “ and « open, ” and » close, whatever stood before, for
// news text mixes both. (German „…“ closes on the mark that opens in English.)
type quotation struct {
	open bool
	low  bool // opened by „: “ closes
}

// over advances q over s and returns how many of its bytes lie inside quotation
// marks, the marks included.
func (q *quotation) over(s string) (inside int) {
	last := 0
	for i := 0; i < len(s); {
		if c := s[i]; c != '"' && c != 0xC2 && c != 0xE2 {
			i++
			continue
		}
		was := q.open
		size := q.mark(s, i)
		switch {
		case was && !q.open:
			inside += i + size - last
		case !was && q.open:
			last = i
		}
		i += max(size, 1)
	}
	if q.open {
		inside += len(s) - last
	}
	return inside
}

// mark advances q over the quotation mark at s[i:], if there is one, and returns
// its length.
func (q *quotation) mark(s string, i int) (size int) {
	switch rest := s[i:]; {
	case rest[0] == '"':
		if !q.open && i > 0 && digit(s[i-1]) { // inches, or a mark lost before
			return 1
		}
		*q = quotation{open: !q.open}
		return 1
	case strings.HasPrefix(rest, "„"):
		*q = quotation{open: true, low: true}
		return len("„")
	case strings.HasPrefix(rest, "“"):
		*q = quotation{open: !(q.open && q.low)}
		return len("“")
	case strings.HasPrefix(rest, "«"):
		*q = quotation{open: true}
		return len("«")
	case strings.HasPrefix(rest, "»"), strings.HasPrefix(rest, "”"):
		*q = quotation{}
		return len("»")
	}
	return 0
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
