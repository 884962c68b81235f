package keyword

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/text"
)

// longestName is in words, particles and parts behind hyphens not counted; longestRun of all words that are looked at.
const (
	longestName = 5
	longestRun  = 2 * longestName
)

// A line is the words of a sentence at hand.
type line struct {
	source   string
	words    []text.Token
	language *language.Language
	article  int
}

// of returns the text of words from to last, with what ends the last one.
func (l *line) of(from, last int) string {
	for last+1 < len(l.words) && l.words[last+1].Is(text.Suffix) && l.gap(last+1) == "" {
		last++
	}
	return text.Collapse(l.source[l.words[from].Span().Start:l.words[last].Span().End])
}

// A found name is one of several words that holds a word at hand.
type found struct {
	text string
	held bool // the word stands behind a particle in it
}

// names returns the names of several words that hold word i, the longest first. One that is longer than names may be is told
// by its end, where the person is: Prime Minister Dr Mahathir bin Mohamad of a Malaysian one.
func (l *line) names(i int) []found {
	starts, ends := l.wholeWords(l.run(i, before), l.withoutCompound(l.run(i, behind)))
	var names []found
	for s := min(len(starts), longestName) - 1; s >= 0; s-- {
		if s+len(ends) > longestName {
			continue
		}
		for e := len(ends) - 1; e >= 0; e-- {
			if ends[e] > starts[s] {
				names = append(names, found{l.language.Bare(l.of(starts[s], ends[e])), l.hasParticle(starts[s], i)})
			}
		}
	}
	return names
}

// run returns the words of a name from word i to one side, i first.
func (l *line) run(i, step int) []int {
	words := []int{i}
	for at := l.nameNext(i, step); at >= 0 && len(words) < longestRun; at = l.nameNext(at, step) {
		words = append(words, at)
	}
	return words
}

// joined returns what the name that holds word i is with the one that a conjunction ties it to, the longest first: South Africa's
// Truth and Reconciliation Commission, Truth and Reconciliation Commission.
func (l *line) joined(i int) (names []string) {
	starts, ends := l.run(i, before), l.run(i, behind)
	first, last := starts[len(starts)-1], ends[len(ends)-1]
	if k := l.across(first, before); k >= 0 {
		starts = l.run(k, before)
	} else if k = l.across(last, behind); k >= 0 {
		starts, ends = starts[len(starts)-1:], l.run(k, behind)
	} else {
		return nil
	}
	for _, start := range slices.Backward(starts) {
		names = append(names, l.language.Bare(l.of(start, ends[len(ends)-1])))
	}
	return names
}

// across returns the name behind the conjunction that stands on one side of word k, or -1.
func (l *line) across(k, step int) int {
	at := k + 2*step
	if at < 0 || at >= len(l.words) || !l.words[at].Is(text.Name) || !l.isConjunction(k+step) || l.gap(max(k, k+step)) != " " || l.gap(max(at, k+step)) != " " {
		return -1
	}
	return at
}

// isConjunction reports whether word k stands inside names and between them: and.
func (l *line) isConjunction(k int) bool {
	word := l.words[k].Span().Of(l.source)
	return l.language.IsParticle(word) && l.language.Role(word)&language.Connective != 0
}

// beside returns the words before and behind word i, "" where the line ends.
func (l *line) beside(i int) (words [2]string) {
	if i > 0 {
		words[0] = l.of(i-1, i-1)
	}
	if i+1 < len(l.words) {
		words[1] = l.of(i+1, i+1)
	}
	return words
}

// hasParticle reports whether a particle stands between words from and to, before to.
func (l *line) hasParticle(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if !l.words[k].Is(text.Name) && l.isParticle(k) {
			return true
		}
	}
	return false
}

// opening returns the longest name that holds word i and the capitalised word that opens the
// sentence, which may be no part of it ("Anna Roe", "Yesterday Roe"), or "".
func (l *line) opening(i int) string {
	start := i
	for at := l.nameNext(start, before); at >= 0; at = l.nameNext(start, before) {
		start = at
	}
	if start != 1 || l.gap(1) != " " || l.words[0].Is(text.Stop) || !startsUpper(l.source[l.words[0].Start:]) {
		return ""
	}
	end := i
	for at := l.nameNext(end, behind); at >= 0 && at < longestName; at = l.nameNext(end, behind) {
		end = at
	}
	return l.language.Bare(l.of(0, end))
}

// wholeWords drops the starts and ends that would cut a word at a hyphen or an ampersand, and the ends on an
// initial, a title of who follows (Gov.) or a word that opens sentences.
func (l *line) wholeWords(starts, ends []int) (whole, to []int) {
	whole = slices.DeleteFunc(starts, func(k int) bool { return isTie(l.gap(k)) })
	to = slices.DeleteFunc(ends, func(k int) bool {
		return isTie(l.gap(k+1)) && k != ends[len(ends)-1] || l.isTitle(k) || l.isInitial(k) || l.starts(k)
	})
	return whole, to
}

