package text

import (
	"math/bits"

	"summarize/internal/language"
	"summarize/internal/token"
)

// What stands by itself is known to who writes it: the first sentence of an article is for readers who have read
// nothing of it, those inside lean on what went before. A logistic model learned from that which of the two a sentence
// reads like, by the classes of its words at three places: the first word, the next three, the rest. It knows no word
// of any language. It was learned from English and French (9,500 openings, twice as many sentences from the third on),
// and holds 13 % of the openings of unseen English articles for inner ones and 46 % of the sentences from the third on;
// in French 4 and 37, Czech 1 and 26, Greek 2 and 19, Arabic 7 and 16, Hebrew 5 and 20, Hindi 10 and 40
// (TestQualityInner). Not taken: weights of single words, which know no other language and are no better in their
// own, and of pairs of classes.

// The classes of words, in the order of the weights. A stop word may be of several, a date is of its own class besides.
const (
	capital = iota
	number
	other
	stop
	pronoun
	connective
	firstPerson
	calendar
	classes
)

// innerWeights say how much more likely a sentence opens an article when a class occurs at a place, as
// logarithms of odds in hundredths.
var innerWeights = [places * classes]int{
	46, 31, 0, 16, -143, -101, -179, 22, // the first word
	64, 18, -44, -44, -74, -69, -180, -20, // up to earlyWords
	73, 17, -2, -55, 6, -53, -128, 77, // behind
}

const (
	places     = 3
	earlyWords = 4
	innerBias  = -16
	caseless   = 50   // for the capitals that names would have
	innerLimit = -150 // of blind pairs of summaries read, -150 won 7 to 2 of -200, and lost 4 to 7 to -100 for .14 of ROUGE-2
)

// inner reports whether a sentence of words of these types, in letters that know capitals or not, reads as from inside
// an article.
func inner(types []token.Type, cased bool) bool {
	found := uint32(0) // bit place*classes+class
	for i, f := range types {
		place := 2
		switch {
		case i == 0:
			place = 0
		case i < earlyWords:
			place = 1
		}
		found |= classesOf(f) << (place * classes)
	}
	odds := innerBias
	if !cased {
		odds += caseless
	}
	for ; found != 0; found &= found - 1 {
		odds += innerWeights[bits.TrailingZeros32(found)]
	}
	return odds < innerLimit
}

// classesOf returns the classes of a word, a bit each.
func classesOf(f token.Type) uint32 {
	var c uint32
	if f.Role&language.Calendar != 0 {
		c = 1 << calendar
	}
	switch {
	case f.Class&Number != 0:
		return c | 1<<number
	case f.Class&Stop == 0 && f.Shape&token.Capital != 0:
		return c | 1<<capital
	case f.Class&Stop == 0:
		return c | 1<<other
	}
	said := c
	for k, role := range [...]language.Role{language.Pronoun, language.Connective, language.FirstPerson} {
		if f.Role&role != 0 {
			c |= 1 << (pronoun + k)
		}
	}
	if c == said {
		c |= 1 << stop
	}
	return c
}
