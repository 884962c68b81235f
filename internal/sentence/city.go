package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// Datelines that no dash ends, as feeds that lose one have them: "WASHINGTON The Senate
// passed", "NEWTOWN, Conn. Parents of", "NEW DELHI: The minister", "PARIS, March 3
// Rain", "FORT WAYNE, Ind. (WANE) The mother". Without a sign, capitals in front of a sentence are more often an acronym
// ("TSA Administrator"), so the place must be one of the cities that agencies name
// without a country, or have a state or a day behind it.

// cityDateline returns the length of the dateline without a dash that t starts on, or 0.
func cityDateline(t string, l *language.Language) int {
	end := capitalsEnd(t)
	known := language.OfPages().Cities[t[:end]]
	if end == 0 || end == len(t) {
		return 0
	}
	if n := statedEnd(t[end:], l); n > 0 {
		end, known = end+n, true
	}
	rest := strings.TrimPrefix(t[end+stationEnd(t[end:]):], ":")
	if !known || !strings.HasPrefix(rest, " ") {
		return 0
	}
	rest = strings.TrimLeft(rest, " ")
	first, size := utf8.DecodeRuneInString(rest)
	second, _ := utf8.DecodeRuneInString(rest[size:])
	if !unicode.IsUpper(first) || !unicode.IsLower(second) && second != ' ' {
		return 0
	}
	return len(t) - len(rest)
}

// stationEnd returns the length of a call sign in brackets, with the space before it, or 0: " (WANE)".
func stationEnd(t string) int {
	sign, ok := strings.CutPrefix(t, " (")
	end := strings.IndexByte(sign, ')')
	if !ok || end < 2 || strings.Trim(sign[:end], "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != "" {
		return 0
	}
	return len(" (") + end + len(")")
}

// capitalsEnd returns the end of the words in capitals that t starts on, at most four.
func capitalsEnd(t string) int {
	end := 0
	for range 4 {
		start := end
		if start > 0 {
			start++
		}
		n := start
		for n < len(t) && ('A' <= t[n] && t[n] <= 'Z' || t[n] == '.') {
			n++
		}
		if n-start < 2 || n < len(t) && t[n] != ' ' && t[n] != ',' && t[n] != ':' {
			break
		}
		end = n
		if n == len(t) || t[n] != ' ' {
			break
		}
	}
	return end
}

// statedEnd returns the length of a state or a day behind a city: ", Conn." or ", March
// 3" with the comma that may follow; or 0.
func statedEnd(t string, l *language.Language) int {
	rest, ok := strings.CutPrefix(t, ", ")
	if !ok {
		return 0
	}
	word := rest[:token.Unspaced(rest)]
	n := len(", ") + len(word)
	if language.OfPages().Regions[word] {
		return n
	}
	if l.Role(token.Fold(strings.TrimSuffix(word, ".")))&language.Calendar == 0 || !strings.HasPrefix(t[n:], " ") {
		return 0
	}
	day := n + 1
	for n = day; n < len(t) && token.Digit(t[n]); n++ {
	}
	if n == day || n > day+2 {
		return 0
	}
	if strings.HasPrefix(t[n:], ", ") {
		n++
	}
	return n
}
