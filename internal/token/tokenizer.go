package token

import (
	"github.com/blevesearch/snowballstem"

	"summarize/internal/language"
)

// A Tokenizer finds the words of one text after another; it belongs to one goroutine.
type Tokenizer struct {
	lexicon      *Lexicon
	stemmer      *snowballstem.Env
	vocabularies map[*language.Language]*vocabulary

	// Of the text at hand.
	known      *vocabulary // of its language
	dictionary dictionary
	scanner    scanner
	names      names
	foreign    map[string]bool // names that stood behind a point: 安东尼·布林肯

	// Scratch, valid for the sentence at hand.
	types  []Type
	shaped []int
}

// NewTokenizer returns a tokenizer that numbers its terms in lexicon.
func NewTokenizer(lexicon *Lexicon) *Tokenizer {
	return &Tokenizer{
		lexicon:      lexicon,
		stemmer:      snowballstem.NewEnv(""),
		vocabularies: map[*language.Language]*vocabulary{},
		foreign:      map[string]bool{},
	}
}

// Begin makes ready for a text in a language.
func (t *Tokenizer) Begin(l *language.Language, text string) {
	if t.vocabularies[l] == nil {
		t.vocabularies[l] = newVocabulary(l, t.lexicon, t.stemmer)
	}
	t.known = t.vocabularies[l]
	t.dictionary = dictionaryOf(l, text)
	t.scanner.begin(l)
	t.names.begin()
	clear(t.foreign)
}

// Words are those of one sentence, valid until the next call of Tokenizer.Words.
type Words struct {
	First  int     // number of the first among those of the text
	Tokens []Token // in text order
	Types  []Type  // one a token
	Statistics
}

// Words finds the words of a sentence, text[s.Start:s.End]; ended tells that it has a
// mark at its end, as headlines do not.
func (t *Tokenizer) Words(text string, s Span, ended bool) Words {
	first := len(t.scanner.tokens)
	t.types = t.types[:0]
	if t.dictionary.belongs != nil {
		t.runs(text, s)
	} else {
		t.spacedWords(text, s)
	}
	w := Words{First: first, Tokens: t.scanner.tokens[first:], Types: t.types}
	w.Statistics = statistics(text, w.Tokens, w.Types, t.shaped[:0])
	t.shaped = w.shaped
	if !t.known.language.NounCapitals {
		t.names.mark(&w, text, t.known, ended)
	}
	return w
}

// spacedWords appends the words of a script that sets spaces between them. It first
// finds all, then looks them up: the processor waits for several at once.
func (t *Tokenizer) spacedWords(text string, s Span) {
	first := len(t.scanner.tokens)
	t.scanner.scan(text, s)
	if t.known.language.Postpositions != (language.Postpositions{}) {
		t.nouns(text, first)
	}
	for i := range t.scanner.tokens[first:] {
		found, k := &t.scanner.tokens[first+i], t.scanner.keys[i]
		f := t.known.get(k)
		if f == nil {
			f = t.known.lookup(k, found.Span().Of(text))
		}
		t.resolve(found, f)
	}
}

// nouns cuts the postpositions from the words from first on.
func (t *Tokenizer) nouns(text string, first int) {
	for i := range t.scanner.tokens[first:] {
		found := &t.scanner.tokens[first+i]
		word := found.Span().Of(text)
		if noun := t.known.language.Noun(word); len(noun) < len(word) && t.known.language.Role(word)&language.StopWord == 0 {
			found.Len = uint16(len(noun))
			t.scanner.keys[i], _ = packed(noun)
		}
	}
}

// resolve makes f the type of a token.
func (t *Tokenizer) resolve(found *Token, f *Type) {
	found.Class, found.Term = f.Class, f.term
	t.types = append(t.types, *f)
}

// word appends one word, of type f.
func (t *Tokenizer) word(s Span, f *Type) {
	t.scanner.tokens = append(t.scanner.tokens, Token{Start: uint32(s.Start), Len: uint16(s.Len())})
	t.resolve(&t.scanner.tokens[len(t.scanner.tokens)-1], f)
}

// Len returns how many tokens of the text at hand were found.
func (t *Tokenizer) Len() int { return len(t.scanner.tokens) }

const hugeText = 1 << 20 // tokens

// End returns the first n tokens of the text at hand, and the rest, which are of its
// title: by now it is known which words it has as names.
func (t *Tokenizer) End(n int) (body, title []Token) {
	tokens := t.scanner.tokens
	t.names.settle(tokens, t.known)
	title = append([]Token(nil), tokens[n:]...)
	if n > hugeText { // not twice in memory
		t.scanner.tokens = nil
		return tokens[:n:n], title
	}
	return append([]Token(nil), tokens[:n]...), title
}
