package candidate

import (
	"math/bits"
	"slices"

	"summarize/internal/text"
)

// Two sentences say the same when the Jaccard coefficient of their distinct words is
// at least sameJaccard, or when all but a few content words of one are in the other.
//
// Readers call sentences near-identical from about 0.6 of their words on. Stems agree
// more often than words do and markup varies, hence the margin. Content words catch a
// sentence that another contains, at any length. The leads of two articles tell the
// same event, so that they need to share less to say the same, and their first sentences,
// of one day, still less. Each limit costs 0.1 to 0.2 of ROUGE-2, which likes to hear a
// thing twice; readers do not.
const (
	sameJaccard = 0.5
	sameContent = 0.6
	sameLead    = 0.5
	sameFirst   = 0.33
	LeadReach   = 3 // sentences of an article that are its lead
)

// Same reports whether two candidates say the same. Few pairs share as much as their
// sketches allow at most: the others need no look at their terms.
func (s *Set) Same(i, j int) bool {
	return s.alike(i, j, commonUpperBound) && s.alike(i, j, common)
}

// alike judges two candidates by what their bags share, as count says: how many
// terms, and how many of content.
func (s *Set) alike(i, j int, count func(a, b *bag) (all, content int)) bool {
	a, b := s.bag(i), s.bag(j)
	limit := sameContent
	if s.All[i].Position < LeadReach && s.All[j].Position < LeadReach {
		limit = sameLead
	}
	if s.All[i].Position == 0 && s.All[j].Position == 0 && s.Day(i) == s.Day(j) {
		limit = sameFirst
	}
	all, content := count(a, b)
	return float64(all) >= sameJaccard*float64(len(a.terms)+len(b.terms)-all) ||
		content > 0 && float64(content) >= limit*float64(min(a.content, b.content))
}

// A bag holds the distinct terms of a sentence, each doubled and one more for a stop
// word, ascending; content of them are no stop words, and each of those sets one bit of
// the sketch.
type bag struct {
	terms   []uint32
	content int
	sketch  uint64
}

// newBag returns the bag of terms, which it sorts in place.
func newBag(terms []uint32) bag {
	slices.Sort(terms)
	b := bag{terms: slices.Compact(terms)}
	for _, t := range b.terms {
		if t&1 == 0 {
			b.content++
			b.sketch |= 1 << (t * 0x9e3779b1 >> 26)
		}
	}
	return b
}

// common counts the terms that two bags share.
func common(a, b *bag) (all, content int) {
	for i, j := 0, 0; i < len(a.terms) && j < len(b.terms); {
		switch x, y := a.terms[i], b.terms[j]; {
		case x < y:
			i++
		case x > y:
			j++
		default:
			all++
			content += int(1 - x&1)
			i, j = i+1, j+1
		}
	}
	return all, content
}

// commonUpperBound bounds what common counts: a term whose bit the other sketch lacks is not
// in the other bag.
func commonUpperBound(a, b *bag) (all, content int) {
	content = min(a.content-bits.OnesCount64(a.sketch&^b.sketch), b.content-bits.OnesCount64(b.sketch&^a.sketch))
	return content + min(len(a.terms)-a.content, len(b.terms)-b.content), content
}

// bag returns the bag of a candidate, made when first asked for: few ever are.
func (s *Set) bag(i int) *bag {
	if s.bags == nil {
		s.bags = make([]bag, len(s.All))
	}
	b := &s.bags[i]
	if b.terms == nil {
		words := s.Words(i)
		terms := make([]uint32, len(words))
		for k, w := range words {
			terms[k] = w.Term << 1
			if w.Is(text.Stop) {
				terms[k]++
			}
		}
		*b = newBag(terms)
	}
	return b
}
