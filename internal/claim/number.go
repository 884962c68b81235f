package claim

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/text"
)

// number reads a number at the place of the reader: its value, and of how many words it
// is, 0 where none begins.
func (r *reader) number() (value float64, words int) {
	if r.words[r.at].Is(text.Number) {
		if v, n := r.fraction(); n > 0 {
			return v, n
		}
		digits, tail := partTail(r.surface(0))
		if v, ok := parseDigits(digits); ok && !r.isOrdinal(tail) && !isClock(tail) {
			return v, 1
		}
		return 0, 0
	}
	if value, n := r.hyphened(); n > 0 {
		return float64(value), n
	}
	v, n := r.language.Numerals.Read(func(k int) language.Part {
		if k > 0 && !r.isJoined(k) {
			return language.NoPart
		}
		return r.language.NumeralPart(r.surface(k))
	})
	if n == 1 && v == 1 && r.language.IsPartitive(r.surface(1)) {
		return 0, 0
	}
	return float64(v), n
}

// fraction reads a number with a fraction: 6-1/16, 6 1/2, 3/8, 6½. A day and its month look like a fraction; markets halve.
func (r *reader) fraction() (value float64, words int) {
	whole, err := strconv.Atoi(r.surface(0))
	if err != nil {
		return 0, 0
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(r.source[r.words[r.at].Span().End:], " "))
	if part := language.VulgarFraction(next); part > 0 {
		return float64(whole) + part, 1
	}
	if part := r.halved(0); part > 0 {
		return part, 2
	}
	if r.at+1 < len(r.words) && (r.gap(r.at) == "-" || r.gap(r.at) == " ") {
		if part := r.halved(1); part > 0 {
			return float64(whole) + part, 3
		}
	}
	return 0, 0
}

// halved returns the fraction in lowest terms that the nth word from the reader's on begins, of halves of halves; 0: none.
func (r *reader) halved(n int) float64 {
	if r.at+n+1 >= len(r.words) || r.gap(r.at+n) != "/" {
		return 0
	}
	above, errA := strconv.Atoi(r.surface(n))
	below, errB := strconv.Atoi(r.surface(n + 1))
	if errA != nil || errB != nil || above <= 0 || above >= below || above%2 == 0 || below&(below-1) != 0 {
		return 0
	}
	return float64(above) / float64(below)
}

// longestTail is how many letters right behind a number are its unit or its magnitude, at most: 62ha, £41m, 20min.
const longestTail = 4

// partTail parts a number from the letters right behind it. Those that tell no unit stay: 747s.
func partTail(word string) (digits, tail string) {
	at := strings.IndexFunc(word, unicode.IsLetter)
	if at <= 0 || word[at:] == "s" || len(word)-at > longestTail || strings.ContainsFunc(word[at:], func(r rune) bool { return !unicode.IsLetter(r) }) {
		return word, ""
	}
	return word[:at], word[at:]
}

// isOrdinalNumber reports whether a word is an ordinal in digits. It counts nothing.
func (r *reader) isOrdinalNumber(word string) bool {
	_, tail := partTail(word)
	return r.isOrdinal(tail)
}

// isOrdinal reports whether some letters make an ordinal of the number before them: 3rd.
func (r *reader) isOrdinal(tail string) bool {
	return tail != "" && slices.Contains(strings.Fields(r.language.Dates.Ordinals), tail)
}

// isClock reports whether some letters make a time of the day of the number before them: 5pm.
func isClock(tail string) bool {
	_, is := language.Noon(tail)
	return is
}

// mostHyphened is how many words hyphens join to one numeral: quatre-vingt-dix-neuf.
const mostHyphened = 4

// hyphened reads a numeral that is written with hyphens.
func (r *reader) hyphened() (value, n int) {
	end := r.at
	for end+1 < len(r.words) && end-r.at < mostHyphened-1 && r.gap(end) == "-" {
		end++
	}
	for ; end > r.at; end-- {
		if v, ok := r.language.Numeral(fold(r.source[r.words[r.at].Span().Start:r.words[end].Span().End])); ok {
			return v, end - r.at + 1
		}
	}
	return 0, 0
}

// surface returns the nth word from the reader's on, folded; nothing behind the last.
func (r *reader) surface(n int) string {
	if r.at+n < 0 || r.at+n >= len(r.words) {
		return ""
	}
	return r.folded[r.at+n]
}

// isJoined reports whether the kth word from the reader's on is joined to the one before by a hyphen or a space, or written together with it.
func (r *reader) isJoined(k int) bool {
	if r.at+k >= len(r.words) {
		return false
	}
	gap := r.gap(r.at + k - 1)
	return gap == "-" || gap == " " || gap == ""
}

// gap is what stands between a word and the next.
func (r *reader) gap(word int) string {
	return text.Gap(r.source, r.words[word].Span().End, r.words[word+1].Span().Start)
}

// parseDigits reads 12, 1,200, 1.200.000, 1.5 and 1,5. A mark before three digits at the
// end groups thousands; read so everywhere, that at least equals itself.
func parseDigits(s string) (float64, bool) {
	last := strings.LastIndexAny(s, ".,")
	digits := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		if r == '.' || r == ',' || r == '\'' || r == '’' || r == '\u00a0' || r == '\u202f' {
			return -1
		}
		return 'x' // 14th, 747s, 3½: no plain number
	}, s)
	if digits == "" || strings.Contains(digits, "x") || len(digits) > 15 {
		return 0, false
	}
	v, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return 0, false
	}
	if last >= 0 && len(s)-last-1 != 3 {
		for range len(s) - last - 1 {
			v /= 10
		}
	}
	return v, true
}

const signs = "$€£¥₹₽%‰°"

// signBefore returns the sign that text ends on, if it does.
func signBefore(before string) rune {
	return signOf(utf8.DecodeLastRuneInString(strings.TrimSuffix(before, " ")))
}

// signBehind returns the sign that text begins with, if it does.
func signBehind(behind string) rune {
	behind = strings.TrimPrefix(strings.TrimPrefix(behind, " "), "\u00a0")
	return signOf(utf8.DecodeRuneInString(behind))
}

func signOf(r rune, _ int) rune {
	if strings.ContainsRune(signs, r) {
		return r
	}
	return 0
}

// fold is a word in lower case with plain apostrophes, and its ligatures (from U+FB00 on) parted.
func fold(s string) string {
	if strings.IndexByte(s, 0xEF) >= 0 {
		s = language.Fold(s)
	}
	return strings.ReplaceAll(strings.ToLower(s), "’", "'")
}
