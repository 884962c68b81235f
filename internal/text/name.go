package text

// Names: a word with a capital where its language does not ask for one. At the
// start of a sentence or a quotation, and in lines set in capitals or with a
// capital on each word, the capital proves nothing: there a word is a name when
// the same article has it as one elsewhere.

// A candidate is a capitalised word that may be a name.
type candidate struct {
	token int // index into a.tokens
	entry *entry
}

// names marks the names of the tokens from first on, those of text[span], with
// their entries in a.entries.
func (a *analyzer) names(text string, span Span, first int) {
	if a.language.nounCapitals {
		return
	}
	content, capitals, shouted, function := 0, 0, 0, 0
	for i, e := range a.entries {
		if e.class&(Stop|Number) == 0 {
			content++
		}
		if e.capital && e.class&Stop == 0 {
			capitals++
		}
		if e.acronym {
			shouted++
		}
		if e.capital && i > 0 && e.class&Stop != 0 && e.role&firstPerson == 0 && !a.afterMark(text, &a.tokens[first+i]) {
			function++
		}
	}
	styled := function > 0 && capitals*10 > content*7 || capitals*100 >= content*85 && !endsSentence(span.Of(text))
	for i, e := range a.entries {
		t := &a.tokens[first+i]
		if e.common >= 0 && styled && shouted*2 > content {
			t.Term = uint32(e.common)
			t.Class |= Stop
			continue
		}
		switch {
		case !e.capital || t.Class&Stop != 0 || e.role&calendar != 0:
		case styled || i == 0 && !e.acronym || a.afterMark(text, t):
			a.candidates = append(a.candidates, candidate{first + i, e})
		default:
			t.Class |= Name
			e.seen = a.serial
		}
	}
}

// afterMark reports whether a token follows a quotation mark or a bullet directly.
func (a *analyzer) afterMark(text string, t *Token) bool {
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
		if c.entry.seen == a.serial {
			tokens[c.token].Class |= Name
		}
	}
}
