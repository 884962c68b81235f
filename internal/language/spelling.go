package language

import (
	"strings"
	"unicode/utf8"
)

// Letters of which writers take the one or the other are one letter where words are looked up
// and counted: Alike lists them, each group by the one that stands for it first (اأإآ). And a
// conjunction that is written together with the next word (Conjunctions: و) leaves a stop word
// one: ومن, وفي.

// unify returns a folded word in the spelling that stands for its variants.
func (l *Language) unify(word string) string {
	if l.Alike == "" || ascii(word) {
		return word
	}
	return strings.Map(func(r rune) rune {
		i := strings.IndexRune(l.Alike, r)
		if i < 0 || r == ' ' {
			return r
		}
		first, _ := utf8.DecodeRuneInString(l.Alike[strings.LastIndexByte(l.Alike[:i], ' ')+1:])
		return first
	}, word)
}

// joined returns what a unified word plays besides what the table says of it: it is a stop word
// when it is one behind a conjunction.
func (l *Language) joined(roles map[string]Role, word string) Role {
	for conjunction := range strings.FieldsSeq(l.Conjunctions) {
		if rest, ok := strings.CutPrefix(word, conjunction); ok {
			return roles[rest] & StopWord
		}
	}
	return 0
}
