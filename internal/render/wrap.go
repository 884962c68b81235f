package render

import (
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

// columns is the display width of a string.
func columns(s string) int {
	if isPlain(s) {
		return len(s)
	}
	n := 0
	for clusters := graphemes.FromString(s); clusters.Next(); {
		n += clusterColumns(clusters.Value())
	}
	return n
}

func clusterColumns(cluster string) int {
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
	text   string
	width  int
	spaced bool // a space comes before it, unless it begins a line
}

// atoms cuts one line of text at its spaces and, in Chinese and Japanese, between
// characters. No-break spaces become spaces within their atom.
func atoms(s string) []atom {
	all := make([]atom, 0, strings.Count(s, " ")+1)
	for word := range strings.SplitSeq(s, " ") {
		if word != "" {
			all = appendWord(all, word)
		}
	}
	return all
}

func appendWord(all []atom, word string) []atom {
	if isPlain(word) {
		return append(all, atom{word, len(word), true})
	}
	cut := func(part string, spaced bool) {
		part = strings.ReplaceAll(part, "\u00a0", " ")
		all = append(all, atom{part, columns(part), spaced})
	}
	start, before := 0, ""
	clusters := graphemes.FromString(word)
	for clusters.Next() {
		if at := clusters.Start(); at > start && breaksBetween(before, clusters.Value()) {
			cut(word[start:at], start == 0)
			start = at
		}
		before = clusters.Value()
	}
	cut(word[start:], start == 0)
	return all
}

// breaksBetween reports whether a line may end between two clusters without a space:
// next to an ideograph or kana, save before closing and after opening marks.
func breaksBetween(before, after string) bool {
	b, _ := utf8.DecodeLastRuneInString(before)
	a, _ := utf8.DecodeRuneInString(after)
	if b == 0xA0 || a == 0xA0 || strings.ContainsRune(noLineStart, a) || strings.ContainsRune(noLineEnd, b) {
		return false
	}
	return isEastAsian(b) || isEastAsian(a)
}

func isEastAsian(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || 0x3000 <= r && r <= 0x303F || 0xFF00 <= r && r <= 0xFF60
}

// wrap breaks one line of text into lines of at most limit columns; a word longer than
// that is broken where it must.
func wrap(s string, limit int) []string {
	l := lineBreaker{limit: max(limit, 2)} // the widest cluster
	for _, a := range atoms(s) {
		switch {
		case !l.begun:
		case a.spaced && l.used+1+a.width <= l.limit:
			l.put(" ", 1)
		case a.spaced || l.used+a.width > l.limit:
			l.end()
		}
		if a.width <= l.limit {
			l.put(a.text, a.width)
			continue
		}
		for clusters := graphemes.FromString(a.text); clusters.Next(); {
			w := clusterColumns(clusters.Value())
			if l.used+w > l.limit {
				l.end()
			}
			l.put(clusters.Value(), w)
		}
	}
	if l.begun {
		l.end()
	}
	return l.lines
}

// A lineBreaker fills lines.
type lineBreaker struct {
	lines []string
	limit int
	line  strings.Builder
	used  int  // columns of line
	begun bool // line holds something
}

func (l *lineBreaker) put(s string, columns int) {
	l.line.WriteString(s)
	l.used += columns
	l.begun = true
}

func (l *lineBreaker) end() {
	l.lines = append(l.lines, l.line.String())
	l.line.Reset()
	l.used, l.begun = 0, false
}
