package token

import (
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
)

// A Type is what is known of a word as it is written.
type Type struct {
	term   uint32
	common int32  // the term when capitals mean nothing: US → us in a headline; -1: the same
	number uint32 // of the type among those of its language, from 0
	Class  Class
	Role   language.Role
	Shape  Shape
}

// A Shape is a set of properties of how a word is written.
type Shape uint8

const (
	Capital Shape = 1 << iota // starts on a capital
	Acronym                   // capitals only: US, FBI
)

// shapeOf returns the shape of a word.
func shapeOf(word string) Shape {
	var s Shape
	if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) || unicode.IsTitle(first) {
		s |= Capital
	}
	if isAcronym(word) {
		s |= Acronym
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
