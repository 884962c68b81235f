package text

import (
	"unicode"
	"unicode/utf8"
)

// CountWords counts the words of s as readers and budgets do: runs of characters
// between white space; in Chinese and Japanese, which write none, every two
// characters count as one word, about the length of theirs.
func CountWords(s string) int {
	words, dense := 0, 0
	before := uint8(0) // 1 inside a word
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			inside := asciiWord[c]
			words += int(inside &^ before)
			before = inside
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case unicode.IsSpace(r):
			before = 0
		case isDense(r):
			dense++
			before = 0
		default:
			words += int(1 &^ before)
			before = 1
		}
	}
	return words + (dense+1)/2
}

// asciiWord is 0 for white space, 1 for all else.
var asciiWord = func() (table [utf8.RuneSelf]uint8) {
	for c := range table {
		if !unicode.IsSpace(rune(c)) {
			table[c] = 1
		}
	}
	return table
}()

// isDense reports whether r is of a script that writes words without spaces and
// in one to three characters each.
func isDense(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
