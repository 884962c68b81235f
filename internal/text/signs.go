package text

import "math/bits"

// Signs are all of a paragraph but ASCII letters, digits and spaces. One pass finds
// them, eight bytes at a time, so that nothing needs to be searched for later where
// it cannot be, and the rules for the ends of sentences see the bytes alone behind
// which one may be.
type signs struct {
	kinds sign
	marks []int // where bytes of kind mark stand, in text order
}

// A sign is a set of kinds of bytes.
type sign uint8

const (
	mark    sign = 1 << iota // ends sentences, or is the first byte of characters of which some do
	quoting                  // a quotation mark, or the first byte of some
	general                  // the first byte of general punctuation: dashes, ellipses, bullets
	closing                  // a closing bracket
	hyphen
	posting // @ or /
	ruling  // rules are drawn with it
)

// has reports whether there are signs of one of kinds.
func (s *signs) has(kinds sign) bool { return s.kinds&kinds != 0 }

// scan finds the signs of text[p.Start:p.End].
func (s *signs) scan(text string, p Span) {
	s.kinds, s.marks = 0, s.marks[:0]
	i := p.Start
	for ; i+8 <= p.End; i += 8 {
		e := eight(text[i:])
		for others := ^(wordBytes(e) | spaceBytes(e)) & (ones * 0x80); others != 0; others &= others - 1 {
			s.add(text, i+bits.TrailingZeros64(others)/8)
		}
	}
	for ; i < p.End; i++ {
		s.add(text, i)
	}
}

// add adds the byte at text[at:].
func (s *signs) add(text string, at int) {
	kind := signOf[text[at]]
	if text[at] == '\'' && (at == 0 || !letter(text[at-1])) { // no apostrophe
		kind = quoting
	}
	s.kinds |= kind
	if kind&mark != 0 {
		s.marks = append(s.marks, at)
	}
}

// spaceBytes returns the top bits of those of eight bytes that are spaces.
func spaceBytes(eight uint64) uint64 {
	const low = ones * 0x7F
	other := eight ^ ones*' '
	return ^(other&low + low | other) & (ones * 0x80)
}

// signOf tells what a byte is. The first bytes of characters not listed lead to
// letters and signs only: the rest of Latin, Greek, Cyrillic, Hebrew, Han, Hangul.
var signOf = func() (table [256]sign) {
	for _, c := range ".!?\n\r" {
		table[c] = mark
	}
	for c := 0xC0; c < 256; c++ {
		switch {
		case 0xC3 <= c && c <= 0xD5, c == 0xD7, 0xE4 <= c && c <= 0xE9, 0xEB <= c && c <= 0xED:
		default:
			table[c] = mark
		}
	}
	table['"'] = quoting
	table[0xC2] |= quoting
	table[0xE2] |= quoting | general
	table[')'] = closing
	table['-'] = hyphen
	table['@'], table['/'] = posting, posting
	for _, c := range "_*=~#" {
		table[c] = ruling
	}
	return table
}()
