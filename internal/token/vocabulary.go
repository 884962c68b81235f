package token

import (
	"strings"
	"unicode"

	"github.com/blevesearch/snowballstem"

	"summarize/internal/language"
)

// A vocabulary holds the word types of one language: those of words of up to sixteen
// bytes, nearly all, in a table, the rest in a map.
type vocabulary struct {
	table[Type]
	long     map[string]Type
	named    []int32 // by the number of a type: the last text that had it as a name, counted from 1
	language *language.Language
	lexicon  *Lexicon
	stemmer  *snowballstem.Env
}

func newVocabulary(l *language.Language, lexicon *Lexicon, stemmer *snowballstem.Env) *vocabulary {
	return &vocabulary{long: map[string]Type{}, language: l, lexicon: lexicon, stemmer: stemmer}
}

// next returns the number of the next type.
func (v *vocabulary) next() uint32 {
	v.named = append(v.named, 0)
	return uint32(len(v.named) - 1)
}

// lookup returns the type of a word, whose key is k, or 0 when it is too long. It is
// valid until the next word.
func (v *vocabulary) lookup(k key, word string) *Type {
	if k == (key{}) {
		f, ok := v.long[word]
		if !ok {
			f = v.newType(k, word)
			v.long[strings.Clone(word)] = f // not to keep the article alive
		}
		return &f
	}
	if f := v.get(k); f != nil {
		return f
	}
	return v.add(k, v.newType(k, word))
}

// newType returns the type of a word that was not met before, whose key is k, or 0
// when it is too long.
func (v *vocabulary) newType(k key, word string) Type {
	f := Type{common: -1, number: v.next(), Shape: shapeOf(word)}
	if small := v.lowerVariant(k, word); small != nil && f.Shape&Acronym == 0 {
		f.term, f.Class, f.Role = small.term, small.Class, small.Role
		return f
	}
	folded := v.language.Bare(Fold(word))
	f.Role = v.language.Role(folded)
	if strings.ContainsFunc(word, unicode.IsDigit) {
		f.Class |= Number
	}
	f.term = v.term(&f, folded)
	return f
}

// term returns the term of a word of a new type, to which it adds what follows from
// being an acronym or a stop word.
func (v *vocabulary) term(f *Type, folded string) uint32 {
	if f.Shape&Acronym != 0 {
		letters := strings.ReplaceAll(folded, ".", "")
		if v.language.Role(letters)&language.StopWord == 0 {
			return v.lexicon.add(letters)
		}
		f.common = int32(v.lexicon.add(letters)) // the US is not us, the WHO not who
		f.Role &= language.Boilerplate
		return v.lexicon.add(strings.Join(strings.Split(letters, ""), "."))
	}
	if f.Role&language.StopWord != 0 {
		f.Class |= Stop
		return v.lexicon.add(folded)
	}
	return v.lexicon.add(v.stem(folded, f.Class))
}

// lowerVariant returns the type of an ASCII word in small letters and without a
// genitive when it was met before as a word of its own: but for its shape all is the
// same, and it costs no look-up in the tables of the language, no stemming and no
// allocation.
func (v *vocabulary) lowerVariant(k key, word string) *Type {
	if k == (key{}) || !k.ascii() {
		return nil
	}
	stem := v.language.Bare(word)
	small := k.first(len(stem)).lower()
	if small == k || v.language.Bare(stem) != stem {
		return nil
	}
	return v.get(small)
}

// stem returns the term of a folded word.
func (v *vocabulary) stem(folded string, class Class) string {
	if class&Number != 0 {
		return number(folded, v.language.DecimalComma)
	}
	return v.language.StemWord(folded, v.stemmer)
}
