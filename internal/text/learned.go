package text

import (
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// Stop words of languages without a row are learned from the collection: short words, no
// names and no numbers, that at least two texts in five of the language have. In a
// collection of a few texts or of one topic that would be what the texts are about; hence
// the least number of texts, and the length.
const (
	learnFrom     = 10 // texts
	learnShare    = 0.4
	learnLetters  = 5
	learnUnfit    = token.Name | token.Number
	learnSentence = 3 // words; shorter lines, as of tables, say nothing about a language
)

// learn marks the stop words of the documents that are in a language without a
// row.
func learn(documents []Document, vocabulary []string) {
	groups := map[string][]*Document{}
	for i := range documents {
		if d := &documents[i]; language.Of(d.Lang) == language.None {
			groups[d.Lang] = append(groups[d.Lang], d)
		}
	}
	for _, group := range groups {
		if len(group) < learnFrom {
			continue
		}
		stop := learned(group, vocabulary)
		for _, d := range group {
			mark(d.Tokens, stop)
			mark(d.Title, stop)
		}
	}
}

// learned returns by term whether it is a stop word of the documents' language.
func learned(group []*Document, vocabulary []string) []bool {
	texts, last := make([]int32, len(vocabulary)), make([]int32, len(vocabulary))
	for n, d := range group {
		for _, s := range d.Sentences {
			words := d.Words(s)
			if len(words) < learnSentence {
				continue
			}
			for _, t := range words {
				if t.Class&learnUnfit == 0 && last[t.Term] != int32(n+1) {
					last[t.Term] = int32(n + 1)
					texts[t.Term]++
				}
			}
		}
	}
	stop := make([]bool, len(vocabulary))
	for t, n := range texts {
		stop[t] = float64(n) >= learnShare*float64(len(group)) && utf8.RuneCountInString(vocabulary[t]) <= learnLetters
	}
	return stop
}

func mark(tokens []Token, stop []bool) {
	for i := range tokens {
		if stop[tokens[i].Term] {
			tokens[i].Class |= Stop
		}
	}
}
