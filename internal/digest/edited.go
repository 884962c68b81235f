package digest

import (
	"slices"
	"strings"
	"unicode"

	"summarize/internal/claim"
	"summarize/internal/language"
	"summarize/internal/text"
)

// What became of an article since readers were told it. Statuses of Article.
const (
	statusEdited    = "edited"
	statusCorrected = "corrected" // it says what was wrong
	statusRetracted = "retracted" // it says that it no longer stands
)

// shortNotice is the number of words up to which an article may be the notice that stands
// in the place of a retracted one.
const shortNotice = 80

// status returns what became of article i since the last run: nothing of one that is new.
func (b *build) status(i int) string {
	a := &b.articles[i]
	old := b.revised[a.ID]
	if old == nil {
		return ""
	}
	row := language.Of(b.document(i).Lang)
	retracts := func(s string) bool { return hasWord(s, row.IsRetraction) }
	if b.facts[i].Words <= shortNotice && (retracts(a.Title) || retracts(a.Text)) && !retracts(old.text) && !retracts(old.title) {
		return statusRetracted
	}
	if corrects(a.Text, b.document(i), row) && !corrects(old.text, old.document, row) {
		return statusCorrected
	}
	return statusEdited
}

// corrects reports whether an article has a note of correction.
func corrects(source string, d *text.Document, row *language.Language) bool {
	return slices.ContainsFunc(d.Sentences, func(s text.Sentence) bool { return opensCorrection(s.Of(source), row) })
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

// hasNewHeadline reports whether the title of article i tells what readers do not know: of a
// copy only another amount, for papers change the headlines of what they reprint; of an
// edited article another amount or name, or a denial; of others any word. The text of a
// flash is its headline.
func (b *build) hasNewHeadline(i int, known []source) bool {
	words := claim.NewWords(b.corpus.Vocabulary, newNearest(known))
	for _, k := range b.alike[i] {
		c := b.titleClaim(int(k))
		words.Add(&c)
	}
	title := b.titleClaim(i)
	old := b.revised[b.articles[i].ID]
	if old != nil {
		before := claim.OfTitle(old.title, old.document)
		words.Add(&before)
		if title.Denies() != before.Denies() || words.HasNewName(&title) {
			return true
		}
	}
	if words.HasNewAmount(&title) {
		return true
	}
	unknown, _ := words.Unknown(&title, &claim.Claim{})
	return old == nil && len(b.alike[i]) == 0 && unknown > 0
}

func (b *build) titleClaim(i int) claim.Claim {
	return claim.OfTitle(b.articles[i].Title, b.document(i))
}
