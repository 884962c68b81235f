package update

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
	"summarize/internal/language"
	"summarize/internal/language/detect"
)

// An id is a word's normal form. Numbers in words have the id of their digits.
type id = normal.Word

// A token is one word of a text.
type token struct {
	id      id
	class   class
	name    bool
	word    int32 // its index among the words of the text
	number  int32 // of its id, among those that were told
	span    normal.Span
	written string // as it stands in the text
}

// lower returns the word in small letters.
func (w *token) lower() string { return strings.ToLower(w.written) }

// isCapitalised reports whether a word begins with a capital letter.
func (w *token) isCapitalised() bool {
	first := rune(w.written[0])
	if first >= utf8.RuneSelf {
		first, _ = utf8.DecodeRuneInString(w.written)
	}
	return unicode.IsUpper(first)
}

func (w *token) isContent() bool { return !w.is(function) }

func (w *token) is(c class) bool { return w.class&c != 0 }

// A class is a set of what a word is.
type class uint8

const (
	function class = 1 << iota // carries no content
	number
	numeral  // a number in words
	calendar // a month or a day of the week
	fraction
	negation
	tail // the letters that stand right behind a number: 62ha, £41m, 3rd
)

// A lexicon holds what a language knows of words, by their normal form.
type lexicon struct {
	row      *language.Language
	words    hashtable.Table
	classes  []class              // by word
	numerals map[id]language.Part // what words are in numbers of several words
	hyphened map[string]int       // values of numerals that hyphens join: dix-neuf
	spelled  []spelledNumber      // numerals that are one word
	ordinals []string             // endings of numbers: 4th

	negating          []string   // prefixes
	openings, phrases *phraseSet // of notices
	bylines           map[string]bool
}

// lexicons makes one lexicon a language, and that of unknown ones, each when it is first met.
var lexicons = sync.OnceValue(func() map[*language.Language]func() *lexicon {
	m := map[*language.Language]func() *lexicon{}
	for _, l := range append(slices.Clone(language.All), language.None) {
		m[l] = sync.OnceValue(func() *lexicon { return newLexicon(l) })
	}
	return m
})

func newLexicon(l *language.Language) *lexicon {
	x := &lexicon{
		row: l, numerals: map[id]language.Part{}, hyphened: map[string]int{},
		openings: newPhraseSet(l.Furniture.NoticeOpenings), phrases: newPhraseSet(l.Furniture.NoticePhrases), bylines: map[string]bool{},
	}
	for _, word := range strings.Fields(l.Furniture.Bylines) {
		x.bylines[word] = true
	}
	x.negating, x.ordinals = strings.Fields(l.NegatingPrefixes), strings.Fields(l.Dates.Ordinals)
	x.add(function, l.StopWords)
	x.add(negation, l.Negations)
	x.add(number, l.Numerals.Magnitudes)
	x.add(calendar, l.Dates.Months...)
	x.add(calendar, l.Dates.Days...)
	x.add(fraction, l.Numerals.Fractions)
	x.addNumerals(&l.Numerals)
	return x
}

// addNumerals lists the words that numbers are made of. Words of one normal form are one word, which may be what each of them is
// in a number: mười, ten, and mươi, times ten.
func (x *lexicon) addNumerals(l *language.Numerals) {
	values, parts := l.Values(), l.Parts()
	for _, word := range slices.Sorted(maps.Keys(values)) {
		x.spell(word, values[word])
	}
	for _, word := range slices.Sorted(maps.Keys(parts)) {
		part, w := parts[word], idOf(word)
		if w == 0 {
			x.hyphened[word] = part.Value
			continue
		}
		if part.Value >= 0 {
			x.addWord(number|numeral, w)
		}
		if other, met := x.numerals[w]; met {
			part = part.Or(other)
		}
		x.numerals[w] = part
	}
}

// add gives a class to the words of lists that are single words in normal form too.
func (x *lexicon) add(c class, lists ...string) {
	for _, list := range lists {
		for _, word := range strings.Fields(list) {
			if w := idOf(word); w != 0 {
				x.addWord(c, w)
			}
		}
	}
}

func (x *lexicon) addWord(c class, w id) {
	n := x.words.Number(uint64(w))
	if n == len(x.classes) {
		x.classes = append(x.classes, 0)
	}
	x.classes[n] |= c
}

// turns reports whether one of two words is the other behind a prefix that makes the contrary of it.
func (x *lexicon) turns(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	prefix, found := strings.CutSuffix(a, b)
	return found && slices.Contains(x.negating, prefix)
}

// classOf returns what the language knows of a word.
func (x *lexicon) classOf(w id) class {
	if n := x.words.Find(uint64(w)); n >= 0 {
		return x.classes[n]
	}
	return 0
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
		tag, _ = detect.Language(t.Text, detect.Prior{{Tag: "en", Texts: 1}})
	}
	return lexicons()[language.Of(tag)]()
}

// appendTokens makes tokens of the words of a text.
func (x *lexicon) appendTokens(out []token, text string, words []normal.Word, spans []normal.Span) []token {
	numerals := false
	for i, w := range words {
		t := token{id: bare(w), word: int32(i), span: spans[i], written: text[spans[i].Start:spans[i].End]}
		t.class = x.classOf(t.id)
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
		numerals = numerals || t.is(numeral)
		out = append(out, t)
		if w&normal.ClassBits == normal.Number {
			out = x.readNumber(x.partTail(out), text)
		}
	}
	if numerals {
		out = x.joinNumerals(out, text)
	}
	hushConversions(out, text)
	hushMarks(out, text)
	return out
}

// longestTail is how many letters behind a number are its unit, its magnitude or its ending, at most: 25kWh, 20min.
const longestTail = 4

// partTail makes two tokens of the last one if it is a number with letters right behind it.
func (x *lexicon) partTail(tokens []token) []token {
	t := &tokens[len(tokens)-1]
	at := strings.IndexFunc(t.written, unicode.IsLetter)
	if at <= 0 || !isTail(t.written[at:]) {
		return tokens
	}
	letters := token{id: idOf(t.written[at:]), class: function | tail, word: t.word, span: t.span, written: t.written[at:]}
	if !slices.Contains(x.ordinals, letters.lower()) && slices.ContainsFunc(strings.Fields(x.row.Numerals.Magnitudes), letters.abbreviates) {
		letters.class |= number
	}
	t.span.End = t.span.Start + at
	letters.span.Start = t.span.End
	t.id, t.written = idOf(t.written[:at]), t.written[:at]
	return append(tokens, letters)
}

// isTail reports whether all of a few characters are letters.
func isTail(s string) bool {
	return utf8.RuneCountInString(s) <= longestTail && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

// abbreviates reports whether the letters of a token stand in a longer word, in order and from its first on: bn for billion, km
// for kilometres.
func (w *token) abbreviates(word string) bool {
	rest, short := word, w.lower()
	if len(word) <= len(short) || !strings.HasPrefix(word, short[:1]) {
		return false
	}
	for _, r := range short {
		at := strings.IndexRune(rest, r)
		if at < 0 {
			return false
		}
		rest = rest[at+utf8.RuneLen(r):]
	}
	return true
}
