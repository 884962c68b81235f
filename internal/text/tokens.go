package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// Words: those of Unicode Standard Annex #29. ASCII text, nearly all of English,
// is scanned byte by byte with the same outcome, but for a hyphen, which joins
// letters to a number behind them (F-16, COVID-19) and a single letter to a word
// (e-mail, X-ray), and for an apostrophe after an elided word (l', dell'), which
// parts two words. Symbols and emoji are no words. Chinese and Japanese, written
// without spaces, go to their dictionaries (han.go, kana.go).

const maxToken = 256 // bytes; a longer run of letters is no word

// words appends the words of text[s.Start:s.End] to a.tokens, and what is known of
// each to a.entries.
func (a *analyzer) words(text string, s Span) {
	if a.dictionary != nil {
		a.dictionary(a, text, s)
		return
	}
	a.spacedWords(text, s)
}

// spacedWords appends the words of a script that sets spaces between them.
func (a *analyzer) spacedWords(text string, s Span) {
	for i := s.Start; i < s.End; {
		c := text[i]
		switch {
		case alphanumeric[c]:
			end, mixed := a.wordEnd(text, i, s.End)
			if mixed {
				end = chunkEnd(text, end, s.End)
				a.unicodeWords(text, Span{i, end})
			} else {
				a.word(text, Span{i, end})
			}
			i = end
		case c < utf8.RuneSelf:
			i++
		case c == 0xE2 && i+1 < s.End && text[i+1]&^1 == 0x80: // general punctuation
			i++
		default:
			end := chunkEnd(text, i, s.End)
			if end == i {
				i++
				continue
			}
			a.unicodeWords(text, Span{i, end})
			i = end
		}
	}
}

// wordEnd returns the end of the ASCII word at i; mixed tells that other letters
// follow it directly.
func (a *analyzer) wordEnd(text string, i, limit int) (end int, mixed bool) {
	start := i
	for i < limit {
		c := text[i]
		if alphanumeric[c] {
			i++
			continue
		}
		size := 1
		if c >= utf8.RuneSelf {
			if c != 0xE2 || i+1 >= limit || text[i+1]&^1 != 0x80 {
				return i, true
			}
			if i+2 >= limit || text[i+1] != 0x80 || text[i+2] != 0x99 { // ’
				return i, false
			}
			size = 3
		}
		if i == start || i+size >= limit || !a.connects(text, start, i, i+size) {
			return i, false
		}
		i += size
	}
	return i, false
}

// connects reports whether the mark in text[mark:next] stands inside a word that
// starts at start.
func (a *analyzer) connects(text string, start, mark, next int) bool {
	before, after := text[mark-1], text[next]
	if !alphanumeric[after] {
		return false
	}
	switch text[mark] {
	case '\'', 0xE2:
		return !digit(before) && !digit(after) && !(a.language.elision != nil && a.language.elision[fold(text[start:mark])])
	case '.':
		return digit(before) == digit(after)
	case ',':
		return digit(before) && digit(after)
	case '_':
		return true
	case '-':
		if digit(after) {
			return !digit(before) && mark-start <= 8
		}
		return mark-start == 1 && !digit(before)
	}
	return false
}

// chunkEnd returns where the run of letters, digits and marks at i ends: at ASCII
// other than letters and digits, or at general punctuation.
func chunkEnd(text string, i, limit int) int {
	for i < limit {
		c := text[i]
		if c < utf8.RuneSelf && !alphanumeric[c] || c == 0xE2 && i+1 < limit && text[i+1]&^1 == 0x80 {
			break
		}
		i++
	}
	return i
}

// unicodeWords appends the words of a run of any letters.
func (a *analyzer) unicodeWords(text string, s Span) {
	for it := words.FromString(s.Of(text)); it.Next(); {
		r, _ := utf8.DecodeRuneInString(it.Value())
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			a.word(text, Span{s.Start + it.Start(), s.Start + it.End()})
		}
	}
}

// word appends one word.
func (a *analyzer) word(text string, s Span) {
	if s.Len() > maxToken {
		return
	}
	e := a.lookup(s.Of(text))
	a.tokens = append(a.tokens, Token{Start: uint32(s.Start), Len: uint16(s.Len()), Class: e.class, Term: e.term})
	a.entries = append(a.entries, e)
}

// An entry is what is known of a word as it is written.
type entry struct {
	term    uint32
	class   Class
	role    role
	capital bool  // starts on a capital
	acronym bool  // capitals only: US, FBI
	common  int32 // term when capitals mean nothing: US → us in a headline; -1: the same
	seen    int32 // the last document that had it as a name, counted from 1
	notices []notice
}

// lookup returns the entry of a word.
func (a *analyzer) lookup(word string) *entry {
	key, ok := packed(word)
	if ok {
		if e := a.known.short.get(key); e != nil {
			return e
		}
		e := a.newEntry(word)
		a.known.short.put(key, e)
		return e
	}
	e, ok := a.known.long[word]
	if !ok {
		e = a.newEntry(word)
		a.known.long[strings.Clone(word)] = e // not to keep the article alive
	}
	return e
}

func (a *analyzer) newEntry(word string) *entry {
	folded := possessive(fold(word))
	e := a.known.entry()
	*e = entry{common: -1, role: a.language.word[folded], notices: notices[folded]}
	first, _ := utf8.DecodeRuneInString(word)
	e.capital = unicode.IsUpper(first) || unicode.IsTitle(first)
	if strings.ContainsFunc(word, unicode.IsDigit) {
		e.class |= Number
	}
	e.acronym = acronym(word)
	if e.acronym {
		letters := strings.ReplaceAll(folded, ".", "")
		if a.language.word[letters]&stopWord == 0 {
			e.term = a.lexicon.add(letters)
			return e
		}
		if word != "I" { // the US is not us, the WHO not who
			e.common = int32(a.lexicon.add(letters))
			e.role = 0
			e.term = a.lexicon.add(strings.Join(strings.Split(letters, ""), "."))
			return e
		}
	}
	if e.role&stopWord != 0 {
		e.class |= Stop
		e.term = a.lexicon.add(folded)
		return e
	}
	e.term = a.lexicon.add(a.stem(folded, e.class))
	return e
}

// acronym reports whether word is two to five capitals, or capitals with stops.
func acronym(word string) bool {
	if len(word) > 9 || len(word) < 2 {
		return false
	}
	letters := 0
	for i := range len(word) {
		switch c := word[i]; {
		case 'A' <= c && c <= 'Z':
			letters++
		case c != '.':
			return false
		}
	}
	return letters >= 2 && letters <= 5
}

// possessive cuts the English genitive from a folded word.
func possessive(word string) string {
	if len(word) > 3 && strings.HasSuffix(word, "'s") {
		return word[:len(word)-2]
	}
	return strings.TrimSuffix(word, "'")
}

// stem returns the term of a folded word.
func (a *analyzer) stem(folded string, class Class) string {
	if class&Number != 0 {
		return strings.ReplaceAll(folded, ",", "")
	}
	if a.language.stem == nil {
		return folded
	}
	a.stemmer.SetCurrent(folded)
	a.language.stem(a.stemmer)
	return a.stemmer.Current()
}
