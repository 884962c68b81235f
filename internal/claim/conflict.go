package claim

import (
	"math"
	"slices"
	"strings"
)

// A Kind says how two sentences that say the same thing differ.
type Kind uint8

const (
	NoConflict   Kind = iota
	OtherAmount       // another amount of one unit
	OtherName         // another name in one place
	Denied            // one denies what the other says
	OtherOutcome      // another word in one place
)

// String returns the kind's name as the digest shows it.
func (k Kind) String() string {
	return [...]string{"none", "number", "name", "denial", "outcome"}[k]
}

// What two sentences must share to say the same thing: words, and shares of the words of
// both (the Jaccard coefficient) or of the one with fewer. Measured on three collections of
// parallel reports (benchmarks/news.md): looser, nine of ten were about different things.
const (
	fewestShared     = 3
	amountJaccard    = 0.5
	fewestBesideName = 5 // words that two sentences with another name share
	denialJaccard    = 0.7
	outcomeShare     = 0.75 // of the fewer
)

// leastAlike is the share of the words of both that two claims in conflict have at least: the
// shares above say so, and what two that differ in a name or an outcome may not have in common.
const leastAlike = amountJaccard

// FewestOf returns how many of its words a claim has at least in common with one that it
// is in conflict with, whatever else that says.
func (c *Claim) FewestOf() int {
	return max(fewestShared, int(math.Ceil(leastAlike*float64(len(c.terms)))))
}

// Terms returns the content words of a claim, once each, ascending.
func (c *Claim) Terms() []uint32 { return c.terms }

// Subject returns the first content word of a claim, of which it mostly says something; false where an amount comes first.
func (c *Claim) Subject() (term uint32, ok bool) {
	if len(c.order) == 0 || c.order[0] == amountTerm {
		return 0, false
	}
	return c.order[0], true
}

// Shared returns how many content words two claims have in common.
func (c *Claim) Shared(other *Claim) int { return shared(c.terms, other.terms) }

// Alike returns the share of the words of both claims that they have in common.
func (c *Claim) Alike(other *Claim) float64 {
	n := shared(c.terms, other.terms)
	return float64(n) / float64(max(1, len(c.terms)+len(other.terms)-n))
}

// SharedNames returns how many names of c the other claim has.
func (c *Claim) SharedNames(other *Claim) int { return len(c.names) - len(own(c.names, other.terms)) }

// Conflict reports how two sentences differ that say the same thing but for one fact.
// Two that differ in more are about different things, as far as can be told: another
// toll of another place is no contradiction.
func Conflict(vocabulary []string, a, b *Claim) Kind {
	n := shared(a.terms, b.terms)
	if n < fewestShared || hasOwn(a.days, b.days) && hasOwn(b.days, a.days) && len(a.days) > 0 {
		return NoConflict
	}
	jaccard := a.Alike(b)
	ownA, ownB := own(a.terms, b.terms), own(b.terms, a.terms)
	namesA, namesB := own(a.names, b.terms), own(b.names, a.terms)
	alike := a.Denies() == b.Denies()
	switch {
	case differs(a, b):
		if alike && a.CountsSame(b) && jaccard >= amountJaccard && (len(namesA) == 0 || len(namesB) == 0) {
			return OtherAmount
		}
	case !a.SameAmounts(b):
	case !alike:
		if jaccard >= denialJaccard && (a.deniesWordOf(b) || b.deniesWordOf(a)) {
			return Denied
		}
	case len(namesA) > 0 && len(namesB) > 0:
		onlyNames := len(namesA) == len(ownA) && len(namesB) == len(ownB)
		if onlyNames && n >= fewestBesideName && len(namesA) <= 2 && len(namesB) <= 2 && swapped(a, b, namesA, namesB) && !anyRespelt(vocabulary, namesA, namesB) {
			return OtherName
		}
	case len(ownA) == 1 && len(ownB) == 1 && float64(n) >= outcomeShare*float64(min(len(a.terms), len(b.terms))):
		if swapped(a, b, ownA, ownB) && !anyRespelt(vocabulary, ownA, ownB) {
			return OtherOutcome
		}
	}
	return NoConflict
}

