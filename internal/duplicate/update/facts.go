package update

import (
	"slices"
	"strings"

	"summarize/internal/duplicate/normal"
)

const (
	newShare  = 0.5 // of a sentence's content words not aligned: it is another sentence
	newWords  = 0.4 // of them told nowhere: it states something
	newInARow = 4   // content words told nowhere, in one gap: a statement too
	sameShare = 0.5 // of its tokens aligned: what stands in its gaps stands for what stood there
)

// A gap is where an alignment breaks: tokens of the sentence for tokens of the told one.
type gap struct {
	from, to int // tokens of the sentence
	told     []token
}

// addition tells whether a sentence adds something, and what first.
func (t *Told) addition(s *sentence, given bool) (Addition, bool) {
	a := t.align(s)
	told := t.toldElsewhere(s, &a)
	content, open, fresh := 0, 0, 0
	for i := range s.tokens {
		w := &s.tokens[i]
		if !w.isContent() {
			continue
		}
		content++
		if !told[i] {
			open++
			if !t.knows(w) {
				fresh++
			}
		}
	}
	if float64(open) >= newShare*float64(content) && float64(fresh) >= newWords*float64(content) && (fresh >= 2 || given && fresh == 1 && content <= 2) {
		return s.adds(0, len(s.tokens)), true
	}
	same := float64(a.n) >= sameShare*float64(len(s.tokens))
	t.scratch.gaps = appendGaps(t.scratch.gaps[:0], s, &a)
	for _, g := range t.scratch.gaps {
		if from, to, adds := t.fact(s, g, told, same); adds {
			return s.adds(from, to), true
		}
	}
	return Addition{}, false
}

// adds makes the addition of tokens [from, to).
func (s *sentence) adds(from, to int) Addition {
	a := Addition{Sentence: s.span}
	switch {
	case from < to:
		a.Words = normal.Span{Start: s.tokens[from].span.Start, End: s.tokens[to-1].span.End}
	case from > 0:
		a.Words = normal.Span{Start: s.tokens[from-1].span.End, End: s.tokens[from-1].span.End}
	default:
		a.Words = normal.Span{Start: s.span.Start, End: s.span.Start}
	}
	return a
}

// toldElsewhere marks the tokens that are aligned, or in three in a row that were told.
func (t *Told) toldElsewhere(s *sentence, a *alignment) []bool {
	told := resize(t.scratch.told, len(s.tokens))
	t.scratch.told = told
	for i := range s.tokens {
		told[i] = told[i] || a.at[i] >= 0
		if i < 2 {
			continue
		}
		if t.triples.has(tripleOf(s.tokens[i-2:])) {
			told[i-2], told[i-1], told[i] = true, true, true
		}
	}
	return told
}

// appendGaps appends where an alignment breaks, in order.
func appendGaps(out []gap, s *sentence, a *alignment) []gap {
	from, toldFrom := 0, 0
	for i := 0; i <= len(s.tokens); i++ {
		at := len(a.told)
		if i < len(s.tokens) {
			if a.at[i] < 0 {
				continue
			}
			at = a.at[i]
		}
		if i > from || at > toldFrom {
			out = append(out, gap{from, i, a.told[toldFrom:at]})
		}
		from, toldFrom = i+1, at+1
	}
	return out
}

// fact looks for a fact in a gap: tokens [from, to) of the sentence.
func (t *Told) fact(s *sentence, g gap, told []bool, same bool) (from, to int, adds bool) {
	fresh, negated := 0, false
	for i := g.from; i < g.to; i++ {
		w := &s.tokens[i]
		negated = negated || w.is(negation) && !told[i]
		if told[i] && !(same && len(g.told) > 0) {
			continue
		}
		if w.is(number) && t.isNewNumber(s, i, g, told[i], same) || (w.name || w.is(calendar|fraction)) && !told[i] && t.isNewName(s, i, g, same) {
			return i, i + 1, true
		}
		if same && !told[i] && w.isContent() && !w.is(number) && t.isOtherOrdinal(w, g.told) {
			return i, i + 1, true
		}
		if w.isContent() && !told[i] && !w.is(calendar) && !t.knows(w) {
			fresh++
		}
	}
	negates := same && negated != hasNegation(g.told) && (negated || !t.negatedNearby(s, g))
	return g.from, g.to, fresh >= newInARow || negates || same && t.turns(s.tokens[g.from:g.to], g.told)
}

