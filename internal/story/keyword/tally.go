package keyword

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
)

// A count is how often something was met.
type count struct {
	times    int
	articles int
	last     int // the last article that counted
}

// add counts a place in an article.
func (c *count) add(article int) {
	if c.times++; c.articles == 0 || c.last != article {
		c.articles, c.last = c.articles+1, article
	}
}

// more reports whether more articles have it than d, or as many, and in more places.
func (c *count) more(d *count) bool {
	return c.articles > d.articles || c.articles == d.articles && c.times > d.times
}

// A tally counts strings.
type tally []tallied

type tallied struct {
	text string
	count
}

// add counts s, found in an article. A capital that opens a sentence proves
// nothing: such a string counts for one that differs in case alone, if there is one.
func (t *tally) add(s string, article int, opening bool) {
	for i := range *t {
		if e := &(*t)[i]; e.text == s || opening && strings.EqualFold(e.text, s) {
			e.count.add(article)
			return
		}
	}
	*t = append(*t, tallied{s, count{times: 1, articles: 1, last: article}})
}

// most returns the string that most articles have, of equal ones the more frequent,
// then the first met.
func (t tally) most() (best tallied) {
	for _, e := range t {
		if e.more(&best.count) {
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

// groups count strings that are one name in several cases or spellings: Abú Ghrajb, Abú
// Ghraib; Indický oceán, Indickém oceánu.
type groups []group

type group struct {
	key string
	count
	written tally
}

// text returns how the group is mostly written.
func (g *group) text() string { return g.written.most().text }

// add counts a string of the group that has a key.
func (t *groups) add(key, s string, article int, opening bool) {
	for i := range *t {
		if e := &(*t)[i]; e.key == key {
			e.count.add(article)
			e.written.add(s, article, opening)
			return
		}
	}
	e := group{key: key, count: count{times: 1, articles: 1, last: article}}
	e.written.add(s, article, opening)
	*t = append(*t, e)
}

// most returns the group that most articles have, as tally.most does, or nil.
func (t groups) most() (best *group) {
	for i := range t {
		if e := &t[i]; best == nil || e.more(&best.count) {
			best = e
		}
	}
	return best
}

// articles returns how many articles have a group.
func (t groups) articles(key string) int {
	for i := range t {
		if t[i].key == key {
			return t[i].articles
		}
	}
	return 0
}

// Letters that words of a name start on where its spellings and cases are one. Scripts
// without vowels, and others that have no capitals, say more with each.
const (
	keyLetters     = 3
	caselessKey    = 2
	separatesWords = " -'’"
)

// keyOf returns what is the same in all cases and spellings of a name: the letters that its
// words start on, or their stems, where words are written together with others. In scripts
// without spaces it is the name.
func keyOf(name string, l *language.Language) string {
	if isUnspaced(name) {
		return name
	}
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(withoutAccents(strings.ToLower(name)), func(r rune) bool { return strings.ContainsRune(separatesWords, r) }) {
		if l.Proclitics != "" {
			word = l.StemOf(word)
		}
		letters := keyLetters
		if first, _ := utf8.DecodeRuneInString(word); !unicode.IsLower(first) {
			letters = caselessKey
		}
		for i := range word {
			if letters--; letters < 0 {
				word = word[:i]
				break
			}
		}
		b.WriteString(word)
		b.WriteByte(' ')
	}
	return b.String()
}
