// Package detect tells the language of a text by the rows of package language alone, in
// three steps from cheap to dear. Letters alone tell Chinese, Japanese and Korean. Stop
// words tell most articles within some sixteen words: each votes for the rows that have it,
// with one vote among them (votes.go). What stays in doubt, as a headline or a table does, is
// for the judge of its script (judge.go).
//
// benchmarks/languages.md has the accuracy at 20, 50, 100 and 300 characters.
package detect

import (
	"slices"
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
	neighbors  = 1. / 3 // as many stop words as of its own language a text has at least of one next to that: Danish and Norwegian, Czech and Slovak
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

// Denies reports whether a text is plainly not in the language that its record states: programs that write pages and feeds
// state their makers' language where their users did not care. A language next to that of the text is believed, and one without a row.
func Denies(text, stated string) bool {
	said := language.Of(stated)
	if said == language.None {
		return false
	}
	if tag := byScript(text); tag != "" {
		return !slices.Contains([]string{"zh", "ja", "ko"}, said.Tag)
	}
	l := byStopWords(text)
	if l == nil || l == said {
		return false
	}
	own, words := known(l, text)
	others, _ := known(said, text)
	return words >= foreignTo && own >= sureKnown && others < neighbors*own
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
