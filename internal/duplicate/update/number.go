package update

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"summarize/internal/language"
)

// Numbers are compared by their values: 6-1/2, 6½, 6.50 and 6.5 are one, a range is its two ends, and of an ordinal in letters the
// numeral in it counts (4th, fourth; not third). What a word has of a numeral is told by how both begin, so no language lists its
// ordinals; so fifteenth passes for 5th, and what passes for told is missed.

// readNumber gives the last token, a number, the id of its value, and makes two of a range.
func (x *lexicon) readNumber(tokens []token, text string) []token {
	t := &tokens[len(tokens)-1]
	from, to, isRange := strings.Cut(t.written, "-")
	if value, ok := fractional(t.written); ok {
		t.id = idOfValue(value)
	} else if isRange && isDecimal(from) && isDecimal(to) {
		end := *t
		t.span.End, t.written, t.id = t.span.Start+len(from), from, idOf(shortest(from))
		end.span.Start, end.written, end.id = end.span.End-len(to), to, idOf(shortest(to))
		return append(tokens, end)
	} else if s := shortest(t.written); len(s) < len(t.written) {
		t.id = idOf(s)
	}
	return joinFraction(tokens, text)
}

// joinFraction makes one number of a whole one and the fraction behind it: 6 1/2, 6 ½.
func joinFraction(tokens []token, text string) []token {
	n := len(tokens)
	if n < 2 || !isWhole(tokens[n-2].written) || text[tokens[n-2].span.End:tokens[n-1].span.Start] != " " {
		return tokens
	}
	part, ok := fractional(tokens[n-1].written)
	whole, err := strconv.Atoi(tokens[n-2].written)
	if !ok || err != nil || part >= 1 {
		return tokens
	}
	t := &tokens[n-2]
	t.span.End, t.id = tokens[n-1].span.End, idOfValue(float64(whole)+part)
	t.written = text[t.span.Start:t.span.End]
	return tokens[:n-1]
}

// fractional reads a number with a fraction: 1/2, 6-1/16, 6½. 3/4/1987 is none, nor is 24/7.
func fractional(s string) (value float64, ok bool) {
	if last, size := utf8.DecodeLastRuneInString(s); size > 1 {
		part := language.VulgarFraction(last)
		whole, err := strconv.Atoi(s[:len(s)-size])
		return float64(whole) + part, part > 0 && (err == nil || len(s) == size)
	}
	whole, part, mixed := strings.Cut(s, "-")
	if !mixed {
		whole, part = "0", s
	}
	above, below, _ := strings.Cut(part, "/")
	w, errW := strconv.Atoi(whole)
	a, errA := strconv.Atoi(above)
	b, errB := strconv.Atoi(below)
	if errW != nil || errA != nil || errB != nil || a >= b || a <= 0 {
		return 0, false
	}
	return float64(w) + float64(a)/float64(b), true
}

func idOfValue(v float64) id { return idOf(strconv.FormatFloat(v, 'f', -1, 64)) }

