// Package keyword writes the terms of a story as its articles do: in the form that most have, as
// part of the name or the pair of words that they mostly stand in.
package keyword

import (
	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/text"
)

// A Reading is what the articles of a story, in one language, say of some terms. It only notes
// where they stand: what is said there is read when Choose comes to a term, which it seldom does
// to all.
type Reading struct {
	terms    []term
	wanted   []int8
	language *language.Language
	lines    []line         // the sentences that hold any of the terms
	words    map[string]int // how often each stands there, where words are written together with others
}

// NewReading starts to read for some terms, given by their numbers in the vocabulary, those
// that say most first. By term of the vocabulary, wanted is 1 + its index among them, or 0.
func NewReading(terms []uint32, wanted []int8, l *language.Language) *Reading {
	r := &Reading{terms: make([]term, len(terms)), wanted: wanted, language: l}
	if l.Proclitics != "" {
		r.words = map[string]int{}
	}
	return r
}

// Read notes where an article, which has a number, writes the terms.
func (r *Reading) Read(a *article.Article, doc *text.Document, number int) {
	for _, s := range doc.Sentences {
		if s.Kind == text.Fragment || s.Kind == text.Social {
			continue
		}
		l, held := line{source: a.Text, words: doc.Words(s), language: r.language, article: number}, false
		for i, w := range l.words {
			if n := r.wanted[w.Term]; n > 0 {
				r.terms[n-1].places = append(r.terms[n-1].places, place{len(r.lines), i})
				held = true
			}
			if r.words != nil {
				r.words[w.Span().Of(l.source)]++
			}
		}
		if held {
			r.lines = append(r.lines, l)
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
