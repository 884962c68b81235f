package language

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Numerals are the words for numbers, without those that are articles too (a, une, ein).
type Numerals struct {
	Units      string // from zero up to at most nineteen; "-" where there is none
	Tens       string // from twenty up
	Compounds  string // how unit and ten make one word, U and T: "UundT"; t is the ten without its last letter
	Others     string // further words, behind their numbers: "2 две двух 100 сто"
	Scales     string // words that multiply the number before them, behind theirs: "100 hundred"
	And        string // words that may stand between the words of one number: a hundred and two
	Fractions  string // of a whole: half, quarter, fifths
	AfterTen   bool   // units are put behind the word for ten, too: on bir, 十一
	Magnitudes string // tell a number of about that size on their own: hundreds, million
	Partitives string // behind the word for one they leave it no count: one of the ministers
}

// Values returns the numbers that words stand for, by folded words.
func (n Numerals) Values() map[string]int {
	m := map[string]int{}
	units, tens := strings.Fields(n.Units), strings.Fields(n.Tens)
	for i, word := range units {
		m[word] = i
	}
	for i, word := range tens {
		m[word] = 10 * (i + 2)
	}
	for _, pattern := range strings.Fields(n.Compounds) {
		for i, ten := range tens {
			for k := 1; k < min(10, len(units)); k++ {
				if ten != missing && units[k] != missing {
					m[compound(pattern, units[k], ten)] = 10*(i+2) + k
				}
			}
		}
	}
	eachBehindNumber(n.Others, func(value int, word string) { m[word] = value })
	delete(m, missing)
	return m
}

// compound writes a pattern out.
func compound(pattern, unit, ten string) string {
	letters := []rune(ten)
	return strings.NewReplacer("U", unit, "T", ten, "t", string(letters[:len(letters)-1])).Replace(pattern)
}

// eachBehindNumber calls body with the words of a list and the number that stands before each.
func eachBehindNumber(list string, body func(value int, word string)) {
	value := 0
	for _, word := range strings.Fields(list) {
		if n, err := strconv.Atoi(word); err == nil {
			value = n
		} else {
			body(value, word)
		}
	}
}

// A Part is what a word may be in a number of several words.
type Part struct {
	Value int // its own; -1: none
	Scale int // what it multiplies by; 0: none
	And   bool
}

// NoPart is a word that is in no number.
var NoPart = Part{Value: -1}

// Or returns what a word may be that is written like two: what either of them is.
func (p Part) Or(q Part) Part {
	return Part{Value: max(p.Value, q.Value), Scale: max(p.Scale, q.Scale), And: p.And || q.And}
}

// Parts returns what words may be in numbers, by folded words.
func (n *Numerals) Parts() map[string]Part {
	m := map[string]Part{}
	change := func(word string, body func(*Part)) {
		part, met := m[word]
		if !met {
			part = NoPart
		}
		body(&part)
		m[word] = part
	}
	for word, value := range n.Values() {
		change(word, func(p *Part) { p.Value = value })
	}
	eachBehindNumber(n.Scales, func(by int, word string) { change(word, func(p *Part) { p.Scale = by }) })
	for word := range strings.FieldsSeq(n.And) {
		change(word, func(p *Part) { p.And = true })
	}
	return m
}

// Read reads a number, of as many words as make one; at says what the kth is. Of none where none begins.
func (n *Numerals) Read(at func(k int) Part) (value, words int) {
	s := spelled{afterTen: n.AfterTen}
	for k := 0; ; k++ {
		part := at(k)
		switch {
		case part.Scale > 0 && s.scale(part.Scale), part.Value >= 0 && s.add(part.Value):
			words = k + 1
		case part.And && s.mayGoOn():
		default:
			return s.total + s.current, words
		}
	}
}

// A spelled is a number that is read word by word.
type spelled struct {
	afterTen       bool
	begun          bool
	total, current int
	least          int // of the scales that were met; 0: none
}

// add reads a word of a value. False: it belongs to another number.
func (s *spelled) add(value int) bool {
	switch {
	case !s.begun, s.current == 0 && value < s.least:
		s.begun, s.current = true, value
	case value > 0 && value < lowest(s.current) && (s.current >= 20 || s.afterTen):
		s.current += value
	default:
		return false
	}
	return true
}

// scale reads a word that multiplies what was read.
func (s *spelled) scale(by int) bool {
	if s.current == 0 || s.current >= by || s.least > 0 && by >= s.least {
		return false
	}
	s.total, s.current, s.least = s.total+s.current*by, 0, by
	return true
}

// mayGoOn reports whether an "and" may stand behind what was read.
func (s *spelled) mayGoOn() bool { return s.total+s.current >= 20 && lowest(s.total+s.current) > 1 }

// lowest returns the highest power of ten that divides a number.
func lowest(n int) int {
	power := 1
	for n > 0 && n%(10*power) == 0 {
		power *= 10
	}
	return power
}

// vulgarFractions are the fractions that are one character, from U+2150 on behind the three of Latin-1.
const vulgarFractions = "¼ 1/4 ½ 1/2 ¾ 3/4 ⅐ 1/7 ⅑ 1/9 ⅒ 1/10 ⅓ 1/3 ⅔ 2/3 ⅕ 1/5 ⅖ 2/5 ⅗ 3/5 ⅘ 4/5 ⅙ 1/6 ⅚ 5/6 ⅛ 1/8 ⅜ 3/8 ⅝ 5/8 ⅞ 7/8"

// VulgarFraction returns the value of a fraction that is one character, 0 of others.
func VulgarFraction(r rune) float64 {
	_, behind, found := strings.Cut(vulgarFractions, string(r)+" ")
	if !found || r < utf8.RuneSelf {
		return 0
	}
	written, _, _ := strings.Cut(behind, " ")
	above, below, _ := strings.Cut(written, "/")
	a, _ := strconv.Atoi(above)
	b, _ := strconv.Atoi(below)
	return float64(a) / float64(b)
}
