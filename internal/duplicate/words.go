package duplicate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A text is compared as a row of words, each a 32-bit number: a 30-bit hash of
// its normal form, and in the two low bits its class. Normal form is
// lower case, without diacritics, apostrophes and the commas of numbers; points,
// slashes, hyphens and colons between digits belong to a number; all other
// punctuation and all white space only separate. Characters of scripts
// written without spaces (Han, kana, Thai, …) are words of their own.
//
// Two different words share a number with odds of 1 in 2^30; that can only matter
// where one replaces the other inside an otherwise copied passage.
type word = uint32

const (
	plainWord  word = 0
	nameWord   word = 1 // capitalised inside a sentence
	numberWord word = 2 // begins with a digit
	classBits  word = 3 // the word-class bits
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
func (h *hasher) finish(class word) word {
	x := (h.head ^ h.tail) * 0xff51afd7ed558ccd
	x ^= x >> 29
	x *= 0xbf58476d1ce4e5b9
	return word(x>>32)&^classBits | class
}

// A Span is a byte range of a text.
type Span struct{ Start, End int }

// appendWords appends the words of text to words and, unless spans is nil, the
// byte range of each to *spans.
func appendWords(words []word, spans *[]Span, text string) []word {
	begins := true // the next word may be capitalised without being a name
	for i := 0; i < len(text); {
		class := asciiClass[text[i]]
		if class <= ender {
			begins = begins || class == ender
			i++
			continue
		}
		start, wordClass, h := i, plainWord, hasher{head: hashSeed}
		switch class {
		case upper:
			if !begins {
				wordClass = nameWord
			}
		case digit:
			wordClass = numberWord
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
			case runeWord:
				h.rune(r)
				words = append(words, h.finish(plainWord))
				if spans != nil {
					*spans = append(*spans, Span{i, i + size})
				}
				i += size
				begins = true
				continue
			case runeUpper:
				if !begins {
					wordClass = nameWord
				}
			case runeDigit:
				wordClass = numberWord
			}
		}
		i = h.word(text, i)
		words = append(words, h.finish(wordClass))
		if spans != nil {
			*spans = append(*spans, Span{start, i})
		}
		// A full stop ends a sentence, except after the likes of "U.S" and "Mr".
		begins = i < len(text) && text[i] == '.' && (i-start > 3 || wordClass == numberWord)
	}
	return words
}

// word hashes the word that starts at text[i] and returns its end.
func (h *hasher) word(text string, i int) int {
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
				h.fold(r)
			case runeDropped:
			case runeApostrophe:
				if !letterAt(text, i+size) {
					return i
				}
			default:
				return i
			}
			i += size
			continue
		}
		joins := false
		switch c {
		case '\'':
			joins = letterAt(text, i+1)
		case ',', '.', '/', '-', ':':
			joins = i > 0 && asciiClass[text[i-1]] == digit && i+1 < len(text) && asciiClass[text[i+1]] == digit
			if joins && c != ',' {
				h.byte(c)
			}
		}
		if !joins {
			return i
		}
		i++
	}
	return i
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

// Kinds of runes beyond ASCII.
const (
	runeSeparator = iota
	runeLetter
	runeUpper
	runeDigit
	runeWord       // a whole word: a character of a script without spaces
	runeDropped    // ignored inside words: combining accents, soft hyphens, zero-width characters
	runeApostrophe // joins two letters
)

// ender2 stands, as a folded separator, for one after which a sentence begins.
const ender2 = '\n'

// Base letters of U+00C0–U+024F and U+1E00–U+1EFF, a space where there is none:
// so that composed and decomposed accents, and their loss, read the same.
const (
	latinBase = "AAAAAA CEEEEIIIIDNOOOOO OUUUUY  aaaaaa ceeeeiiiidnooooo ouuuuy yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi  JjKk LlLlLl  LlNnNnNn   OoOoOo  RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs                                Oo             Uu                            AaIiOoUuUuUuUuUu AaAa    GgKkOoOo  j   Gg  NnAa    AaAaEeEeIiIiOoOoRrRrUuUuSsTt  Hh      AaEeOoOoOoOoYy                            "
	vietBase  = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy s    AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy      "
)

// foldRune decodes the rune that starts s (a byte from 0x80) and folds it.
func foldRune(s string) (folded rune, size, kind int) {
	r, size := utf8.DecodeRuneInString(s)
	base := byte(' ')
	switch {
	case 0xc0 <= r && r < 0x250:
		base = latinBase[r-0xc0]
	case 0x1e00 <= r && r < 0x1f00:
		base = vietBase[r-0x1e00]
	case 0xff01 <= r && r <= 0xff5e: // full-width forms of ASCII
		base = byte(r - 0xfee0)
	}
	switch c := asciiClass[base]; {
	case c == lower:
		return rune(base), size, runeLetter
	case c == upper:
		return rune(asciiFold[base]), size, runeUpper
	case c == digit:
		return rune(base), size, runeDigit
	case c == ender:
		return ender2, size, runeSeparator
	}
	folded, kind = foldOther(r)
	return folded, size, kind
}

// foldOther folds the runes that have no ASCII base.
func foldOther(r rune) (folded rune, kind int) {
	switch {
	case r == '’' || r == 'ʼ' || r == '‘':
		return r, runeApostrophe
	case r == 0xad || r == 0xfeff || r == 0x2060 || 0x300 <= r && r <= 0x36f || 0x200b <= r && r <= 0x200f:
		return r, runeDropped
	case r == '“' || r == '«' || r == '„' || r == '…' || r == '—' || r == '–':
		return ender2, runeSeparator
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) && !unicode.IsPunct(r), r == 'ー':
		return r, runeWord
	case unicode.IsUpper(r):
		return unicode.ToLower(r), runeUpper
	case unicode.IsLetter(r), unicode.IsMark(r):
		return r, runeLetter
	case unicode.IsDigit(r):
		return r, runeDigit
	}
	return r, runeSeparator
}
