// Package anaphora finds what a sentence points at outside of itself (a pronoun, a
// definite noun, a bare surname, a connective), and whether readers of a summary were
// told it before. It judges by form, without knowing who anybody is: where form says
// that the antecedent stands elsewhere, the sentence needs company.
//
// Needs are found for single sentences, as only few are ever asked for.
package anaphora

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/text"
)

// A Kind says how a sentence points outside of itself.
type Kind uint8

// The kinds of anaphora.
const (
	Previous Kind = iota // at the sentence before: a pronoun or connective, half of a quotation
	Noun                 // at a thing told before: "the aftershock"
	Nobody               // at whom its article's opening names: "Shareholders get 17 dollars"
	Surname              // at somebody introduced before by a fuller name
	Inside               // at something that its article told: it reads as from inside one (text.Inner)
)

// String names the kind for explanations.
func (k Kind) String() string {
	return [...]string{"points at the sentence before it", "speaks of a thing told before", "does not say of whom it speaks", "names somebody introduced before", "reads as from inside its article"}[k]
}

// A Need is one antecedent that a sentence wants.
type Need struct {
	Kind Kind
	// Terms are the nouns or the surname. A Noun without terms was never told in words of
	// its own ("the suspect"): only the sentences just before it can tell who is meant.
	Terms []uint32
	Aside bool // a Noun that the sentence does not open on: it may be clear enough
}

// A Source is an article with its text.
type Source struct {
	Text     string
	Document *text.Document
}

// backward are traits of a sentence that needs the one before it.
const backward = text.OpensOnPronoun | text.OpensOnConnective | text.Quotation | text.InsideQuote

// Needs returns what sentence n of an article wants told before it.
func Needs(a Source, n int) []Need {
	var needs []Need
	s := a.Document.Sentences[n]
	words := a.Document.Words(s)
	if len(words) == 0 {
		return nil
	}
	l := language.Of(a.Document.Lang)
	first := before(a.Document, n) < 0
	for k := range words {
		if first && k >= openingReach {
			return needs // nothing stands before it in the article: what it means it says itself
		}
		if noun, ok := demonstrated(a.Text, l, words, k); ok {
			needs = append(needs, Need{Kind: Noun, Terms: given(a.Document, []uint32{noun}, n)})
		}
	}
	if first {
		return needs
	}
	if s.Traits&backward != 0 || answers(a, n) || pronounBeforeName(a.Text, l, words) || afterwards(a.Text, l, words) || isAside(s.Of(a.Text)) {
		needs = append(needs, Need{Kind: Previous})
	} else if s.Is(text.Inner) {
		needs = append(needs, Need{Kind: Inside})
	}
	if nouns := definite(a.Text, l, words); nouns != nil {
		needs = append(needs, Need{Kind: Noun, Terms: given(a.Document, nouns, n)})
	}
	for _, noun := range given(a.Document, laterDefinites(a.Text, l, words), n) {
		needs = append(needs, Need{Kind: Noun, Terms: []uint32{noun}, Aside: true})
	}
	for k, w := range words {
		if (w.Is(text.Name) || k == 0 && capital(a.Text, w)) && !beside(a, words, k) && introduced(a, w.Term, n) { // "Bauer's departure"
			needs = append(needs, Need{Kind: Surname, Terms: []uint32{w.Term}})
		}
	}
	return needs
}

// capital reports whether a word starts on a capital.
func capital(source string, w text.Token) bool {
	r, _ := utf8.DecodeRuneInString(w.Span().Of(source))
	return unicode.IsUpper(r)
}

// isAside reports whether a sentence stands in brackets, or begins there.
func isAside(line string) bool { return strings.HasPrefix(line, "(") || strings.HasPrefix(line, "[") }

// answers reports whether the sentence before n asks or announces what n says: "What did he
// know?", "The mayor said:".
func answers(a Source, n int) bool {
	s := a.Document.Sentences[before(a.Document, n)]
	return s.Is(text.Question) || strings.HasSuffix(s.Of(a.Text), ":")
}

// pronounBeforeName reports whether a sentence speaks of a person by a pronoun before
// it has named anybody: "Speaking to the committee he urged …". A clause that comes before its
// own subject may: "Known for his rhymes, Prodigy …".
func pronounBeforeName(source string, l *language.Language, words []text.Token) bool {
	for k, w := range words {
		if w.Is(text.Name) {
			return false
		}
		if w.Is(text.Stop) && l.IsPerson(lower(source, w)) {
			return !namedBehindComma(source, words, k)
		}
	}
	return false
}

