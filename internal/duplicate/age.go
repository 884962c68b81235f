package duplicate

import (
	"strings"
	"sync"
	"time"

	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
	"summarize/internal/language"
)

// The last guard is against daily and weekly series, whose next report shares most of the
// last: bank balances, bond yields, dividends. Reprints come within two days. A copy that
// is younger by more must share lastingShare (resemble the older one so, or the shorter be
// contained so), and all numbers of the shorter text must be in the other.
const (
	usualAge     = 48 * time.Hour
	lastingShare = 0.9
)

// isLate reports whether more than usualAge lies between two times; unknown ones are not
// late.
func isLate(a, b time.Time) bool {
	return !a.IsZero() && !b.IsZero() && b.Sub(a).Abs() > usualAge
}

// late reports whether each text of class a is late for each of class b.
func (c *classes) late(a, b int) bool {
	for _, x := range c.members[a] {
		for _, y := range c.members[b] {
			if !isLate(c.published[x], c.published[y]) {
				return false
			}
		}
	}
	return true
}

// first returns when the first text of a class was published.
func (c *classes) first(class int) time.Time { return c.published[c.members[class][0]] }

// lasts reports whether two texts of these measures are copies at any age.
func (c *comparer) lasts(p *Pair) bool {
	if max(p.Resemblance, p.Containment) < lastingShare {
		return false
	}
	switch order := c.a.compare(&c.b.extent); {
	case order < 0:
		return c.a.numbersIn(&c.b)
	case order > 0:
		return c.b.numbersIn(&c.a)
	}
	return c.a.numbersIn(&c.b) && c.b.numbersIn(&c.a)
}

// numbersIn reports whether all numbers of a text are in another, those in words too.
func (s *side) numbersIn(other *side) bool {
	numerals := numerals()
	for _, w := range s.words {
		if (w&normal.ClassBits == normal.Number || numerals.Has(wordKey(w))) && !other.hasWord(w) {
			return false
		}
	}
	return true
}

// numerals holds the words for numbers of all languages, but those that a language uses as words without content: what
// language a text is in is not known here.
var numerals = sync.OnceValue(func() *hashtable.Table {
	var t hashtable.Table
	stopWords := map[string]bool{}
	for _, l := range language.All {
		for word := range strings.FieldsSeq(l.StopWords) {
			stopWords[language.Fold(word)] = true
		}
	}
	for _, l := range language.All {
		for word := range l.Numerals.Values() {
			if w := normal.Append(nil, nil, word); len(w) == 1 && !stopWords[word] {
				t.Number(wordKey(w[0]))
			}
		}
	}
	return &t
})
