package duplicate

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"
)

// The pairs of a group are listed as far as it has at most mostListed articles, and its pairs
// at most mostPaired words together (such as 150 articles of 450 words): whoever reads the pairs
// reads these. In a larger one only each copy's pair with the original is.
const (
	mostListed = 100
	mostPaired = 20_000_000
)

// isLarge reports whether n articles of so many words together are a large group.
func isLarge(n, words int) bool { return n > mostListed || n > 2 && (n-1)*words > mostPaired }

// find does the work of Find on words: texts that say the same become one, their
// pairs and groups are found, and the result is written out for all of them.
func find(ctx context.Context, words Words, published []time.Time, o Options) (*Result, error) {
	c, err := collapse(ctx, words, published, o.Workers)
	if err != nil {
		return nil, err
	}
	x, err := newIndex(ctx, &c.classWords, o)
	if err != nil {
		return nil, err
	}
	s := newSearch(x, c, o)
	pairs, err := s.pairs(ctx)
	if err != nil {
		return nil, err
	}
	g := newGrouper(s, c, pairs)
	groups := g.groups()
	r := &Result{Common: x.common, Warnings: s.warnings}
	r.Pairs = c.expand(pairs, groups, g.groupOf)
	r.Groups = c.name(groups)
	if n, largest := large(groups); n > 0 {
		which := fmt.Sprintf("groups of more than %d articles", mostListed)
		if largest <= mostListed {
			which = "groups of very long articles"
		}
		r.Warnings = append(r.Warnings, fmt.Sprintf("%s: %d, the largest of %d; of these only each copy's pair with the original is listed", which, n, largest))
	}
	return r, nil
}

// large counts the groups too large to list all pairs of.
func large(groups []group) (n, largest int) {
	for _, g := range groups {
		if g.isLarge() {
			n++
			largest = max(largest, g.size)
		}
	}
	return n, largest
}

// expand writes out the pairs of classes as pairs of articles.
func (c *classes) expand(pairs []Pair, groups []group, groupOf []int) []Pair {
	var out []Pair
	isLarge := func(class int) bool { g := groupOf[class]; return g >= 0 && groups[g].isLarge() }
	for class, members := range c.members {
		if isLarge(class) {
			members = members[:1] // the others: below, with the original
		}
		for i, a := range members {
			for _, b := range members[i+1:] {
				out = append(out, Pair{A: a, B: b, Kind: Exact, Resemblance: 1, Containment: 1, ContainmentA: 1, ContainmentB: 1})
			}
		}
	}
	for _, p := range pairs {
		as, bs := c.members[p.A], c.members[p.B]
		if isLarge(p.A) || isLarge(p.B) {
			if together := groupOf[p.A] == groupOf[p.B]; together {
				switch groups[groupOf[p.A]].original {
				case p.A:
					as = as[:1]
				case p.B:
					bs = bs[:1]
				default:
					continue
				}
			} else {
				as, bs = as[:1], bs[:1]
			}
		}
		for _, a := range as {
			for _, b := range bs {
				if p.lasting || !isLate(c.published[a], c.published[b]) {
					out = append(out, p.between(a, b))
				}
			}
		}
	}
	for _, g := range groups {
		if g.isLarge() {
			members := c.members[g.original]
			for _, b := range members[1:] {
				out = append(out, Pair{A: members[0], B: b, Kind: Exact, Resemblance: 1, Containment: 1, ContainmentA: 1, ContainmentB: 1})
			}
		}
	}
	slices.SortFunc(out, func(p, q Pair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) })
	return out
}

// between returns p as the pair of articles a (of its A) and b (of its B).
func (p Pair) between(a, b int) Pair {
	p.A, p.B = a, b
	if a > b {
		p.A, p.B = b, a
		p.ContainmentA, p.ContainmentB = p.ContainmentB, p.ContainmentA
	}
	return p
}

// name writes out groups of classes as groups of articles.
func (c *classes) name(groups []group) []Group {
	out := make([]Group, 0, len(groups))
	for _, g := range groups {
		n := Group{Original: c.members[g.original][0], Copies: []int{}, Reason: g.reason}
		n.Copies = append(n.Copies, c.members[g.original][1:]...)
		for _, m := range g.copies {
			n.Copies = append(n.Copies, c.members[m]...)
		}
		slices.Sort(n.Copies)
		out = append(out, n)
	}
	slices.SortFunc(out, func(a, b Group) int { return cmp.Compare(a.Original, b.Original) })
	return out
}
