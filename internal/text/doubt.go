package text

import (
	"slices"

	"summarize/internal/article"
	"summarize/internal/boilerplate"
)

// A Doubt is a sentence that was weighed as furniture and would be prose otherwise, with what its article says of it.
type Doubt struct {
	boilerplate.Doubt
	boilerplate.Surroundings
	Sentence int // its place among those of the article
	At       Span
}

// Doubts returns the sentences of an article, written in the language of tag, that are in doubt: for who fits the model that settles them.
func (r *Reader) Doubts(art *article.Article, tag string) []Doubt {
	r.document(art, tag)
	return slices.Clone(r.doubts)
}

// settle asks of each sentence in doubt what the article around it says. tokens are of all sentences.
func (r *Reader) settle(tokens, title []Token) {
	if len(r.doubts) == 0 {
		return
	}
	first, last := r.sure()
	article := r.markArticle(tokens, title)
	for i := range r.doubts {
		d := &r.doubts[i]
		s := &r.sentences[d.Sentence]
		d.Surroundings = boilerplate.Surroundings{
			Article: article, Behind: d.Sentence > last, Before: d.Sentence < first || first < 0, Beside: r.beside(d.Sentence), Alone: d.Alone,
		}
		r.share(&d.Surroundings, tokens[s.First:s.Last])
		found := d.Doubt.Plain
		if d.Doubt.Odds > 0 {
			found = d.Doubt.Furniture
		}
		if s.Kind != found { // the paragraph made something else of it
			continue
		}
		s.Kind = d.Doubt.Plain
		if d.Settled(d.Doubt.Odds) {
			s.Kind, s.Traits = d.Doubt.Furniture, 0
		}
	}
}

// sure marks the sentences that nobody doubts, and returns the first and the last of them, -1 where there are none.
func (r *Reader) sure() (first, last int) {
	r.sures = slices.Grow(r.sures[:0], len(r.sentences))[:len(r.sentences)]
	for i := range r.sentences {
		r.sures[i] = r.sentences[i].Kind == Prose
	}
	for i := range r.doubts {
		r.sures[r.doubts[i].Sentence] = false
	}
	last = len(r.sures) - 1
	for last >= 0 && !r.sures[last] {
		last--
	}
	return slices.Index(r.sures, true), last
}

// beside counts the neighbours of a sentence that are not sure.
func (r *Reader) beside(sentence int) (n int) {
	for _, i := range [...]int{sentence - 1, sentence + 1} {
		if i >= 0 && i < len(r.sures) && !r.sures[i] {
			n++
		}
	}
	return n
}

// markArticle marks the content words of the sure sentences and the title by the article's number, and returns how many there are.
func (r *Reader) markArticle(tokens, title []Token) (words int) {
	r.settled += 2
	if n := r.lexicon.Len(); n > len(r.marks) {
		r.marks = append(r.marks, make([]uint64, n-len(r.marks))...)
	}
	mark := func(t Token, as uint64) {
		if t.Class&Stop == 0 {
			if r.marks[t.Term] < r.settled {
				words++
			}
			r.marks[t.Term] = as
		}
	}
	for i, s := range r.sentences {
		if r.sures[i] {
			for _, t := range tokens[s.First:s.Last] {
				mark(t, r.settled)
			}
		}
	}
	for _, t := range title {
		mark(t, r.settled+1)
	}
	return words
}

// share counts the content words of a line, and those that the article has.
func (r *Reader) share(to *boilerplate.Surroundings, line []Token) {
	for i, t := range line {
		if t.Class&Stop != 0 || slices.ContainsFunc(line[:i], func(o Token) bool { return o.Term == t.Term }) {
			continue
		}
		to.Content++
		if r.marks[t.Term] >= r.settled {
			to.Shared++
		}
		if r.marks[t.Term] == r.settled+1 {
			to.Titled++
		}
	}
}
