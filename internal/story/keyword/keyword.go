// Package keyword writes the terms of a story as its articles do: in the form that most have, as
// part of the name or the pair of words that they mostly stand in.
package keyword

import (
	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/text"
)

// A Reading is what the articles of a story, in one language, say of some terms.
type Reading struct {
	terms    []Term
	wanted   []int8
	language *language.Language
	words    map[string]int // how often each stands there, where words are written together with others
}

// NewReading starts to read for some terms. By term of the vocabulary, wanted is 1 + its index
// among them, or 0.
func NewReading(terms []Term, wanted []int8, l *language.Language) *Reading {
	r := &Reading{terms: terms, wanted: wanted, language: l}
	if l.Proclitics != "" {
		r.words = map[string]int{}
	}
	return r
}

// Read notes how an article, which has a number, writes the terms.
func (r *Reading) Read(a *article.Article, doc *text.Document, number int) {
	l := line{source: a.Text, language: r.language, article: number}
	for _, s := range doc.Sentences {
		if s.Kind == text.Fragment || s.Kind == text.Social {
			continue
		}
		l.words = doc.Words(s)
		for i, w := range l.words {
			if n := r.wanted[w.Term]; n > 0 {
				r.terms[n-1].read(&l, i)
			}
			if r.words != nil {
				r.words[w.Span().Of(l.source)]++
			}
		}
	}
}

// hostShare is how often the articles must have a word of its own, for each place where another
// may be the same behind a proclitic: some words only look so.
const hostShare = 0.1

// apart returns a keyword without the proclitic that its first word starts on, where the
// articles have the rest, or the rest behind an article, as a word: لندن for بلندن, الدراجات for للدراجات.
func (r *Reading) apart(keyword string) string {
	if r.words == nil || keyword == "" {
		return keyword
	}
	end := firstWordEnd(keyword)
	word, rest := keyword[:end], keyword[end:]
	for _, host := range r.language.Hosts(word) {
		if float64(r.words[host]) >= hostShare*float64(r.words[word]) && r.words[host] > 0 {
			return host + rest
		}
	}
	return keyword
}
