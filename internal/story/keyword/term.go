// Package keyword writes the terms of a story as its articles do: in the form that most have, as
// part of the name or the pair of words that they mostly stand in.
package keyword

import (
	"strings"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/text"
)

// A Term is a term of a story with the forms in which its articles write it.
type Term struct {
	Number uint32 // in the vocabulary
	forms  tally  // as a word
	names  tally  // names of several words that hold it
	opens  tally  // the same where a sentence opens on them, and only what follows tells a name
	pairs  tally  // pairs of content words, no names, that hold it
}

// A tally counts strings.
type tally []tallied

type tallied struct {
	text     string
	times    int
	articles int
	last     int // the last article that counted
}

// add counts s, found in an article. A capital that opens a sentence proves
// nothing: such a string counts for one that differs in case alone, if there is one.
func (t *tally) add(s string, article int, opening bool) {
	for i := range *t {
		if e := &(*t)[i]; e.text == s || opening && strings.EqualFold(e.text, s) {
			e.times++
			if e.last != article {
				e.articles, e.last = e.articles+1, article
			}
			return
		}
	}
	*t = append(*t, tallied{text: s, times: 1, articles: 1, last: article})
}

// most returns the string that most articles have, of equal ones the more frequent,
// then the first met.
func (t tally) most() (best tallied) {
	for _, e := range t {
		if e.articles > best.articles || e.articles == best.articles && e.times > best.times {
			best = e
		}
	}
	return best
}

// articles returns how many articles have a string.
func (t tally) articles(text string) int {
	for _, e := range t {
		if e.text == text {
			return e.articles
		}
	}
	return 0
}

// bare returns the string that another starts on a proclitic before, if there is one, or
// the other: לונדון for בלונדון.
func (t tally) bare(text string, l *language.Language) string {
	for _, e := range t {
		if start, ok := strings.CutSuffix(text, e.text); ok && l.IsProclitic(start) {
			return e.text
		}
	}
	return text
}

// total returns the sum of all times, and the most articles of one string.
func (t tally) total() (times, articles int) {
	for _, e := range t {
		times += e.times
		articles = max(articles, e.articles)
	}
	return times, articles
}

// Shares above which a term is written as part of a longer whole: of the articles
// that name it in short for names, which later mentions shorten; of all its places
// for pairs of common words.
const (
	nameShare = 0.5
	pairShare = 0.6
	longer    = 0.9 // share of the articles with a name that must have it in a longer form
)

// keyword returns how readers would write the term, or nothing.
func (t *Term) keyword(l *language.Language) string {
	times, articles := t.forms.total()
	if times == 0 {
		return ""
	}
	if name := t.names.most(); float64(name.articles) >= nameShare*float64(articles) && name.articles > 0 {
		for _, e := range t.names {
			if len(e.text) > len(name.text) && strings.Contains(e.text, name.text) && float64(e.articles+t.opens.articles(e.text)) >= longer*float64(name.articles) {
				name = e
			}
		}
		return t.names.bare(name.text, l)
	}
	if pair := t.pairs.most(); float64(pair.times) >= pairShare*float64(times) && pair.times > 1 {
		return t.pairs.bare(pair.text, l)
	}
	return t.forms.bare(t.forms.most().text, l)
}

// Read notes how an article, which has a number, writes some terms. By term of the vocabulary, wanted is
// 1 + its index among them, or 0.
func Read(terms []Term, wanted []int8, a *article.Article, doc *text.Document, number int) {
	l := line{source: a.Text, language: language.Of(doc.Lang), article: number}
	for _, s := range doc.Sentences {
		if s.Kind == text.Fragment || s.Kind == text.Social {
			continue
		}
		l.words = doc.Words(s)
		for i, w := range l.words {
			if n := wanted[w.Term]; n > 0 {
				terms[n-1].read(&l, i)
			}
		}
	}
}

// read notes one place of the term: word i of a sentence.
func (t *Term) read(l *line, i int) {
	t.forms.add(l.language.Bare(l.of(i, i)), l.article, i == 0)
	if l.words[i].Is(text.Name) {
		for _, name := range l.names(i) {
			t.names.add(name, l.article, false)
		}
		if name := l.opening(i); name != "" {
			t.opens.add(name, l.article, false)
		}
		if !l.language.Syllabic { // there it may be the first syllable of a word: Quốc hội
			return
		}
	}
	around := []int{i, i + 1}
	if l.words[i].Is(text.Name) {
		around = []int{i + 1, i} // a capital starts a word
	}
	for _, k := range around {
		if k > 0 && k < len(l.words) && l.isPair(k) {
			t.pairs.add(l.of(k-1, k), l.article, k == 1)
		}
	}
}