// turns reports whether one of some tokens is the contrary of a told one by its prefix: unhurt, nebyl.
func (t *Told) turns(tokens, told []token) bool {
	for i := range tokens {
		for k := range told {
			if t.scratch.lexicon.turns(tokens[i].lower(), told[k].lower()) {
				return true
			}
		}
	}
	return false
}

// isNewNumber reports whether token i is a number that stands for another one, or that
// was told nowhere. A day of the month that comes in is no news, nor is what is written short or out: £41m, 3rd.
func (t *Told) isNewNumber(s *sentence, i int, g gap, told, same bool) bool {
	w := &s.tokens[i]
	replaces := false
	for k := range g.told {
		other := &g.told[k]
		if other.id == w.id || isShortFor(w, other) || isShortFor(other, w) || s.isOrdinal(i, other) {
			return false
		}
		replaces = replaces || other.is(number)
	}
	if told || s.isMultiplied(i, g.told) {
		return false
	}
	if same && replaces {
		return true
	}
	return !t.has(w.id) && !s.besideCalendar(i)
}

// isShortFor reports whether the letters right behind a number stand for a word: £41m for 41 million, 9km for 9 kilometres.
func isShortFor(w, other *token) bool { return w.is(tail) && w.abbreviates(other.lower()) }

// isOrdinal reports whether token i is a number with the ending of an ordinal that another token may spell out: 3rd, third.
func (s *sentence) isOrdinal(i int, other *token) bool {
	return i+1 < len(s.tokens) && s.tokens[i+1].is(tail) && !other.is(number) && strings.HasSuffix(other.lower(), s.tokens[i+1].lower())
}

// isNewName reports whether token i is a name that stands for another one, or that was
// told nowhere. A name beside one that was told makes that only longer, and a day of the week
// that comes in is no news, but one that stands for another is.
func (t *Told) isNewName(s *sentence, i int, g gap, same bool) bool {
	w := &s.tokens[i]
	if slices.ContainsFunc(g.told, func(other token) bool { return isNear(w.lower(), other.lower()) }) {
		return false
	}
	for _, other := range g.told {
		if same && (other.name || other.is(calendar|fraction)) && !inSentence(s, other.id) && w.class&(calendar|fraction) == other.class&(calendar|fraction) {
			return !t.namedWith(s, i, g)
		}
	}
	return !w.is(calendar|fraction) && !t.knows(w) && !t.namedWith(s, i, g)
}

// namedWith reports whether a token beside i, inside the gap or at its edge, is a name
// that is aligned: Smith of John Smith.
func (t *Told) namedWith(s *sentence, i int, g gap) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(s.tokens) && s.tokens[k].name && !s.tokens[k].is(calendar) && t.has(s.tokens[k].id) && (k < g.from || k >= g.to) && len(g.told) == 0 {
			return true
		}
	}
	return false
}

func inSentence(s *sentence, word id) bool {
	for i := range s.tokens {
		if s.tokens[i].id == word {
			return true
		}
	}
	return false
}

// besideCalendar reports whether the token before or after i is a month or a day.
func (s *sentence) besideCalendar(i int) bool {
	return i > 0 && s.tokens[i-1].is(calendar) || i+1 < len(s.tokens) && s.tokens[i+1].is(calendar)
}

func hasNegation(tokens []token) bool {
	for i := range tokens {
		if tokens[i].is(negation) {
			return true
		}
	}
	return false
}

// negatedNearby reports whether a sentence has a negation within three tokens of a gap:
// the one that the told sentence had moved.
func (t *Told) negatedNearby(s *sentence, g gap) bool {
	return hasNegation(s.tokens[max(0, g.from-3):min(len(s.tokens), g.to+3)])
}

// knows reports whether a word was told, or one that differs from it by an ending or a
// slip.
func (t *Told) knows(w *token) bool {
	if t.has(w.id) {
		return true
	}
	if w.is(number) || len(w.written) < 3 {
		return false
	}
	for ; t.near.sentences < len(t.sentences); t.near.sentences++ {
		t.near.add(t.sentences[t.near.sentences].tokens)
	}
	return t.near.has(w.lower())
}