// CountsSame reports whether two sentences count the same things, in the same order: one that
// counts more may give the parts of what the other gives the sum of.
func (c *Claim) CountsSame(other *Claim) bool {
	return slices.Equal(c.units(), other.units())
}

// units lists what the amounts count, but for years.
func (c *Claim) units() (units []uint32) {
	for _, a := range c.amounts {
		if !a.Year {
			units = append(units, a.Unit)
		}
	}
	return units
}

// deniesWordOf reports whether a word that c denies stands in the other sentence, behind the
// same word: "found the mayor not guilty" contradicts "found the mayor guilty"; "did not
// know" says what "was unaware" does, and "had no comment" what "declined to comment" does.
func (c *Claim) deniesWordOf(other *Claim) bool {
	return slices.ContainsFunc(c.denied, func(t uint32) bool {
		i, j := slices.Index(c.order, t), slices.Index(other.order, t)
		return i >= 0 && j >= 0 && (i == 0 && j == 0 || i > 0 && j > 0 && c.order[i-1] == other.order[j-1])
	})
}

// OwnNames returns the names of c that the other claim lacks.
func (c *Claim) OwnNames(other *Claim) []uint32 { return own(c.names, other.terms) }

// anyRespelt reports whether a word of one list may be one of the other: spelt otherwise,
// or the initials of all of them.
func anyRespelt(vocabulary []string, a, b []uint32) bool {
	for _, x := range a {
		for _, y := range b {
			if isRespelling(vocabulary[x], vocabulary[y]) {
				return true
			}
		}
	}
	return len(a) == 1 && isInitials(vocabulary, a[0], b) || len(b) == 1 && isInitials(vocabulary, b[0], a)
}

// isInitials reports whether a word begins as the other words do: US and United States.
func isInitials(vocabulary []string, word uint32, others []uint32) bool {
	letters := strings.ReplaceAll(vocabulary[word], ".", "")
	return len(letters) <= 4 && len(letters) > 0 && slices.ContainsFunc(others, func(t uint32) bool { return vocabulary[t][0] == letters[0] })
}

// differs reports whether a and b count the same thing and come to another amount: a unit
// of one amount in each, a word beside it the same. Where two amounts are others, the
// sentences are lines of one form, as far as can be told.
func differs(a, b *Claim) bool {
	found := 0
	if others(a, b) > 1 {
		return false
	}
	for i, x := range a.amounts {
		for j, y := range b.amounts {
			if x.Unit != y.Unit || x.Unit == noUnit || x.Magnitude != y.Magnitude || x.Year || y.Year {
				continue
			}
			if x.Value == y.Value || isRounded(x.Value, y.Value) {
				return false
			}
			if !besideSame(a, b, i, j) {
				return false
			}
			if a.counts(x.Unit) == 1 && b.counts(y.Unit) == 1 && !a.holds(y.Value) && !b.holds(x.Value) {
				found++
			}
		}
	}
	return found == 1
}

// others counts the places in which two sentences that count the same things have another
// amount.
func others(a, b *Claim) (n int) {
	for k := range min(len(a.amounts), len(b.amounts)) {
		if a.amounts[k].Value != b.amounts[k].Value {
			n++
		}
	}
	return n
}

// besideSame reports whether the amounts i of a and j of b stand behind the same content
// word, or before the same one, units apart: a backlog of 30 ships, of 41 ships.
func besideSame(a, b *Claim, i, j int) bool {
	before, behind := a.beside(i)
	otherBefore, otherBehind := b.beside(j)
	return before == otherBefore || behind == otherBehind
}

