// Package token finds the words of a text: where each stands, the term it is counted
// by (folded, stemmed), and whether it is a function word, a name or a number. It knows
// languages by their rows only, and nothing of sentences: it is told where one stands.
//
//	Span → Tokenizer.Words → Words{Tokens, Types, Statistics}
//
// A word as it is written is a type; what follows from how it is written is found once
// and kept in the vocabulary of its language. Terms are numbered in a Lexicon as they
// are met; Union makes one vocabulary of several.
//
// All offsets are bytes. A Tokenizer and what it returns belong to one goroutine.
package token

// A Span is the byte range [Start, End) of a text.
type Span struct{ Start, End int }

// Of returns the part of text that s covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// A Class is a set of properties of a token.
type Class uint8

const (
	Stop   Class = 1 << iota // a function word, or one too common to carry content
	Name                     // capitalised where the language does not ask for it
	Number                   // holds a digit
	Suffix                   // ends the word before it, which is no word for readers without it: 補助金
	Verb                     // no noun, but a verb, adjective or adverb: only Japanese words are told so, as Chinese verbs name things, too: 招聘
)

// A Token is one word.
type Token struct {
	Start uint32 // offset of the word in its text
	Len   uint16 // bytes; a longer run of letters is no token
	Class Class
	Term  uint32 // number of the folded and stemmed word
}

// Span returns the token's place in its text.
func (t Token) Span() Span { return Span{int(t.Start), int(t.Start) + int(t.Len)} }

// Is reports whether the token has all properties of c.
func (t Token) Is(c Class) bool { return t.Class&c == c }
