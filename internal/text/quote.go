package text

import "strings"

// A quotation follows the double quotation marks of a paragraph. “ and « open, ” and
// » close, whatever stood before, for news text mixes them with straight marks. Of
// those, one with space before it and none behind opens, the reverse closes, and
// only one that stands free on both sides or on neither takes turns: so a mark that
// is missing, as in quotations of several paragraphs run together, does no harm
// beyond the next one. (German „…“ closes on the mark that opens in English.)
type quotation struct {
	open bool
	low  bool // opened by „: “ closes
}

// over advances q over text[s.Start:s.End] and returns how many of its bytes lie
// inside quotation marks, the marks included.
func (q *quotation) over(text string, s Span) (inside int) {
	if t := s.Of(text); len(t) > 16 && strings.IndexByte(t, '"') < 0 && strings.IndexByte(t, 0xE2) < 0 && strings.IndexByte(t, 0xC2) < 0 {
		if q.open {
			return s.Len()
		}
		return 0
	}
	last := s.Start
	for i := s.Start; i < s.End; {
		if c := text[i]; c != '"' && c != 0xC2 && c != 0xE2 {
			i++
			continue
		}
		was := q.open
		size := q.mark(text, i)
		switch {
		case was && !q.open:
			inside += i + size - last
		case !was && q.open:
			last = i
		}
		i += max(size, 1)
	}
	if q.open {
		inside += s.End - last
	}
	return inside
}

// mark advances q over the quotation mark at text[i:], if there is one, and returns
// its length.
func (q *quotation) mark(text string, i int) (size int) {
	switch rest := text[i:]; {
	case rest[0] == '"':
		before := i == 0 || strings.IndexByte(" \n\t([{-/\xa0\x94", text[i-1]) >= 0 // \xa0, \x94: the last bytes of a hard space and a dash
		after := len(rest) == 1 || strings.IndexByte(" \n\t.,;:!?)]}", rest[1]) >= 0
		switch {
		case before == after:
			*q = quotation{open: !q.open}
		default:
			*q = quotation{open: before}
		}
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
	case strings.HasPrefix(rest, "»"):
		*q = quotation{}
		return len("»")
	case strings.HasPrefix(rest, "”"):
		*q = quotation{}
		return len("”")
	}
	return 0
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
