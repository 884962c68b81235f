package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

const maxDateline = 100 // bytes

// Dateline returns the length of the dateline that a paragraph, which has these classes
// of characters, starts on, with the dash and the space behind it, or 0:
//
//	LONDON (Reuters) -   WASHINGTON, March 3 (AP) —   FLINT, Mich. —   (CNN) --   Washington (CNN)   PARIS The
//
// A place without an agency must be in capitals; what follows must start like a
// sentence.
func Dateline(t string, classes *token.Classes, l *language.Language) int {
	if !classes.Has(token.Hyphen|token.General|token.Closing) && capitalsEnd(t) == 0 {
		return 0
	}
	head := t[:min(len(t), maxDateline)]
	for i := 0; i < len(head); i++ {
		if c := head[i]; c != '-' && c != 0xE2 {
			continue
		}
		d := token.Dash(head[i:])
		if d == 0 || !separates(head, i, d) {
			continue
		}
		rest := strings.TrimLeft(t[i+d:], " \u00a0-—–")
		if strings.HasPrefix(rest, "(") { // SAN FRANCISCO--(BUSINESS WIRE)--
			continue
		}
		if rest != "" && Starts(rest) && place(head[:i]) {
			return len(t) - len(rest)
		}
		break
	}
	if n := agencyDateline(t, head); n > 0 {
		return n
	}
	return cityDateline(t, l)
}

// agencyDateline returns the length of a dateline at the start of t that ends on an
// agency without a dash: Washington (CNN)President Trump left.
func agencyDateline(t, head string) int {
	left, after, ok := strings.Cut(head, ")")
	place, agency, bracket := strings.Cut(left, "(")
	if !ok || !bracket || len(place) > 40 || !language.OfPages().Agencies[token.Fold(agency)] || !titled(place) {
		return 0
	}
	rest := strings.TrimLeft(t[len(head)-len(after):], " \u00a0")
	if rest == "" || !Starts(rest) {
		return 0
	}
	return len(t) - len(rest)
}

// separates reports whether the dash at t[i:] has space about it, or is long.
func separates(t string, i, d int) bool {
	after := i+d < len(t) && (t[i+d] == ' ' || t[i+d] == '\n')
	return i > 0 && (after && (t[i-1] == ' ' || t[i-1] == ')') || d > 1)
}

// place reports whether head names a place, a day and an agency, or some of them.
func place(head string) bool {
	head = strings.TrimSpace(head)
	agency := false
	if open := strings.LastIndexByte(head, '('); open >= 0 && strings.HasSuffix(head, ")") {
		agency = true
		head = strings.TrimSpace(head[:open])
		if head == "" {
			return true
		}
	}
	first := strings.Trim(head[:token.Unspaced(head)], ",.")
	if language.OfPages().Labels[first] {
		return false
	}
	if !agency && (utf8.RuneCountInString(first) < 2 || strings.ToUpper(first) != first || !strings.ContainsFunc(first, unicode.IsLetter)) {
		return false
	}
	return titled(head)
}

// titled reports whether each word of t has a capital or a digit in front, particles
// of names aside, and none ends a sentence.
func titled(t string) bool {
	words := strings.Fields(t)
	for i, word := range words {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "(["))
		small := i > 0 && (word == "/" || language.OfPages().Particles[word])
		if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !small || strings.ContainsAny(word, "!?\"“”;:") {
			return false
		}
	}
	return len(words) <= 9
}
