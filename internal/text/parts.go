package text

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/article"
)

// A collection may be read in parts, in any order and on any machines. Of the whole
// collection a part needs to know three things, and all are sums of integers:
//
//	Languages      → Common     the language of most articles, for those in doubt
//	Gather         → Habits     the abbreviations of languages that list none
//	Learn          → Stop       the stop words of languages without a row
//
// and the parts' vocabularies become one by Union, which keeps their order: terms that
// ascend in a part ascend in the collection.

// ReadPart takes some articles, written in languages of these habits, apart, over a vocabulary of
// their own. Stop words are not learned.
func ReadPart(ctx context.Context, articles []article.Article, languages []string, habits Habits, workers int) (*Corpus, error) {
	return readBy(ctx, (*Reader).document, articles, languages, habits, workers)
}

// Read takes one article, written in a language, apart, over the sorted vocabulary of its
// terms.
func (r *Reader) Read(art *article.Article, language string) (Document, []string) {
	d := takeApart((*Reader).document).contained(r, art, language)
	own := map[uint32]uint32{} // number in the lexicon: in the article
	var terms []string
	var numbers []uint32
	d.EachToken(func(t *Token) {
		if _, met := own[t.Term]; !met {
			own[t.Term] = uint32(len(numbers))
			numbers = append(numbers, t.Term)
			terms = append(terms, r.lexicon.Term(t.Term))
		}
	})
	order := make([]uint32, len(terms))
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortFunc(order, func(i, k uint32) int { return cmp.Compare(terms[i], terms[k]) })
	sorted, place := make([]string, len(terms)), make([]uint32, len(terms))
	for at, i := range order {
		sorted[at], place[i] = terms[i], uint32(at)
	}
	d.EachToken(func(t *Token) { t.Term = place[own[t.Term]] })
	return d, sorted
}

// EachToken calls f with every token of a document, those of its title last.
func (d *Document) EachToken(f func(t *Token)) {
	for k := range d.Tokens {
		f(&d.Tokens[k])
	}
	for k := range d.Title {
		f(&d.Title[k])
	}
}

// Renumber gives the terms of a document their numbers in another vocabulary.
func (d *Document) Renumber(number []uint32) {
	d.EachToken(func(t *Token) { t.Term = number[t.Term] })
}

// Union returns the sorted distinct terms of some sorted vocabularies and, for each of
// these, the number there of each of its terms: ascending.
func Union(vocabularies [][]string) (all []string, renumber [][]uint32) {
	renumber = make([][]uint32, len(vocabularies))
	most := 0
	for p, v := range vocabularies {
		renumber[p] = make([]uint32, 0, len(v))
		most = max(most, len(v))
	}
	all = make([]string, 0, most)
	for {
		least, any := "", false
		for p, v := range vocabularies {
			if k := len(renumber[p]); k < len(v) && (!any || v[k] < least) {
				least, any = v[k], true
			}
		}
		if !any {
			return all, renumber
		}
		for p, v := range vocabularies {
			if k := len(renumber[p]); k < len(v) && v[k] == least {
				renumber[p] = append(renumber[p], uint32(len(all)))
			}
		}
		all = append(all, least)
	}
}
