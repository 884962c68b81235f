package token

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Fold returns word as words are compared: compatibility forms made one (NFKC),
// case folded, apostrophes straight. Accents are kept. ASCII words without a
// capital are returned as they are, without copying.
func Fold(word string) string {
	if ASCII(word) {
		return strings.ToLower(word)
	}
	if straight := strings.ReplaceAll(word, "’", "'"); lowers(straight) {
		return strings.ToLower(straight)
	}
	return foldFully(word)
}

// foldFully is Fold for any word.
func foldFully(word string) string {
	return apostrophes.Replace(cases.Fold().String(norm.NFKC.String(word)))
}

// lowers reports whether word is nothing but ASCII, letters of Latin-1 other than ß,
// and Cyrillic ones up to U+045F: NFKC leaves those alone, and to fold their case is
// to lower it.
func lowers(word string) bool {
	for i := 0; i < len(word); i++ {
		lead := word[i]
		if lead < utf8.RuneSelf {
			continue
		}
		if i++; i == len(word) || word[i]&0xC0 != 0x80 {
			return false
		}
		switch c := word[i]; {
		case lead == 0xC3 && c != 0x9F, lead == 0xD0, lead == 0xD1 && c <= 0x9F:
		default:
			return false
		}
	}
	return true
}

var apostrophes = strings.NewReplacer("’", "'", "ʼ", "'", "＇", "'", "‘", "'")
