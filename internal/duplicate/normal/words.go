// Package normal puts texts into the normal form in which they are compared: a row of
// words without case, marks and format. It knows no titles, dates or languages.
package normal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Word is a 32-bit number: a 30-bit hash of the word's normal form, and in the two
// low bits its class. Normal form is lower case, without diacritics, apostrophes and the
// commas that group the digits of a number; points, slashes, hyphens and colons between
// digits belong to a number, and a decimal comma reads as a point; all other punctuation
// and all white space only separate. In scripts written without spaces, characters (Han, kana)
// or syllables (Thai, …) are words of their own.
//
// Two different words share a number with odds of 1 in 2^30; that can only matter
// where one replaces the other inside an otherwise copied passage.
type Word = uint32

const (
	Plain     Word = 0
	Name      Word = 1 // capitalised inside a sentence
	Number    Word = 2 // begins with a digit
	Short     Word = 3 // plain, of at most three letters: mostly function words
	ClassBits Word = 3 // the word-class bits
)

// Classes of the ASCII bytes; bytes from 0x80 start runes.
const (
	separator byte = iota
	ender          // a word after it may be capitalised without being a name
	lower
	upper
	digit
	runes
)

// asciiClass and asciiFold describe single bytes: what they are, and their lower
// case when they are part of words (0 otherwise).
var asciiClass, asciiFold = func() (class, fold [256]byte) {
	for c := range 256 {
		switch b := byte(c); {
		case 'a' <= b && b <= 'z':
			class[c], fold[c] = lower, b
		case 'A' <= b && b <= 'Z':
			class[c], fold[c] = upper, b|0x20
		case '0' <= b && b <= '9':
			class[c], fold[c] = digit, b
		case b >= utf8.RuneSelf:
			class[c] = runes
		case strings.IndexByte("!?:\n\"(", b) >= 0:
			class[c] = ender
		}
	}
	return class, fold
}()

// A Span is a byte range of a text.
type Span struct{ Start, End int }

// Append appends the words of text to words and, unless spans is nil, the
// byte range of each to *spans. Lines that a reply quotes (behind ">") are the words of
// another text and left out, unless there are no others.
func Append(words []Word, spans *[]Span, text string) []Word {
	n := len(words)
	words = appendWords(words, spans, text, true)
	if len(words) == n && strings.Contains(text, quoteMark) {
		words = appendWords(words, spans, text, false)
	}
	return words
}

// quoteMark stands before the lines that a reply quotes.
const quoteMark = ">"

// unquoted returns where the first line that is not quoted starts, from a line start on.
func unquoted(text string, i int) int {
	for isQuoted(text[i:]) {
		end := strings.IndexByte(text[i:], '\n')
		if end < 0 {
			return len(text)
		}
		i += end + 1
	}
	return i
}

// isQuoted reports whether a text begins with the mark of a quoted line, in seven spaces at most.
func isQuoted(text string) bool {
	for i := range min(8, len(text)) {
		if c := text[i]; c != ' ' && c != '\t' {
			return text[i] == quoteMark[0]
		}
	}
	return false
}

func appendWords(words []Word, spans *[]Span, text string, skipQuoted bool) []Word {
	begins := true // the next word may be capitalised without being a name
	i := 0
	if skipQuoted {
		i = unquoted(text, 0)
	}
	for i < len(text) {
		class := asciiClass[text[i]]
		if class <= ender {
			begins = begins || class == ender
			i++
			if skipQuoted && text[i-1] == '\n' {
				i = unquoted(text, i)
			}
			continue
		}
		start, wordClass, h := i, Plain, hasher{head: hashSeed}
		switch class {
		case upper:
			if !begins {
				wordClass = Name
			}
		case digit:
			wordClass = Number
		case runes:
			r, size, kind := foldRune(text[i:])
			switch kind {
			case runeSeparator, runeApostrophe:
				begins = begins || r == ender2
				i += size
				continue
			case runeDropped:
				i += size
				continue
			case runeWord, runeSyllable:
				if kind == runeSyllable {
					size = syllable(text[i:])
				}
				for _, r := range text[i : i+size] {
					h.rune(r)
				}
				words = append(words, h.finish(Plain))
				if spans != nil {
					*spans = append(*spans, Span{i, i + size})
				}
				i += size
				begins = true
				continue
			case runeUpper:
				if !begins {
					wordClass = Name
				}
			case runeDigit:
				wordClass = Number
			}
		}
		h, i = h.word(text, i)
		if wordClass == Plain && i-start <= shortLength(class) {
			wordClass = Short
		}
		words = append(words, h.finish(wordClass))
		if spans != nil {
			*spans = append(*spans, Span{start, i})
		}
		// A full stop ends a sentence, except after the likes of "U.S" and "Mr".
		begins = i < len(text) && text[i] == '.' && (i-start > 3 || wordClass == Number)
	}
	return words
}

// shortLength is the length in bytes of three letters, by the class of the first.
func shortLength(class byte) int {
	if class == runes {
		return 6
	}
	return 3
}

// digitAt reports whether text[i] starts a digit.
func digitAt(text string, i int) bool {
	if i < 0 || i >= len(text) {
		return false
	}
	class := asciiClass[text[i]]
	if class == runes {
		r, _ := utf8.DecodeRuneInString(text[i:])
		return unicode.IsDigit(r)
	}
	return class == digit
}

// digitBefore reports whether a digit ends at text[i].
func digitBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsDigit(r)
}

// grouped is how many digits a comma sets apart.
const grouped = 3

// digitsAt counts the digits that text goes on with from i on, up to one more than a comma groups.
func digitsAt(text string, i int) (n int) {
	for n <= grouped && digitAt(text, i) {
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
		n++
	}
	return n
}

// letterAt reports whether a letter starts at text[i].
func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	switch asciiClass[text[i]] {
	case lower, upper:
		return true
	case runes:
		_, _, kind := foldRune(text[i:])
		return kind == runeLetter || kind == runeUpper
	}
	return false
}

// Same reports whether two texts have the same words in the same order.
func Same(a, b []Word) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if (a[i]^b[i])&^ClassBits != 0 {
			return false
		}
	}
	return true
}
