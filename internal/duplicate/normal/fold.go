package normal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kinds of runes beyond ASCII.
const (
	runeSeparator = iota
	runeLetter
	runeUpper
	runeDigit
	runeWord       // a whole word: a character of a script without spaces
	runeSyllable   // of such a script where a syllable is several: see syllable
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

// Fold returns a text in small letters without accents and other marks that words are
// spelt with or without.
func Fold(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if asciiClass[c] == upper {
				c = asciiFold[c]
			}
			b.WriteByte(c)
			i++
			continue
		}
		r, size, kind := foldRune(s[i:])
		if i += size; kind != runeDropped {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// SpellOut writes the small letters out that keyboards may lack, as people do.
func SpellOut(s string) string { return spelledOut.Replace(s) }

var spelledOut = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "å", "aa", "ø", "oe", "æ", "ae")

// foldOther folds the runes that have no ASCII base.
func foldOther(r rune) (folded rune, kind int) {
	switch {
	case r == '’' || r == 'ʼ' || r == '‘':
		return r, runeApostrophe
	case r == 0xad || r == 0xfeff || r == 0x2060 || 0x300 <= r && r <= 0x36f || 0x200b <= r && r <= 0x200f, isVowelPoint(r):
		return r, runeDropped
	case r == 'ё':
		return 'е', runeLetter
	case r == 'Ё':
		return 'е', runeUpper
	case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
		return 'ا', runeLetter
	case r == '“' || r == '«' || r == '„' || r == '…' || r == '—' || r == '–':
		return ender2, runeSeparator
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) && !unicode.IsPunct(r), r == 'ー':
		return r, runeWord
	case unicode.In(r, syllabic...) && !unicode.IsPunct(r):
		return r, runeSyllable
	case unicode.IsUpper(r):
		return unicode.ToLower(r), runeUpper
	case unicode.IsLetter(r), unicode.IsMark(r):
		return r, runeLetter
	case unicode.IsDigit(r):
		return digitOf(r), runeDigit
	case isVulgarFraction(r):
		return r, runeDigit
	}
	return r, runeSeparator
}

// isVowelPoint reports whether r is one of the points and strokes that Arabic and Hebrew are
// mostly written without.
func isVowelPoint(r rune) bool {
	return 0x591 <= r && r <= 0x5bd || 0x5bf <= r && r <= 0x5c7 && unicode.IsMark(r) || 0x64b <= r && r <= 0x65f || r == 0x640 || r == 0x670
}

// isVulgarFraction reports whether r is a fraction in one character: ½.
func isVulgarFraction(r rune) bool { return '¼' <= r && r <= '¾' || '⅐' <= r && r <= '⅞' }

// digitOf returns the ASCII digit of the value of one of any script: Unicode lists those of a script in order, from zero on.
func digitOf(r rune) rune {
	for _, x := range unicode.Nd.R16 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return '0' + (r-rune(x.Lo))%10
		}
	}
	for _, x := range unicode.Nd.R32 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return '0' + (r-rune(x.Lo))%10
		}
	}
	return r
}