// withoutCompound drops the participle that a hyphen ties to the end of a name, which is whole without it: Hong Kong-based.
func (l *line) withoutCompound(ends []int) []int {
	last := ends[len(ends)-1]
	if word := l.words[last].Span().Of(l.source); len(ends) > 2 && l.gap(last) == "-" && word == strings.ToLower(word) && l.language.IsPast(word) {
		return ends[:len(ends)-1]
	}
	return ends
}

// isTie reports whether a gap makes one word of two: Port-au-Prince, AT&T.
func isTie(gap string) bool { return gap == "-" || gap == "&" }

// isTitle reports whether word k is an abbreviation that stands before a name.
func (l *line) isTitle(k int) bool {
	return strings.HasPrefix(l.gap(k+1), ".") && l.language.Abbreviation(language.Fold(l.words[k].Span().Of(l.source))) == language.Prefix
}

// isInitial reports whether word k is one capital with a full stop behind it.
func (l *line) isInitial(k int) bool {
	word := l.words[k].Span().Of(l.source)
	return startsUpper(word) && utf8.RuneCountInString(word) == 1 && strings.HasPrefix(l.gap(k+1), ".") && k+1 < len(l.words)
}

// Directions in which a name goes on.
const (
	before = -1
	behind = 1
)

// nameNext returns the word on one side of word k that belongs to its name, or -1: a name
// across a space or, in scripts that have none, nothing, or across particles (Rio de
// Janeiro) or an ampersand, or anything across a tie or a point between names.
func (l *line) nameNext(k, step int) int {
	for n := 1; n <= 3; n++ {
		at := k + n*step
		if at < 0 || at >= len(l.words) {
			return -1
		}
		switch gap := l.gap(max(at, at-step)); {
		case (isTie(gap) || isPoint(gap)) && n == 1:
			return at
		case gap == " & " && n == 1 && l.words[at].Is(text.Name): // Johnson & Johnson
			return at
		case gap == ". " && n == 1 && l.isInitial(min(at, k)) && l.words[at].Is(text.Name): // George W. Bush
			return at
		case gap != " " && gap != "":
			return -1
		case l.words[at].Is(text.Name) || n == 1 && l.isCapitalised(at):
			return at
		case !l.isParticle(at):
			return -1
		}
	}
	return -1
}

// isCapitalised reports whether word k is a small word that a capital within a sentence tells for part of a name: Pan Am, Marine Le Pen.
func (l *line) isCapitalised(k int) bool {
	if !l.words[k].Is(text.Stop) || l.gap(k) != " " || l.language.NounCapitals || l.isDay(k) {
		return false
	}
	word := l.words[k].Span().Of(l.source)
	_, size := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[size:])
	return startsUpper(word) && unicode.IsLower(second) && !l.isHeadline()
}

// starts reports whether word k is a small one that sentences open on, so that its capital behind a name may be that of a sentence before
// which the stop was lost: "the council of Tessen If it rains".
func (l *line) starts(k int) bool {
	if !l.words[k].Is(text.Stop) {
		return false
	}
	word := l.words[k].Span().Of(l.source)
	return l.language.IsArticle(language.Fold(word)) || l.language.Role(language.Fold(word))&(language.Starter|language.Connective) != 0
}

// isHeadline reports whether most words of a line are capitalised, as in English headlines: there capitals tell nothing.
func (l *line) isHeadline() bool {
	capitals := 0
	for _, w := range l.words {
		capitals += one(startsUpper(l.source[w.Start:]))
	}
	return 2*capitals > len(l.words)
}

// isParticle reports whether word k stands inside names: of, de, but not and. One of another
// language that is no word of this one tells a foreign name: Czech Tour de France.
func (l *line) isParticle(k int) bool {
	word := l.words[k].Span().Of(l.source)
	role := l.language.Role(word)
	return l.language.IsParticle(word) && role&language.Connective == 0 || role == 0 && language.IsForeignParticle(word)
}

// around lists the directions in which word i may have a partner, in the order of their worth: a
// capital starts a phrase.
func (l *line) around(i int) [2]int {
	if l.words[i].Is(text.Name) {
		return [...]int{behind, before}
	}
	return [...]int{before, behind}
}

// partner returns the companion of word i on one side, or -1: what stands behind a small word is
// no part of a name.
func (l *line) partner(i, step int) int {
	k := l.companion(i, step)
	if l.words[i].Is(text.Name) && k != i+step {
		return -1
	}
	return k
}

