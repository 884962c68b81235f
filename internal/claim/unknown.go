package claim

import (
	"slices"
	"strings"
)

// Words are the content words that readers have met.
type Words struct {
	vocabulary []string // of the corpus
	terms      map[uint32]bool
}

// NewWords returns the words of some claims.
func NewWords(vocabulary []string, claims []Claim) *Words {
	w := &Words{vocabulary, map[uint32]bool{}}
	for _, c := range claims {
		for _, t := range c.terms {
			w.terms[t] = true
		}
	}
	return w
}

// Unknown returns how many content words of c are met nowhere, nor are a spelling of a
// word of the claim nearest to c.
func (w *Words) Unknown(c, nearest *Claim) (n int) {
	for _, t := range c.terms {
		if !w.terms[t] && !slices.ContainsFunc(nearest.terms, func(u uint32) bool { return isRespelling(w.vocabulary[t], w.vocabulary[u]) }) {
			n++
		}
	}
	return n
}

// isRespelling reports whether two different stems may be one word: with other endings,
// with one letter less inside, with s for z, with dots. What differs in front is another word (legal, illegal).
func isRespelling(a, b string) bool {
	a, b = plainSpelling.Replace(a), plainSpelling.Replace(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b:
		return true
	case len(a) < 4 || a[0] != b[0]:
		return false
	}
	return strings.HasPrefix(b, a) || len(a) > 4 && len(b) == len(a)+1 && isSubsequence(a, b)
}

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
