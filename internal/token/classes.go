package token

import "math/bits"

// Classes are what characters a paragraph holds besides ASCII letters, digits and
// spaces. One pass finds them, eight bytes at a time, so that nothing needs to be
// searched for later where it cannot be, and the rules for the ends of sentences see
// the bytes alone behind which one may be.
type Classes struct {
	kinds Character
	Marks []int // where bytes of class Mark stand, in text order
}

// A Character is a set of classes of bytes.
type Character uint8

const (
	Mark    Character = 1 << iota // ends sentences, or is the first byte of characters of which some do
	Quoting                       // a quotation mark, or the first byte of some
	General                       // the first byte of general punctuation: dashes, ellipses, bullets
	Closing                       // a closing bracket
	Hyphen
	Posting // @ or /
	Ruling  // rules are drawn with it
)

// Has reports whether there are characters of one of kinds.
func (s *Classes) Has(kinds Character) bool { return s.kinds&kinds != 0 }

// Scan finds the classes of text[p.Start:p.End].
func (s *Classes) Scan(text string, p Span) {
	s.kinds, s.Marks = 0, s.Marks[:0]
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
func (s *Classes) add(text string, at int) {
	kind := classOf[text[at]]
	if text[at] == '\'' && (at == 0 || !Letter(text[at-1])) { // no apostrophe
		kind = Quoting
	}
	s.kinds |= kind
	if kind&Mark != 0 {
		s.Marks = append(s.Marks, at)
	}
}

// spaceBytes returns the top bits of those of eight bytes that are spaces.
func spaceBytes(eight uint64) uint64 {
	const low = ones * 0x7F
	other := eight ^ ones*' '
	return ^(other&low + low | other) & (ones * 0x80)
}

// classOf tells what a byte is. The first bytes of characters not listed lead to
// letters and signs only: the rest of Latin, Greek, Cyrillic, Hebrew, Han, Hangul.
var classOf = func() (table [256]Character) {
	for _, c := range ".!?\n\r" {
		table[c] = Mark
	}
	for c := 0xC0; c < 256; c++ {
		switch {
		case 0xC3 <= c && c <= 0xD5, c == 0xD7, 0xE4 <= c && c <= 0xE9, 0xEB <= c && c <= 0xED:
		default:
			table[c] = Mark
		}
	}
	table['"'] = Quoting
	table[0xC2] |= Quoting
	table[0xE2] |= Quoting | General
	table[')'] = Closing
	table['-'] = Hyphen
	table['@'], table['/'] = Posting, Posting
	for _, c := range "_*=~#" {
		table[c] = Ruling
	}
	return table
}()
