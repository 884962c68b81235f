// Package detect tells the language of a text by the rows of package language alone, in
// three steps from cheap to dear. Letters alone tell Chinese, Japanese and Korean. Stop
// words tell most articles within some sixteen words: each votes for the rows that have it,
// with one vote among them (votes.go). What stays in doubt, as a headline or a table does, is
// for the judge of its script (judge.go).
//
// benchmarks/languages.md has the accuracy at 20, 50, 100 and 300 characters.
package detect

import (
	"strings"
	"unicode"

	"summarize/internal/language"
)

const (
	closeLook  = 400 // bytes given to the judge: of 300 characters it tells 999 in 1,000
	sureMargin = 30  // of the judge's score, over the second row
	priorWorth = 20  // added to the score of the collection's first language: 80 % of wrong guesses miss by less
	tableWorth = 100 // the same for a text with few stop words of the best row
	foreignTo  = 20  // words from which a text must know its row's stop words
	leastKnown = .08 // of its words, or it is in a language without a row
	sureKnown  = .15
)

// Unknown is the tag of a text in a language without a row.
const Unknown = "und"

// fallback is the language of a text without a letter.
const fallback = "en"

// Sure returns the language of a text, of which the first kilobyte is enough, as a BCP 47
// tag when letters or stop words leave no doubt. It is cheap.
func Sure(text string) (tag string, ok bool) {
	if tag := byScript(text); tag != "" {
		return tag, true
	}
	if l := byStopWords(text); l != nil {
		return l.Tag, true
	}
	return "", false
}

// Language returns the language of any text, where prior, the languages of its collection, has
// a say in those in doubt.
func Language(text string, prior Prior) (tag string, sure bool) {
	if tag, ok := Sure(text); ok {
		return tag, true
	}
	text = strings.ToValidUTF8(text[:min(len(text), closeLook)], "")
	j := judgeOf(text)
	switch {
	case j == nil && strings.ContainsFunc(text, unicode.IsLetter): // of a script that no row has: Khmer
		return Unknown, false
	case j == nil:
		return prior.first(), false
	}
	sums := j.score(text)
	best, margin := leading(sums, j.worths(prior, priorWorth))
	known, words := known(j.rows[best], text)
	if prior.tagOf(j.rows[best]) == "" && known < sureKnown { // a table, or a language without a row
		best, margin = leading(sums, j.worths(prior, tableWorth))
	}
	if own := prior.tagOf(j.rows[best]); own != "" {
		return own, false
	}
	if words >= foreignTo && known < leastKnown {
		return Unknown, false
	}
	return j.rows[best].Tag, margin >= sureMargin && known >= sureKnown
}

// known returns which part of a text's words are stop words of l, and how many it has.
func known(l *language.Language, text string) (part float64, words int) {
	stop := 0
	for word := range wordsOf(text) {
		words++
		if l.Role(language.Fold(word))&language.StopWord != 0 {
			stop++
		}
	}
	return float64(stop) / float64(max(words, 1)), words
}
