package text

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

// A marker is a phrase that ties a sentence to the one before, when it opens on it: a
// discourse marker (in addition) or an anaphor (the latter).
type marker struct {
	phrase string
	trait  Trait
}

// markers holds those of each language by the letters that they start on.
var markers = sync.OnceValue(func() map[*language.Language]map[string][]marker {
	all := map[*language.Language]map[string][]marker{}
	for _, l := range language.All {
		m := map[string][]marker{}
		for _, p := range l.Anaphora.Openings {
			m[p[:letters(p)]] = append(m[p[:letters(p)]], marker{p, OpensOnConnective})
		}
		for _, p := range l.Anaphora.Pointers {
			m[p[:letters(p)]] = append(m[p[:letters(p)]], marker{p, OpensOnPronoun})
		}
		all[l] = m
	}
	return all
})

// opening returns the traits of the words that a sentence opens on.
func opening(line, text string, w *token.Words, l *language.Language) Trait {
	first := w.Types[0].Role
	if dropsSubject(text, w.Tokens, l) {
		return OpensOnPronoun
	}
	if first&(language.Pronoun|language.Connective|language.Phrase) == 0 {
		return 0
	}
	start, _ := sentence.FirstLetter(line)
	var t Trait
	if first&language.Phrase != 0 {
		t = marked(start, l)
	}
	if first&(language.Pronoun|language.Connective) == 0 {
		return t
	}
	start = strings.ToLower(strings.ReplaceAll(start[:min(len(start), longestMarker)], "’", "'"))
	switch {
	case slices.ContainsFunc(l.Anaphora.Within, func(p string) bool { return strings.HasPrefix(start, p) }):
	case first&language.Connective != 0:
		t |= OpensOnConnective
	case first&language.Pronoun != 0 && !cataphoric(start, line, text, w.Tokens, l):
		t |= OpensOnPronoun
	}
	return t
}

// dropsSubject reports whether a sentence opens on a verb whose subject was told before.
func dropsSubject(text string, tokens []Token, l *language.Language) bool {
	if l.Anaphora.Dropped == "" || len(tokens) < 2 || tokens[0].Is(Name) {
		return false
	}
	return l.DropsSubject(token.Fold(tokens[0].Span().Of(text)), token.Fold(tokens[1].Span().Of(text)))
}

// letters returns how many ASCII letters s starts on.
func letters(s string) int {
	n := 0
	for n < len(s) && token.Letter(s[n]) {
		n++
	}
	return n
}

const longestMarker = 40 // bytes, with room for an apostrophe

// marked returns the traits of the markers that start opens on.
func marked(start string, l *language.Language) Trait {
	var t Trait
	start = strings.ToLower(strings.ReplaceAll(start[:min(len(start), longestMarker)], "’", "'"))
	for _, m := range markers()[l][start[:letters(start)]] {
		if rest, ok := strings.CutPrefix(start, m.phrase); ok && whole(m.phrase, rest, l) && !momentary(m.phrase, rest, l) {
			t |= m.trait
		}
	}
	return t
}

// whole reports whether a phrase ends where its last word does: "as for", not "as format".
func whole(phrase, rest string, l *language.Language) bool {
	last, _ := utf8.DecodeLastRuneInString(phrase)
	next, _ := utf8.DecodeRuneInString(rest)
	return l.Dictionary != language.Spaced || !unicode.IsLetter(last) || !unicode.IsLetter(next)
}

// momentary reports whether a phrase that ends on a word for this, and what follows it, name a
// time: в этом году.
func momentary(phrase, rest string, l *language.Language) bool {
	if !strings.HasSuffix(phrase, " ") {
		return false
	}
	words := strings.Fields(phrase)
	return deictic(words[len(words)-1], rest[:token.Prefix(rest)], l)
}

// deictic reports whether a pronoun and the word behind it name a time: this week, ce mardi. Where a row does not say which pronouns
// may, any does.
func deictic(pronoun, next string, l *language.Language) bool {
	return (l.Anaphora.Deictics == "" || listed(l.Anaphora.Deictics, pronoun)) && (l.IsMoment(next) || l.Role(token.Fold(next))&language.Calendar != 0)
}

// cataphoric reports whether the pronoun that opens a sentence points to something in
// the sentence itself: "It is clear that …", "This week …", "Both Jane and John …". start
// is the start of the line in small letters.
func cataphoric(start, line, text string, tokens []Token, l *language.Language) bool {
	word := strings.ReplaceAll(start[:token.Prefix(start)], "’", "'")
	rest := strings.TrimLeft(start[token.Prefix(start):], " ")
	second := rest[:token.Prefix(rest)]
	a := &l.Anaphora
	switch {
	case deictic(word, second, l):
		return true
	case listed(a.Expletives, word):
		return (strings.Contains(word, "'") || listed(a.ExpletiveVerbs, second)) && linked(leading(line, linkReach), a.ExpletiveLinks)
	case listed(a.Articled, word):
		return weak(second, a.Weak)
	case listed(a.Titles, word):
		return len(tokens) > 1 && tokens[1].Is(Name)
	case listed(a.Pairs, word):
		return len(tokens) > 1 && text[tokens[1].Start] >= 'A' && text[tokens[1].Start] <= 'Z' || linked(start, a.PairLinks)
	}
	return false
}

// weak reports whether a word ends as an adjective behind an article does: norske, and not as a past tense: sendte.
func weak(word, endings string) bool {
	for ending := range strings.FieldsSeq(endings) {
		if stem, ok := strings.CutSuffix(word, ending); ok && stem != "" {
			return !(ending == "e" && strings.HasSuffix(stem, "d") && !strings.HasSuffix(stem, "nd") || ending == "e" && strings.HasSuffix(stem, "t"))
		}
	}
	return false
}

// linkReach is the number of words of a sentence within which an expletive has its link: "It is
// aimed at helping the thousands of patients who wait" speaks of something told before.
const linkReach = 8

// leading returns the first n words of a line, and what follows them up to the next one.
func leading(line string, n int) string {
	for i, r := range line {
		if r != ' ' {
			continue
		}
		if n--; n == 0 {
			return line[:i+1]
		}
	}
	return line
}

// linked reports whether one of the words of a list stands inside line.
func linked(line, words string) bool {
	for word := range strings.FieldsSeq(words) {
		if strings.Contains(line, " "+word+" ") {
			return true
		}
	}
	return false
}

// listed reports whether word is one of a short list.
func listed(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}
