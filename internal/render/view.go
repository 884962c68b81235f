package render

import (
	"fmt"
	"strings"

	"summarize/internal/digest"
)

// A page is a digest with its references followed: what text, markdown, html, atom
// and eml have in common. Its strings are still as the strangers wrote them.
type page struct {
	*digest.Digest
	articles map[string]*digest.Article
	pairs    map[[2]string]*digest.Duplicate // by both orders of their ids
}

// A card is a story as a reader sees it: its articles numbered, the copies folded
// under their originals.
type card struct {
	*digest.Story
	Entries []entry
	number  map[string]int // of an article in Entries, by id; 1-based
}

// An entry is an article and the copies of it that are in the same story.
type entry struct {
	*digest.Article
	Note   string // "near copy 0.93 of …" when its original is elsewhere
	Copies []duplicate
}

// A duplicate is a folded copy with the evidence for it.
type duplicate struct {
	*digest.Article
	Evidence string // "near copy 0.93"
}

func newPage(d *digest.Digest) *page {
	p := &page{d, make(map[string]*digest.Article, len(d.Articles)), make(map[[2]string]*digest.Duplicate, 2*len(d.Duplicates))}
	for i := range d.Articles {
		p.articles[d.Articles[i].ID] = &d.Articles[i]
	}
	for i := range d.Duplicates {
		pair := &d.Duplicates[i]
		p.pairs[[2]string{pair.A, pair.B}] = pair
		p.pairs[[2]string{pair.B, pair.A}] = pair
	}
	return p
}

// card lays out one story. A copy is folded when its original is in the story and no
// sentence is quoted from it; a quoted one keeps a number of its own.
func (p *page) card(s *digest.Story) card {
	quoted := make(map[string]bool)
	for _, q := range s.Summary {
		quoted[q.Article] = true
	}
	member := make(map[string]bool)
	for _, id := range s.Articles {
		member[id] = true
	}
	c := card{Story: s, number: make(map[string]int)}
	folded := make(map[string][]duplicate)
	for _, id := range s.Articles {
		a := p.articles[id]
		switch {
		case a == nil:
		case a.CopyOf != "" && member[a.CopyOf] && !quoted[id]:
			folded[a.CopyOf] = append(folded[a.CopyOf], duplicate{a, p.evidence(a.CopyOf, id)})
		default:
			c.Entries = append(c.Entries, entry{Article: a, Note: p.copyNote(a)})
			c.number[id] = len(c.Entries)
		}
	}
	for i := range c.Entries {
		c.Entries[i].Copies = folded[c.Entries[i].ID]
	}
	return c
}

// copyNote says of a copy that is not folded what it copies.
func (p *page) copyNote(a *digest.Article) string {
	original := p.articles[a.CopyOf]
	if original == nil {
		return ""
	}
	return p.evidence(original.ID, a.ID) + " of " + label(original)
}

// evidence says why two articles are copies: "exact copy", "near copy 0.93", "partial
// copy 0.99" (the containment), or "copy" of a copy.
func (p *page) evidence(original, id string) string {
	pair := p.pairs[[2]string{original, id}]
	if pair == nil {
		return "copy"
	}
	switch pair.Kind {
	case "near":
		return fmt.Sprintf("near copy %.2f", pair.Resemblance)
	case "contained":
		return fmt.Sprintf("partial copy %.2f", pair.Containment)
	}
	return pair.Kind + " copy"
}

// loose returns the groups of copies that no story shows, laid out as entries.
func (p *page) loose() []entry {
	shown := make(map[string]bool)
	for i := range p.Stories {
		for _, id := range p.Stories[i].Articles {
			shown[id] = true
		}
	}
	var entries []entry
	for _, g := range p.Groups {
		original, all := p.articles[g.Original], shown[g.Original]
		if original == nil {
			continue
		}
		e := entry{Article: original}
		for _, id := range g.Copies {
			all = all && shown[id]
			if a := p.articles[id]; a != nil {
				e.Copies = append(e.Copies, duplicate{a, p.evidence(original.ID, id)})
			}
		}
		if !all && len(e.Copies) > 0 {
			entries = append(entries, e)
		}
	}
	return entries
}

// copyGroup are copies of one entry with one thing to say: "near copy 0.93", with the
// day when it differs from the original's.
type copyGroup struct {
	Copies []duplicate
	Why    string
}

// grouped returns the copies of an entry by what is to say of them. day writes days.
func (e entry) grouped(day func(string) string) []copyGroup {
	var groups []copyGroup
	at := make(map[string]int)
	for _, c := range e.Copies {
		why := c.Evidence
		if d := day(c.Date); d != "" && d != day(e.Date) {
			why = d + ", " + why
		}
		i, met := at[why]
		if !met {
			i = len(groups)
			at[why] = i
			groups = append(groups, copyGroup{Why: why})
		}
		groups[i].Copies = append(groups[i].Copies, c)
	}
	for i := range groups {
		if len(groups[i].Copies) > 1 {
			groups[i].Why = strings.Replace(groups[i].Why, "copy", "copies", 1)
		}
	}
	return groups
}
