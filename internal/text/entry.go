package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An entry is what is known of a word as it is written.
type entry struct {
	key     key // zero for a word that is too long
	term    uint32
	class   Class
	role    role
	capital bool  // starts on a capital
	acronym bool  // capitals only: US, FBI
	common  int32 // term when capitals mean nothing: US → us in a headline; -1: the same
	seen    int32 // the last document that had it as a name, counted from 1
}

// lookup returns the entry of a word.
func (a *analyzer) lookup(word string) *entry {
	if k, ok := packed(word); ok {
		return a.keyed(k, word)
	}
	e, ok := a.known.long[word]
	if !ok {
		e = a.newEntry(key{}, word)
		a.known.long[strings.Clone(word)] = e // not to keep the article alive
	}
	return e
}

// keyed returns the entry of a word, whose key is k.
func (a *analyzer) keyed(k key, word string) *entry {
	if e := a.known.get(k); e != nil {
		return e
	}
	return a.newEntry(k, word)
}

func (a *analyzer) newEntry(k key, word string) *entry {
	folded := possessive(fold(word))
	e := a.known.add(k)
	e.common = -1
	first, _ := utf8.DecodeRuneInString(word)
	e.capital = unicode.IsUpper(first) || unicode.IsTitle(first)
	if strings.ContainsFunc(word, unicode.IsDigit) {
		e.class |= Number
	}
	e.acronym = acronym(word)
	e.role = a.language.word[folded]
	e.term = a.term(e, word, folded)
	if list := notices[folded]; list != nil {
		e.role |= noticeWord
		a.known.notices[e] = list
	}
	return e
}

// term returns the term of a word of a new entry, to which it adds what follows
// from being an acronym or a stop word.
func (a *analyzer) term(e *entry, word, folded string) uint32 {
	if e.acronym {
		letters := strings.ReplaceAll(folded, ".", "")
		if a.language.word[letters]&stopWord == 0 {
			return a.lexicon.add(letters)
		}
		if word != "I" { // the US is not us, the WHO not who
			e.common = int32(a.lexicon.add(letters))
			e.role = 0
			return a.lexicon.add(strings.Join(strings.Split(letters, ""), "."))
		}
	}
	if e.role&stopWord != 0 {
		e.class |= Stop
		return a.lexicon.add(folded)
	}
	if twin := a.twin(word, folded); twin != nil {
		return twin.term
	}
	return a.lexicon.add(a.stem(folded, e.class))
}

// twin returns the entry of a word's folded form when that is a word of its own, of
// ASCII small letters only, that was met before: it has the same term, which then
// costs neither stemmer nor lexicon. Otherwise nil.
func (a *analyzer) twin(word, folded string) *entry {
	k, ok := packed(folded)
	if !ok || folded == word {
		return nil
	}
	for i := range len(folded) {
		if c := folded[i]; c < 'a' || 'z' < c {
			return nil
		}
	}
	return a.known.get(k)
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
