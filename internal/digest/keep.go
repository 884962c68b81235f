package digest

import (
	"cmp"
	"fmt"
	"slices"
)

// Keep leaves one article of every group of copies in d.Articles, by rule "first" (the
// oldest, undated ones last) or "longest" (the one with the most words, of equals the
// first). The kept ones are no longer marked as copies.
func (d *Digest) Keep(rule string) error {
	var better func(a, b *Article) int
	byAge := func(a, b *Article) int {
		return cmp.Or(compareDays(a.Date, b.Date), cmp.Compare(a.ID, b.ID))
	}
	switch rule {
	case "first":
		better = byAge
	case "longest":
		better = func(a, b *Article) int { return cmp.Or(cmp.Compare(b.Words, a.Words), byAge(a, b)) }
	default:
		return fmt.Errorf("%q is neither first nor longest", rule)
	}
	dropped := map[string]bool{}
	for _, g := range d.Groups {
		members := []*Article{d.article(g.Original)}
		for _, id := range g.Copies {
			members = append(members, d.article(id))
		}
		slices.SortFunc(members, better)
		members[0].CopyOf = ""
		for _, m := range members[1:] {
			dropped[m.ID] = true
		}
	}
	d.Articles = slices.DeleteFunc(d.Articles, func(a Article) bool { return dropped[a.ID] })
	return nil
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
