package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Anaphora are phrases that tie a sentence to the one before, in small letters.
type Anaphora struct {
	Openings []string // as a connective does; a comma keeps apart "next, they" and "next year"
	Pointers []string // as a pronoun does
	// Within are what a connective or a pronoun may open a sentence with though it ties
	// only what stands within it: "because " a clause, "those who".
	Within []string
	// Expletives stand for a clause that follows: it is clear that. One needs such a verb
	// behind it, or in it, and such a word in the sentence.
	Expletives, ExpletiveVerbs, ExpletiveLinks string
	// Articled are pronouns that are articles before an adjective, which ends on one of Weak: den norske
	// regjeringen, but not on what a past tense ends on, a d or t before it: de sendte.
	Articled, Weak string
	Titles         string // pronouns that are titles before a name: ông Nguyễn
	// Deictics name a time or an amount before one of Moments, or a unit of time of a day and more: this
	// week. Empty: any pronoun does.
	Deictics, Moments string
	// Afterwards count a time from one that was told, behind a unit of time: two days later.
	Afterwards string
	// Dropped are endings of finite verbs that open a sentence whose subject was told before, when
	// one of Beside stands behind the verb, where a subject would: Vyhrál v Paříži.
	Dropped, Beside string
	// Sides say behind a name where it is in a picture: Ada Brink, left, speaks.
	Sides string
	// Pairs stand before two that are named behind them, with such a word between: both
	// Jane and John.
	Pairs, PairLinks string
}

// IsPerson reports whether a folded word is a pronoun that stands for a person.
func (l *Language) IsPerson(word string) bool { return l.has(word, person) }

// IsArticle reports whether a folded word is a definite article.
func (l *Language) IsArticle(word string) bool { return l.has(word, article) }

// IsDemonstrative reports whether a folded word stands before a noun that was told.
func (l *Language) IsDemonstrative(word string) bool { return l.has(word, demonstrative) }

// IsMoment reports whether a folded word after a demonstrative names a time.
func (l *Language) IsMoment(word string) bool { return l.has(word, moment) }

// IsAfterwards reports whether a folded word behind a unit of time counts from a time that
// was told: later.
func (l *Language) IsAfterwards(word string) bool { return l.has(word, afterwards) }

// IsSide reports whether a folded word says where somebody is in a picture: left.
func (l *Language) IsSide(word string) bool { return l.has(word, side) }

// leastVerb is how many letters stand before the ending of a verb.
const leastVerb = 2

// DropsSubject reports whether two folded words that open a sentence are a verb and what stands
// behind one whose subject was told before.
func (l *Language) DropsSubject(verb, next string) bool {
	t := l.built()
	return l.has(next, besideVerb) && slices.ContainsFunc(t.dropped, func(ending string) bool {
		stem, ok := strings.CutSuffix(verb, ending)
		return ok && utf8.RuneCountInString(stem) >= leastVerb
	})
}
