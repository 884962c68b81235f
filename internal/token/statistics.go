package token

import "summarize/internal/language"

// Statistics are what one pass over the words of a sentence finds, for all that asks
// about them as a whole.
type Statistics struct {
	Roles    language.Role // that some word plays
	Worded   int           // words without a digit
	Letters  int           // bytes of those, each with the space behind it
	content  int           // words that are neither stop words nor numbers
	capitals int           // capitalised words, stop words aside
	acronyms int
	function int   // stop words with a capital that nothing about them explains
	shaped   []int // indexes of the words that are not in small letters
}

// contentWord holds 1 for the classes of words that carry content.
var contentWord = [8]int{0: 1, Name: 1}

// statistics counts over the words of a sentence; shaped is room for the indexes.
func statistics(text string, tokens []Token, types []Type, shaped []int) Statistics {
	s := Statistics{shaped: shaped}
	for i := range types {
		f := &types[i]
		s.Roles |= f.Role
		if f.Class&Number == 0 {
			s.Worded++
			s.Letters += int(tokens[i].Len) + 1
		}
		s.content += contentWord[f.Class&7]
		if f.Shape == 0 {
			continue
		}
		s.shaped = append(s.shaped, i)
		if f.Shape&Acronym != 0 {
			s.acronyms++
		}
		switch {
		case f.Class&Stop == 0:
			s.capitals++
		case i > 0 && f.Role&language.FirstPerson == 0 && !AfterMark(text, tokens[i]):
			s.function++
		}
	}
	return s
}
