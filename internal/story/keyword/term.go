package keyword

import (
	"slices"
	"strings"

	"summarize/internal/text"
)

// A term of a story is known by the places where its articles write it.
type term struct{ places []place }

// A place is a word of a line, both by their indices.
type place struct{ line, word int }

// names are the names of several words that hold a term.
type names struct {
	plain groups
	held  groups // the same behind a particle: Universidad de Chile
	opens groups // names where a sentence opens on them, and only what follows tells a name
	tied  groups // two that a conjunction ties
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
	verbalShare = 0.15 // the same of a word that has the form of a verb: a number may stand before one
	// describedShare is the share of the places of a word before another, as an adjective is, up to which it is a noun.
	describedShare = 0.75
)

// write returns how readers would write a term, or nothing, and whether it is a name, a phrase, or
// a word that something tells for a noun.
func (r *Reading) write(t *term) (keyword string, isNoun bool) {
	var forms tally // as a word
	for _, p := range t.places {
		l := &r.lines[p.line]
		forms.add(r.language.Bare(l.of(p.word, p.word)), l.article, p.word == 0)
	}
	times, articles := forms.total()
	if times == 0 {
		return "", false
	}
	if name := r.name(t, times, articles); name != "" {
		return name, true
	}
	if r.isQuoted(t) || r.isTitle(t) {
		return "", false
	}
	word := forms.most().text
	if phrase := r.phrase(t, word, times); phrase != "" {
		return phrase, true
	}
	return r.noun(t, word, times)
}

// isTitle reports whether a word mostly is an abbreviation before a name: Gov.
func (r *Reading) isTitle(t *term) bool {
	titles := 0
	for _, p := range t.places {
		titles += one(r.lines[p.line].isTitle(p.word))
	}
	return 2*titles > len(t.places)
}

// isQuoted reports whether the places of a word, which is no name, are one: it stands between the
// same words everywhere, as in a sentence that several articles quote.
func (r *Reading) isQuoted(t *term) bool {
	first := t.places[0]
	l := &r.lines[first.line]
	return len(t.places) > 1 && !l.words[first.word].Is(text.Name) && !slices.ContainsFunc(t.places[1:], func(p place) bool {
		return r.lines[p.line].beside(p.word) != l.beside(first.word)
	})
}

// name returns the name of several words that a term, with so many places in so many articles,
// mostly stands for, or "".
func (r *Reading) name(t *term, times, articles int) string {
	var n names
	for _, p := range t.places {
		if l := &r.lines[p.line]; l.words[p.word].Is(text.Name) {
			n.read(l, p.word)
		}
	}
	tied := n.tied.most()
	if name := n.plain.most(); name != nil && float64(name.articles) >= nameShare*float64(articles) {
		if tied.isOne(name.times) {
			return tied.text()
		}
		return n.whole(n.longest(name)).text()
	}
	if tied.isOne(times) {
		return tied.text()
	}
	if name := n.held.most(); name != nil && float64(name.articles) >= nameShare*float64(articles) && float64(name.times) >= heldShare*float64(times) {
		return name.text()
	}
	return ""
}

// leastTied is how many places of two names that a conjunction ties, at least longer of all places of one of them, say that they are
// one name.
const leastTied = 3

// isOne reports whether two names are one, of which one has so many places.
func (g *group) isOne(times int) bool {
	return g != nil && g.times >= leastTied && float64(g.times) >= longer*float64(times)
}

// read notes the names around word i of a sentence, which is one.
func (n *names) read(l *line, i int) {
	for _, name := range l.names(i) {
		to := &n.plain
		if name.held {
			to = &n.held
		}
		to.add(noKey.with(name.text, l.language), name.text, l.article, false)
	}
	for _, name := range l.joined(i) {
		n.tied.add(noKey.with(name, l.language), name, l.article, false)
	}
	if name := l.opening(i); name != "" {
		n.opens.add(noKey.with(name, l.language), name, l.article, false)
	}
}

// whole returns a name with what stands before it across a particle, where it hardly stands alone: Secretary of State Mike Pompeo.
func (n *names) whole(name *group) *group {
	for i := range n.held {
		if e := &n.held[i]; float64(e.times) >= longer*float64(name.times) && strings.HasSuffix(e.text(), " "+name.text()) {
			return e
		}
	}
	return name
}