// companion returns the content word on one side of content word i that may be shown together
// with it, across at most two small words (tremblement de terre, droits de l'homme), or -1: no
// number, and no verb, which would be half a clause.
func (l *line) companion(i, step int) int {
	for n := 1; n <= 3; n++ {
		k := i + n*step
		if k < 0 || k >= len(l.words) {
			return -1
		}
		gap := l.gap(max(k, k-step))
		switch word := l.words[k].Span().Of(l.source); {
		case n > 1 && !isJoint(gap) || n == 1 && !isJoint(gap) && !l.touches(max(k, k-step), gap):
			return -1
		case !l.words[k].Is(text.Stop):
			if l.fits(i, k) && !l.isHalf(min(i, k)) {
				return k
			}
			return -1
		case !isJoint(gap) || l.language.Role(language.Fold(word))&^(language.StopWord|language.Starter|language.Phrase|language.Boilerplate) != 0 || l.language.IsVerb(word):
			return -1
		}
	}
	return -1
}

// isJoint reports whether a gap parts words of one phrase.
func isJoint(gap string) bool { return gap == " " || gap == "-" || gap == "'" || gap == "’" }

// touches reports whether word k follows the one before in a script without spaces, and is no ending.
func (l *line) touches(k int, gap string) bool {
	return gap == "" && isUnspaced(l.source[l.words[k].Start:]) && !isHiragana(l.source[l.words[k].Start:])
}

// fits reports whether two content words make a phrase: neither is a number, the later one no
// verb and no title of who follows (Gov.), and none of them a verb or a day that reaches across small words.
func (l *line) fits(i, k int) bool {
	first, last := min(i, k), max(i, k)
	word := l.words[last].Span().Of(l.source)
	if (l.words[first].Class|l.words[last].Class)&text.Number != 0 || l.language.IsVerb(word) {
		return false
	}
	if l.isTitle(last) {
		return false
	}
	return last == first+1 || !l.language.IsVerb(l.words[first].Span().Of(l.source)) && !l.isDay(first) && !l.isDay(last)
}

// isDay reports whether word k is a month or a day of the week.
func (l *line) isDay(k int) bool {
	return l.language.Role(language.Fold(l.words[k].Span().Of(l.source)))&language.Calendar != 0
}

// isHalf reports whether word k is the second half of a name: 小林千尋 and 文化.
func (l *line) isHalf(k int) bool {
	return k > 0 && l.words[k].Is(text.Name) && l.words[k-1].Is(text.Name) && l.gap(k) == ""
}

// besideNoun reports whether a word beside word i says that it is a noun, or an adjective of one.
func (l *line) besideNoun(i int) bool {
	if l.language.HasArticle(l.words[i].Span().Of(l.source)) {
		return true
	}
	stands := func(k int, side language.Side) bool {
		if k < 0 || k >= len(l.words) || !isJoint(l.gap(max(i, k))) {
			return false
		}
		return l.words[k].Is(text.Number) && !l.language.Nouns.AdjectivesFirst || l.language.StandsBy(language.Fold(l.words[k].Span().Of(l.source)), side)
	}
	return stands(i-1, language.Before) || stands(i+1, language.Behind)
}

// isDescribed reports whether a content word, no verb, follows word i, which then may be the adjective of it, in a
// language where these come first. (Where they follow, so do nouns: Arabic and Hebrew lost their best keywords by that.)
func (l *line) isDescribed(i int) bool {
	if !l.language.Nouns.AdjectivesFirst || i+1 == len(l.words) || !isJoint(l.gap(i+1)) || l.words[i+1].Is(text.Stop) {
		return false
	}
	next := l.words[i+1].Span().Of(l.source)
	return !l.language.IsVerb(next) && !l.language.IsPast(next)
}

// gap returns what parts word k from the one before, or "." where there is no such word.
func (l *line) gap(k int) string {
	if k == 0 || k == len(l.words) || l.words[k-1].Span().End > l.words[k].Span().Start {
		return "."
	}
	return text.Gap(l.source, l.words[k-1].Span().End, l.words[k].Span().Start)
}

// isUnspaced reports whether t starts on a letter of a script without spaces.
func isUnspaced(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao)
}

// isPoint reports whether a gap is the point between the parts of a foreign name: 安东尼·布林肯.
func isPoint(gap string) bool { return gap == "·" || gap == "・" }

// startsUpper reports whether t starts on a capital.
func startsUpper(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(r)
}

// isHiragana reports whether t starts on hiragana, as endings and auxiliaries do.
func isHiragana(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.Is(unicode.Hiragana, r)
}

// firstWordEnd returns where the first word of a keyword ends: at a space, a hyphen or an apostrophe.
func firstWordEnd(keyword string) int {
	for i := range len(keyword) {
		switch c := keyword[i]; {
		case c == ' ' || c == '-' || c == '\'', c == 0xE2 && strings.HasPrefix(keyword[i:], "’"):
			return i
		}
	}
	return len(keyword)
}
