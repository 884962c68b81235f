package duplicate

import (
	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
)

// The second half of the guard against forms. A slot is where two texts differ between
// two shared shingles that follow each other in both, or before the first: words of a for words
// of b. Editors replace words; whoever fills a form anew (a list of events, a
// recipe, a horoscope, an answer to another question) replaces what is said. So a
// slot is unlike where unlikeShare of its content words (all that count but short plain
// ones), and unlikeRun of them in a row, are not in the slot of the other text.
//
// Two texts are one form when, of the content words of the one that is asked, unlikeForm are
// in unlike slots of at most longestSlot words, and formSlots slots as short share at most
// half of theirs. Longer slots are new paragraphs, of an update mostly. But where an unlike slot of unlikeBody of the content words, in both,
// opens the texts, that is the article, and what they share a footer.
//
// No pair of OrangeSum or Reuters with a Jaccard of 5-grams from 0.5 up is lost by it but of
// series; lists of events that share no event have 0.6 of their content in unlike slots,
// answers to two questions in one frame 0.15 to 0.2.
const (
	unlikeRun   = 3
	unlikeShare = 0.6
	unlikeForm  = 0.12
	unlikeBody  = 0.25
	longestSlot = 20
	formSlots   = 2
)

// unlike is what the slots of one text say: its content words, those in short unlike slots,
// those in an opening one, and how many short slots share at most half of their content.
type unlike struct{ all, short, opening, slots int }

// eachSlot calls body with every slot of a and b, which are marked.
func (c *comparer) eachSlot(body func(inA, inB wordRange)) {
	k := c.o.Shingle
	endA, endB := 0, 0
	for j, state := range c.b.states {
		if state&shared == 0 {
			continue
		}
		i := int(c.positions[j])
		if i > endA && j > endB && !c.a.shares(endA-k+1, i) {
			body(wordRange{endA, i}, wordRange{endB, j})
		}
		endA, endB = i+k, j+k
	}
}

// shares reports whether a shared shingle begins in [from, to).
func (s *side) shares(from, to int) bool {
	for i := max(from, 0); i < to; i++ {
		if s.states[i]&shared != 0 {
			return true
		}
	}
	return false
}

// unlike finds the unlike slots of a and b.
func (c *comparer) unlike() (a, b unlike) {
	a.all, b.all = c.a.cover(c.o.Shingle), c.b.cover(c.o.Shingle)
	c.eachSlot(func(inA, inB wordRange) {
		short := inA.end-inA.start <= longestSlot && inB.end-inB.start <= longestSlot
		opening := inA.start == 0 && inB.start == 0
		a.add(c.a.compareSlot(inA, &c.b, inB, &c.words), short, opening)
		b.add(c.b.compareSlot(inB, &c.a, inA, &c.words), short, opening)
	})
	return a, b
}

// A slot is one text's side of one: its content words, those that the other's has not, and
// the most of these in a row.
type slot struct{ content, fresh, run int }

// unlike returns the words that the other's has not, if they make the slot unlike.
func (s slot) unlike() int {
	if s.run < unlikeRun || float64(s.fresh) < unlikeShare*float64(s.content) {
		return 0
	}
	return s.fresh
}

// add adds a slot.
func (u *unlike) add(s slot, short, opening bool) {
	if short {
		u.short += s.unlike()
		if s.fresh > 0 && 2*s.fresh >= s.content {
			u.slots++
		}
	}
	if opening {
		u.opening = s.unlike()
	}
}

// cover marks the words that count, and returns how many of them are content words.
func (s *side) cover(k int) (content int) {
	s.counts = resize(s.counts, len(s.words))
	end := 0
	for j := range s.words {
		if j < len(s.states) && s.states[j] != 0 {
			end = j + k
		}
		s.counts[j] = j < end
		if s.isContent(j) {
			content++
		}
	}
	return content
}

// isContent reports whether word j counts and is no short plain word.
func (s *side) isContent(j int) bool {
	return s.counts[j] && s.words[j]&normal.ClassBits != normal.Short
}

// compareSlot compares the words of a slot with those of the other's.
func (s *side) compareSlot(in wordRange, other *side, inOther wordRange, words *hashtable.Table) (out slot) {
	words.Reset(inOther.end - inOther.start)
	for _, w := range other.words[inOther.start:inOther.end] {
		words.Number(wordKey(w))
	}
	run := 0
	for j := in.start; j < in.end; j++ {
		if !s.isContent(j) {
			continue
		}
		out.content++
		if words.Has(wordKey(s.words[j])) {
			run = 0
			continue
		}
		run++
		out.fresh++
		out.run = max(out.run, run)
	}
	return out
}

// form reports whether the text is a form filled anew, as far as it can tell.
func (u unlike) form() bool {
	return u.slots >= formSlots && float64(u.short) >= unlikeForm*float64(u.all)
}

// otherBody reports whether the text opens with an article of its own.
func (u unlike) otherBody() bool {
	return float64(u.opening) >= unlikeBody*float64(u.all) && u.opening > 0
}