// longest returns the longest name that nearly all articles with a name have it in, or nearly all its places where these open
// sentences on one word before it.
func (n *names) longest(name *group) *group {
	for i := range n.plain {
		e, text := &n.plain[i], n.plain[i].text()
		if len(text) > len(name.text()) && strings.Contains(text, name.text()) &&
			float64(e.articles+n.opens.articles(e.key)) >= longer*float64(name.articles) {
			name = e
		}
	}
	for i := range n.opens {
		if e := &n.opens[i]; e.times > 1 && float64(e.times) >= longer*float64(name.times) && strings.HasSuffix(e.text(), " "+name.text()) {
			return e
		}
	}
	return name
}

// phrase returns the content words, two or three, that a term mostly stands for, or "".
func (r *Reading) phrase(t *term, word string, times int) string {
	share := pairShare
	if startsUpper(word) && !r.language.NounCapitals && !r.language.Syllabic {
		share = tiedShare
	}
	var pairs groups
	for _, p := range t.places {
		pairs.addPairs(&r.lines[p.line], p.word)
	}
	pair := pairs.most()
	if pair == nil || float64(pair.times) < share*float64(times) || pair.times == 1 {
		return ""
	}
	if r.language.Syllabic {
		return pair.text()
	}
	var wider groups
	for _, p := range t.places {
		wider.addWider(&r.lines[p.line], p.word)
	}
	if wide := wider.most(); wide != nil && float64(wide.times) >= widerShare*float64(pair.times) {
		return wide.text()
	}
	return pair.text()
}

// noun returns a word, or nothing where it is no noun, and whether what stands beside it says that it is
// one: an article or a preposition at one of few places, or at some of many, of which an
// adjective has its noun behind it at nearly all. A verb has hardly any such place, and one that has
// the form of a verb is one where it has few. Where nouns are capitalised, none is in small letters.
func (r *Reading) noun(t *term, word string, times int) (keyword string, isNoun bool) {
	nouns, told, described, names := 0, 0, 0, 0
	for _, p := range t.places {
		l := &r.lines[p.line]
		if l.words[p.word].Is(text.Verb) {
			return word, false
		}
		noun, adjective := l.besideNoun(p.word), l.isDescribed(p.word)
		nouns, described = nouns+one(noun), described+one(adjective)
		told += one(noun && !adjective)
		names += one(p.word > 0 && startsUpper(l.source[l.words[p.word].Start:]))
	}
	switch {
	case startsUpper(word):
		return word, told+names > 0 || !r.language.MarksNouns()
	case r.language.NounCapitals:
		return "", false
	case !r.language.MarksNouns():
		return word, true
	}
	few, least := times < leastPlaces, nounShare
	if r.language.IsVerb(word) || r.language.IsPast(word) {
		few, least = few && nouns > 0, verbalShare
	}
	if !few && float64(nouns) < least*float64(times) {
		return "", false
	}
	return word, few && told > 0 || !few && float64(described) <= describedShare*float64(times)
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// addPairs counts the pairs of content words that word i of a sentence stands in.
func (t *groups) addPairs(l *line, i int) {
	for _, step := range l.around(i) {
		if k := l.partner(i, step); k >= 0 {
			t.addPhrase(l, k, i, i)
		}
	}
}

// addWider counts the same of three words.
func (t *groups) addWider(l *line, i int) {
	name := l.words[i].Is(text.Name)
	for _, step := range l.around(i) {
		k := l.partner(i, step)
		if k < 0 {
			continue
		}
		if next := l.companion(k, step); next >= 0 && (!name || next == k+step) {
			t.addPhrase(l, next, k, i)
		}
	}
	if first, last := l.partner(i, before), l.partner(i, behind); first >= 0 && last >= 0 {
		t.addPhrase(l, first, last, i)
	}
}

// addPhrase counts the phrase from the first of some words to the last, which holds word i, with what is
// tied to them: first-degree murder.
func (t *groups) addPhrase(l *line, a, b, i int) {
	first, last := min(a, b, i), max(a, b, i)
	for isTie(l.gap(first)) {
		first--
	}
	for isTie(l.gap(last + 1)) {
		last++
	}
	phrase := l.of(first, last)
	if isUnspaced(phrase) {
		t.add(noKey.with(phrase, l.language), phrase, l.article, first == 0)
		return
	}
	k := noKey.with(l.source[l.words[first].Start:l.words[i].Start], l.language).mix('|')
	k = k.with(l.source[l.words[i].Span().End:l.words[last].Span().End], l.language)
	t.add(k, phrase, l.article, first == 0)
}
