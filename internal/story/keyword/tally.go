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
	key key
	count
	written tally
}

// text returns how the group is mostly written.
func (g *group) text() string { return g.written.most().text }

// add counts a string of the group that has a key.
func (t *groups) add(k key, s string, article int, opening bool) {
	for i := range *t {
		if e := &(*t)[i]; e.key == k {
			e.count.add(article)
			e.written.add(s, article, opening)
			return
		}
	}
	e := group{key: k, count: count{times: 1, articles: 1, last: article}}
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
func (t groups) articles(k key) int {
	for i := range t {
		if t[i].key == k {
			return t[i].articles
		}
	}
	return 0
}

// A key stands for what is the same in all cases and spellings of a name: the letters that its
// words start on, or their stems, where words are written together with others. In scripts
// without spaces it is the name.
type key uint64

// Letters that words of a name start on where its spellings and cases are one. Scripts
// without vowels, and others that have no capitals, say more with each.
const (
	keyLetters  = 3
	caselessKey = 2
)

// noKey is the key of nothing, and mix goes on from one by FNV-1a.
const noKey key = 14695981039346656037

func (k key) mix(b byte) key { return (k ^ key(b)) * 1099511628211 }

// with returns the key of what has key k, and a name behind it.
func (k key) with(name string, l *language.Language) key {
	if isUnspaced(name) {
		for i := range len(name) {
			k = k.mix(name[i])
		}
		return k
	}
	for name != "" {
		end := firstWordEnd(name)
		if word := name[:end]; word != "" {
			k = k.withWord(word, l).mix(' ')
		}
		name = name[end:]
		if name != "" {
			_, size := utf8.DecodeRuneInString(name)
			name = name[size:]
		}
	}
	return k
}

// withWord adds the letters that a word starts on.
func (k key) withWord(word string, l *language.Language) key {
	if l.Proclitics != "" {
		word = l.StemOf(word)
	}
	n := 0
	for n < len(word) && n < keyLetters && word[n] < utf8.RuneSelf {
		n++
	}
	if n == keyLetters || n == len(word) {
		for i := range n {
			k = k.mix(word[i] | 0x20)
		}
		return k
	}
	letters := keyLetters
	word = withoutAccents(strings.ToLower(start(word, keyLetters+1)))
	if first, _ := utf8.DecodeRuneInString(word); !unicode.IsLower(first) {
		letters = caselessKey
	}
	for _, b := range []byte(start(word, letters)) {
		k = k.mix(b)
	}
	return k
}

// start returns the first letters of a word.
func start(word string, letters int) string {
	for i := range word {
		if letters--; letters < 0 {
			return word[:i]
		}
	}
	return word
}
