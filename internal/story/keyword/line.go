package keyword

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/text"
)

// longestName is in words, particles and parts behind hyphens not counted.
const longestName = 4

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
	return l.source[l.words[from].Span().Start:l.words[last].Span().End]
}

// names returns the names of several words that hold word i, the longest first.
func (l *line) names(i int) []string {
	starts, ends := []int{i}, []int{i}
	for at := i; len(starts) < longestName; starts = append(starts, at) {
		if at = l.nameNext(at, before); at < 0 {
			break
		}
	}
	for at := i; len(ends) < longestName; ends = append(ends, at) {
		if at = l.nameNext(at, behind); at < 0 {
			break
		}
	}
	starts, ends = l.wholeWords(starts, ends)
	var names []string
	for s := len(starts) - 1; s >= 0; s-- {
		for e := len(ends) - 1; e >= 0; e-- {
			if ends[e] > starts[s] && s+e < longestName {
				names = append(names, l.language.Bare(l.of(starts[s], ends[e])))
			}
		}
	}
	return names
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

// wholeWords drops the starts and ends that would cut a word at a hyphen.
func (l *line) wholeWords(starts, ends []int) (whole, to []int) {
	whole = slices.DeleteFunc(starts, func(k int) bool { return l.gap(k) == "-" })
	to = slices.DeleteFunc(ends, func(k int) bool { return l.gap(k+1) == "-" })
	return whole, to
}

// Directions in which a name goes on.
const (
	before = -1
	behind = 1
)

// nameNext returns the word on one side of word k that belongs to its name, or -1: a name
// across a space or, in scripts that have none, nothing, or across particles (Rio de
// Janeiro), or anything across a hyphen or a point between names.
func (l *line) nameNext(k, step int) int {
	for n := 1; n <= 3; n++ {
		at := k + n*step
		if at < 0 || at >= len(l.words) {
			return -1
		}
		switch gap := l.gap(max(at, at-step)); {
		case (gap == "-" || isPoint(gap)) && n == 1:
			return at
		case gap != " " && gap != "":
			return -1
		case l.words[at].Is(text.Name):
			return at
		case !l.isParticle(at):
			return -1
		}
	}
	return -1
}

// isParticle reports whether word k stands inside names: of, de, but not and.
func (l *line) isParticle(k int) bool {
	word := l.words[k].Span().Of(l.source)
	return l.language.IsParticle(word) && l.language.Role(word)&language.Connective == 0
}

// isPair reports whether word k and the one before are two content words that may be
// shown together: no number, and no verb at the end, which would be half a clause.
func (l *line) isPair(k int) bool {
	a, b := l.words[k-1], l.words[k]
	const unfit = text.Stop | text.Number
	if a.Class&unfit != 0 || b.Class&unfit != 0 || l.language.IsVerb(b.Span().Of(l.source)) {
		return false
	}
	if a.Is(text.Name) && k > 1 && l.words[k-2].Is(text.Name) && l.gap(k-1) == "" {
		return false // the second half of a name: 小林千尋 and 文化
	}
	gap := l.gap(k)
	return gap == " " || gap == "" && isUnspaced(l.source[b.Start:]) && !isHiragana(l.source[b.Start:])
}

// gap returns what parts word k from the one before, or "." where there is no such word.
func (l *line) gap(k int) string {
	if k == 0 || k == len(l.words) || l.words[k-1].Span().End > l.words[k].Span().Start {
		return "."
	}
	return l.source[l.words[k-1].Span().End:l.words[k].Span().Start]
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