// namedBehindComma reports whether a name stands behind the first comma after word k.
func namedBehindComma(source string, words []text.Token, k int) bool {
	for k++; k < len(words); k++ {
		if strings.HasPrefix(source[words[k-1].Span().End:], ",") {
			return words[k].Is(text.Name)
		}
	}
	return false
}

// openingReach is how many words may go before the time that a sentence opens on, "Just a
// few days later", and how many words an article opens on that may point at what it lost: "Hours after this decision".
const openingReach = 5

// afterwards reports whether a sentence opens on a time that counts from one told before:
// "Just days later, the army said …".
func afterwards(source string, l *language.Language, words []text.Token) bool {
	unit := false
	for k, w := range words[:min(len(words), openingReach)] {
		if unit && l.IsAfterwards(lower(source, w)) {
			return k+1 == len(words) || strings.HasPrefix(source[w.Span().End:], ",") || !words[k+1].Is(text.Stop)
		}
		unit = unit || l.IsUnit(lower(source, w))
	}
	return false
}

// nounReach is how many words behind the article of a definite noun may hold it, and
// nameReach how many may hold a name that tells which one is meant: "the mayor of Tessen".
const (
	nounReach = 3
	nameReach = 7
)

// definite returns the terms of the definite noun that a sentence opens on, nil if it
// opens on none, or on one that a name or a relative clause makes clear.
func definite(source string, l *language.Language, words []text.Token) []uint32 {
	if len(words) < 2 || !l.IsArticle(lower(source, words[0])) {
		return nil
	}
	var nouns []uint32
	open := true
	for k, w := range words[1:min(len(words), nameReach+1)] {
		if len(nouns) > 0 && !w.Is(text.Name) && strings.HasPrefix(source[words[k].Span().End:], ",") {
			return nouns // behind a comma only a name tells who it is: "the mayor, Ada Brink,"
		}
		switch {
		case w.Is(text.Name) || len(nouns) > 0 && restricts(source, l, words, k+1):
			return nil
		case len(nouns) > 0 && l.ClauseRole(lower(source, w))&(language.Verb|language.Reporting) != 0:
			return nouns // a name behind the verb says nothing of what stands before it
		case w.Is(text.Stop) && len(nouns) > 0 || k >= nounReach:
			open = false
		case open && !w.Is(text.Stop) && !w.Is(text.Number):
			nouns = append(nouns, w.Term)
		}
	}
	return nouns
}

// restricts reports whether word k opens a relative clause that says which one is meant: "the man
// who shot a guard". Behind a comma it does not, where a comma does not open them all.
func restricts(source string, l *language.Language, words []text.Token, k int) bool {
	return l.ClauseRole(lower(source, words[k]))&language.Relative != 0 &&
		(l.Clause.CommasOnly || strings.HasPrefix(text.Gap(source, words[k-1].Span().End, words[k].Span().Start), " "))
}

// OpensBare reports whether sentence n opens on a definite noun that nothing within the
// sentence makes clear: "The mayor has resigned." The first sentence of an article that
// lost its head does so as well as later ones.
func OpensBare(a Source, n int) bool {
	return definite(a.Text, language.Of(a.Document.Lang), a.Document.Words(a.Document.Sentences[n])) != nil
}

// laterDefinites returns the definite nouns behind the opening of a sentence; behind a name
// only those that nothing explains, as "the mayor of Tessen" does.
func laterDefinites(source string, l *language.Language, words []text.Token) []uint32 {
	var nouns []uint32
	named := false
	for k := 2; k < len(words); k++ {
		named = named || words[k-1].Is(text.Name)
		if words[k].Class == 0 && words[k-1].Is(text.Stop) && l.IsArticle(lower(source, words[k-1])) && !l.IsMoment(l.Bare(lower(source, words[k]))) &&
			!(named && explained(source, l, words, k)) &&
			!slices.ContainsFunc(words[:k], func(w text.Token) bool { return w.Term == words[k].Term }) {
			nouns = append(nouns, words[k].Term)
		}
	}
	return nouns
}

// explained reports whether something behind noun k says which one is meant: another word of its phrase, a
// preposition, a relative clause.
func explained(source string, l *language.Language, words []text.Token, k int) bool {
	if k+1 == len(words) {
		return false
	}
	next := words[k+1]
	return text.Gap(source, words[k].Span().End, next.Span().Start) == " " && l.ClauseRole(lower(source, next))&(language.Verb|language.Reporting) == 0
}

