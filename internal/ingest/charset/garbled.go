package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// NoteMended says that a text was UTF-8 that somebody had read as Windows-1252 and written as UTF-8 again.
const NoteMended = "UTF-8 that was taken for Windows-1252, mended: â€™ into ’"

// Mend puts right what of a text was UTF-8, was read as Windows-1252 and written as UTF-8 again, as what copies pages does:
// â€™ was ’, Ã© was é, Ð¿ was п. It reports whether there was any. The bytes by which letters of western languages,
// Cyrillic ones and general punctuation begin are looked at alone, and one such place proves nothing ("IRMÃ”"): so
// text that is right stays as it is.
func Mend(text string) (string, bool) {
	first := garbledAt(text, 0)
	if first < 0 {
		return text, false
	}
	var b strings.Builder
	weight, last := 0, 0
	for at := first; at >= 0; {
		r, size, proof := ungarble(text, at)
		if size == 0 {
			at = garbledAt(text, at+1)
			continue
		}
		b.WriteString(text[last:at])
		b.WriteRune(r)
		weight, last = weight+proof, at+size
		at = garbledAt(text, last)
	}
	if weight < minProof {
		return text, false
	}
	b.WriteString(text[last:])
	return b.String(), true
}

// minProof is how much must speak for it. General punctuation does alone, by two bytes that no text has in a row.
const minProof = 4

// garbledAt returns where from i on Â, Ã, Ð, Ñ or â next stands, or -1.
func garbledAt(text string, i int) int {
	for {
		n := strings.IndexByte(text[i:], 0xC3)
		if n < 0 || i+n+1 >= len(text) {
			return -1
		}
		i += n
		switch text[i+1] {
		case 0x82, 0x83, 0x90, 0x91, 0xA2:
			return i
		}
		i++
	}
}

// ungarble returns the character that the one at text[at:] and those behind it were, their length, 0 where they were none, and
// how much that proves.
func ungarble(text string, at int) (r rune, size, proof int) {
	lead := text[at+1] + 0x40 // its byte in Windows-1252
	length := 2
	if lead == 0xE2 {
		length = 3
	}
	encoded := [3]byte{lead}
	size = 2
	for k := 1; k < length; k++ {
		c, n := utf8.DecodeRuneInString(text[at+size:])
		byte1252, ok := encode1252(c)
		if !ok || byte1252 < 0x80 || byte1252 > 0xBF {
			return 0, 0, 0
		}
		encoded[k], size = byte1252, size+n
	}
	r, _ = utf8.DecodeRune(encoded[:length])
	switch {
	case lead == 0xE2 && r >= 0x2010 && r < 0x2200:
		return r, size, minProof
	case lead == 0xD0 || lead == 0xD1:
		return r, size, 1
	case lead < 0xE0 && r >= 0xA0 && !capitalBefore(text, at):
		return r, size, minProof / 2
	}
	return 0, 0, 0
}

// encode1252 returns a character's byte; those that the encoding leaves out stand for themselves, as in browsers.
func encode1252(r rune) (byte, bool) {
	if r >= 0x80 && r < 0xA0 {
		return byte(r), true
	}
	return charmap.Windows1252.EncodeRune(r)
}

// capitalBefore reports whether a capital stands before text[at:], as it does in a word of capitals.
func capitalBefore(text string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return unicode.IsUpper(r)
}
