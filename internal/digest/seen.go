package digest

import (
	"context"
	"slices"
)

// What nobody sees is not made. A digest of many stories tells few in full, and some outputs list only the first of the
// others: of 10,000 articles, 3,776 stories, text shows 210. To find titles, keywords and summaries of the rest, and what
// their copies add, took half of the run.

// seesAll reports whether every story is seen. A state remembers what was told of each.
func (b *build) seesAll() bool {
	return b.options.InShort == 0 || b.options.News || b.prior != nil
}

// seen returns those stories of a digest, in order, of which an output shows more than their articles, described,
// and marks the others.
func (b *build) seen(ctx context.Context, shown []*telling) (seen []*telling, err error) {
	if b.seesAll() {
		if b.prior == nil {
			b.stories.DropRows()
		}
		return shown, nil
	}
	named := b.namedByRoundUps()
	listed := map[Section]int{}
	wanted := make([]bool, len(b.stories.Stories))
	for _, t := range shown {
		k := b.stories.Of[t.articles[0]]
		listed[t.section]++
		if wanted[k] = t.section == Top || listed[t.section] <= b.options.InShort || named[k]; wanted[k] {
			seen = append(seen, t)
		} else {
			t.unseen = true
		}
	}
	err = b.stories.DescribeOnly(ctx, func(k int) bool { return wanted[k] }, b.options.Workers)
	b.stories.DropRows()
	return seen, err
}

// namedByRoundUps returns the stories with which round-ups are listed, by their titles.
func (b *build) namedByRoundUps() map[int]bool {
	named := map[int]bool{}
	for _, stories := range b.stories.Also {
		for _, k := range stories {
			named[k] = true
		}
	}
	return named
}

// seenOf returns those pairs of copies that a story which is seen may show, or none does: copies outside of stories have a list of their own.
// original is, by article, the one whose copy it is, or itself.
func (b *build) seenOf(pairs []datedPair, original []int32, told []*telling) []datedPair {
	if b.seesAll() {
		return pairs
	}
	unseen := make([]int, len(original)) // by original: how many of its group
	members := make([]int, len(original))
	for _, o := range original {
		members[o]++
	}
	for _, t := range told {
		if t.unseen {
			for _, i := range t.articles {
				unseen[original[i]]++
			}
		}
	}
	return slices.DeleteFunc(pairs, func(p datedPair) bool { return unseen[original[p.earlier]] == members[original[p.earlier]] })
}
