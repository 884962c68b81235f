// Package text finds the sentences and terms of an article, each with its byte
// span in the article's text. It knows languages (how they break sentences, which
// words carry no content, how words inflect) and nothing of weights, similarity
// or stories.
//
// All offsets are bytes into article.Article.Text; tokens of a title are bytes
// into article.Article.Title.
package text

// A Span is the byte range [Start, End) of an article's text.
type Span struct{ Start, End int }

// Of returns the part of text that s covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// A Kind says what a stretch of an article is; only Prose may be quoted in a summary.
type Kind uint8

const (
	Prose    Kind = iota // a whole sentence of running text
	Heading              // a title or section heading: a short line without final punctuation
	Caption              // a picture's caption or credit
	Social               // an embedded post, with its handle and links
	Fragment             // anything else that is no sentence: bylines, lists of links, rules, notices
)

// A Trait is a set of properties of a sentence that decide how well it reads when
// it is quoted alone.
type Trait uint8

const (
	OpensOnPronoun    Trait = 1 << iota // its first word points at what came before: he, they, this, such; not "It is … that"
	OpensOnConnective                   // its first words hang on what came before: but, however, in addition
	Question                            // it asks
	Quotation                           // direct speech, wholly or mostly, that does not name its speaker
	OpenQuote                           // its quotation marks do not pair up: a quotation runs on before or after it
	Lowercase                           // it starts on a small letter
	FirstPerson                         // I, we, my, our … outside quotation marks
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

// A Class is a set of properties of a token.
type Class uint8

const (
	Stop   Class = 1 << iota // a function word, or one too common to carry content
	Name                     // capitalised where the language does not ask for it
	Number                   // holds a digit
)

// A Token is one word.
type Token struct {
	Start uint32 // offset of the word in its text
	Len   uint16 // bytes; a longer run of letters is no token
	Class Class
	Term  uint32 // index into Corpus.Vocabulary of the folded and stemmed word
}

// Span returns the token's place in its text.
func (t Token) Span() Span { return Span{int(t.Start), int(t.Start) + int(t.Len)} }

// Is reports whether the token has all properties of c.
func (t Token) Is(c Class) bool { return t.Class&c == c }

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
