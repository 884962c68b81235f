package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A form is what is known of a word as it is written.
type form struct {
	term   uint32
	common int32  // the term when capitals mean nothing: US → us in a headline; -1: the same
	number uint32 // of the form among those of its language, from 0
	class  Class
	role   role
	shape  shape
}

// A shape is a set of properties of how a word is written.
type shape uint8

const (
	capital shape = 1 << iota // starts on a capital
	acronym                   // capitals only: US, FBI
)

// lookup returns the form of a word.
func (a *analyzer) lookup(word string) form {
	if k, ok := packed(word); ok {
		return *a.keyed(k, word)
	}
	f, ok := a.known.long[word]
	if !ok {
		f = a.newForm(word)
		a.known.long[strings.Clone(word)] = f // not to keep the article alive
	}
	return f
}

// keyed returns the form of a word, whose key is k; it is valid until the next word.
func (a *analyzer) keyed(k key, word string) *form {
	if f := a.known.get(k); f != nil {
		return f
	}
	return a.known.add(k, a.newForm(word))
}

// newForm returns the form of a word that was not met before.
func (a *analyzer) newForm(word string) form {
	folded := possessive(fold(word))
	f := form{common: -1, number: a.known.next(), shape: shapeOf(word), role: a.language.word[folded]}
	if strings.ContainsFunc(word, unicode.IsDigit) {
		f.class |= Number
	}
	f.term = a.term(&f, word, folded)
	if list := notices[folded]; list != nil {
		f.role |= noticeWord
		a.known.notices[f.number] = list
	}
	return f
}

// term returns the term of a word of a new form, to which it adds what follows from
// being an acronym or a stop word.
func (a *analyzer) term(f *form, word, folded string) uint32 {
	if f.shape&acronym != 0 {
		letters := strings.ReplaceAll(folded, ".", "")
		if a.language.word[letters]&stopWord == 0 {
			return a.lexicon.add(letters)
		}
		if word != "I" { // the US is not us, the WHO not who
			f.common = int32(a.lexicon.add(letters))
			f.role = 0
			return a.lexicon.add(strings.Join(strings.Split(letters, ""), "."))
		}
	}
	if f.role&stopWord != 0 {
		f.class |= Stop
		return a.lexicon.add(folded)
	}
	if twin := a.twin(word, folded); twin != nil {
		return twin.term
	}
	return a.lexicon.add(a.stem(folded, f.class))
}

// twin returns the form of a word's folded form when that is a word of its own, of
// ASCII small letters only, that was met before: it has the same term, which then
// costs neither stemmer nor lexicon. Otherwise nil.
func (a *analyzer) twin(word, folded string) *form {
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

// shapeOf returns the shape of a word.
func shapeOf(word string) shape {
	var s shape
	if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) || unicode.IsTitle(first) {
		s |= capital
	}
	if isAcronym(word) {
		s |= acronym
	}
	return s
}

// isAcronym reports whether word is two to five capitals, or capitals with stops.
func isAcronym(word string) bool {
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