// isWhole reports whether all of s is ASCII digits.
func isWhole(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// isDecimal reports whether s is digits with at most one mark inside.
func isDecimal(s string) bool {
	whole, decimals, parted := strings.Cut(strings.Replace(s, ",", ".", 1), ".")
	return isWhole(whole) && (!parted || isWhole(decimals))
}

// shortest returns a decimal number without the zeros that it ends on. Three digits behind a mark may be thousands, and stay.
func shortest(s string) string {
	at := strings.IndexAny(s, ".,")
	if at < 0 || !isDecimal(s) || len(s)-at-1 == 3 {
		return s
	}
	return strings.TrimRight(strings.TrimRight(s, "0"), ".,")
}

// isMultiplied reports whether token i, a number or what multiplies one, says with the token beside it what a told number does, or the
// other way round: thirty thousand, 30,000.
func (s *sentence) isMultiplied(i int, told []token) bool {
	w := &s.tokens[i]
	for k := range told {
		other := &told[k]
		switch {
		case !other.is(number):
		case other.isMagnitude():
			if k > 0 && isScaled(w, &told[k-1]) {
				return true
			}
		case w.isMagnitude():
			if i > 0 && isScaled(other, &s.tokens[i-1]) {
				return true
			}
		case i+1 < len(s.tokens) && s.tokens[i+1].isMagnitude() && isScaled(other, w):
			return true
		}
	}
	return false
}

// isMagnitude reports whether a word multiplies the number before it: thousand.
func (w *token) isMagnitude() bool {
	return w.is(number) && !w.is(numeral) && (w.written[0] < '0' || w.written[0] > '9')
}

// isScaled reports whether a number in digits is another one times a power of ten from a hundred on.
func isScaled(long, short *token) bool {
	if !short.is(number) {
		return false
	}
	value, err := strconv.Atoi(strings.ReplaceAll(strings.ReplaceAll(long.written, ",", ""), ".", ""))
	for by := 100; err == nil && by <= value; by *= 10 {
		if idOfValue(float64(value)/float64(by)) == short.id {
			return true
		}
	}
	return false
}

// hushConversions takes the content from what stands in brackets behind an amount and gives it in another unit: 640 miles (1,030km).
func hushConversions(tokens []token, text string) {
	for i := 1; i < len(tokens); i++ {
		w := &tokens[i]
		if !w.is(number) || w.isMagnitude() || !strings.HasSuffix(strings.TrimRight(text[tokens[i-1].span.End:w.span.Start], currencies), " (") {
			continue
		}
		end := i + 1
		for end < len(tokens) && end-i < longestAmount && strings.TrimLeft(text[tokens[end-1].span.End:tokens[end].span.Start], " ") == "" {
			end++
		}
		if rest := text[tokens[end-1].span.End:]; strings.HasPrefix(strings.TrimLeft(rest, currencies), ")") && isOtherUnit(tokens[:i], tokens[i:end], text) {
			for k := i; k < end; k++ {
				tokens[k].class, tokens[k].name = function, false
			}
		}
	}
}

// longestAmount is the number of tokens of an amount with its unit: 45 degrees Celsius.
const longestAmount = 3

// currencies are the signs of units.
const currencies = "$€£¥₹₽%‰°"

// isOtherUnit reports whether an amount follows another one that is not of the same unit.
func isOtherUnit(before, amount []token, text string) bool {
	for k := len(before) - 1; k >= max(0, len(before)-longestAmount); k-- {
		if before[k].is(number) && !before[k].isMagnitude() {
			return unitOf(before[k:], text) != unitOf(amount, text)
		}
	}
	return false
}

// unitOf returns what an amount counts: the words behind its number, or the signs around that.
func unitOf(amount []token, text string) string {
	start, end := amount[0].span.Start, amount[0].span.End
	before := text[len(strings.TrimRight(text[:start], currencies)):start]
	behind := text[end : len(text)-len(strings.TrimLeft(text[end:], currencies))]
	unit := before + behind
	for k := range amount[1:] {
		unit += amount[1+k].lower()
	}
	return unit
}

// isOtherOrdinal reports whether a word stands for an ordinal of another number: third for 4th, sixth for fourth.
func (t *Told) isOtherOrdinal(w *token, told []token) bool {
	x := t.scratch.lexicon
	numerals := x.numeralsIn(w.lower())
	if len(numerals) == 0 && !w.is(fraction) {
		return false
	}
	for k := range told {
		other := &told[k]
		if other.id == w.id || !other.isContent() {
			continue
		}
		isDigits := k+1 < len(told) && told[k+1].is(tail) && other.is(number)
		if isDigits && x.isOtherThan(w, other.written, told[k+1].lower()) || !other.is(number) && areOthers(numerals, x.numeralsIn(other.lower())) {
			return true
		}
	}
	return false
}

// isOtherThan reports whether a word with a numeral in it is no ordinal of a number in digits and the ending behind it.
func (x *lexicon) isOtherThan(w *token, digits, ending string) bool {
	word := w.lower()
	value, err := strconv.Atoi(digits)
	if err != nil || !slices.Contains(x.ordinals, ending) {
		return false
	}
	return !strings.HasSuffix(word, ending) || !slices.ContainsFunc(x.spelled, func(n spelledNumber) bool { return n.value == value && shareStart(n.word, word) >= fewestShared })
}

// fewestShared is how many letters an ordinal and its numeral begin with, at least: five, fifth.
const fewestShared = 2

// areOthers reports whether two words begin like numerals of these values, and not like one and the same.
func areOthers(a, b []int) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(v int) bool { return slices.Contains(b, v) })
}

// numeralsIn returns the values of the numerals that a word begins like, but for their last letter: ninth, nine.
func (x *lexicon) numeralsIn(word string) (values []int) {
	for i := range x.spelled {
		if n := &x.spelled[i]; n.start != "" && strings.HasPrefix(word, n.start) {
			values = append(values, n.value)
		}
	}
	return values
}

// shortestNumeral is the number of letters from which a numeral is looked for in words.
const shortestNumeral = 3

// A spelledNumber is a numeral with what it stands for.
type spelledNumber struct {
	word  string
	start string // what words that hold it begin with: all but the last letter; "" if that is too short
	value int
}

// spell lists a numeral.
func (x *lexicon) spell(word string, value int) {
	n := spelledNumber{word: word, value: value}
	if letters := []rune(word); len(letters) >= shortestNumeral {
		n.start = string(letters[:max(shortestNumeral, len(letters)-1)])
	}
	x.spelled = append(x.spelled, n)
}

// shareStart counts the letters that two words begin with.
func shareStart(a, b string) (n int) {
	x, y := []rune(a), []rune(b)
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n
}