// beside returns the content words before and behind amount n, apart from its unit; noUnit
// at an end.
func (c *Claim) beside(n int) (before, behind uint32) {
	before, behind = noUnit, noUnit
	seen := 0
	for k, t := range c.order {
		if t != amountTerm {
			continue
		}
		if seen++; seen <= n {
			continue
		}
		if k > 0 {
			before = c.order[k-1]
		}
		rest := c.order[k+1:]
		if len(rest) > 0 && rest[0] == c.amounts[n].Unit {
			rest = rest[1:]
		}
		if len(rest) > 0 {
			behind = rest[0]
		}
		break
	}
	return before, behind
}

// counts returns how many amounts have a unit.
func (c *Claim) counts(unit uint32) (n int) {
	for _, a := range c.amounts {
		if a.Unit == unit {
			n++
		}
	}
	return n
}

// holds reports whether one of the amounts is a value, of whatever.
func (c *Claim) holds(value float64) bool {
	return slices.ContainsFunc(c.amounts, func(a Amount) bool { return a.Value == value })
}

// isRounded reports whether one of two values may be the other, rounded to fewer digits.
func isRounded(x, y float64) bool {
	if x > y {
		x, y = y, x
	}
	return math.Round(x) == y || math.Round(y) == x || y-x <= 0.05*x && (math.Mod(x, 5) == 0 || math.Mod(y, 5) == 0)
}

// SameAmounts reports whether two claims have the same amounts in the same order.
func (a *Claim) SameAmounts(b *Claim) bool {
	return slices.EqualFunc(a.amounts, b.amounts, func(x, y Amount) bool { return x.Value == y.Value && x.Magnitude == y.Magnitude })
}

// SameValues reports whether two claims give the same numbers in the same order, as far as can be told: m may be million.
func (c *Claim) SameValues(other *Claim) bool {
	return slices.EqualFunc(c.amounts, other.amounts, Amount.mayBe)
}

// mayBe reports whether two amounts are one: of the same value, or one times a power of ten, where the other has a word for that.
func (a Amount) mayBe(b Amount) bool {
	if a.Magnitude != 0 {
		a, b = b, a
	}
	if a.Magnitude == 0 && b.Magnitude != 0 {
		for by := 100.0; by*b.Value <= a.Value; by *= 10 {
			if by*b.Value == a.Value {
				return true
			}
		}
	}
	return a.Value == b.Value
}

// swapped reports whether one of each list's words stand in the same place: between the
// same words, or behind the same at the end, or before the same at the beginning.
func swapped(a, b *Claim, ownA, ownB []uint32) bool {
	for _, x := range ownA {
		for _, y := range ownB {
			if sameSide(a.order, b.order, x, y, -1) && sameSide(a.order, b.order, x, y, +1) {
				return true
			}
		}
	}
	return false
}

// sameSide reports whether the next word beside x in a and y in b, in a direction, that is
// none of their own, is the same; the end of both is.
func sameSide(a, b []uint32, x, y uint32, step int) bool {
	i, j := slices.Index(a, x)+step, slices.Index(b, y)+step
	for i >= 0 && i < len(a) && !slices.Contains(b, a[i]) {
		i += step
	}
	for j >= 0 && j < len(b) && !slices.Contains(a, b[j]) {
		j += step
	}
	endA, endB := i < 0 || i >= len(a), j < 0 || j >= len(b)
	return endA && endB || !endA && !endB && a[i] == b[j]
}

// own returns the terms of a list that an ascending one lacks.
func own(list, other []uint32) []uint32 {
	var own []uint32
	for _, t := range list {
		if _, found := slices.BinarySearch(other, t); !found {
			own = append(own, t)
		}
	}
	return own
}

func hasOwn(list, other []uint32) bool {
	return slices.ContainsFunc(list, func(t uint32) bool { return !slices.Contains(other, t) })
}

// shared counts the terms that two ascending lists have in common.
func shared(a, b []uint32) (n int) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}
