package text

import (
	"unicode"
	"unicode/utf8"
)

// CountWords counts the words of s as readers and budgets do: runs of characters
// between white space; in Chinese and Japanese, which write none, every two
// characters count as one word, about the length of theirs.
func CountWords(s string) int {
	words, dense, inWord := 0, 0, false
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			space := c == ' ' || '\t' <= c && c <= '\r'
			if !space && !inWord {
				words++
			}
			inWord = !space
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case unicode.IsSpace(r):
			inWord = false
		case isDense(r):
			dense++
			inWord = false
		default:
			if !inWord {
				words++
			}
			inWord = true
		}
	}
	return words + (dense+1)/2
}

// isDense reports whether r is of a script that writes words without spaces and
// in one to three characters each.
func isDense(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