// demonstrated returns the noun behind a demonstrative, which word k is, unless it names a
// time ("this week") or stands in the sentence before.
func demonstrated(source string, l *language.Language, words []text.Token, k int) (noun uint32, ok bool) {
	if k+1 >= len(words) || !words[k].Is(text.Stop) || words[k+1].Class != 0 ||
		!l.IsDemonstrative(lower(source, words[k])) {
		return 0, false
	}
	word := l.Bare(lower(source, words[k+1])) // this week's
	if l.IsMoment(word) || l.Role(word)&language.Calendar != 0 {
		return 0, false
	}
	noun = words[k+1].Term
	return noun, !slices.ContainsFunc(words[:k], func(w text.Token) bool { return w.Term == noun })
}

// given returns those of some terms that sentences before n have.
func given(d *text.Document, terms []uint32, n int) []uint32 {
	var found []uint32
	for _, term := range terms {
		for _, t := range d.Tokens[:d.Sentences[n].First] {
			if t.Term == term {
				found = append(found, term)
				break
			}
		}
	}
	return found
}

// introduced reports whether a name is told in full first in a sentence before n, and not by itself before that: "Israel" is no short form of "northern Israel".
func introduced(a Source, name uint32, n int) bool {
	for _, s := range a.Document.Sentences[:n] {
		words := a.Document.Words(s)
		for k, w := range words {
			if w.Term == name && w.Is(text.Name) {
				return introduces(a, words, k)
			}
		}
	}
	return false
}

// introduces reports whether word k, a name, is told in full: as the end of a longer name,
// or as its short form in brackets behind it, "… Geological Survey (USGS)".
func introduces(a Source, words []text.Token, k int) bool {
	span := words[k].Span()
	return endsFullName(a, words, k) ||
		span.Start > 0 && a.Text[span.Start-1] == '(' && span.End < len(a.Text) && a.Text[span.End] == ')'
}

// endsFullName reports whether word k ends a name of several words; a title before it makes none: Mr. Brink.
func endsFullName(a Source, words []text.Token, k int) bool {
	return k > 0 && named(a.Text, words, k-1) && joined(a.Text, words[k-1], words[k]) && !isTitle(a, words[k-1]) &&
		!(k+1 < len(words) && words[k+1].Is(text.Name) && joined(a.Text, words[k], words[k+1]))
}

// isTitle reports whether a word is an abbreviation that stands before names.
func isTitle(a Source, w text.Token) bool {
	return language.Of(a.Document.Lang).Abbreviation(lower(a.Text, w)) == language.Prefix
}

// named reports whether word k may be part of a name; the capital that opens a sentence
// tells nothing by itself. Within one, that of a function word does: Will Smith.
func named(source string, words []text.Token, k int) bool {
	if words[k].Is(text.Name) {
		return true
	}
	word := words[k].Span().Of(source)
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) && (k == 0) != words[k].Is(text.Stop) && (k == 0 || word != strings.ToUpper(word) && source[words[k].Span().Start-1] == ' ')
}

// beside reports whether word k stands beside another word of a name, no title.
func beside(a Source, words []text.Token, k int) bool {
	return k > 0 && named(a.Text, words, k-1) && joined(a.Text, words[k-1], words[k]) && !isTitle(a, words[k-1]) ||
		k+1 < len(words) && words[k+1].Is(text.Name) && joined(a.Text, words[k], words[k+1])
}

// lower returns a word as rows of language have it.
func lower(source string, w text.Token) string {
	return strings.ReplaceAll(strings.ToLower(w.Span().Of(source)), "’", "'")
}

// joined reports whether two words that follow each other are parts of one name: a
// space parts them, a hyphen, or the stop of an initial.
func joined(source string, a, b text.Token) bool {
	if a.Span().End > b.Span().Start {
		return true
	}
	switch text.Gap(source, a.Span().End, b.Span().Start) {
	case " ", "-", ". ", "\u00a0", " - ", " ‘", " '", "’ ", "' ":
		return true
	}
	return false
}

// Speaks reports whether somebody speaks of himself in a sentence before it has named
// anybody or quoted: "As a neurosurgeon, I did not believe in it." Who that is, only its
// article's byline tells.
func Speaks(a Source, n int) bool {
	s := a.Document.Sentences[n]
	if !s.Is(text.FirstPerson) {
		return false
	}
	l := language.Of(a.Document.Lang)
	for _, w := range a.Document.Words(s) {
		word := w.Span().Of(a.Text)
		if w.Is(text.Name) || strings.ContainsAny(a.Text[s.Start:w.Span().Start], "\"“”«„") {
			return false
		}
		if l.Role(lower(a.Text, w))&language.FirstPerson != 0 && (len(word) == 1 || word != strings.ToUpper(word)) {
			return true
		}
	}
	return false
}
