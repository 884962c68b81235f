package candidate

import (
	"math/bits"
	"slices"
	"strings"

	"summarize/internal/language"
	"summarize/internal/text"
)

// Two sentences say the same when the Jaccard coefficient of their distinct words is
// at least sameJaccard, or when all but a few content words of one are in the other.
//
// Readers call sentences near-identical from about 0.6 of their words on. Stems agree
// more often than words do and markup varies, hence the margin. Content words catch a
// sentence that another contains, at any length; not by names alone, as all sentences of a
// story have those ("Ada Brink was born in 1973" kept out what she did). The leads of two articles tell the
// same event, so that they need to share less to say the same, and their first sentences,
// of one day, still less, least of all where they share who it is about and something else: two
// reporters hardly agree in more ("named on Friday as host of February's Oscars", "will be the host of the
// 81st annual Oscars"). Of 54 pairs of summaries that this limit parts, read blind, 27 were better for it, 8
// worse. Each limit costs 0.1 to 0.2 of ROUGE-2, which likes to hear a thing twice; readers do not.
//
// One reporter seldom does it: a short sentence of an article ("To James, triple-doubles are not a goal.") whose words
// come again in a long one hardly says what that says. Of 28 pairs, read blind, 13 were better for this limit, 7 worse (at 100 words 7 and 1).
const (
	sameJaccard = 0.5
	sameContent = 0.6
	sameWhole   = 0.8
	longer      = 2 // times as many content words
	sameLead    = 0.5
	sameFirst   = 0.33
	sameEvent   = 0.22
	leastEvent  = 3 // words that are shared, names and others
	LeadReach   = 3 // sentences of an article that are its lead
)

// Same reports whether two candidates say the same. Who denies what another reports uses its words and does not.
func (s *Set) Same(i, j int) bool { return s.sharesWords(i, j) && !s.parted(i, j) }

// Denies reports whether a candidate denies something, and says what.
func (s *Set) Denies(i int) bool { return s.bag(i).denies }

// Contradicts reports whether one of two candidates denies what the other says.
func (s *Set) Contradicts(i, j int) bool { return s.parted(i, j) && s.sharesWords(i, j) }

// parted reports whether one of two candidates of different articles denies something.
func (s *Set) parted(i, j int) bool {
	a, b := s.bag(i), s.bag(j)
	return a.denies != b.denies && a.article != b.article
}

// sharesWords reports whether two candidates have as many words in common as sentences that say the same. Few pairs
// share as much as their sketches allow at most: the others need no look at their terms.
func (s *Set) sharesWords(i, j int) bool {
	a, b := s.bag(i), s.bag(j)
	if !a.alike(b, a.limit(b, true), a.commonUpperBound(b)) {
		return false
	}
	shared := a.common(b)
	return a.alike(b, a.limit(b, shared.isEvent()), shared)
}

// limit is the share of content words of the shorter that two sentences which say the same have
// in common, where these may tell of one event.
func (a *bag) limit(b *bag, event bool) float64 {
	switch {
	case a.article == b.article && longer*min(len(a.content), len(b.content)) < max(len(a.content), len(b.content)):
		return sameWhole
	case event && a.position == 0 && b.position == 0 && a.day == b.day:
		return sameEvent
	case a.position == 0 && b.position == 0 && a.day == b.day:
		return sameFirst
	case a.position < LeadReach && b.position < LeadReach:
		return sameLead
	}
	return sameContent
}

// alike judges two sentences by the distinct words that they share.
func (a *bag) alike(b *bag, limit float64, shared overlap) bool {
	all := shared.content + shared.stop
	return float64(all) >= sameJaccard*float64(a.size()+b.size()-all) ||
		shared.content > shared.names && float64(shared.content) >= limit*float64(min(len(a.content), len(b.content)))
}

// A bag holds the distinct terms of a sentence, content words and stop words apart, both
// ascending. Each content word sets one bit of the sketch.
type bag struct {
	content, stop          []uint32
	names                  []uint32 // of content
	sketch                 uint64
	article, position, day int // as the candidate's
	denies                 bool
}

// newBag returns the bag of some words.
func newBag(words []text.Token) bag {
	room := make([]uint32, 0, 2*len(words))
	distinct := func(is func(w text.Token) bool) []uint32 {
		first := len(room)
		for _, w := range words {
			if is(w) {
				room = append(room, w.Term)
			}
		}
		slices.Sort(room[first:])
		room = room[:first+len(slices.Compact(room[first:]))]
		return room[first:]
	}
	b := bag{
		content: distinct(func(w text.Token) bool { return !w.Is(text.Stop) }),
		stop:    distinct(func(w text.Token) bool { return w.Is(text.Stop) }),
		names:   distinct(func(w text.Token) bool { return w.Is(text.Name) && !w.Is(text.Stop) }),
	}
	for _, t := range b.content {
		b.sketch |= 1 << (t * 0x9e3779b1 >> 26)
	}
	return b
}

func (a *bag) size() int { return len(a.content) + len(a.stop) }

// An overlap says how many distinct words two sentences share; names are content.
type overlap struct{ content, stop, names int }

// isEvent reports whether what is shared names somebody or something, and says something of it.
func (o overlap) isEvent() bool {
	return o.names > 0 && o.content > o.names && o.content >= leastEvent
}

// common counts what two bags share.
func (a *bag) common(b *bag) overlap {
	return overlap{shared(a.content, b.content), shared(a.stop, b.stop), shared(a.names, b.names)}
}

// commonUpperBound bounds what common counts: a term whose bit the other sketch lacks is not
// in the other bag.
func (a *bag) commonUpperBound(b *bag) overlap {
	return overlap{
		content: min(len(a.content)-bits.OnesCount64(a.sketch&^b.sketch), len(b.content)-bits.OnesCount64(b.sketch&^a.sketch)),
		stop:    min(len(a.stop), len(b.stop)),
	}
}

// shared counts the elements that two ascending lists have in common.
func shared(x, y []uint32) (n int) {
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] < y[j]:
			i++
		case x[i] > y[j]:
			j++
		default:
			n++
			i, j = i+1, j+1
		}
	}
	return n
}

// Content returns the distinct content terms of candidate i, ascending.
func (s *Set) Content(i int) []uint32 { return s.bag(i).content }

// bag returns the bag of a candidate, made when first asked for: few ever are.
func (s *Set) bag(i int) *bag {
	if s.bags == nil {
		s.bags = make([]bag, len(s.All))
	}
	b := &s.bags[i]
	if b.content == nil {
		*b = newBag(s.Words(i))
		b.article, b.position, b.day = s.All[i].Article, s.All[i].Position, s.Day(i)
		b.denies = s.denies(i)
	}
	return b
}

// denialReach is how many words behind a verb of denying the clause begins that is denied: "denied on Monday that".
const denialReach = 6

// denies reports whether a candidate denies something, and says what: who is denied a request denies nothing.
func (s *Set) denies(i int) bool {
	a, words := &s.Articles[s.All[i].Article], s.Words(i)
	l := language.Of(a.Document.Lang)
	if l.Denials == "" {
		return false
	}
	lower := func(w text.Token) string { return strings.ToLower(w.Span().Of(a.Text)) }
	for k, w := range words {
		if !w.Is(text.Stop) && l.IsDenial(lower(w)) {
			return slices.ContainsFunc(words[k+1:min(len(words), k+1+denialReach)], func(w text.Token) bool {
				return l.ClauseRole(lower(w))&language.Complement != 0
			})
		}
	}
	return false
}
