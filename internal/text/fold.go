package text

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// fold returns word as words are compared: compatibility forms made one (NFKC),
// case folded, apostrophes straight. Accents are kept. ASCII words without a
// capital are returned as they are, without copying.
func fold(word string) string {
	plain := true
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			if straight := strings.ReplaceAll(word, "’", "'"); ascii(straight) {
				return strings.ToLower(straight)
			}
			return apostrophes.Replace(cases.Fold().String(norm.NFKC.String(word)))
		}
		plain = plain && (c < 'A' || 'Z' < c)
	}
	if plain {
		return word
	}
	return strings.ToLower(word)
}

var apostrophes = strings.NewReplacer("’", "'", "ʼ", "'", "＇", "'", "‘", "'")
