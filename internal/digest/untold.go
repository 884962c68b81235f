package digest

import (
	"cmp"
	"slices"
)

// Reasons why an article that is new to an output is shown nowhere.
const (
	reasonReprint = "reprint: says nothing that the article which it repeats does not"
	reasonKnown   = "says nothing that was not told"
	reasonSmall   = "its story has fewer articles than --min-articles"
	reasonMute    = "its story is muted by --pins"
	reasonBeyond  = "its story is beyond --max-stories or --top, and stays new"
	reasonFocus   = "its story is not what --match or --about ask for"
	reasonRoundUp = "it is a round-up, and none of the stories that it tells is shown"
	reasonDate    = "its date is outside --since, --until or --window"
	reasonUndated = "it has no date, which --since, --until and --window ask for"
)

// leaveUntold notes that an article is shown nowhere, and of which one it repeats, if any.
func (b *build) leaveUntold(id, reason, of string) {
	if b.options.News {
		b.untold = append(b.untold, Untold{id, reason, of})
	}
}

// assembleUntold lists the articles that are new and shown nowhere.
func (b *build) assembleUntold(told []*telling) []Untold {
	all := append([]Untold{}, b.untold...)
	if b.options.News && b.prior != nil {
		for id, of := range b.prior.Reprints {
			all = append(all, Untold{id, reasonReprint, of})
		}
	}
	for _, t := range told {
		for _, r := range t.reprints {
			u := Untold{Article: b.articles[r.article].ID, Reason: reasonKnown}
			if r.of >= 0 {
				u.Reason, u.Of = reasonReprint, b.articles[r.of].ID
			}
			all = append(all, u)
		}
		if t.isSilent() {
			for _, i := range t.articles {
				all = append(all, Untold{Article: b.articles[i].ID, Reason: reasonKnown})
			}
		}
	}
	slices.SortFunc(all, func(x, y Untold) int { return cmp.Compare(x.Article, y.Article) })
	return all
}
