package rank

import (
	"slices"

	"summarize/internal/text"
)

// Two sentences say the same when the Jaccard coefficient of their distinct words is
// at least sameJaccard, or when all but a few content words of one are in the other.
//
// Readers call sentences near-identical from about 0.6 of their words on. Stems agree
// more often than words do and markup varies, hence the margin. Content words catch a
// sentence that another contains, at any length: a limit of 0.5 would drop more, and
// cost 0.4 of ROUGE-2 at 300 words for it; 0.6 costs 0.1.
const (
	sameJaccard = 0.5
	sameContent = 0.6
)

func (p *pool) same(i, j int) bool {
	a, b := p.content(i), p.content(j)
	if n := common(a, b); n > 0 && float64(n) >= sameContent*float64(min(len(a), len(b))) {
		return true
	}
	a, b = p.distinct(i), p.distinct(j)
	n := common(a, b)
	return float64(n) >= sameJaccard*float64(len(a)+len(b)-n)
}

// common counts the values in both of two ascending slices.
func common(a, b []uint32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// distinct returns the distinct terms of a candidate, ascending.
func (p *pool) distinct(i int) []uint32 {
	return memo(&p.terms, p, i, func(text.Token) bool { return true })
}

// content returns the distinct terms of a candidate that are no stop words, ascending.
func (p *pool) content(i int) []uint32 {
	return memo(&p.contents, p, i, func(w text.Token) bool { return !w.Is(text.Stop) })
}

// memo returns the distinct terms of those words of a candidate that keep admits, made
// when first asked for: few candidates ever are.
func memo(made *[][]uint32, p *pool, i int, keep func(text.Token) bool) []uint32 {
	if *made == nil {
		*made = make([][]uint32, len(p.candidates))
	}
	if (*made)[i] == nil {
		terms := make([]uint32, 0, len(p.words(i)))
		for _, w := range p.words(i) {
			if keep(w) {
				terms = append(terms, w.Term)
			}
		}
		slices.Sort(terms)
		(*made)[i] = slices.Compact(terms)
	}
	return (*made)[i]
}
