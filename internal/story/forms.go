package story

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/text"
)

// A keyTerm is a term of a story with the forms in which its articles write it.
type keyTerm struct {
	term  uint32
	forms tally // as a word
	names tally // names of several words that hold it
	opens tally // the same where a sentence opens on them, and only what follows tells a name
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
func (t *keyTerm) keyword(l *language.Language) string {
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

// longestName is in words, particles and parts behind hyphens not counted.
const longestName = 4

// readForms notes how an article writes the terms.
func (d *describer) readForms(a int, terms []keyTerm, scratch *scratch) {
	doc := d.shelf.Document(a)
	l := line{source: d.shelf.Article(a).Text, language: language.Of(doc.Lang), article: a}
	for _, s := range doc.Sentences {
		if s.Kind == text.Fragment || s.Kind == text.Social {
			continue
		}
		l.words = doc.Words(s)
		for i, w := range l.words {
			if n := scratch.wanted[w.Term]; n > 0 {
				terms[n-1].read(&l, i)
			}
		}
	}
}

// A line is the words of a sentence at hand.
type line struct {
	source   string
	words    []text.Token
	language *language.Language
	article  int
}

// read notes one place of the term: word i of a sentence.
func (t *keyTerm) read(l *line, i int) {
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

// of returns the text of words from to last, with what ends the last one.
func (l *line) of(from, last int) string {
	for last+1 < len(l.words) && l.words[last+1].Is(text.Suffix) && l.gap(last+1) == "" {
		last++
	}
	return l.source[l.words[from].Span().Start:l.words[last].Span().End]
}

// names returns the names of several words that hold word i, the longest first.
func (l *line) names(i int) []string {
	starts, ends := []int{i}, []int{i}
	for at := i; len(starts) < longestName; starts = append(starts, at) {
		if at = l.nameBefore(at); at < 0 {
			break
		}
	}
	for at := i; len(ends) < longestName; ends = append(ends, at) {
		if at = l.nameBehind(at); at < 0 {
			break
		}
	}
	starts, ends = l.wholeWords(starts, ends)
	var names []string
	for s := len(starts) - 1; s >= 0; s-- {
		for e := len(ends) - 1; e >= 0; e-- {
			if ends[e] > starts[s] && s+e < longestName {
				names = append(names, l.language.Bare(l.of(starts[s], ends[e])))
			}
		}
	}
	return names
}

// opening returns the longest name that holds word i and the capitalised word that opens the
// sentence, which may be no part of it ("Anna Roe", "Yesterday Roe"), or "".
func (l *line) opening(i int) string {
	start := i
	for before := l.nameBefore(start); before >= 0; before = l.nameBefore(start) {
		start = before
	}
	if start != 1 || l.gap(1) != " " || l.words[0].Is(text.Stop) || !startsUpper(l.source[l.words[0].Start:]) {
		return ""
	}
	end := i
	for behind := l.nameBehind(end); behind >= 0 && behind < longestName; behind = l.nameBehind(end) {
		end = behind
	}
	return l.language.Bare(l.of(0, end))
}

// wholeWords drops the starts and ends that would cut a word at a hyphen.
func (l *line) wholeWords(starts, ends []int) (whole, to []int) {
	whole = slices.DeleteFunc(starts, func(k int) bool { return l.gap(k) == "-" })
	to = slices.DeleteFunc(ends, func(k int) bool { return l.gap(k+1) == "-" })
	return whole, to
}

// nameBefore returns the word before word k that belongs to its name, or -1: a name
// behind a space or, in scripts that have none, nothing, or across particles (Rio de
// Janeiro), or anything behind a hyphen or a point between names.
func (l *line) nameBefore(k int) int {
	for at := k - 1; at >= max(0, k-3); at-- {
		switch gap := l.gap(at + 1); {
		case (gap == "-" || isPoint(gap)) && at == k-1:
			return at
		case gap != " " && gap != "":
			return -1
		case l.words[at].Is(text.Name):
			return at
		case !l.isParticle(at):
			return -1
		}
	}
	return -1
}

// nameBehind is nameBefore the other way.
func (l *line) nameBehind(k int) int {
	for at := k + 1; at < min(len(l.words), k+4); at++ {
		switch gap := l.gap(at); {
		case (gap == "-" || isPoint(gap)) && at == k+1:
			return at
		case gap != " " && gap != "":
			return -1
		case l.words[at].Is(text.Name):
			return at
		case !l.isParticle(at):
			return -1
		}
	}
	return -1
}

// isParticle reports whether word k stands inside names: of, de, but not and.
func (l *line) isParticle(k int) bool {
	word := l.words[k].Span().Of(l.source)
	return l.language.IsParticle(word) && l.language.Role(word)&language.Connective == 0
}

// isPair reports whether word k and the one before are two content words that may be
// shown together: no number, and no verb at the end, which would be half a clause.
func (l *line) isPair(k int) bool {
	a, b := l.words[k-1], l.words[k]
	const unfit = text.Stop | text.Number
	if a.Class&unfit != 0 || b.Class&unfit != 0 || l.language.IsVerb(b.Span().Of(l.source)) {
		return false
	}
	if a.Is(text.Name) && k > 1 && l.words[k-2].Is(text.Name) && l.gap(k-1) == "" {
		return false // the second half of a name: 小林千尋 and 文化
	}
	gap := l.gap(k)
	return gap == " " || gap == "" && isUnspaced(l.source[b.Start:]) && !isHiragana(l.source[b.Start:])
}

// gap returns what parts word k from the one before, or "." where there is no such word.
func (l *line) gap(k int) string {
	if k == 0 || k == len(l.words) || l.words[k-1].Span().End > l.words[k].Span().Start {
		return "."
	}
	return l.source[l.words[k-1].Span().End:l.words[k].Span().Start]
}

// isUnspaced reports whether t starts on a letter of a script without spaces.
func isUnspaced(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao)
}

// isPoint reports whether a gap is the point between the parts of a foreign name: 安东尼·布林肯.
func isPoint(gap string) bool { return gap == "·" || gap == "・" }

// startsUpper reports whether t starts on a capital.
func startsUpper(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(r)
}

// isHiragana reports whether t starts on hiragana, as endings and auxiliaries do.
func isHiragana(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.Is(unicode.Hiragana, r)
}
