package language

import "strings"

// Numerals are the words for numbers, without those that are articles too (a, une, ein).
type Numerals struct {
	Units      string // from zero up to at most nineteen; "-" where there is none
	Tens       string // from twenty up
	Magnitudes string // tell a number of about that size on their own: hundreds, million
	Partitives string // behind the word for one they leave it no count: one of the ministers
}

// Values returns the numbers that words stand for, by folded words.
func (n Numerals) Values() map[string]int {
	m := map[string]int{}
	for i, word := range strings.Fields(n.Units) {
		m[word] = i
	}
	for i, word := range strings.Fields(n.Tens) {
		m[word] = 10 * (i + 2)
	}
	delete(m, missing)
	return m
}
