package token

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"

	"summarize/internal/language"
)

// Words: those of Unicode Standard Annex #29. ASCII text, nearly all of English,
// is scanned eight bytes at a time with the same outcome, but for a hyphen, which joins
// letters to a number behind them (F-16, COVID-19) and a single letter to a word
// (e-mail, X-ray), and for an apostrophe after an elided word (l', dell'), which
// parts two words. Symbols and emoji are no words. Chinese and Japanese, written
// without spaces, go to their dictionaries (han.go, kana.go).

const maxToken = 256 // bytes; a longer run of letters is no word

// A scanner finds the words of scripts that set spaces between them, by their places
// alone.
type scanner struct {
	language *language.Language
	tokens   []Token // of the text at hand
	keys     []key   // of the words found last
}

// begin makes ready for a text.
func (a *scanner) begin(l *language.Language) {
	a.language, a.tokens = l, a.tokens[:0]
}

// scan appends the words of text[s.Start:s.End] to a.tokens and makes a.keys their
// keys, or zero for those that are long.
func (a *scanner) scan(text string, s Span) {
	tokens, keys := a.tokens, a.keys[:0]
	for i := s.Start; i < s.End; {
		if n, k := shortWord(text, i, s.End); n > 0 {
			tokens = append(tokens, Token{Start: uint32(i), Len: uint16(n)})
			keys = append(keys, k)
			if i += n; i < s.End && text[i] < utf8.RuneSelf {
				i++ // no word starts on the byte behind a short one
			}
			continue
		}
		if c := text[i]; c < utf8.RuneSelf && !Alphanumeric[c] {
			i++
			continue
		}
		a.tokens, a.keys = tokens, keys
		i = a.otherWords(text, Span{i, s.End})
		tokens, keys = a.tokens, a.keys
	}
	a.tokens, a.keys = tokens, keys
}

// otherWords appends the words at s.Start that are not as most are, and returns where
// to go on.
func (a *scanner) otherWords(text string, s Span) int {
	i := s.Start
	switch c := text[i]; {
	case Alphanumeric[c]:
		end, mixed := a.wordEnd(text, i, s.End)
		if !mixed {
			a.foundWord(text, Span{i, end})
			return end
		}
		end = a.chunkEnd(text, end, s.End)
		a.unicodeWords(text, Span{i, end})
		return end
	case c == 0xE2 && i+2 < s.End && text[i+1]&^1 == 0x80: // general punctuation
		return i + 3
	}
	end := a.chunkEnd(text, i, s.End)
	if end == i {
		return i + 1
	}
	a.unicodeWords(text, Span{i, end})
	return end
}

// shortWord returns the length and the key of the word at text[i:limit], or 0 when
// it is not as most are: ASCII, of at most fifteen bytes, with a byte behind it that
// is in no word, or the limit.
func shortWord(text string, i, limit int) (n int, k key) {
	if i+17 > len(text) {
		return 0, k
	}
	k[0] = eight(text[i:])
	n = leadingWord(k[0])
	if n == 8 {
		k[1] = eight(text[i+8:])
		n += leadingWord(k[1])
	}
	switch n = min(n, limit-i); {
	case n == 16:
		return 0, k
	case n >= 8:
		k[1] &= 1<<(n*8-64) - 1
	default:
		k[0] &= 1<<(n*8) - 1
		k[1] = 0
	}
	if i+n == limit {
		return n, k
	}
	if c := text[i+n]; c != ' ' && (c >= utf8.RuneSelf || i+n+1 < limit && Alphanumeric[text[i+n+1]]) {
		return 0, k
	}
	return n, k
}

// leadingWord returns how many bytes of eight are ASCII letters and digits before the
// first that is not.
func leadingWord(eight uint64) int {
	return bits.TrailingZeros64(^wordBytes(eight)&(ones*0x80)) / 8
}

// wordBytes returns the top bits of those bytes that are ASCII letters and digits.
func wordBytes(eight uint64) uint64 {
	low := eight &^ (ones * 0x80)
	folded := low | ones*0x20
	letters := (folded + ones*(0x80-'a')) &^ (folded + ones*(0x7F-'z'))
	digits := (low + ones*(0x80-'0')) &^ (low + ones*(0x7F-'9'))
	return (letters | digits) &^ eight & (ones * 0x80)
}

// wordEnd returns the end of the ASCII word at i; mixed tells that other letters
// follow it directly.
func (a *scanner) wordEnd(text string, i, limit int) (end int, mixed bool) {
	start := i
	for i < limit {
		c := text[i]
		if Alphanumeric[c] {
			i++
			continue
		}
		size := 1
		if c >= utf8.RuneSelf {
			if c != 0xE2 || i+1 >= limit || text[i+1]&^1 != 0x80 {
				return i, true
			}
			if i+2 >= limit || text[i+1] != 0x80 || text[i+2] != 0x99 { // ’
				return i, false
			}
			size = 3
		}
		if i == start || i+size >= limit || !a.connects(text, start, i, i+size) {
			return i, false
		}
		i += size
	}
	return i, false
}

