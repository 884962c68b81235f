package text

import (
	"strings"
	"sync"

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
	start = strings.ToLower(start[:min(len(start), longestMarker)])
	switch {
	case first&language.Connective != 0 && !subordinate(start):
		t |= OpensOnConnective
	case first&language.Pronoun != 0 && !cataphoric(start, line, text, w.Tokens, l):
		t |= OpensOnPronoun
	}
	return t
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
		if strings.HasPrefix(start, m.phrase) {
			t |= m.trait
		}
	}
	return t
}

// subordinate reports whether a connective at the start of a sentence ties what
// follows within it: "Because it rained, they left." "Then President Bush", "Or Yehuda".
func subordinate(start string) bool {
	return strings.HasPrefix(start, "because ") || strings.HasPrefix(start, "besides ") || strings.HasPrefix(start, "instead of") ||
		strings.HasPrefix(start, "so-called") || strings.HasPrefix(start, "so far ") || strings.HasPrefix(start, "thus far ") ||
		strings.HasPrefix(start, "then-") || strings.HasPrefix(start, "then president") || strings.HasPrefix(start, "plus ")
}

// cataphoric reports whether the pronoun that opens a sentence points to something
// in the sentence itself: "It is clear that …", "Those who …", "This week …".
func cataphoric(start, line, text string, tokens []Token, l *language.Language) bool {
	word := start[:token.Prefix(start)]
	rest := strings.TrimLeft(start[len(word):], " ")
	second := rest[:token.Prefix(rest)]
	switch word {
	case "it", "it's", "it’s":
		is := second == "is" || second == "was" || second == "has" || second == "will" || second == "would" || second == "seems" ||
			second == "takes" || second == "took" || second == "may" || word != "it"
		return is && (strings.Contains(line, " that ") || strings.Contains(line, " to ") || strings.Contains(line, " who ") ||
			strings.Contains(line, " whether "))
	case "those":
		return second == "who" || second == "with" || second == "in"
	case "this", "that", "these":
		return l.IsMoment(second)
	case "both":
		return len(tokens) > 1 && text[tokens[1].Start] >= 'A' && text[tokens[1].Start] <= 'Z' || strings.Contains(start, " and ")
	case "such":
		return second == "as" || second == "a"
	}
	return false
}
