package claim

import (
	"slices"
	"strings"

	"summarize/internal/duplicate/normal"
)

// Words are the content words and amounts that readers have met.
type Words struct {
	vocabulary []string // of the corpus
	terms      map[uint32]bool
	amounts    []Amount
}

// NewWords returns no words, of a vocabulary.
func NewWords(vocabulary []string) *Words {
	return &Words{vocabulary: vocabulary, terms: map[uint32]bool{}}
}

// Add adds the words of a claim.
func (w *Words) Add(c *Claim) {
	for _, t := range c.terms {
		w.terms[t] = true
	}
	w.amounts = append(w.amounts, c.amounts...)
}

// HasNewAmount reports whether a claim has an amount of a value that was met nowhere.
func (w *Words) HasNewAmount(c *Claim) bool {
	return slices.ContainsFunc(c.amounts, func(a Amount) bool { return !slices.ContainsFunc(w.amounts, a.mayBe) })
}

// HasNewName reports whether a claim has a name that was met nowhere.
func (w *Words) HasNewName(c *Claim) bool {
	return slices.ContainsFunc(c.names, func(t uint32) bool { return !w.terms[t] })
}

// Unknown returns how many content words of c are met nowhere, and how many of those are
// only another spelling of a word of the claim nearest to c.
func (w *Words) Unknown(c, nearest *Claim) (unknown, respelt int) {
	for _, t := range c.terms {
		if w.terms[t] {
			continue
		}
		unknown++
		if slices.ContainsFunc(nearest.terms, func(u uint32) bool { return isRespelling(w.vocabulary[t], w.vocabulary[u]) }) {
			respelt++
		}
	}
	return unknown, respelt
}

// Repeats reports whether c says a word more often than other, which says it too: "the rescue teams reached six" has
// become "the rescue teams rescued six", and both words are one term.
func (c *Claim) Repeats(other *Claim) bool {
	count := func(order []uint32, term uint32) (n int) {
		for _, t := range order {
			if t == term {
				n++
			}
		}
		return n
	}
	return slices.ContainsFunc(c.terms, func(t uint32) bool {
		n := count(other.order, t)
		return n > 0 && count(c.order, t) > n
	})
}

// isRespelling reports whether two different stems may be one word: with other endings,
// with one letter less or two exchanged inside, from longWord letters on with another one, with s for z or c, with dots, with ae for ä. What differs in front is another word (legal, illegal).
func isRespelling(a, b string) bool {
	if normal.SpellOut(a) == normal.SpellOut(b) {
		return true
	}
	a, b = plain(a), plain(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b:
		return true
	case len(a) < 4 || a[0] != b[0]:
		return false
	}
	return strings.ReplaceAll(a, "c", "s") == strings.ReplaceAll(b, "c", "s") || strings.HasPrefix(b, a) || isContraction(a, b) || len(a) >= longWord && len(a) == len(b) && substitutions(a, b) == 1 || len(a) > 4 && IsTransposed(a, b) || len(a) > 4 && len(b) == len(a)+1 && isSubsequence(a, b)
}

// isContraction reports whether a is b without letters inside, among them all of its vowels: Cllr, Councillor.
func isContraction(a, b string) bool {
	return a[len(a)-1] == b[len(b)-1] && !strings.ContainsAny(a[1:], "aeiouy") && isSubsequence(a, b)
}

// longWord is the number of letters from which two words that differ in one are one.
const longWord = 9

// substitutions counts the places in which two words of one length differ.
func substitutions(a, b string) (n int) {
	for i := range len(a) {
		if a[i] != b[i] {
			n++
		}
	}
	return n
}

// IsTransposed reports whether two words differ in two neighbours that
// changed places.
func IsTransposed(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) - 1 {
		if a[i] != b[i] {
			return a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
		}
	}
	return false
}

// plain is a word without the marks and accents that spellings differ in.
func plain(word string) string { return plainSpelling.Replace(normal.Fold(word)) }

var plainSpelling = strings.NewReplacer(".", "", "-", "", "'", "", "z", "s")

// isSubsequence reports whether all bytes of a are in b, in order.
func isSubsequence(a, b string) bool {
	i := 0
	for j := 0; j < len(b) && i < len(a); j++ {
		if a[i] == b[j] {
			i++
		}
	}
	return i == len(a)
}
