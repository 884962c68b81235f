package update

import (
	"strconv"
	"strings"
	"sync"

	"summarize/internal/duplicate/normal"
	"summarize/internal/language"
)

// An id is a word's normal form. Numbers in words have the id of their digits.
type id = normal.Word

// A token is one word of a text.
type token struct {
	id      id
	class   class
	name    bool
	word    int32 // its index among the words of the text
	span    normal.Span
	written string // as it stands in the text
}

// lower returns the word in small letters.
func (w *token) lower() string { return strings.ToLower(w.written) }

func (w *token) isContent() bool { return !w.is(function) }

func (w *token) is(c class) bool { return w.class&c != 0 }

// A class is a set of what a word is.
type class uint8

const (
	function class = 1 << iota // carries no content
	number
	numeral  // a number in words
	calendar // a month or a day of the week
	negation
)

// A lexicon holds what a language knows of words, by their normal form.
type lexicon struct {
	row      *language.Language
	classes  map[id]class
	values   map[id]int     // of numerals
	hyphened map[string]int // values of numerals that a hyphen joins: dix-neuf
}

// lexicons holds one lexicon a language, and that of unknown ones.
var lexicons = sync.OnceValue(func() map[*language.Language]*lexicon {
	m := map[*language.Language]*lexicon{language.None: newLexicon(language.None)}
	for _, l := range language.All {
		m[l] = newLexicon(l)
	}
	return m
})

func newLexicon(l *language.Language) *lexicon {
	x := &lexicon{row: l, classes: map[id]class{}, values: map[id]int{}, hyphened: map[string]int{}}
	x.add(function, l.StopWords)
	x.add(negation, l.Negations)
	x.add(number, l.Numerals.Magnitudes)
	x.add(calendar, l.Dates.Months...)
	x.add(calendar, l.Dates.Days...)
	for word, n := range l.Numerals.Values() {
		if w := idOf(word); w != 0 {
			x.values[w] = n
			x.classes[w] |= number | numeral
		} else {
			x.hyphened[word] = n
		}
	}
	return x
}

// add gives a class to the words of lists that are single words in normal form too.
func (x *lexicon) add(c class, lists ...string) {
	for _, list := range lists {
		for _, word := range strings.Fields(list) {
			if w := idOf(word); w != 0 {
				x.classes[w] |= c
			}
		}
	}
}

// idOf returns the normal form of what is one word, or 0.
func idOf(word string) id {
	if w := normal.Append(nil, nil, word); len(w) == 1 {
		return bare(w[0])
	}
	return 0
}

// bare is a word without its class.
func bare(w normal.Word) id { return w &^ normal.ClassBits }

// lexiconOf returns the lexicon of a text.
func lexiconOf(t Text) *lexicon {
	tag := t.Lang
	if tag == "" {
		tag, _ = language.Detect(t.Text, "en")
	}
	return lexicons()[language.Of(tag)]
}

// tokens makes tokens of the words of a text, of hyphened numerals one.
func (x *lexicon) tokens(text string, words []normal.Word, spans []normal.Span) []token {
	out := make([]token, 0, len(words))
	for i, w := range words {
		t := token{id: bare(w), word: int32(i), span: spans[i], written: text[spans[i].Start:spans[i].End]}
		t.class = x.classes[t.id]
		switch w & normal.ClassBits {
		case normal.Number:
			t.class |= number
		case normal.Name:
			t.name = !t.is(number)
		case normal.Short:
			if !t.is(number) {
				t.class |= function
			}
		}
		if t.is(numeral) {
			value := x.values[t.id]
			if hyphened := i > 0 && spans[i-1].End+1 == t.span.Start && text[t.span.Start-1] == '-'; hyphened {
				if last := &out[len(out)-1]; x.join(last, value, text[last.span.Start:t.span.End]) {
					last.span.End = t.span.End
					continue
				}
			}
			t.id = idOf(strconv.Itoa(value))
		}
		out = append(out, t)
	}
	return out
}

// join makes one numeral of a token and the numeral behind its hyphen, if they are one:
// tens and units, or a numeral that is written so.
func (x *lexicon) join(last *token, value int, both string) bool {
	n, known := x.hyphened[strings.ToLower(both)]
	if tens := x.values[idOf(last.written)]; !known && tens >= 20 && 0 < value && value < 10 {
		n, known = tens+value, true
	}
	if known {
		last.id = idOf(strconv.Itoa(n))
	}
	return known
}
