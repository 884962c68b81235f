package normal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// syllabic are scripts without spaces that spell a syllable with some four characters.
var syllabic = []*unicode.RangeTable{unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

const (
	leading  = "เแโใไເແໂໃໄ"   // vowels in front of the consonant that they belong to
	trailing = "ะาำະາຳຽ"      // vowels behind it that are no marks in Unicode
	joining  = "\u17d2\u1039" // put the next consonant below the one before
	silent   = "\u0e4c\u0ecc\u103a"
	longest  = 12 // characters
)

// syllable returns the length of the syllable that text starts on: up to a leading vowel, or
// to a consonant that has a vowel of its own. Shingles of single characters were half a word
// long, and two reports of one event were copies.
func syllable(text string) int {
	before := ' '
	n := 0
	for i, r := range text {
		if n > 0 && (n == longest || !unicode.In(r, syllabic...) || opensSyllable(before, r, text[i+utf8.RuneLen(r):])) {
			return i
		}
		before = r
		n++
	}
	return len(text)
}

// opensSyllable reports whether a syllable starts on r, between before and rest.
func opensSyllable(before, r rune, rest string) bool {
	if strings.ContainsRune(leading+joining, before) || dependent(r) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune(leading, r) || dependent(next) && !strings.ContainsRune(silent, next)
}

// dependent reports whether r is a vowel, tone or sign of the consonant before it.
func dependent(r rune) bool { return unicode.IsMark(r) || strings.ContainsRune(trailing, r) }
