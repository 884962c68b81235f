package normal

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

const hashSeed uint64 = 0x9e3779b97f4a7c15

// A hasher hashes the characters of a word. Bytes gather in tail, eight of which
// are mixed at once: one multiplication for most words instead of one a byte,
// which was half of the time.
type hasher struct{ head, tail uint64 }

func (h *hasher) byte(c byte) {
	h.tail = h.tail<<8 | uint64(c)
	if h.tail>>56 != 0 {
		h.mix()
	}
}

// fold adds a folded rune: as a byte where it is one, so that é reads as e.
func (h *hasher) fold(r rune) {
	if r < utf8.RuneSelf {
		h.byte(byte(r))
		return
	}
	h.rune(r)
}

func (h *hasher) rune(r rune) {
	h.mix()
	h.tail = uint64(r)
	h.mix()
}

func (h *hasher) mix() {
	h.head = (h.head ^ h.tail) * 0xff51afd7ed558ccd
	h.head ^= h.head >> 32
	h.tail = 0
}

// finish returns the word's number. The multiplication carries every byte into
// the high half, which is what is kept.
func (h *hasher) finish(class Word) Word {
	x := (h.head ^ h.tail) * 0xff51afd7ed558ccd
	x ^= x >> 29
	x *= 0xbf58476d1ce4e5b9
	return Word(x>>32)&^ClassBits | class
}

// asciiStart packs the ASCII letters and digits that text begins with, at most eight of them, in lower case, and
// returns how many they are: eight bytes are looked at together. Of a shorter text it says none.
func asciiStart(text string) (row uint64, n int) {
	if len(text) < 8 {
		return 0, 0
	}
	const each = 0x0101010101010101
	row = binary.BigEndian.Uint64([]byte(text[:8]))
	folded := row | 0x20*each
	// The high bit of a byte tells that its other bits are in a range.
	letter := (folded&(0x7f*each) + (0x80-'a')*each) &^ (folded&(0x7f*each) + (0x7f-'z')*each)
	digit := (row&(0x7f*each) + (0x80-'0')*each) &^ (row&(0x7f*each) + (0x7f-'9')*each)
	n = bits.LeadingZeros64(^((letter|digit)&^row)&(0x80*each)) / 8
	return folded >> (64 - 8*n), n
}

// endsPlainly reports whether a word ends before text[i], whatever stands behind that.
func endsPlainly(text string, i int) bool {
	c := text[i]
	return c == ' ' || asciiClass[c] <= ender && c != '\'' && asciiClass[text[i-1]] != digit
}

// word hashes the word that starts at text[i] and returns its end.
func (h hasher) word(text string, i int) (hasher, int) {
	row, n := asciiStart(text[i:])
	for ; n == 8; row, n = asciiStart(text[i:]) {
		h.tail = row
		h.mix()
		i += n
	}
	if n > 0 {
		h.tail = row
		if i += n; endsPlainly(text, i) {
			return h, i
		}
	}
	for i < len(text) {
		tail := h.tail
		for i < len(text) && tail>>56 == 0 {
			f := asciiFold[text[i]]
			if f == 0 {
				break
			}
			tail = tail<<8 | uint64(f)
			i++
		}
		h.tail = tail
		if tail>>56 != 0 {
			h.mix()
			continue
		}
		if i == len(text) {
			break
		}
		c := text[i]
		if c >= utf8.RuneSelf {
			r, size, kind := foldRune(text[i:])
			switch kind {
			case runeLetter, runeUpper, runeDigit:
				h.letter(r)
			case runeDropped:
			case runeSeparator:
				if !h.mark(text, i, size) {
					return h, i
				}
			case runeApostrophe:
				if !letterAt(text, i+size) {
					return h, i
				}
			default:
				return h, i
			}
			i += size
			continue
		}
		joins := false
		switch c {
		case '\'':
			joins = letterAt(text, i+1)
		case '.', '/', '-', ':':
			if joins = digitBefore(text, i) && digitAt(text, i+1); joins {
				h.byte(c)
			}
		case ',':
			if joins = digitBefore(text, i) && digitAt(text, i+1); joins && digitsAt(text, i+1) != grouped {
				h.byte('.')
			}
		}
		if !joins {
			return h, i
		}
		i++
	}
	return h, i
}

// letter adds a folded letter, of which ß is written as two where a keyboard lacks it, and several are cast as one in
// print.
func (h *hasher) letter(r rune) {
	switch {
	case r == 'ß':
		h.byte('s')
		h.byte('s')
	case 'ﬀ' <= r && r <= 'ﬆ':
		for _, c := range []byte(ligatures[r-'ﬀ']) {
			h.byte(c)
		}
	default:
		h.fold(r)
	}
}

// ligatures are the letters of U+FB00–U+FB06.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// mark adds a mark of so many bytes that parts the digits of a number in other scripts; false: it is none.
func (h *hasher) mark(text string, i, size int) bool {
	if !digitBefore(text, i) {
		return false
	}
	switch text[i : i+size] {
	case "٫", "．":
		if !digitAt(text, i+size) {
			return false
		}
		h.byte('.')
		return true
	case "٬", "，":
		return digitsAt(text, i+size) == grouped
	}
	return false
}
