package duplicate

import (
	"cmp"

	"summarize/internal/duplicate/normal"
)

// The measure.
//
//	shingle      three words in a row; it counts in a text at its first occurrence
//	common       a shingle of many texts that are no copies of each other (common.go)
//	counted      a word that lies in a shingle that counts and is not common
//	shared       a counted word that lies in a shingle that the other text has; and of
//	             the words between two such, where there are at most gap in both texts, those
//	             that are equal and in the same order (a longest common subsequence)
//	containment  of A in B: A's shared words / A's counted words
//	resemblance  shared words of both / counted words of both
//
// Two texts are copies when their resemblance reaches the threshold, or when the
// containment of the one with fewer counted words reaches both the threshold and
// containedShare on at least containedWords words; when they are short, both
// limits rise to 1 - words/sureWords; and when the guards of facts.go and slots.go do not
// find one form filled with other facts.
//
// Rejected: counting the words between two shared shingles as shared, whatever they are
// (two weeks' lists of events, with no event in common, then resemble each other by
// 0.95), at a threshold of 0.55; and counting none of them, which loses one planted copy
// in two hundred more at any threshold.
const (
	gap            = 6    // of two words in five changed, few are further apart
	containedShare = 0.75 // of the shorter text
	extendedShare  = 0.75 // of the longer text, from which a copy is near, not contained
	minWords       = 20   // that count, in the shorter text; under it only exact copies are copies
	containedWords = 30   // shared, of the shorter text
	sureWords      = 200
)

// States of a shingle's position in a text.
const (
	first  uint8 = 1 << iota // first occurrence, not common
	shared                   // and also in the other text
)

// A wordRange is a range of word positions.
type wordRange struct{ start, end int }

// extent counts the words of one side of a comparison.
type extent struct {
	counted int // words in unmasked shingles
	matched int // of these, shared
}

// measure walks the states of the shingles of a text of n words.
func (e *extent) measure(states []uint8, n, k int) {
	e.counted, e.matched = 0, 0
	unmaskedEnd, sharedEnd := 0, 0
	for j := range n {
		if j < len(states) && states[j] != 0 {
			unmaskedEnd = j + k
			if states[j]&shared != 0 {
				sharedEnd = j + k
			}
		}
		if j < unmaskedEnd {
			e.counted++
		}
		if j < sharedEnd {
			e.matched++
		}
	}
}

// equalInSlots returns how many counted words of short slots are equal and in order.
func (c *comparer) equalInSlots() (n int) {
	k := c.o.Shingle
	c.eachSlot(func(inA, inB wordRange) {
		if inA.end-inA.start > gap || inB.end-inB.start > gap {
			return
		}
		var a, b [gap]normal.Word
		n += commonSubsequence(c.a.countedIn(inA, k, a[:0]), c.b.countedIn(inB, k, b[:0]))
	})
	return n
}

// countedIn appends the counted words of a range, without their classes.
func (s *side) countedIn(in wordRange, k int, words []normal.Word) []normal.Word {
	end := 0
	for i := max(0, in.start-k+1); i < in.end; i++ {
		if i < len(s.states) && s.states[i] != 0 {
			end = i + k
		}
		if i >= in.start && i < end {
			words = append(words, s.words[i]&^normal.ClassBits)
		}
	}
	return words
}

// commonSubsequence returns the length of the longest one of two short rows of words.
func commonSubsequence(a, b []normal.Word) int {
	var lengths [gap + 1]int
	for _, w := range a {
		diagonal := 0
		for j := range b {
			above := lengths[j+1]
			if w == b[j] {
				lengths[j+1] = diagonal + 1
			} else {
				lengths[j+1] = max(above, lengths[j])
			}
			diagonal = above
		}
	}
	return lengths[len(b)]
}

// compare orders the shorter text first, and of two as long the one that shares more.
func (e *extent) compare(f *extent) int {
	return cmp.Or(cmp.Compare(e.counted, f.counted), cmp.Compare(f.matched, e.matched))
}

// decide fills p from the two sides and reports its kind, before the guard.
func (o *Options) decide(p *Pair, a, b *extent) {
	p.Kind = None
	p.ContainmentA = share(a.matched, a.counted)
	p.ContainmentB = share(b.matched, b.counted)
	p.Resemblance = share(a.matched+b.matched, a.counted+b.counted)
	small, large, matched := p.ContainmentA, p.ContainmentB, a.matched
	if b.compare(a) < 0 {
		small, large, matched = large, small, b.matched
	}
	p.Containment = small
	words := min(a.counted, b.counted)
	if words < minWords {
		return
	}
	l := o.limits(words)
	contained := small >= l.containment && matched >= containedWords
	switch {
	case contained && large < extendedShare:
		p.Kind = Contained
	case contained, p.Resemblance >= l.resemblance:
		p.Kind = Near
	}
}

// limits are what copies must reach.
type limits struct{ resemblance, containment float64 }

// limits returns what a pair must reach whose shorter text has so many words
// that count.
func (o *Options) limits(words int) limits {
	sure := max(o.Threshold, 1-float64(words)/sureWords)
	return limits{resemblance: sure, containment: max(sure, containedShare)}
}

// share returns part/whole, and 0 for an empty whole.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
