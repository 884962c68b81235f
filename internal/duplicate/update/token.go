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
	id       id
	span     normal.Span
	text     string // in small letters
	number   bool
	name     bool
	calendar bool // a month or a day of the week
	negation bool
	content  bool // no function word
}

// A lexicon holds what a language knows of words, by their normal form.
type lexicon struct {
	row                      *language.Language
	stop, negation, calendar map[id]bool
	magnitude                map[id]bool
	numeral                  map[id]int
	hyphened                 map[string]int // numerals that a hyphen joins: dix-neuf
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
	x := &lexicon{row: l, stop: idsOf(l.StopWords), negation: idsOf(l.Negations), magnitude: idsOf(l.Numerals.Magnitudes), numeral: map[id]int{}, hyphened: map[string]int{}}
	x.calendar = idsOf(strings.Join(append(append([]string{}, l.Dates.Months...), l.Dates.Days...), " "))
	for word, n := range l.Numerals.Values() {
		if w := bareOf(word); w != 0 {
			x.numeral[w] = n
		} else {
			x.hyphened[word] = n
		}
	}
	return x
}

// idsOf returns the words of a list that are single words in normal form too.
func idsOf(list string) map[id]bool {
	m := map[id]bool{}
	for _, word := range strings.Fields(list) {
		if w := bareOf(word); w != 0 {
			m[w] = true
		}
	}
	return m
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

// tokens returns the words of a text, hyphened numerals as one.
func (x *lexicon) tokens(text string) []token {
	var spans []normal.Span
	words := normal.Append(nil, &spans, text)
	out := make([]token, 0, len(words))
	for i, w := range words {
		class, t := w&normal.ClassBits, token{id: bare(w), span: spans[i]}
		t.text = strings.ToLower(text[t.span.Start:t.span.End])
		value, numeral := x.numeral[t.id]
		if numeral && i > 0 && spans[i-1].End+1 == t.span.Start && text[t.span.Start-1] == '-' {
			if last := &out[len(out)-1]; x.joins(last, value, text[last.span.Start:t.span.End]) {
				last.span.End = t.span.End
				continue
			}
		}
		if numeral {
			t.id = idOfNumber(value)
		}
		t.calendar = x.calendar[t.id]
		t.number = numeral || class == normal.Number || x.magnitude[t.id]
		t.name = class == normal.Name && !t.number
		t.negation = x.negation[t.id]
		t.content = !x.stop[t.id] && (class != normal.Short || t.number)
		out = append(out, t)
	}
	return out
}

// joins makes one numeral of a token and the numeral behind its hyphen, if they are one:
// tens and units, or a numeral that is written so.
func (x *lexicon) joins(last *token, value int, both string) bool {
	n, known := x.hyphened[strings.ToLower(both)]
	if tens := x.numeral[bareOf(last.text)]; !known && tens >= 20 && 0 < value && value < 10 {
		n, known = tens+value, true
	}
	if known {
		last.id = idOfNumber(n)
	}
	return known
}

// bareOf returns the normal form of one word.
func bareOf(word string) id {
	if w := normal.Append(nil, nil, word); len(w) == 1 {
		return bare(w[0])
	}
	return 0
}

// idOfNumber returns the id of a number in digits.
func idOfNumber(n int) id { return bareOf(strconv.Itoa(n)) }
