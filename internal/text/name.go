package text

// Names: a word with a capital where its language does not ask for one. At the
// start of a sentence or a quotation, and in lines set in capitals or with a
// capital on each word, the capital proves nothing: there a word is a name when
// the same article has it as one elsewhere.

// A candidate is a capitalised word that may be a name.
type candidate struct {
	token int    // index into a.tokens
	form  uint32 // its number
}

// names marks the names of the sentence at hand, text[span], whose survey is v and
// whose first token is given.
func (a *analyzer) names(text string, span Span, first int, v *survey) {
	if a.language.nounCapitals {
		return
	}
	styled := v.function > 0 && v.capitals*10 > v.content*7 || v.capitals*100 >= v.content*85 && !endsSentence(span.Of(text))
	for _, i := range v.shaped {
		f, t := &a.forms[i], &a.tokens[first+i]
		if f.common >= 0 && styled && v.shouted*2 > v.content {
			t.Term = uint32(f.common)
			t.Class |= Stop
			continue
		}
		switch {
		case f.shape&capital == 0 || t.Class&Stop != 0 || f.role&calendar != 0:
		case styled || i == 0 && f.shape&acronym == 0 || afterMark(text, t):
			a.candidates = append(a.candidates, candidate{first + i, f.number})
		default:
			t.Class |= Name
			a.known.named[f.number] = a.serial
		}
	}
}

// afterMark reports whether a token follows a quotation mark or a bullet directly.
func afterMark(text string, t *Token) bool {
	if t.Start == 0 {
		return true
	}
	switch text[t.Start-1] {
	case '"', '(', 0x9C, 0x98: // the last byte of “ and ‘
		return true
	}
	return t.Start > 1 && text[t.Start-2] == ':'
}

// settleNames marks the candidates that the article has as names elsewhere.
func (a *analyzer) settleNames(tokens []Token) {
	for _, c := range a.candidates {
		if a.known.named[c.form] == a.serial {
			tokens[c.token].Class |= Name
		}
	}
}
