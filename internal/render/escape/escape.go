// Package escape makes a stranger's string harmless for each kind of output: a terminal, Markdown, a link, a header of a
// mail, JSON. Nothing else does: what a renderer shows of an article has gone through here, or through the
// template engine of HTML or an encoder of XML on top of it.
package escape

import (
	"mime"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// hidden holds the characters that show nothing and change how others are shown or
// compared: bidirectional controls, zero-width spaces, soft hyphens, tags, interlinear
// marks (Trojan Source, Boucher and Anderson 2021; Unicode TR 36 section 3).
var hidden = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x00AD, Hi: 0x00AD, Stride: 1},
		{Lo: 0x034F, Hi: 0x034F, Stride: 1},
		{Lo: 0x061C, Hi: 0x061C, Stride: 1},
		{Lo: 0x180E, Hi: 0x180E, Stride: 1},
		{Lo: 0x200B, Hi: 0x200B, Stride: 1},
		{Lo: 0x200E, Hi: 0x200F, Stride: 1},
		{Lo: 0x202A, Hi: 0x202E, Stride: 1},
		{Lo: 0x2060, Hi: 0x206F, Stride: 1},
		{Lo: 0xFEFF, Hi: 0xFEFF, Stride: 1},
		{Lo: 0xFFF9, Hi: 0xFFFB, Stride: 1},
	},
	R32: []unicode.Range32{{Lo: 0xE0000, Hi: 0xE007F, Stride: 1}},
}

// isJoiner reports the zero-width joiner and non-joiner, which Persian, the scripts
// of India and emoji need and which are noise elsewhere.
func isJoiner(r rune) bool { return r == 0x200C || r == 0x200D }

// isControl reports C0, DEL, C1 and the separators of lines and paragraphs.
func isControl(r rune) bool {
	return r < 0x20 || 0x7F <= r && r <= 0x9F || r == 0x2028 || r == 0x2029
}

// isNoncharacter reports what Unicode reserves for never being text; XML refuses two
// of them.
func isNoncharacter(r rune) bool { return r&0xFFFE == 0xFFFE || 0xFDD0 <= r && r <= 0xFDEF }

// Terminal makes a string harmless for a terminal, as one line: white space becomes
// a space, other control characters become visible (ESC is ␛; C1 and bytes that are not UTF-8
// are U+FFFD), bidirectional controls and zero-width characters vanish. The other
// escapers build on it, so that no format shows what it would hide.
func Terminal(s string) string {
	if IsASCII(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	before := rune(' ')
	for _, r := range s {
		shown, keep := visible(r, before)
		if keep {
			b.WriteRune(shown)
			before = shown
		}
	}
	return b.String()
}

// IsASCII reports printable ASCII, which most strings are.
func IsASCII(s string) bool {
	for i := range len(s) {
		if s[i] < 0x20 || s[i] > 0x7E {
			return false
		}
	}
	return true
}

// visible is the rule of Terminal for one character and the one shown before it.
func visible(r, before rune) (shown rune, keep bool) {
	switch {
	case isControl(r) && (unicode.IsSpace(r) || r == 0x1C || r == 0x1D || r == 0x1E || r == 0x1F):
		return ' ', true
	case r < 0x20:
		return 0x2400 + r, true
	case r == 0x7F:
		return 0x2421, true
	case isControl(r), isNoncharacter(r), r == utf8.RuneError:
		return utf8.RuneError, true
	case isJoiner(r):
		return r, before >= 0x0600 && !isJoiner(before) && !unicode.IsSpace(before)
	case unicode.Is(hidden, r):
		return 0, false
	}
	return r, true
}

// Line is Terminal with each run of white space as one space and none at the ends.
// No-break spaces stay: they hold numbers and their units together.
func Line(s string) string {
	if isLine(s) {
		return s
	}
	return strings.Join(strings.FieldsFunc(Terminal(s), func(r rune) bool { return r == ' ' }), " ")
}

// isLine reports whether Line would leave a string as it is, as most strings are.
func isLine(s string) bool {
	spaced := true
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case ' ' < c && c < 0x7F:
			spaced = false
			i++
		case c == ' ' && !spaced:
			spaced = true
			i++
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if c < utf8.RuneSelf || !isShown(r) {
				return false
			}
			spaced = false
			i += n
		}
	}
	return s == "" || !spaced
}

