package digest

import (
	"cmp"
	"fmt"
	"slices"

	"summarize/internal/article"
	"summarize/internal/duplicate/update"
)

// Keep leaves one article of every group of copies in d.Articles, by rule "first" (the
// oldest, undated ones last) or "longest" (the one with the most words, of equals the
// first), and each other that says what those left of its group do not; strict leaves no
// other. Those others are the copies of the one that was to be left, and groups and pairs are
// of what is left only. find returns an article with its text.
func (d *Digest) Keep(rule string, strict bool, find func(id string) *article.Article) error {
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
	groups := []Group{}
	for _, g := range d.Groups {
		members := []*Article{d.article(g.Original)}
		for _, id := range g.Copies {
			members = append(members, d.article(id))
		}
		slices.SortFunc(members, better)
		kept := Group{Original: members[0].ID, Copies: []string{}, Reason: g.Reason}
		members[0].CopyOf = ""
		told := update.NewTold(prose(find(kept.Original)))
		for _, m := range members[1:] {
			text := prose(find(m.ID))
			if strict || len(told.Additions(text)) == 0 {
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
