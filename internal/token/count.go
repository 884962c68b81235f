package token

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// CountWords counts the words of s as readers and budgets do: runs of characters
// between white space; in Chinese and Japanese, which write none, every two
// characters count as one word, in Thai, Lao, Burmese and Khmer every four, about the length
// of theirs.
func CountWords(s string) int {
	words, dense, thai := 0, 0, 0
	before := uint64(0) // 1 inside a word
	for i := 0; i < len(s); {
		if i+8 <= len(s) { // up to eight ASCII characters at once
			e := eight(s[i:])
			n := bits.TrailingZeros64(e&(ones*0x80)) / 8
			inside := ^(spaceBytes(e) | controlBytes(e)) & (ones * 0x80) & (1<<(8*n) - 1)
			words += bits.OnesCount64(inside &^ (inside<<8 | before<<7))
			if i += n; n > 0 {
				before = inside >> (8*n - 1)
			}
			if n == 8 {
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case (r < 0x2010 || 0x2027 < r) && unicode.IsSpace(r): // between: dashes and quotation marks
			before = 0
		case isDense(r):
			dense++
			before = 0
		case 0x0E00 <= r && r <= 0x17FF && unicode.In(r, unicode.Thai, unicode.Lao, unicode.Myanmar, unicode.Khmer):
			thai++
			before = 0
		default:
			words += int(1 &^ before)
			before = 1
		}
	}
	return words + (dense+1)/2 + (thai+3)/4
}

// controlBytes returns the top bits of those of eight ASCII bytes that are white space
// other than spaces: \t to \r.
func controlBytes(eight uint64) uint64 {
	return (eight + ones*(0x80-'\t')) &^ (eight + ones*(0x7F-'\r')) & (ones * 0x80)
}

// isDense reports whether r is of a script that writes words without spaces and
// in one to three characters each.
func isDense(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
