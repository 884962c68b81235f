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

// Kept is what is left of a group of copies, by article.
type Kept struct {
	Original int
	Copies   []int // that say what those before them do not
	Dropped  []int
}

// keepOf chooses one article of a group of copies, and each other that says what those left
// of the group do not, unless strict. read returns an article with its text.
func (b *build) keepOf(members []int, read func(i int) *article.Article) Kept {
	members = slices.SortedFunc(slices.Values(members), b.compareToKeep)
	kept := Kept{Original: members[0]}
	told := newTold(b.copies.Common, read(kept.Original))
	for _, i := range members[1:] {
		if b.options.Strict {
			kept.Dropped = append(kept.Dropped, i)
			continue
		}
		text := prose(read(i))
		if len(told.Additions(text)) == 0 {
			kept.Dropped = append(kept.Dropped, i)
			continue
		}
		kept.Copies = append(kept.Copies, i)
		told.Add(text)
	}
	return kept
}

// compareToKeep orders articles, the better to keep first.
func (b *build) compareToKeep(i, k int) int {
	longer := 0
	if b.options.Keep == KeepLongest {
		longer = cmp.Compare(b.facts[k].Words, b.facts[i].Words)
	}
	x, y := &b.articles[i], &b.articles[k]
	return cmp.Or(longer, compareDays(article.FormatDate(x.Date), article.FormatDate(y.Date)), cmp.Compare(x.ID, y.ID))
}

// keepAll chooses what to keep of the groups of a digest.
func (b *build) keepAll(d *Digest) []Kept {
	at := byID(b.articles)
	all := make([]Kept, len(d.Groups))
	for n, g := range d.Groups {
		members := []int{at[g.Original]}
		for _, id := range g.Copies {
			members = append(members, at[id])
		}
		all[n] = b.keepOf(members, func(i int) *article.Article { return &b.articles[i] })
	}
	return all
}

// keep leaves in a digest what is kept of its groups, which are those of kept. Copies that are kept are
// copies of the one that was to be left, and groups and pairs are of what is left only.
func (b *build) keep(d *Digest, all []Kept) {
	reasons := map[string]string{} // by article of a group
	for _, g := range d.Groups {
		for _, id := range append(slices.Clip(g.Copies), g.Original) {
			reasons[id] = g.Reason
		}
	}
	dropped := map[string]bool{}
	d.Groups = []Group{}
	for _, k := range all {
		original := b.articles[k.Original].ID
		d.article(original).CopyOf = ""
		for _, id := range b.ids(k.Dropped) {
			dropped[id] = true
		}
		g := Group{Original: original, Copies: b.ids(k.Copies), Reason: reasons[original]}
		for _, id := range g.Copies {
			d.article(id).CopyOf = original
		}
		if len(g.Copies) > 0 {
			slices.Sort(g.Copies)
			d.Groups = append(d.Groups, g)
		}
	}
	slices.SortFunc(d.Groups, func(a, b Group) int { return cmp.Compare(a.Original, b.Original) })
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
