package story

import (
	"strings"

	"summarize/internal/text"
)

// A keyTerm is a term of a story with the forms in which its articles write it.
type keyTerm struct {
	term  uint32
	forms tally // as a word
	names tally // names of several words that hold it
	pairs tally // pairs of content words, no names, that hold it
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
func (t *keyTerm) keyword() string {
	times, articles := t.forms.total()
	if times == 0 {
		return ""
	}
	if name := t.names.most(); float64(name.articles) >= nameShare*float64(articles) && name.articles > 0 {
		for _, e := range t.names {
			if len(e.text) > len(name.text) && strings.Contains(e.text, name.text) && float64(e.articles) >= longer*float64(name.articles) {
				name = e
			}
		}
		return name.text
	}
	if pair := t.pairs.most(); float64(pair.times) >= pairShare*float64(times) && pair.times > 1 {
		return pair.text
	}
	return t.forms.most().text
}

// longestName is in words.
const longestName = 4

// readForms notes how an article writes the terms.
func (d *describer) readForms(a int, terms []keyTerm, scratch *scratch) {
	doc, source := &d.corpus.Documents[a], d.articles[a].Text
	for _, s := range doc.Sentences {
		if s.Kind == text.Fragment || s.Kind == text.Social {
			continue
		}
		words := doc.Words(s)
		for i, w := range words {
			if n := scratch.wanted[w.Term]; n > 0 {
				terms[n-1].read(source, words, i, a)
			}
		}
	}
}

// read notes one place of the term: word i of a sentence.
func (t *keyTerm) read(source string, words []text.Token, i, article int) {
	t.forms.add(withoutGenitive(words[i].Span().Of(source)), article, i == 0)
	if words[i].Is(text.Name) {
		first, last := i, i
		for first > 0 && joined(source, words, first) && words[first-1].Is(text.Name) {
			first--
		}
		for last+1 < len(words) && joined(source, words, last+1) && words[last+1].Is(text.Name) {
			last++
		}
		for from := max(first, i-longestName+1); from <= i; from++ {
			for to := i; to <= last && to-from < longestName; to++ {
				if to > from {
					t.names.add(withoutGenitive(source[words[from].Span().Start:words[to].Span().End]), article, false)
				}
			}
		}
		return
	}
	for k := max(i, 1); k <= min(i+1, len(words)-1); k++ {
		if a, b := words[k-1], words[k]; joined(source, words, k) && !a.Is(text.Stop) && !b.Is(text.Stop) {
			t.pairs.add(source[a.Span().Start:b.Span().End], article, k == 1)
		}
	}
}

// joined reports whether only a space parts word k from the one before.
func joined(source string, words []text.Token, k int) bool {
	from, to := words[k-1].Span().End, words[k].Span().Start
	return from < to && source[from:to] == " "
}

func withoutGenitive(s string) string {
	return strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
}
