package sentence

import (
	"strings"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// A Quotation follows the double quotation marks of a paragraph. “ opens and ” closes,
// whatever stood before, for news text mixes them with straight marks. Of those, one
// with space before it and none behind opens, the reverse closes, and only one that
// stands free on both sides or on neither takes turns: so a mark that is missing, as in
// quotations of several paragraphs run together, does no harm beyond the next one.
// (German „…“ closes on the mark that opens in English, Swedish ”…” opens on the one that closes.) Guillemets point outwards in
// most languages and inwards in some: space about them tells, else the language.
//
// Single marks, in English, are followed outside double ones only, and only where one
// opens and one closes: most are apostrophes (single.go).
type Quotation struct {
	open     bool
	low      bool // opened by „: “ closes
	language *language.Language
	until    int // the end of the quotation in single marks that is open, or 0
	searched int // no single mark closes from the last one that might have opened to here
}

// Quoted reports whether a quotation is open.
func (q *Quotation) Quoted() bool { return q.open || q.until > 0 }

// Over advances q over text[s.Start:s.End] and returns how many of its bytes lie
// inside quotation marks, the marks included.
func (q *Quotation) Over(text string, s token.Span) (inside int) {
	if t := s.Of(text); len(t) > 16 && strings.IndexByte(t, '"') < 0 && strings.IndexByte(t, 0xE2) < 0 && strings.IndexByte(t, 0xC2) < 0 &&
		strings.IndexByte(t, '\'') < 0 {
		if q.Quoted() {
			return s.Len()
		}
		return 0
	}
	last := s.Start
	for i := s.Start; i < s.End; {
		if c := text[i]; c != '"' && c != '\'' && c != 0xC2 && c != 0xE2 {
			i++
			continue
		}
		was := q.Quoted()
		size := q.mark(text, i)
		switch {
		case was && !q.Quoted():
			inside += i + size - last
		case !was && q.Quoted():
			last = i
		}
		i += max(size, 1)
	}
	if q.Quoted() {
		inside += s.End - last
	}
	return inside
}

// mark advances q over the quotation mark at text[i:], if there is one, and returns
// its length.
func (q *Quotation) mark(text string, i int) (size int) {
	switch rest := text[i:]; {
	case rest[0] == '"' && token.HebrewMark(text, i, q.language):
		return 1
	case rest[0] == '"':
		before := opensBehind(text[:i])
		after := len(rest) == 1 || strings.IndexByte(" \n\t.,;:!?)]}", rest[1]) >= 0
		if before == after {
			before = !q.open
		}
		q.open, q.low = before, false
		return 1
	case strings.HasPrefix(rest, "„"):
		q.open, q.low = true, true
		return len("„")
	case strings.HasPrefix(rest, "“"):
		q.open, q.low = !(q.open && q.low), false
		return len("“")
	case strings.HasPrefix(rest, "«"), strings.HasPrefix(rest, "»"):
		q.open, q.low = guillemetOpens(text, i, q.language), false
		return len("«")
	case strings.HasPrefix(rest, "”"): // it opens, too, in Swedish and Finnish
		q.open, q.low = !q.open && opensBehind(text[:i]) && !closesBefore(rest[len("”"):]), false
		return len("”")
	case q.language.SingleQuotes:
		return q.single(text, i)
	}
	return 0
}

// guillemetOpens reports whether the guillemet at text[i:] opens a quotation.
func guillemetOpens(text string, i int, l *language.Language) bool {
	r, size := utf8.DecodeRuneInString(text[i:])
	before, after := opensBehind(text[:i]), closesBefore(text[i+size:])
	if before != after {
		return before
	}
	return (r == '«' || r == '‹') != l.Inverted()
}

// closesBefore reports whether a mark before t may close a quotation.
func closesBefore(t string) bool {
	return t == "" || strings.IndexByte(" \n\t.,;:!?)]}\xc2", t[0]) >= 0 // \xc2: of a hard space, or another mark
}

// opensBehind reports whether a mark behind t may open a quotation.
func opensBehind(t string) bool {
	return t == "" || strings.IndexByte(" \n\t([{-/\xa0\x94", t[len(t)-1]) >= 0 // \xa0, \x94: the last bytes of a hard space and a dash
}
