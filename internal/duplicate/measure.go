package duplicate

import "cmp"

// The measure.
//
//	shingle      three words in a row; it counts in a text at its first occurrence
//	common       a shingle of many texts that are no copies of each other (common.go)
//	counted      a word that lies in a shingle that counts and is not common
//	passage      a stretch of a text whose words lie in shingles it shares with the
//	             other text, bridging up to gap counted words that do not
//	containment  of A in B: A's counted words in passages / A's counted words
//	resemblance  counted words of both in passages / counted words of both
//
// Two texts are copies when their resemblance reaches the threshold, or when the
// containment of the one with fewer counted words reaches both the threshold and
// containedShare on at least containedWords words; when they are short, both
// limits rise to 1 - words/sureWords; and when the guard of facts.go does not find
// one form filled with other names and numbers.
const (
	gap            = 6    // two words in five changed leave gaps as long
	containedShare = 0.75 // of the shorter text
	extendedShare  = 0.75 // of the longer text, from which a copy is near, not contained
	minWords       = 20   // that count, in the shorter text; under it only exact copies are copies
	containedWords = 30   // in passages of the shorter text
	sureWords      = 200
)

// States of a shingle's position in a text.
const (
	first  uint8 = 1 << iota // first occurrence, not common
	shared                   // and also in the other text
)

// A wordRange is a range of word positions.
type wordRange struct{ start, end int }

// extent counts words and passages of one side of a comparison.
type extent struct {
	counted  int // words in unmasked shingles
	matched  int // of these, words in passages
	passages []wordRange
}

// measure walks the states of the shingles of a text of n words.
func (e *extent) measure(states []uint8, n, k int) {
	e.counted, e.matched, e.passages = 0, 0, e.passages[:0]
	unmaskedEnd, sharedEnd, last := 0, 0, -1 // last: index among counted words of the last matched one
	for j := range n {
		if j < len(states) && states[j] != 0 {
			unmaskedEnd = j + k
			if states[j]&shared != 0 {
				sharedEnd = j + k
			}
		}
		if j >= unmaskedEnd {
			continue
		}
		if j < sharedEnd {
			if p := len(e.passages); last >= 0 && e.counted-last-1 <= gap {
				e.matched += e.counted - last
				e.passages[p-1].end = j + 1
			} else {
				e.matched++
				e.passages = append(e.passages, wordRange{j, j + 1})
			}
			last = e.counted
		}
		e.counted++
	}
}

// compare orders the shorter text first, and of two as long the one with more in
// passages.
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
