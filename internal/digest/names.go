package digest

import (
	"slices"

	"summarize/internal/duplicate"
	"summarize/internal/language"
	"summarize/internal/text"
)

// compareNames lists the names that only one of articles i and k has, whole: "Sergey
// Kislyak" where the other has no Sergey. duplicate.Evidence knows single words only; its
// list stands where the texts were not analyzed or their language does not mark names.
func (b *build) compareNames(i, k int, words duplicate.Difference) Difference {
	if b.corpus == nil {
		return difference(words)
	}
	namesA, namesB := b.names(i), b.names(k)
	if len(namesA)+len(namesB) == 0 {
		return difference(words)
	}
	return Difference{onlyNames(namesA, b.terms(k)), onlyNames(namesB, b.terms(i))}
}

// A name is a run of words with capitals.
type name struct {
	text  string
	terms []uint32
}

// names returns the names of an article in the order of its text.
func (b *build) names(i int) []name {
	var all []name
	l := language.Of(b.document(i).Lang)
	source, before, end := b.articles[i].Text, "", -1 // the last token, if it was part of a name
	for _, t := range b.document(i).Tokens {
		span := t.Span()
		switch {
		case !t.Is(text.Name):
			end = -1
			continue
		case end >= 0 && l.Bare(before) == before && isGapOfName(text.Gap(source, end, span.Start)):
			last := &all[len(all)-1]
			last.text = text.Collapse(l.Bare(last.text + source[end:span.Start] + span.Of(source)))
			last.terms = append(last.terms, t.Term)
		default:
			all = append(all, name{l.Bare(span.Of(source)), []uint32{t.Term}})
		}
		before, end = span.Of(source), span.End
	}
	return all
}

// isGapOfName reports whether a name may go on behind a gap.
func isGapOfName(gap string) bool {
	return gap == "" || gap == " " || gap == "-" || gap == "\u00a0" || gap == ". "
}

// terms returns the terms of an article.
func (b *build) terms(i int) map[uint32]bool {
	d := b.document(i)
	terms := make(map[uint32]bool, len(d.Tokens))
	for _, t := range slices.Concat(d.Title, d.Tokens) {
		terms[t.Term] = true
	}
	return terms
}

// onlyNames returns the names of which another article lacks a word, each once, and none
// whose words are part of a longer one.
func onlyNames(names []name, other map[uint32]bool) []string {
	met := map[string]bool{}
	only := slices.DeleteFunc(names, func(n name) bool {
		again := met[n.text]
		met[n.text] = true
		return again || !slices.ContainsFunc(n.terms, func(t uint32) bool { return !other[t] })
	})
	list := []string{}
	for k, n := range only {
		told := slices.ContainsFunc(only[:k], func(m name) bool { return isPart(n.terms, m.terms) })
		longer := slices.ContainsFunc(only[k+1:], func(m name) bool { return len(m.terms) > len(n.terms) && isPart(n.terms, m.terms) })
		if !told && !longer {
			list = append(list, n.text)
		}
	}
	return list
}

// isPart reports whether all of some terms are among others.
func isPart(terms, of []uint32) bool {
	return !slices.ContainsFunc(terms, func(t uint32) bool { return !slices.Contains(of, t) })
}
