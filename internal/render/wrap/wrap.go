// Package wrap knows how wide a text is in columns of a terminal, and where its lines
// may break. It knows no digest and no format.
package wrap

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"golang.org/x/text/width"
)

// Display width follows what terminals do: a grapheme cluster (UAX #29) is as wide as
// its widest character; East Asian wide and fullwidth characters (UAX #11) and anything
// with an emoji presentation take two columns, marks none. East Asian ambiguous ones
// take one.

// Columns is the display width of a string.
func Columns(s string) int {
	n := 0
	for _, r := range s {
		if !isNarrow(r) {
			return clustersColumns(s)
		}
		n++
	}
	return n
}

// isNarrow reports the characters that are a cluster of one column each, whatever
// stands beside them, as long as that is narrow too: the letters and marks of Latin,
// Greek and Cyrillic, and the dashes and quotation marks.
func isNarrow(r rune) bool {
	switch {
	case r < 0x300:
		return r >= 0x20 && r != 0xAD
	case r < 0x483:
		return r >= 0x370
	}
	return 0x2010 <= r && r <= 0x2027
}

func clustersColumns(s string) int {
	n := 0
	for clusters := graphemes.FromString(s); clusters.Next(); {
		n += clusterColumns(clusters.Value())
	}
	return n
}

func clusterColumns(cluster string) int {
	if r, n := utf8.DecodeRuneInString(cluster); n == len(cluster) && isIdeograph(r) {
		return 2
	}
	n, flags := 0, 0
	for _, r := range cluster {
		switch {
		case r == 0xFE0F: // emoji presentation
			n = 2
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case 0x1F1E6 <= r && r <= 0x1F1FF: // two regional indicators are one flag
			flags++
			n = max(n, flags)
		default:
			n = max(n, runeColumns(r))
		}
	}
	return n
}

func runeColumns(r rune) int {
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// Characters that must not begin, or end, a line of Chinese or Japanese: the core of
// JIS X 4051 and of the Requirements for Chinese Text Layout.
const (
	noLineStart = "、。，．！？：；）］｝」』】》〉〕’”…‥ー々％ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;)]}%"
	noLineEnd   = "（［｛「『【《〈〔‘“([{"
)

// An atom is a stretch of text that a line break does not enter.
type atom struct {
	start, end int  // bytes
	width      int  // columns
	spaced     bool // a space comes before it, or nothing
}

// nextAtom finds the first atom at or after a byte of one line of text: up to a space at which a
// line may break or, in Chinese and Japanese, between characters. After the last it is empty.
func nextAtom(s string, at int) atom {
	a := shortAtom(s, at)
	for a.end > a.start && a.end < len(s) && s[a.end] == ' ' && tied(s, a.end) {
		next := shortAtom(s, a.end)
		if next.start != a.end+1 || next.end == next.start || digit(s[next.start]) && a.width+1+next.width > longestNumber {
			break
		}
		a.end, a.width = next.end, a.width+1+next.width
	}
	return a
}

// longestNumber is how many columns one has: a row of a table is none.
const longestNumber = len("999 999 999 999")

// tied reports whether no line ends at the space s[at]: French sets one within quotation marks and before
// marks of two parts, and between the groups of a large number.
func tied(s string, at int) bool {
	before, after := s[:at], s[at+1:]
	if strings.HasSuffix(before, "«") || strings.HasPrefix(after, "»") || after != "" && strings.IndexByte(":;?!", after[0]) >= 0 {
		return true
	}
	return at > 0 && digit(before[at-1]) && len(after) >= 3 && digit(after[0]) && digit(after[1]) && digit(after[2]) && (len(after) == 3 || !digit(after[3]))
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// shortAtom is nextAtom where every space breaks a line.
func shortAtom(s string, at int) atom {
	a := atom{start: at, spaced: at == 0}
	for a.start < len(s) && s[a.start] == ' ' {
		a.start++
		a.spaced = true
	}
	for a.end = a.start; a.end < len(s); a.width++ {
		c := s[a.end]
		if c == ' ' {
			return a
		}
		if 0x20 < c && c < 0x7F {
			a.end++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[a.end:])
		if !isNarrow(r) {
			return a.byClusters(s)
		}
		a.end += n
	}
	return a
}

// byClusters finds the end of an atom in any script.
func (a atom) byClusters(s string) atom {
	a.end, a.width = a.start, 0
	before := ""
	for clusters := graphemes.FromString(s[a.start:]); clusters.Next(); {
		c := clusters.Value()
		if c[0] == ' ' || before != "" && breaksBetween(before, c) {
			break
		}
		a.end, a.width = a.end+len(c), a.width+clusterColumns(c)
		before = c
	}
	return a
}

// breaksBetween reports whether a line may end between two clusters without a space:
// next to an ideograph or kana, save before closing and after opening marks.
func breaksBetween(before, after string) bool {
	b, _ := utf8.DecodeLastRuneInString(before)
	a, _ := utf8.DecodeRuneInString(after)
	if isIdeograph(b) && isIdeograph(a) {
		return true
	}
	if b == 0xA0 || a == 0xA0 || strings.ContainsRune(noLineStart, a) || strings.ContainsRune(noLineEnd, b) {
		return false
	}
	return IsEastAsian(b) || IsEastAsian(a)
}

// isIdeograph reports the bulk of Chinese and Japanese.
func isIdeograph(r rune) bool { return 0x4E00 <= r && r <= 0x9FFF }

// IsEastAsian reports the characters between which lines of Chinese and Japanese may break.
func IsEastAsian(r rune) bool {
	return isIdeograph(r) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || 0x3000 <= r && r <= 0x303F || 0xFF00 <= r && r <= 0xFF60
}

// Lines breaks one line of text into stretches of at most limit columns; a word longer
// than that is broken where it must. No-break spaces are still in them.
func Lines(s string, limit int) iter.Seq[string] {
	limit = max(limit, 2) // the widest cluster
	return func(yield func(string) bool) {
		start, end, used := 0, 0, 0 // of the stretch so far, the last in columns
		for a := nextAtom(s, 0); a.end > a.start; a = nextAtom(s, a.end) {
			switch {
			case start == end:
				start = a.start
			case a.spaced && used+1+a.width <= limit:
				used++
			case a.spaced || used+a.width > limit:
				if !yield(s[start:end]) {
					return
				}
				start, used = a.start, 0
			}
			if a.width <= limit {
				end, used = a.end, used+a.width
				continue
			}
			end = a.start
			for clusters := graphemes.FromString(s[a.start:a.end]); clusters.Next(); {
				width := clusterColumns(clusters.Value())
				if used+width > limit {
					if !yield(s[start:end]) {
						return
					}
					start, used = end, 0
				}
				end, used = end+len(clusters.Value()), used+width
			}
		}
		if start < end {
			yield(s[start:end])
		}
	}
}

// Text is Lines with no-break spaces as spaces.
func Text(s string, limit int) []string {
	var all []string
	for l := range Lines(s, limit) {
		all = append(all, strings.ReplaceAll(l, "\u00a0", " "))
	}
	return all
}
