package duplicate

import (
	"cmp"
	"fmt"
	"slices"
)

// Groups are stars, not chains: every copy is verified against the group's
// original, and any two members share at least minOverlap of the shorter's words (in
// groups of more than mostListed, each with the first that many).
// The original is the first published; of several at one time, or without one, the
// earliest of those that are as complete as any (asComplete of the most words that count). What a star leaves over forms further groups; an
// article whose copies all belong elsewhere is a group of its own.
//
// Rejected: connected components (A and C of A~B~C may share nothing); complete
// linkage (one missing pair of two heavily edited copies splits a group that has
// a clear original).
const (
	minOverlap = 0.2
	asComplete = 0.95
)

// A group is one of classes.
type group struct {
	original int
	copies   []int
	size     int // in articles
	words    int // of all of these
	reason   string
}

// isLarge reports whether only pairs with the original are listed.
func (g *group) isLarge() bool { return isLarge(g.size, g.words) }

// An edge is a pair seen from one of its ends.
type edge struct {
	to   int
	mine float64 // containment of this end in the other
}

type grouper struct {
	s       *search
	c       *classes
	edges   [][]edge
	groupOf []int // by class; -1 while it has none
	out     []group
	cmp     comparer
	left    remaining
}

func newGrouper(s *search, c *classes, pairs []Pair) *grouper {
	g := &grouper{s: s, c: c, edges: make([][]edge, c.len()), groupOf: make([]int, c.len()), cmp: comparer{o: s.o}}
	for i := range g.groupOf {
		g.groupOf[i] = -1
	}
	g.left = remaining{g: g, local: make([]int32, c.len())}
	for _, p := range pairs {
		g.edges[p.A] = append(g.edges[p.A], edge{p.B, p.ContainmentA})
		g.edges[p.B] = append(g.edges[p.B], edge{p.A, p.ContainmentB})
	}
	return g
}

// groups partitions all classes that have a copy.
func (g *grouper) groups() []group {
	seen := make([]bool, len(g.edges))
	for t := range g.edges {
		if seen[t] {
			continue
		}
		seen[t] = true
		component := []int{t}
		for i := 0; i < len(component); i++ {
			for _, e := range g.edges[component[i]] {
				if !seen[e.to] {
					seen[e.to] = true
					component = append(component, e.to)
				}
			}
		}
		if len(component) > 1 || len(g.c.members[t]) > 1 {
			slices.Sort(component)
			g.split(component)
		}
	}
	return g.out
}

// split takes star after star from a component.
func (g *grouper) split(component []int) {
	g.left.load(component)
	for {
		original, left := g.left.original()
		if !left {
			return
		}
		g.groupOf[original] = len(g.out)
		star := group{original: original, copies: g.members(original)}
		star.size = len(g.c.members[original])
		star.words = star.size * int(g.c.count[original])
		g.left.take(original)
		for _, m := range star.copies {
			star.size += len(g.c.members[m])
			star.words += len(g.c.members[m]) * int(g.c.count[m])
			g.left.take(m)
		}
		star.reason = g.reason(star)
		g.out = append(g.out, star)
	}
}

// original returns the original of some texts, which ascend: see group.go.
func (s *search) original(texts []int) int {
	first := s.classes.first(texts[0])
	texts = slices.DeleteFunc(texts, func(t int) bool { return !s.classes.first(t).Equal(first) })
	longest := 0
	for _, t := range texts {
		longest = max(longest, s.completeness(t))
	}
	return texts[slices.IndexFunc(texts, func(t int) bool { return float64(s.completeness(t)) >= asComplete*float64(longest) })]
}

// members takes the copies of original that overlap each other, or in a
// large group to the first mostListed.
func (g *grouper) members(original int) []int {
	var copies []int
	var mine []float64 // containment of the original in each
	least := 1.0
	for _, e := range g.edges[original] {
		if g.groupOf[e.to] >= 0 {
			continue
		}
		// Two that hold so much of the original that they must overlap need no look.
		overlap := least+e.mine-1 >= minOverlap
		if !overlap {
			overlap = true
			for i := 0; overlap && i < min(len(copies), mostListed); i++ {
				overlap = mine[i]+e.mine-1 >= minOverlap || g.overlap(copies[i], e.to)
			}
		}
		if overlap {
			copies, mine = append(copies, e.to), append(mine, e.mine)
			least = min(least, e.mine)
			g.groupOf[e.to] = g.groupOf[original]
		}
	}
	slices.Sort(copies)
	return copies
}

// overlap reports whether two texts share at least minOverlap of the shorter.
func (g *grouper) overlap(a, b int) bool {
	if _, found := slices.BinarySearchFunc(g.edges[a], b, func(e edge, b int) int { return cmp.Compare(e.to, b) }); found {
		return true
	}
	g.cmp.loadA(g.s.words.of(a, &g.cmp.roomA), g.s.unmasked[a])
	g.cmp.loadB(g.s.words.of(b, &g.cmp.roomB), g.s.unmasked[b])
	return g.cmp.pair().Containment >= minOverlap
}

// completeness is the number of shingles of t that count.
func (s *search) completeness(t int) int { return s.positions(t) - int(s.lost[t]) }

// reason says in plain words why the original is the original.
func (g *grouper) reason(star group) string {
	words := int(g.c.count[star.original])
	if star.size == 1 {
		return fmt.Sprintf("its copies belong to other groups, whose originals share too little with it: %d words", words)
	}
	first, longest, alone := true, true, true
	for _, m := range star.copies {
		first = first && star.original < m
		longest = longest && words >= int(g.c.count[m])
		alone = alone && !g.c.first(m).Equal(g.c.first(star.original))
	}
	published := "earliest"
	if alone && !g.c.first(star.original).IsZero() {
		published = "first published"
	}
	switch {
	case first && longest:
		return fmt.Sprintf("%s of %d, most complete: %d words", published, star.size, words)
	case first:
		return fmt.Sprintf("%s of %d, complete but for additions: %d words", published, star.size, words)
	case longest:
		return fmt.Sprintf("most complete of %d at one time: %d words; those before it are shorter", star.size, words)
	}
	return fmt.Sprintf("earliest of the most complete of %d at one time: %d words; those before it are shorter", star.size, words)
}
