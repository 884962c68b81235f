package text

import (
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

// traits returns the traits of a sentence of a text in language l, which has these
// words.
func traits(text string, s sentence.Segment, w *token.Words, l *language.Language) Trait {
	var t Trait
	line := s.Of(text)
	if first, ok := sentence.FirstLetter(line); ok && token.Small(first) {
		t |= Lowercase
	}
	if asks(line, l) {
		t |= Question
	}
	if len(w.Types) > 0 {
		t |= opening(line, text, w, l)
		if inner(w.Types, token.Cased(line)) {
			t |= Inner
		}
	}
	if s.Before.Quoted() || s.After.Quoted() {
		t |= OpenQuote
	}
	if s.Before.Quoted() {
		t |= InsideQuote
	}
	if spoken := s.Inside*10 >= len(line)*6; spoken || w.Roles&language.FirstPerson != 0 {
		t |= speech(text, s, w, spoken)
	}
	return t
}

// speech returns the traits of who speaks in a sentence: words in the first person
// outside quotation marks, and, when most of it is spoken, no name of the speaker there.
func speech(text string, s sentence.Segment, w *token.Words, spoken bool) Trait {
	var t Trait
	named, cased := false, token.Cased(s.Of(text))
	quote, at := s.Before, s.Start // the state of quotation marks at a byte
	for i, f := range w.Types {
		if f.Role&language.FirstPerson == 0 && (!spoken || f.Class&Stop != 0 || f.Shape&token.Capital == 0 && cased) {
			continue
		}
		if s.Inside > 0 {
			start := int(w.Tokens[i].Start)
			quote.Over(text, Span{Start: at, End: start})
			at = start
			if quote.Quoted() {
				continue
			}
		}
		if f.Role&language.FirstPerson != 0 {
			t |= FirstPerson
		} else {
			named = true
		}
	}
	if spoken && !named {
		t |= Quotation
	}
	return t
}

// asks reports whether a question mark is among the last marks of a sentence.
func asks(line string, l *language.Language) bool {
	if n := len(line); n > 1 && line[n-1] == '.' && token.Letter(line[n-2]) {
		return false
	}
	for line != "" {
		r, size := utf8.DecodeLastRuneInString(line)
		if r == '?' || r == '？' || r == '؟' || l.Asks(r) {
			return true
		}
		if !token.Terminal(r) && !token.Closer(r) && !unicode.IsSpace(r) {
			return false
		}
		line = line[:len(line)-size]
	}
	return false
}
