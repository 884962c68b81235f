package update

import (
	"slices"
	"strings"

	"summarize/internal/hashtable"
)

// isCredit reports whether a sentence only signs or advertises: it is a notice by its
// language's phrases (one on an error or a retraction is none) or a byline, or, at the end of a text, stands in brackets, or is half
// names around a semicolon, or is one of several in brackets that each name somebody. left is how many sentences are left with it.
func (r *reading) isCredit(s *sentence, left int) bool {
	return r.signs(s, left) && !r.corrects(s)
}

func (r *reading) signs(s *sentence, left int) bool {
	text := strings.ToLower(r.text[s.span.Start:s.span.End])
	if r.lexicon.openings.opens(text) || r.lexicon.phrases.in(text) {
		return true
	}
	if by, _, _ := strings.Cut(text, " "); len(s.tokens) <= 8 && r.lexicon.bylines[by] && s.names() > 0 {
		return true
	}
	if r.closesInBrackets(s) {
		return true
	}
	if left > 2 {
		return false
	}
	return isBracketed(text) || strings.Contains(text, ";") && 2*s.names() >= len(s.tokens)-1
}

// isBracketed reports whether a text stands in brackets from its first character to its last but a stop.
func isBracketed(text string) bool {
	text = strings.TrimRight(strings.TrimSpace(text), ".")
	return strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") || strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]")
}

// closesInBrackets reports whether a short sentence with a name, and without a number and a negation, is of the last paragraph, all of
// which stands in brackets: (Writing by D. Achebe. Editing by Hugh Sandoval.)
func (r *reading) closesInBrackets(s *sentence) bool {
	if len(s.tokens) > shortLine || s.names() == 0 || slices.ContainsFunc(s.tokens, func(t token) bool { return t.is(number | negation) }) {
		return false
	}
	text := strings.TrimRight(r.text, " \t\r\n")
	start := strings.LastIndexByte(text, '\n') + 1
	return s.span.Start >= start && isBracketed(text[start:])
}

// corrects reports whether a sentence says that something was wrong.
func (r *reading) corrects(s *sentence) bool {
	row := r.lexicon.row
	return row.IsCorrection(s.tokens[0].lower()) || slices.ContainsFunc(s.tokens, func(t token) bool { return row.IsRetraction(t.lower()) })
}

// A phraseSet finds phrases in texts. A language has up to 200 of them, and few sentences one: a text is searched
// for the first bytes of all of them at once.
type phraseSet struct {
	width   int             // how many of their first bytes, at most 8
	starts  hashtable.Table // of these
	phrases [][]string      // by start
}

func newPhraseSet(phrases []string) *phraseSet {
	p := &phraseSet{width: 8}
	for _, phrase := range phrases {
		p.width = min(p.width, len(phrase))
	}
	for _, phrase := range phrases {
		n := p.starts.Number(p.start(phrase))
		if n == len(p.phrases) {
			p.phrases = append(p.phrases, nil)
		}
		p.phrases[n] = append(p.phrases[n], phrase)
	}
	return p
}

// start packs the first bytes of a text that has so many.
func (p *phraseSet) start(text string) (start uint64) {
	for i := range p.width {
		start = start<<8 | uint64(text[i])
	}
	return start
}

// opens reports whether a text starts on one of the phrases.
func (p *phraseSet) opens(text string) bool {
	return len(p.phrases) > 0 && len(text) >= p.width && p.startsOf(p.start(text), text)
}

// in reports whether one of the phrases stands anywhere in a text.
func (p *phraseSet) in(text string) bool {
	if len(p.phrases) == 0 || len(text) < p.width {
		return false
	}
	mask := ^uint64(0) >> (64 - 8*p.width)
	for at, start := 0, p.start(text); ; at++ {
		if p.startsOf(start, text[at:]) {
			return true
		}
		if at+p.width == len(text) {
			return false
		}
		start = (start<<8 | uint64(text[at+p.width])) & mask
	}
}

// startsOf reports whether a text starts on one of the phrases of a start.
func (p *phraseSet) startsOf(start uint64, text string) bool {
	n := p.starts.Find(start)
	return n >= 0 && slices.ContainsFunc(p.phrases[n], func(phrase string) bool { return strings.HasPrefix(text, phrase) })
}
