package duplicate

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// Common is a set of shingles that many unrelated texts share.
type Common struct{ set map[uint64]struct{} }

func (c *Common) has(h uint64) bool {
	if c == nil {
		return false
	}
	_, ok := c.set[h]
	return ok
}

func find(ctx context.Context, words [][]word, o Options) (*Result, error) {
	r := &Result{}
	k := o.Shingle
	lists := map[uint64][]int{}
	for i, w := range words {
		for j := 0; j+k <= len(w); j++ {
			h := shingleHash(w[j : j+k])
			if l := lists[h]; len(l) == 0 || l[len(l)-1] != i {
				lists[h] = append(l, i)
			}
		}
	}
	counts := map[[2]int]int{}
	for _, l := range lists {
		for x, a := range l {
			for _, b := range l[x+1:] {
				counts[[2]int{a, b}]++
			}
		}
	}
	c := comparer{o: &o}
	for ab := range counts {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		c.a.load(words[ab[0]], k, nil)
		c.b.load(words[ab[1]], k, nil)
		p := c.pair()
		p.A, p.B = ab[0], ab[1]
		if slices.EqualFunc(words[p.A], words[p.B], func(x, y word) bool { return x&^looks == y&^looks }) {
			p.Kind = Exact
		}
		if p.Kind != None {
			r.Pairs = append(r.Pairs, p)
		}
	}
	slices.SortFunc(r.Pairs, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	r.Groups = groups(r.Pairs)
	return r, nil
}

// groups puts each article that has a copy into one group.
func groups(pairs []Pair) []Group {
	taken := map[int]bool{}
	var out []Group
	for i := 0; i < len(pairs); {
		a := pairs[i].A
		g := Group{Original: a}
		for ; i < len(pairs) && pairs[i].A == a; i++ {
			if !taken[a] && !taken[pairs[i].B] {
				g.Copies = append(g.Copies, pairs[i].B)
			}
		}
		if len(g.Copies) > 0 {
			for _, c := range g.Copies {
				taken[c] = true
			}
			taken[a] = true
			g.Reason = fmt.Sprintf("earliest of %d", len(g.Copies)+1)
			out = append(out, g)
		}
	}
	return out
}
