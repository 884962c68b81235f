package digest

import (
	"cmp"
	"fmt"
	"slices"

	"summarize/internal/article"
)

// A Keep is a rule by which one article of each group of copies is left.
type Keep uint8

const (
	KeepAll     Keep = iota
	KeepFirst        // the oldest, undated ones last
	KeepLongest      // the one with the most words, of equals the first
)

// ParseKeep reads the name of a rule.
func ParseKeep(s string) (Keep, error) {
	switch s {
	case "":
		return KeepAll, nil
	case "first":
		return KeepFirst, nil
	case "longest":
		return KeepLongest, nil
	}
	return 0, fmt.Errorf("%q is neither first nor longest", s)
}

// compare orders articles, the better to keep first.
func (k Keep) compare(a, b *Article) int {
	longer := 0
	if k == KeepLongest {
		longer = cmp.Compare(b.Words, a.Words)
	}
	return cmp.Or(longer, compareDays(a.Date, b.Date), cmp.Compare(a.ID, b.ID))
}

// keep leaves one article of every group of copies in d.Articles, and each other that says
// what those left of its group do not, unless strict. Those others are the copies of the
// one that was to be left, and groups and pairs are of what is left only.
func (b *build) keep(d *Digest) {
	at := byID(b.articles)
	find := func(id string) *article.Article { return &b.articles[at[id]] }
	dropped := map[string]bool{}
	groups := []Group{}
	for _, g := range d.Groups {
		members := []*Article{d.article(g.Original)}
		for _, id := range g.Copies {
			members = append(members, d.article(id))
		}
		slices.SortFunc(members, b.options.Keep.compare)
		kept := Group{Original: members[0].ID, Copies: []string{}, Reason: g.Reason}
		members[0].CopyOf = ""
		told := newTold(b.copies.Common, find(kept.Original))
		for _, m := range members[1:] {
			text := prose(find(m.ID))
			if b.options.Strict || len(told.Additions(text)) == 0 {
				dropped[m.ID] = true
				continue
			}
			m.CopyOf = kept.Original
			kept.Copies = append(kept.Copies, m.ID)
			told.Add(text)
		}
		if len(kept.Copies) > 0 {
			slices.Sort(kept.Copies)
			groups = append(groups, kept)
		}
	}
	slices.SortFunc(groups, func(a, b Group) int { return cmp.Compare(a.Original, b.Original) })
	d.Groups = groups
	d.Articles = slices.DeleteFunc(d.Articles, func(a Article) bool { return dropped[a.ID] })
	d.Duplicates = slices.DeleteFunc(d.Duplicates, func(p Duplicate) bool { return dropped[p.A] || dropped[p.B] })
}

// compareDays orders dates as FormatDate writes them, the empty one last. Both of its
// forms sort as strings.
func compareDays(a, b string) int {
	if (a == "") != (b == "") {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// article returns the entry of an id; d.Articles is sorted by it.
func (d *Digest) article(id string) *Article {
	i, ok := slices.BinarySearchFunc(d.Articles, id, func(a Article, id string) int { return cmp.Compare(a.ID, id) })
	if !ok {
		panic("digest: no article " + id)
	}
	return &d.Articles[i]
}
