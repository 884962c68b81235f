package headline

import (
	"slices"
	"strings"
	"unicode"

	"summarize/internal/language"
	"summarize/internal/rank/anaphora"
	"summarize/internal/text"
)

// maxOpenings is how many of an article's first sentences may become a title. The first
// says what happened; later ones count laterOpening each of the one before, and those
// that start on a function word ("The company said") point back at it.
const (
	maxOpenings  = 3
	laterOpening = 0.6
	pointsBack   = 0.6
)

// An opening is a sentence that may become a title, with what speaks for its place.
type opening struct {
	sentence  text.Sentence
	number    int // of the sentence in its article
	worth     float64
	makeshift bool // it is not the first of its article, or leans on what it does not say
}

// leaning are traits of a sentence that does not stand alone.
const leaning = text.OpensOnPronoun | text.OpensOnConnective | text.Question | text.Quotation |
	text.OpenQuote | text.Lowercase | text.FirstPerson

// openings returns the lines above the text that may be its headline, and its first
// sentences that can stand alone; if there are none of these, the first of running text.
func openings(source string, d *text.Document) []opening {
	l := language.Of(d.Lang)
	var all, prose []opening
	worth, read := 1.0, 0
	for n, s := range d.Sentences {
		switch words := d.Words(s); {
		case len(words) < 4:
			continue
		case s.Kind == text.Heading && read == 0:
			all = append(all, opening{s, n, headingWorth, n > 0 || points(source, d, n)})
			continue
		case s.Kind != text.Prose:
			continue
		case s.Traits&leaning == 0:
			o := opening{s, n, worth * form(source, l, words, s), false}
			leans := leans(source, d, n)
			if read > 0 && words[0].Is(text.Stop) || leans {
				o.worth *= pointsBack
			}
			o.makeshift = read > 0 || leans
			prose = append(prose, o)
		}
		if read == 0 && len(prose) == 0 {
			all = append(all, opening{s, n, 0, true}) // where nothing better is found
		}
		worth *= laterOpening
		if read++; read == 2*maxOpenings || len(prose) == maxOpenings {
			break
		}
	}
	if read == 0 {
		for i := range all {
			all[i].worth *= tabular // lines above no text
		}
	}
	return append(all, prose...)
}

// leans reports whether a sentence speaks of something that it does not say, or of a picture.
func leans(source string, d *text.Document, n int) bool {
	return points(source, d, n) || anaphora.Placed(anaphora.Source{Text: source, Document: d}, n)
}

// points reports whether a sentence speaks of something that it does not say: "The facts occurred
// on Monday", "A look back at this affair".
func points(source string, d *text.Document, n int) bool {
	a := anaphora.Source{Text: source, Document: d}
	return anaphora.OpensBare(a, n) || len(anaphora.Needs(a, n)) > 0
}

// What is left of the worth of a sentence that is no clause ("A photo of the harbour with …",
// "A message, which the mayor answered with …"), of one that opens on a quotation, and of one that names
// nobody: "The aim of this measure is to draw more experienced teachers".
const (
	verbless = 0.7
	quoted   = 0.5
	nameless = 0.8
)

// speech reports whether a line opens on a quotation of more words than a name has.
func speech(line string) bool {
	for _, marks := range []string{`""`, "“”", "””", "«»", "‘’"} {
		pair := []rune(marks)
		rest, ok := strings.CutPrefix(line, string(pair[0]))
		if ok {
			words, _, _ := strings.Cut(rest, string(pair[1]))
			return len(strings.Fields(words)) > nameWords
		}
	}
	return false
}

const nameWords = 4

// tabular is what lines of an article without running text are worth: those of a table.
const tabular = 0.3

// form says how far a sentence is written as a title should be, in [0, 1].
func form(source string, l *language.Language, words []text.Token, s text.Sentence) float64 {
	worth := 1.0
	// Without endings of verbs a row knows too few of them.
	if verb, _ := mainVerb(source, l, words); verb == 0 && l.Clause.VerbEndings != "" {
		worth *= verbless
	}
	if speech(s.Of(source)) {
		worth *= quoted
	}
	if namesNobody(s.Of(source), words) {
		worth *= nameless
	}
	return worth
}

// namesNobody reports whether a sentence names nobody and no place, as far as capitals tell, behind its first word.
func namesNobody(sentence string, words []text.Token) bool {
	named := slices.ContainsFunc(words[1:], func(w text.Token) bool { return w.Is(text.Name) })
	return !named && strings.ContainsFunc(sentence, unicode.IsLower)
}

// headingWorth is what a line above the text counts, of which every word must come
// again in it: a headline as good as a published one, while furniture is not supported.
const headingWorth = 1.2

// unsupported is what a line counts of which no content word comes again in its article.
const unsupported = 0.4

// support is 1 for a line all of whose content words come again in other sentences of
// its article. A page's furniture speaks of nothing that the article does.
func support(d *text.Document, line text.Sentence) float64 {
	terms := distinct(d.Words(line))
	all := len(terms)
	for i, t := range d.Tokens {
		if i < line.First || i >= line.Last {
			delete(terms, t.Term)
		}
	}
	again := float64(all-len(terms)) / float64(max(all, 1))
	if line.Kind == text.Heading && again < 0.5 {
		return 0
	}
	return unsupported + (1-unsupported)*again
}

// distinct returns the content terms of some words.
func distinct(words []text.Token) map[uint32]bool {
	terms := map[uint32]bool{}
	for _, w := range words {
		if !w.Is(text.Stop) {
			terms[w.Term] = true
		}
	}
	return terms
}
