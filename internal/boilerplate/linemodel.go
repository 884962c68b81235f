package boilerplate

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"summarize/internal/hashtable"
	"summarize/internal/language"
	"summarize/internal/token"
)

// evidence counts what news have: names, numbers, verbs in the past.
type evidence struct{ names, numbers, past int }

// count takes note of a word of a language, which may open its line. Where nouns have capitals, a capital
// tells no name.
func (e *evidence) count(word string, opens bool, l *language.Language) {
	switch first, _ := utf8.DecodeRuneInString(word); {
	case unicode.IsDigit(first):
		e.numbers++
		return
	case unicode.IsUpper(first) && !opens && !l.NounCapitals:
		e.names++
	}
	if l.IsPast(word) {
		e.past++
	}
}

// kinds returns how many of the three a line has.
func (e *evidence) kinds() int {
	n := 0
	for _, count := range [...]int{e.names, e.numbers, e.past} {
		if count > 0 {
			n++
		}
	}
	return n
}

// Evidence returns how many kinds of evidence of news a line of a language has, 0 to 3.
func Evidence(line string, l *language.Language) int { return evidenceUpTo(3, line, l) }

// evidenceUpTo counts kinds of evidence until there are so many.
func evidenceUpTo(most int, line string, l *language.Language) (kinds int) {
	var e evidence
	opens := true
	for rest := line; kinds < most; opens = false {
		word, after, ok := nextWord(rest)
		if !ok {
			break
		}
		e.count(word, opens, l)
		kinds, rest = e.kinds(), after
	}
	return kinds
}

// hasEvidence reports whether a line has any. Mostly a digit or a capital behind a space tells, before any word need be
// looked up.
func hasEvidence(line string, l *language.Language) bool {
	opened := false // by a word
	for i := 1; i < len(line); i++ {
		c := line[i]
		if opened && line[i-1] == ' ' && (token.Digit(c) || 'A' <= c && c <= 'Z' && !l.NounCapitals) {
			return true
		}
		opened = opened || token.Alphanumeric[line[i-1]]
	}
	return evidenceUpTo(1, line, l) > 0
}

// Limits are the log-odds above which a line is furniture, by kinds of evidence of news in it. Chosen so that
// of the lines of articles on sites unseen few are lost (benchmarks/boilerplate.md): a line of news lost is
// worse than one of furniture told.
var Limits = [...]float64{1, 0.75, -0.25, -0.25}

// bareLess is how much lower the limit is for a line without a last mark, which is not told in any case.
const bareLess = 0.25

// uncasedLimit is for scripts without capitals, where no name is seen.
const uncasedLimit = 2.0

// lineWeights holds the weights of a logistic regression, one feature a line, as
// benchmarks/boilerplate wrote them.
//
//go:embed lines.txt
var lineWeights string

// lineModel holds the weights by the hashes of their features' names.
var lineModel = sync.OnceValue(func() *lineWeightTable {
	m := &lineWeightTable{}
	for row := range strings.Lines(lineWeights) {
		if name, weight, ok := strings.Cut(strings.TrimRight(row, "\n"), "\t"); ok {
			if n := m.numbers.Number(hashOf(fnvOffset, name)); n == len(m.weights) {
				m.weights = append(m.weights, parseWeight(weight))
			}
		}
	}
	return m
})

func parseWeight(s string) float64 {
	w, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("boilerplate: lines.txt: " + err.Error())
	}
	return w
}

// A lineWeightTable holds weights by the hashes of names. It is only read once it is made.
type lineWeightTable struct {
	numbers hashtable.Table
	weights []float64
}

// of returns the weight of a hash, 0 of an unknown one.
func (t *lineWeightTable) of(hash uint64) float64 {
	if n := t.numbers.Find(hash); n >= 0 {
		return t.weights[n]
	}
	return 0
}

// The constants of FNV-1a, 64 bits.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// hashOf goes on with the hash of a text (FNV-1a).
func hashOf(hash uint64, text string) uint64 {
	for i := range len(text) {
		hash = (hash ^ uint64(text[i])) * fnvPrime
	}
	return hash
}

// maxOdds is how much the odds of one line count among others.
const maxOdds = 4

// maxFurniture is how long a line is that may be furniture, in bytes.
const maxFurniture = 600

// furniture returns how far the log-odds of a line to be what pages print around their articles are above their limit. Only those are asked
// that have a word of such lines, or nothing that news have, where a script with capitals could show it: sentences without a
// name, a number and a verb in the past are few.
func (l *Line) furniture(line string) (odds float64, asked bool) {
	if len(line) > maxFurniture {
		return 0, false
	}
	if l.Words.Roles&language.Boilerplate == 0 && (!l.Ended || l.Monocase || !token.Cased(line) || hasEvidence(line, l.Language)) {
		return 0, false
	}
	odds, kinds := lineOdds(line, l.Language, l.Alone())
	limit := Limit(line, kinds)
	if !l.Ended {
		limit -= bareLess
	}
	return odds - limit, true
}

// Limit returns the log-odds above which a line with so many kinds of evidence of news is furniture.
func Limit(line string, kinds int) float64 {
	if !token.Cased(line) {
		return uncasedLimit
	}
	return Limits[kinds]
}

// lineOdds returns the log-odds of a line to be furniture, and how many kinds of evidence of news it has.
func lineOdds(line string, l *language.Language, alone bool) (odds float64, kinds int) {
	model := lineModel()
	odds = model.of(hashOf(fnvOffset, "#bias"))
	kinds = LineFeatures(line, l, alone, func(a, b, c string) { odds += model.of(hashOf(hashOf(hashOf(fnvOffset, a), b), c)) })
	return odds, kinds
}
