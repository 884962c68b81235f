package render

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strconv"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
	"summarize/internal/render/phrases"
)

// A digestView is a digest with its references followed: what text, markdown, html, atom
// and eml have in common. Its strings are still as the strangers wrote them, but for
// those of articleView.
type digestView struct {
	*digest.Digest
	articleView []articleView           // by place in Articles
	articles    map[string]*articleView // by id
	pairs       map[[2]string]*digest.Duplicate
	words       phrases.Words
	counted     counted
	days        bool // stories are told day by day, so that what is quoted there is no folded copy
}

// An articleView is an article with what stories say of it, worked out once.
type articleView struct {
	*digest.Article
	words     phrases.Words
	heading   string // its title, else its first words; one line
	publisher string // who published it, or empty
	label     string // whose it is: publisher or file
	date      date
	day       string // of date, "2 March 2017"
}

// A storyView is a story as a reader sees it: its articles numbered, the copies folded
// under their originals.
type storyView struct {
	*digest.Story
	words   phrases.Words
	Entries []entry
	number  map[string]int // of an article in Entries, by id; 1-based; nil for a lone one
	heading string         // the title, one line
	period  period
}

// An entry is an article and the copies of it that are in the same story.
type entry struct {
	*articleView
	Note   string // "near copy 0.93 of …" when it is not folded under its original
	Copies []duplicate
}

// A duplicate is a folded copy with the evidence for it.
type duplicate struct {
	*articleView
	Evidence evidence
}

func newDigestView(d *digest.Digest, words phrases.Words) *digestView {
	p := &digestView{
		Digest: d, articleView: make([]articleView, len(d.Articles)), articles: make(map[string]*articleView, len(d.Articles)),
		pairs: make(map[[2]string]*digest.Duplicate, len(d.Duplicates)), words: words,
	}
	for i := range d.Articles {
		a := &d.Articles[i]
		p.articleView[i] = newArticleView(a, words)
		p.articles[a.ID] = &p.articleView[i]
	}
	nameFiles(p.articleView)
	for i := range d.Duplicates {
		pair := &d.Duplicates[i]
		p.pairs[pairOf(pair.A, pair.B)] = pair
	}
	p.counted = p.count()
	return p
}

// newPageView is the view of what has room to tell stories day by day.
func newPageView(d *digest.Digest, words phrases.Words) *digestView {
	p := newDigestView(d, words)
	p.days = true
	return p
}

