package token

import "summarize/internal/language"

// Names: a word with a capital where its language does not ask for one. At the
// start of a sentence or a quotation, and in lines set in capitals or with a
// capital on each word, the capital proves nothing: there a word is a name when
// the same text has it as one elsewhere.
type names struct {
	serial     int32 // of the text at hand, from 1
	candidates []candidate
}

// A candidate is a capitalised word that may be a name.
type candidate struct {
	token int    // its number among those of the text
	kind  uint32 // the number of its type
}

func (n *names) begin() {
	n.serial++
	n.candidates = n.candidates[:0]
}

// mark marks the names among the words of a sentence of text.
func (n *names) mark(w *Words, text string, known *vocabulary, ended bool) {
	styled := w.function > 0 && w.capitals*10 > w.content*7 || w.capitals*100 >= w.content*85 && !ended
	for _, i := range w.shaped {
		f, t := &w.Types[i], &w.Tokens[i]
		if f.common >= 0 && styled && w.acronyms*2 > w.content {
			t.Term = uint32(f.common)
			t.Class |= Stop
			continue
		}
		switch {
		case f.Shape&Capital == 0 || t.Class&Stop != 0 || f.Role&language.Calendar != 0:
		case styled || i == 0 && f.Shape&Acronym == 0 || AfterMark(text, *t):
			n.candidates = append(n.candidates, candidate{w.First + i, f.number})
		default:
			t.Class |= Name
			known.named[f.number] = n.serial
		}
	}
}

// AfterMark reports whether a token follows a quotation mark or a bullet directly.
func AfterMark(text string, t Token) bool {
	if t.Start == 0 {
		return true
	}
	switch text[t.Start-1] {
	case '"', '(', 0x9C, 0x98, 0x9D: // the last byte of “, ‘ and ”, which opens in Swedish
		return true
	}
	return t.Start > 1 && text[t.Start-2] == ':'
}

// settle marks the candidates that the text has as names elsewhere.
func (n *names) settle(tokens []Token, known *vocabulary) {
	for _, c := range n.candidates {
		if known.named[c.kind] == n.serial {
			tokens[c.token].Class |= Name
		}
	}
}
