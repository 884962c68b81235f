package keyword

import (
	"strings"

	"summarize/internal/language"
	"summarize/internal/text"
)

// A Term is a term of a story with the forms in which its articles write it.
type Term struct {
	Number uint32 // in the vocabulary
	forms  tally  // as a word
	names  groups // names of several words that hold it
	held   groups // the same behind a particle: Universidad de Chile
	opens  groups // names where a sentence opens on them, and only what follows tells a name
	pairs  groups // pairs of content words that hold it
	wider  groups // the same of three
	nouns  int    // places where a word beside it tells that it is a noun
}

// Shares above which a term is written as part of a longer whole: of the articles
// that name it in short for names, which later mentions shorten; of all its places
// for pairs of words, where a name needs a closer companion: président Roe is Roe,
// océan Indien is no Indien.
const (
	nameShare = 0.5
	pairShare = 0.6
	tiedShare = 0.75
	longer    = 0.9 // share of the articles with a name that must have it in a longer form
	// heldShare is the share of the places of a name that must stand behind a particle for the
	// whole: Ursula von der Leyen mostly is one, and Chile no Universidad de Chile.
	heldShare = 0.25
	// widerShare is the share of the places of a pair that must have it with a third word.
	widerShare = 0.8
)

// leastPlaces is how many places of a word with hardly a sign of a noun, at less than nounShare
// of them, say that it is none.
const (
	leastPlaces = 6
	nounShare   = 0.04
)

// write returns how readers would write the term, or nothing.
func (t *Term) write(l *language.Language) string {
	times, articles := t.forms.total()
	if times == 0 {
		return ""
	}
	if name := t.names.most(); name != nil && float64(name.articles) >= nameShare*float64(articles) {
		return t.longest(name).text()
	}
	if name := t.held.most(); name != nil && float64(name.articles) >= nameShare*float64(articles) && float64(name.times) >= heldShare*float64(times) {
		return name.text()
	}
	word, share := t.forms.most().text, pairShare
	if startsUpper(word) && !l.NounCapitals && !l.Syllabic {
		share = tiedShare
	}
	if pair := t.pairs.most(); pair != nil && float64(pair.times) >= share*float64(times) && pair.times > 1 {
		if wide := t.wider.most(); wide != nil && !l.Syllabic && float64(wide.times) >= widerShare*float64(pair.times) {
			return wide.text()
		}
		return pair.text()
	}
	if !t.isNoun(word, times, l) {
		return ""
	}
	return word
}

// longest returns the longest name that nearly all articles with a name have it in.
func (t *Term) longest(name *group) *group {
	for i := range t.names {
		e, text := &t.names[i], t.names[i].text()
		if len(text) > len(name.text()) && strings.Contains(text, name.text()) &&
			float64(e.articles+t.opens.articles(e.key)) >= longer*float64(name.articles) {
			name = e
		}
	}
	return name
}

// isNoun reports whether a word may be one, in so many places: none in small letters is where
// nouns are capitalised, and a verb never stands behind an article or a preposition.
func (t *Term) isNoun(word string, times int, l *language.Language) bool {
	switch {
	case startsUpper(word):
		return true
	case l.NounCapitals:
		return false
	}
	return times < leastPlaces || float64(t.nouns) >= nounShare*float64(times) || !l.MarksNouns()
}

// read notes one place of the term: word i of a sentence.
func (t *Term) read(l *line, i int) {
	t.forms.add(l.language.Bare(l.of(i, i)), l.article, i == 0)
	if l.besideNoun(i) {
		t.nouns++
	}
	name := l.words[i].Is(text.Name)
	if name {
		for _, name := range l.names(i) {
			to := &t.names
			if name.held {
				to = &t.held
			}
			to.add(noKey.with(name.text, l.language), name.text, l.article, false)
		}
		if name := l.opening(i); name != "" {
			t.opens.add(noKey.with(name, l.language), name, l.article, false)
		}
	}
	t.readPairs(l, i, name)
}

// readPairs notes the words around one place of the term that may be shown with it.
func (t *Term) readPairs(l *line, i int, name bool) {
	around := []int{before, behind}
	if name {
		around = []int{behind, before} // a capital starts a word
	}
	var beside [behind + 1 - before]int
	for _, step := range around {
		k := l.companion(i, step)
		if name && k != i+step { // what stands behind a small word is no part of a name
			k = -1
		}
		beside[step-before] = k
		if k < 0 {
			continue
		}
		t.pairs.addPhrase(l, k, i, i)
		if next := l.companion(k, step); next >= 0 && (!name || next == k+step) {
			t.wider.addPhrase(l, next, k, i)
		}
	}
	if first, last := beside[0], beside[behind-before]; first >= 0 && last >= 0 {
		t.wider.addPhrase(l, first, last, i)
	}
}

// addPhrase counts the phrase from the first of some words to the last, which holds word i.
func (t *groups) addPhrase(l *line, a, b, i int) {
	first, last := min(a, b, i), max(a, b, i)
	phrase := l.of(first, last)
	if isUnspaced(phrase) {
		t.add(noKey.with(phrase, l.language), phrase, l.article, first == 0)
		return
	}
	k := noKey.with(l.source[l.words[first].Start:l.words[i].Start], l.language).mix('|')
	k = k.with(l.source[l.words[i].Span().End:l.words[last].Span().End], l.language)
	t.add(k, phrase, l.article, first == 0)
}
