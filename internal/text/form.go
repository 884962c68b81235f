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

// lookup returns the form of a word, whose key is k, or 0 when it is too long. It is
// valid until the next word.
func (a *analyzer) lookup(k key, word string) *form {
	if k == (key{}) {
		f, ok := a.known.long[word]
		if !ok {
			f = a.newForm(k, word)
			a.known.long[strings.Clone(word)] = f // not to keep the article alive
		}
		return &f
	}
	if f := a.known.get(k); f != nil {
		return f
	}
	return a.known.add(k, a.newForm(k, word))
}

// newForm returns the form of a word that was not met before, whose key is k, or 0
// when it is too long.
func (a *analyzer) newForm(k key, word string) form {
	f := form{common: -1, number: a.known.next(), shape: shapeOf(word)}
	if twin := a.twin(k, word); twin != nil && f.shape&acronym == 0 {
		f.term, f.class, f.role = twin.term, twin.class, twin.role
		if f.role&noticeWord != 0 {
			a.known.notices[f.number] = a.known.notices[twin.number]
		}
		return f
	}
	folded := possessive(fold(word))
	f.role = a.language.word[folded]
	if strings.ContainsFunc(word, unicode.IsDigit) {
		f.class |= Number
	}
	f.term = a.term(&f, folded)
	if f.role&noticeWord != 0 {
		a.known.notices[f.number] = notices[folded]
	}
	return f
}

// term returns the term of a word of a new form, to which it adds what follows from
// being an acronym or a stop word.
func (a *analyzer) term(f *form, folded string) uint32 {
	if f.shape&acronym != 0 {
		letters := strings.ReplaceAll(folded, ".", "")
		if a.language.word[letters]&stopWord == 0 {
			return a.lexicon.add(letters)
		}
		f.common = int32(a.lexicon.add(letters)) // the US is not us, the WHO not who
		f.role &= noticeWord
		return a.lexicon.add(strings.Join(strings.Split(letters, ""), "."))
	}
	if f.role&stopWord != 0 {
		f.class |= Stop
		return a.lexicon.add(folded)
	}
	return a.lexicon.add(a.stem(folded, f.class))
}

// twin returns the form of an ASCII word in small letters and without a genitive when
// it was met before as a word of its own: but for its shape all is the same, and it
// costs no look-up in the tables of the language, no stemming and no allocation.
func (a *analyzer) twin(k key, word string) *form {
	if k == (key{}) || !k.ascii() {
		return nil
	}
	stem := possessive(word)
	twin := k.first(len(stem)).lower()
	if twin == k || possessive(stem) != stem {
		return nil
	}
	return a.known.get(twin)
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

// possessive cuts the English genitive from a word.
func possessive(word string) string {
	if n := len(word); n > 3 && word[n-2] == '\'' && word[n-1]|0x20 == 's' {
		return word[:n-2]
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
	if a.language == english && ascii(folded) {
		return string(a.porter.stem(folded))
	}
	a.stemmer.SetCurrent(folded)
	a.language.stem(a.stemmer)
	return a.stemmer.Current()
}
