package headline

import (
	"slices"
	"strings"

	"summarize/internal/text"
)

// Whether an English sentence may end early is judged by the words around the cut: a
// verb before it wants what follows ("the Government is to rush | through"), a clause
// that "that" or "but" opened wants a verb of its own, some verbs want two objects ("asked the
// director | to"), and what follows a pair of commas may belong to what stands before
// them ("did not consider the order, dated Monday, | valid").

var (
	reaching = wordSet("to be been being not only is are was were has have had will would can could may might must should")
	passives = wordSet("is are was were be been being")
	joins    = wordSet("and or but nor so yet according said says")
	// Verbs that say little of one object alone.
	twofold = wordSet("asked told urged ordered warned named called dubbed considered declared labelled labeled allowed forced invited made put left kept found consider name call make put leave keep find ask tell")
)

// complete reports whether words, which rest follows in source, read as a clause.
func complete(source string, words, rest []text.Token) bool {
	if len(rest) == 0 || len(words) < 2 {
		return true
	}
	if opensAside(source, words) {
		return false
	}
	lower := func(w text.Token) string { return strings.ToLower(w.Span().Of(source)) }
	comma := strings.Contains(gap(source, []text.Token{words[len(words)-1], rest[0]}, 1), ",")
	if wants(source, words[len(words)-2], words[len(words)-1]) && !(comma && clauseFollows(source, rest)) {
		return false
	}
	if comma && !clauseFollows(source, rest) && goesOn(source, rest) {
		return false
	}
	verb, that := "", false
	for k, w := range words {
		switch word := lower(w); {
		case k > 0 && (word == "that" || word == "but"):
			that = true
		case k > 0 && twofold[word] && passives[lower(words[k-1])]: // was found, was named
			verb, that = "", false
		case k > 0 && (isVerb(source, w) || twofold[word]):
			verb, that = word, false
		}
	}
	if that || twofold[verb] && !slices.ContainsFunc(words, func(w text.Token) bool { return lower(w) == "to" }) {
		return false
	}
	line := strings.ToLower(source[words[0].Span().Start:words[len(words)-1].Span().End])
	return !strings.Contains(line, "not only") && !halfPhrase(source, words, lower(rest[0]))
}

// wants reports whether the last word of a line is a verb, by its form or by the word
// before it, or an adjective that shows ("a Windows-enabled | computer").
func wants(source string, before, last text.Token) bool {
	word := last.Span().Of(source)
	if word != strings.ToLower(word) || strings.HasSuffix(word, "self") {
		return false
	}
	return isVerb(source, last) && !strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "ing") || strings.Contains(word, "-") ||
		reaching[strings.ToLower(before.Span().Of(source))]
}

// clauseFollows reports whether what follows a comma is a clause or a phrase of its own.
func clauseFollows(source string, rest []text.Token) bool {
	first := strings.ToLower(rest[0].Span().Of(source))
	return relatives[first] || conjunctions[first] || joins[first] || strings.HasSuffix(first, "ing")
}

// goesOn reports whether the sentence goes on where it was after another comma, or
// one word stands between the two, which is no insertion.
func goesOn(source string, rest []text.Token) bool {
	for k := 1; k < len(rest); k++ {
		if strings.Contains(gap(source, rest, k), ",") {
			return k == 1 || !clauseFollows(source, rest[k:])
		}
	}
	return false
}

// halfPhrase reports whether words end on a preposition and somebody's noun that the
// next word belongs to ("with her back | against the wall").
func halfPhrase(source string, words []text.Token, next string) bool {
	n := len(words)
	return n > 3 && attached[next] && possessives[strings.ToLower(words[n-2].Span().Of(source))] &&
		prepositions[strings.ToLower(words[n-3].Span().Of(source))]
}