// pairOf is a key for two ids in either order.
func pairOf(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

func newArticleView(a *digest.Article, words phrases.Words) articleView {
	c := articleView{Article: a, words: words, heading: cmp.Or(escape.Line(a.Title), escape.Line(a.Opening)), publisher: publisher(a), date: parseDate(a.Date)}
	c.label, c.day = cmp.Or(c.publisher, fileLabel(a, path.Base(a.Path), words)), c.date.day(words)
	return c
}

// storyView lays out one story. A copy is folded when its original is in the story and no
// sentence is quoted from it; a quoted one keeps a number of its own.
func (p *digestView) storyView(s *digest.Story) storyView {
	c := storyView{Story: s, words: p.words, heading: escape.Line(s.Title), period: newPeriod(parseDate(s.First), parseDate(s.Last), p.words)}
	c.Entries = make([]entry, 0, len(s.Articles))
	var folded map[string][]duplicate
	for _, id := range s.Articles {
		a := p.articles[id]
		switch {
		case a == nil:
		case p.isFolded(s, a):
			if folded == nil {
				folded = make(map[string][]duplicate)
			}
			folded[a.CopyOf] = append(folded[a.CopyOf], duplicate{a, p.evidence(a.CopyOf, id)})
		default:
			c.Entries = append(c.Entries, entry{articleView: a})
		}
	}
	if len(c.Entries) > 1 {
		c.number = make(map[string]int, len(c.Entries))
	}
	for i, e := range c.Entries {
		c.Entries[i].Copies = folded[e.ID]
		if c.number != nil {
			c.number[e.ID] = i + 1
		}
	}
	for i, e := range c.Entries {
		c.Entries[i].Note = p.copyNote(e.articleView, c.number)
	}
	return c
}

func (p *digestView) isFolded(s *digest.Story, a *articleView) bool {
	original := p.articles[a.CopyOf]
	isOf := func(q digest.Quote) bool { return q.Article == a.ID }
	return original != nil && original.Story == s.ID && !slices.ContainsFunc(s.Summary, isOf) &&
		!(p.days && slices.ContainsFunc(s.Days, func(d digest.Day) bool { return slices.ContainsFunc(d.Added, isOf) }))
}

// copyNote says of a copy that is not folded what it copies: by its number, where it has
// one.
func (p *digestView) copyNote(a *articleView, number map[string]int) string {
	original := p.articles[a.CopyOf]
	if original == nil {
		return ""
	}
	of := original.label
	if n := number[original.ID]; n > 0 {
		of = "[" + strconv.Itoa(n) + "]"
	}
	if pair := p.pairs[pairOf(original.ID, a.ID)]; pair != nil && pair.Update && original.Date <= a.Date {
		return p.words.Say("updates %s", of)
	}
	// The numbers tell it from "6 of 20 stories", which other languages say in other words.
	return p.words.Say("%[1]s of %[2]s", p.evidence(original.ID, a.ID).say(p.words, 1), of)
}

// evidence says why two articles are copies.
func (p *digestView) evidence(original, id string) evidence {
	pair := p.pairs[pairOf(original, id)]
	if pair == nil {
		return evidence{}
	}
	e := evidence{kind: pair.Kind, update: len(pair.Adds) > 0 && pair.Adds[0].Article == id}
	switch pair.Kind {
	case "near":
		e.share = fmt.Sprintf(" %.2f", shown(pair.Resemblance))
	case "contained":
		e.share = fmt.Sprintf(" %.2f", shown(pair.Containment))
	}
	return e
}

// An evidence is a kind of copy, with the resemblance or containment of near and partial
// ones, and whether the copy says more; the zero value is that of a copy of a copy.
type evidence struct {
	kind   string // as in digest.Duplicate
	share  string // " 0.93", or empty
	update bool
}

// say writes it of n copies: "exact copy", "near copies 0.93", "update, partial copy 0.99".
func (e evidence) say(words phrases.Words, n int) string {
	names := map[string][2]string{
		"exact": {"exact copy", "exact copies"}, "near": {"near copy", "near copies"},
		"contained": {"partial copy", "partial copies"}, "": {"copy", "copies"},
	}[e.kind]
	name := words.Say(names[min(n, 2)-1]) + e.share
	if e.update {
		return words.Say("update") + ", " + name
	}
	return name
}

// shown is a share as two decimals may show it: less than all is never 1.00.
func shown(share float64) float64 {
	if share < 1 {
		return min(share, 0.99)
	}
	return share
}

// copiesOutside returns the groups of copies that no story shows, laid out as entries:
// none where stories were left out, since theirs are left out with them.
func (p *digestView) copiesOutside() []entry {
	if p.Omitted > 0 && len(p.Stories) > 0 {
		return nil
	}
	var entries []entry
	for _, g := range p.Groups {
		original := p.articles[g.Original]
		if original == nil {
			continue
		}
		e, shown := entry{articleView: original}, original.Story != ""
		for _, id := range g.Copies {
			a := p.articles[id]
			shown = shown && a != nil && a.Story != ""
			if a != nil {
				e.Copies = append(e.Copies, duplicate{a, p.evidence(original.ID, id)})
			}
		}
		if !shown && len(e.Copies) > 0 {
			entries = append(entries, e)
		}
	}
	return entries
}

// copyGroup are copies of one entry with one thing to say: "near copy 0.93", with the
// day when it differs from the original's.
type copyGroup struct {
	Copies []duplicate
	More   string // "and 31 more articles", which are not listed
	Why    string
}

// cut leaves the first of many copies, as of the articles of a story.
func (g *copyGroup) cut(words phrases.Words) {
	if n := len(g.Copies) - mostEntries; n > 1 {
		g.Copies, g.More = g.Copies[:mostEntries], words.Say("and %s", words.Count(n, "more article", "more articles"))
	}
}

// grouped returns the copies of an entry in a story of some period by what is to say of them.
func (e entry) grouped(in period) []copyGroup {
	type reason struct {
		day string
		evidence
	}
	var groups []copyGroup
	var reasons []reason
	for _, c := range e.Copies {
		why := reason{evidence: c.Evidence}
		if d := in.day(c.articleView); d != in.day(e.articleView) {
			why.day = d
		}
		i := slices.Index(reasons, why)
		if i < 0 {
			i = len(groups)
			reasons, groups = append(reasons, why), append(groups, copyGroup{})
		}
		groups[i].Copies = append(groups[i].Copies, c)
	}
	for i, why := range reasons {
		said := []string{why.day, why.say(e.words, len(groups[i].Copies))}
		groups[i].Why = e.words.List(slices.DeleteFunc(said, func(s string) bool { return s == "" }))
		groups[i].cut(e.words)
	}
	return groups
}
