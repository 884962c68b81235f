package novelty

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/text"
)

// A Status is what became of an article since readers were told it.
type Status string

// The statuses of articles that were changed. One that was not has the empty status.
const (
	Edited    Status = "edited"
	Corrected Status = "corrected" // it says what was wrong
	Retracted Status = "retracted" // it says that it no longer stands
)

// shortNotice is the number of words up to which an article may be the notice that stands
// in the place of a retracted one.
const shortNotice = 80

// StatusOf returns what became of an article of so many words that said before what old says.
func StatusOf(t, old Text, words int) Status {
	row := language.Of(t.Document.Lang)
	if IsCalledOff(t, old) {
		return Retracted
	}
	retracts := func(s string) bool { return hasWord(s, row.IsRetraction) }
	if words <= shortNotice && (retracts(t.Title) || retracts(t.Text)) && !retracts(old.Text) && !retracts(old.Title) {
		return Retracted
	}
	if corrects(t, row) && !corrects(old, row) {
		return Corrected
	}
	return Edited
}

// IsCalledOff reports whether a title now opens as that of a retracted article, whose text may stand as it
// was: "RETRACTED: …", "[Withdrawn] …".
func IsCalledOff(t, old Text) bool {
	row := language.Of(t.Document.Lang)
	return opensRetraction(t.Title, row) && !opensRetraction(old.Title, row)
}

// opensRetraction reports whether a title opens with a word of retraction and a mark that sets it apart.
func opensRetraction(title string, row *language.Language) bool {
	title = strings.TrimLeftFunc(strings.ToLower(title), func(r rune) bool { return !unicode.IsLetter(r) })
	end := strings.IndexFunc(title, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 || !row.IsRetraction(title[:end]) {
		return false
	}
	mark, _ := utf8.DecodeRuneInString(strings.TrimLeft(title[end:], " "))
	return strings.ContainsRune(":])-–—|：】", mark)
}

// corrects reports whether an article has a note of correction.
func corrects(t Text, row *language.Language) bool {
	return slices.ContainsFunc(t.Document.Sentences, func(s text.Sentence) bool { return opensCorrection(s.Of(t.Text), row) })
}

// opensCorrection reports whether a sentence opens as a note of correction does.
func opensCorrection(sentence string, row *language.Language) bool {
	opening, _, _ := strings.Cut(sentence, " ")
	return row.IsCorrection(strings.ToLower(strings.TrimRight(opening, ":.,")))
}

// hasWord reports whether a text has a word that is one of some.
func hasWord(s string, is func(word string) bool) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(words, is)
}

// withNotes returns a document whose notes of correction and retraction are prose:
// boilerplate to the readers of an article, they are the news to those who know what it said.
func withNotes(published string, d *text.Document) *text.Document {
	row := language.Of(d.Lang)
	noted := *d
	noted.Sentences = slices.Clone(d.Sentences)
	for k, s := range noted.Sentences {
		if quoted := s.Of(published); opensCorrection(quoted, row) || hasWord(quoted, row.IsRetraction) {
			noted.Sentences[k].Kind = text.Prose
		}
	}
	return &noted
}
