// Package text finds the sentences and terms of an article, each with its byte
// span in the article's text. It knows languages (how they break sentences, which
// words carry no content, how words inflect) and nothing of weights, similarity
// or stories.
//
// All offsets are bytes into article.Article.Text; tokens of a title are bytes
// into article.Article.Title.
package text

import (
	"summarize/internal/boilerplate"
	"summarize/internal/token"
)

// What is found by the packages that text joins.
type (
	Span  = token.Span
	Token = token.Token
	Class = token.Class
	Kind  = boilerplate.Kind
)

// The classes of tokens.
const (
	Stop   = token.Stop
	Name   = token.Name
	Number = token.Number
	Suffix = token.Suffix
	Verb   = token.Verb
)

// The kinds of sentences.
const (
	Prose    = boilerplate.Prose
	Heading  = boilerplate.Heading
	Caption  = boilerplate.Caption
	Social   = boilerplate.Social
	Fragment = boilerplate.Fragment
)

// A Trait is a set of properties of a sentence that decide how well it reads when
// it is quoted alone.
type Trait uint16

const (
	OpensOnPronoun    Trait = 1 << iota // its first word points at what came before: he, they, this, such; not "It is … that"
	OpensOnConnective                   // its first words hang on what came before: but, however, in addition
	Question                            // it asks
	Quotation                           // direct speech, wholly or mostly, that does not name its speaker
	OpenQuote                           // its quotation marks do not pair up: a quotation runs on before or after it
	Lowercase                           // it starts on a small letter
	InsideQuote                         // a quotation runs on into it from before
	FirstPerson                         // I, we, my, our … outside quotation marks
	Inner                               // it reads as from inside an article, not as what one opens on: see inner
)

// A Sentence is one sentence, or a stretch treated as one. Its span holds neither
// surrounding white space nor a leading dateline ("LONDON (Reuters) - "), a bullet
// or the marks of notes behind it ("[12]"). Traits are found for prose only.
type Sentence struct {
	Span
	Kind      Kind
	Traits    Trait
	Paragraph int // 0-based number of the block between blank lines
	First     int // its tokens are Document.Tokens[First:Last]
	Last      int
}

// Is reports whether the sentence has all properties of t.
func (s Sentence) Is(t Trait) bool { return s.Traits&t == t }

// A Document is an article taken apart.
type Document struct {
	Lang      string     // BCP 47, as given or detected
	Sentences []Sentence // in text order, not overlapping; the header is not among them
	Tokens    []Token    // of all sentences, in text order
	Title     []Token    // of article.Article.Title
	Unread    int        // bytes at the end of a text over 8 MiB that were not read
	Fault     string     // a defect of this package that the article met: it has no sentences then
}

// Words returns the tokens of a sentence.
func (d *Document) Words(s Sentence) []Token { return d.Tokens[s.First:s.Last] }

// A Corpus is a collection of documents over one vocabulary.
type Corpus struct {
	Documents  []Document // one an article, in the order of the articles
	Vocabulary []string   // distinct folded and stemmed terms, sorted by bytes
}

// CountWords counts the words of s as readers and budgets do: see token.CountWords.
func CountWords(s string) int { return token.CountWords(s) }
