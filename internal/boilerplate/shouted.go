package boilerplate

import (
	"strings"

	"summarize/internal/language"
	"summarize/internal/token"
)

// maxShouted is how many words in capitals may stand in front of a sentence.
const maxShouted = 3

// Shouted returns how long the words are that stand in capitals in front of the sentence on which a paragraph begins: the button of a
// film, a label or a place whose line end was lost, "CLOSE The Dow Jones average …", "JUST WATCHED The saga …". No sentence goes on behind a word
// in capitals with an article, or another word that opens sentences, that has one. It returns 0 where there are none.
func Shouted(p string, l *language.Language) int {
	at := 0
	for range maxShouted {
		n := capitalWord(p[at:])
		if n == 0 {
			return 0
		}
		at += n + 1
		next, _, more := strings.Cut(p[at:min(len(p), at+maxArticle)], " ")
		if more && capitalized(next) && opens(token.Fold(next), l) {
			return at
		}
	}
	return 0
}

// opens tells whether a sentence may open on a word that is hardly ever part of a name: an article, another short word, but no letter,
// for there is a vitamin A.
func opens(word string, l *language.Language) bool {
	role := l.Role(word)
	return l.IsArticle(word) || len(word) == 2 && role&language.Starter != 0 && role&(language.FirstPerson|language.Calendar|language.Pronoun) == 0
}

const (
	leastShouted = 3 // letters of a word in capitals: "US", "UK" and "I" are others
	maxArticle   = 8 // more than the bytes of an article and a space
)

// capitalWord returns the length of the word of ASCII capitals that t begins with, before a space, or 0.
func capitalWord(t string) int {
	n := 0
	for n < len(t) && 'A' <= t[n] && t[n] <= 'Z' {
		n++
	}
	if n < leastShouted || n == len(t) || t[n] != ' ' {
		return 0
	}
	return n
}

// capitalized tells whether a word begins with a capital and goes on in small letters.
func capitalized(word string) bool {
	return word != "" && 'A' <= word[0] && word[0] <= 'Z' && word[1:] == strings.ToLower(word[1:])
}
