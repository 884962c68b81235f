package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/token"
)

// Texts that were taken apart into words and put together again set marks within numbers apart:
// "$2. 6 million", "a 6. 1 - magnitude quake", "9: 44 PM", "1, 300". There a full stop between two
// numbers ends no sentence.

// wholeDigits is the most digits before a decimal stop: more are a year, or grouped.
const wholeDigits = 3

// decimal reports whether the full stop of b stands within a number: by the numbers on both
// sides, or because the text sets its numbers apart elsewhere.
func (s *Splitter) decimal(b context) bool {
	if len(b.word) > wholeDigits || countDigits(b.word) != len(b.word) || b.nextAt != b.end+1 {
		return false
	}
	rest := s.text[b.nextAt:]
	n := countDigits(rest)
	behind, _ := utf8.DecodeRuneInString(rest[n:])
	before, _ := utf8.DecodeLastRuneInString(s.text[:b.before])
	switch {
	case n == 0:
		return false
	case rest[0] == '0', unicode.Is(unicode.Sc, before), behind == '%', unicode.IsLetter(behind):
		return true
	}
	return s.opensOnMagnitude(rest[n:]) || s.setsApart()
}

// opensOnMagnitude reports whether t opens on a word as "million" behind a space: "pledged 452. 9 million dollars", as a line may end
// in a number.
func (s *Splitter) opensOnMagnitude(t string) bool {
	t, spaced := strings.CutPrefix(t, " ")
	return spaced && s.language.IsMagnitude(token.Fold(t[:token.Prefix(t)]))
}

// countDigits returns how many ASCII digits t starts on.
func countDigits(t string) int {
	n := 0
	for n < len(t) && token.Digit(t[n]) {
		n++
	}
	return n
}

// leastGaps is how many numbers have a space in them where a text sets all of them apart: one is a
// verse ("John 3: 16"), an enumeration ("rooms 7, 112"), or two sentences ("2 + 2 is 4. 3 + 3 is 6.").
const leastGaps = 2

// setsApart reports whether the text at hand has spaces in its times, thousands and decimals.
func (s *Splitter) setsApart() bool {
	if !s.searched {
		s.searched = true
		s.apart = gapsIn(s.text, ": ", 2, 2)+gapsIn(s.text, ", ", 3, 3)+gapsIn(s.text, ". ", 1, wholeDigits) >= leastGaps
	}
	return s.apart
}

// gapsIn counts where a mark stands in text between a number of at most wholeDigits digits and one
// of least to most.
func gapsIn(text, mark string, least, most int) int {
	gaps := 0
	for at := 0; ; at += len(mark) {
		i := strings.Index(text[at:], mark)
		if i < 0 {
			return gaps
		}
		at += i
		before := 0
		for before < at && before <= wholeDigits && token.Digit(text[at-1-before]) {
			before++
		}
		behind := countDigits(text[at+len(mark):])
		if before > 0 && before <= wholeDigits && least <= behind && behind <= most {
			gaps++
		}
	}
}