// isShown reports what Terminal keeps, whatever stands before it. U+FFFD is not among
// them, since it is also what a byte that is no UTF-8 is decoded into.
func isShown(r rune) bool {
	switch {
	case 0x2010 <= r && r <= 0x2027 || 0x3000 <= r && r <= 0xD7FF:
		return true
	}
	shown, keep := visible(r, 0)
	return keep && shown == r && r != utf8.RuneError
}

// IsEscapedInJSON reports characters that encoding/json leaves raw and that a terminal,
// a pager or an editor would obey or hide.
func IsEscapedInJSON(r rune) bool {
	return r >= 0x7F && isControl(r) || isJoiner(r) || unicode.Is(hidden, r) || isNoncharacter(r)
}

// LinkURL returns a URL that may become an active link, in ASCII without quotes,
// brackets or spaces, or the empty string: only http, https and mailto are allowed.
func LinkURL(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil {
		return ""
	}
	switch {
	case u.Scheme == "mailto" && u.Opaque != "" && u.Host == "":
	case (u.Scheme == "http" || u.Scheme == "https") && u.Hostname() != "":
	default:
		return ""
	}
	safe := PercentEncode(u.String(), "\"'<>\\^`{|}()")
	if _, err := url.Parse(safe); err != nil {
		return "" // a host of such characters
	}
	return safe
}

const upperhex = "0123456789ABCDEF"

// PercentEncode encodes the bytes of a URL that are not printable ASCII or are in unsafe.
func PercentEncode(s, unsafe string) string {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c <= 0x20 || c >= 0x7F || strings.IndexByte(unsafe, c) >= 0 {
			b.Write([]byte{'%', upperhex[c>>4], upperhex[c&15]})
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// Markdown makes a string harmless as one line of Markdown (CommonMark and GitHub's
// dialect): it shows as itself, and begins no link, HTML or structure.
func Markdown(s string) string {
	s = Line(s)
	var b strings.Builder
	done := 0 // bytes of s that are in b
	escape := func(at int) {
		b.WriteString(s[done:at])
		b.WriteByte('\\')
		done = at
	}
	if at := blockMark(s); at >= 0 {
		escape(at)
	}
	for i := range len(s) {
		switch s[i] {
		case '\\', '`', '*', '_', '[', ']', '<', '~', '$', '@': // code, emphasis, links, HTML, strikethrough, mathematics, addresses
			escape(i)
		case '&':
			if beginsEntity(s[i:]) {
				escape(i)
			}
		case ':': // GitHub makes bare links active
			if strings.HasPrefix(s[i:], "://") {
				escape(i + 1)
				escape(i + 2)
			}
		case 'w', 'W':
			if len(s) > i+3 && strings.EqualFold(s[i:i+4], "www.") {
				escape(i + 3)
			}
		}
	}
	b.WriteString(s[done:])
	return b.String()
}

// blockMark returns the place of the character that makes a line of text a heading, list,
// rule or quotation of Markdown, or -1.
func blockMark(s string) int {
	digits := 0
	for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' {
		digits++
	}
	marks := "#>+-=:"
	if digits > 0 {
		marks = ".)"
	}
	if digits < len(s) && strings.IndexByte(marks, s[digits]) >= 0 {
		return digits
	}
	return -1
}

func beginsEntity(s string) bool {
	return len(s) > 1 && (s[1] == '#' || 'a' <= s[1]|0x20 && s[1]|0x20 <= 'z')
}

// MarkdownURL writes a link's destination, or the empty string where LinkURL refuses.
func MarkdownURL(s string) string {
	return strings.ReplaceAll(LinkURL(s), "&", "&amp;")
}

// MailHeader makes a string the value of a mail header: one line of ASCII (RFC 2047),
// that no program decodes into anything but the string.
func MailHeader(s string) string {
	return mime.QEncoding.Encode("utf-8", strings.ReplaceAll(Line(s), "=?", "= ?"))
}