// connects reports whether the mark in text[mark:next] stands inside a word that
// starts at start.
func (a *scanner) connects(text string, start, mark, next int) bool {
	before, after := text[mark-1], text[next]
	if !Alphanumeric[after] {
		return false
	}
	switch text[mark] {
	case '\'', 0xE2:
		return !Digit(before) && !Digit(after) && !(a.language.IsElision(Fold(text[start:mark])))
	case '.':
		return Digit(before) == Digit(after)
	case ',':
		return Digit(before) && Digit(after)
	case '_':
		return true
	case '-':
		if Digit(after) {
			return !Digit(before) && mark-start <= 8
		}
		return mark-start == 1 && !Digit(before)
	}
	return false
}

// chunkEnd returns where the run of letters, digits and marks at i ends: at ASCII
// other than letters and digits, or at general punctuation; but not at an apostrophe
// between letters, об'єкт, nor at the mark of a Hebrew abbreviation.
func (a *scanner) chunkEnd(text string, i, limit int) int {
	for start := i; i < limit; i++ {
		switch c := text[i]; {
		case c < utf8.RuneSelf && !Alphanumeric[c]:
			if i == start || !(c == '\'' && inside(text, i, i+1, limit) || c == '"' && HebrewMark(text[:limit], i, a.language)) {
				return i
			}
		case c == 0xE2 && i+1 < limit && text[i+1]&^1 == 0x80:
			if i == start || !strings.HasPrefix(text[i:], "’") || !inside(text, i, i+3, limit) {
				return i
			}
			i += 2
		}
	}
	return i
}

// inside reports whether letters stand on both sides of text[mark:next].
func inside(text string, mark, next, limit int) bool {
	if next >= limit {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:mark])
	after, _ := utf8.DecodeRuneInString(text[next:limit])
	return unicode.IsLetter(before) && unicode.IsLetter(after)
}

// HebrewMark reports whether the quotation mark at text[mark] is a letter of a Hebrew word: most abbreviations have one
// before their last letter, ארה"ב. A mark behind what is written together with the next word, a language's
// proclitics, opens a quotation: ב"קול ישראל". (In a hundred articles 241 marks were of a word, 36 of a quotation.)
func HebrewMark(text string, mark int, l *language.Language) bool {
	if mark == 0 || text[mark-1] < utf8.RuneSelf || mark+1 == len(text) || text[mark+1] != 0xD7 || !inside(text, mark, mark+1, len(text)) {
		return false
	}
	_, size := utf8.DecodeRuneInString(text[mark+1:])
	if next, _ := utf8.DecodeRuneInString(text[mark+1+size:]); !unicode.IsLetter(next) {
		return true
	}
	word := strings.LastIndexFunc(text[:mark], func(r rune) bool { return !unicode.IsLetter(r) })
	if word >= 0 {
		_, size := utf8.DecodeRuneInString(text[word:])
		word += size
	}
	return !l.IsProclitic(text[max(word, 0):mark])
}

// unicodeWords appends the words of a run of any letters.
func (a *scanner) unicodeWords(text string, s Span) {
	plain := s
	for plain.Start < s.End && text[plain.Start]&0xC0 == 0x80 { // the rest of a quotation mark
		plain.Start++
	}
	if plain.Len() > 0 && plainWord(plain.Of(text)) {
		a.foundWord(text, plain)
		return
	}
	for it := words.FromString(s.Of(text)); it.Next(); {
		r, _ := utf8.DecodeRuneInString(it.Value())
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			a.foundWord(text, Span{s.Start + it.Start(), s.Start + it.End()})
		}
	}
}

// plainWord reports whether t is one word because it is nothing but digits and
// letters of Latin (up to U+024F) and Cyrillic (up to U+047F), which UAX #29 never
// parts (WB5, WB8–WB10).
func plainWord(t string) bool {
	for i := 0; i < len(t); i++ {
		c := t[i]
		if Alphanumeric[c] {
			continue
		}
		i++
		if i == len(t) || t[i]&0xC0 != 0x80 {
			return false
		}
		switch {
		case c == 0xC3 && t[i] != 0x97 && t[i] != 0xB7: // not × and ÷
		case 0xC4 <= c && c <= 0xC9, c == 0xD0, c == 0xD1:
		default:
			return false
		}
	}
	return true
}

// foundWord appends the word at s by its place.
func (a *scanner) foundWord(text string, s Span) {
	if s.Len() <= maxToken {
		k, _ := packed(s.Of(text))
		a.tokens = append(a.tokens, Token{Start: uint32(s.Start), Len: uint16(s.Len())})
		a.keys = append(a.keys, k)
	}
}
