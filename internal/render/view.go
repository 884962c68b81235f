package render

import (
	"fmt"
	"net/url"
	"path"
	"strings"
	"unicode/utf8"

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
		if !all {
			entries = append(entries, e)
		}
	}
	return entries
}

// label names an article's origin: the publisher, else the host of its URL, else the
// file (and the record's line in it).
func label(a *digest.Article) string {
	if name := publisher(a); name != "" {
		return name
	}
	name := path.Base(a.Path)
	switch {
	case a.Path == "-":
		name = "standard input"
	case a.Path == "":
		name = a.ID
	}
	if a.Line > 0 {
		name = fmt.Sprintf("%s:%d", name, a.Line)
	}
	return line(name)
}

// publisher is the part of label that names who published, or empty.
func publisher(a *digest.Article) string {
	if a.Source != "" {
		return line(a.Source)
	}
	if u, err := url.Parse(a.URL); err == nil {
		return line(strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."))
	}
	return ""
}

// headline counts the whole digest: "5 articles, 1 story, 2–3 March 2017".
func (p *page) headline() string {
	copies, first, last := 0, "", ""
	for i := range p.Articles {
		a := &p.Articles[i]
		if a.CopyOf != "" {
			copies++
		}
		if t, ok := parseDate(a.Date); ok {
			if from, ok := parseDate(first); !ok || t.Before(from) {
				first = a.Date
			}
			if to, ok := parseDate(last); !ok || t.After(to) {
				last = a.Date
			}
		}
	}
	parts := []string{count(len(p.Articles), "article", "articles")}
	if len(p.Stories) > 0 {
		parts = append(parts, count(len(p.Stories), "story", "stories"))
	}
	if copies > 0 {
		parts = append(parts, count(copies, "copy", "copies"))
	}
	if period := days(first, last); period != "" {
		parts = append(parts, period)
	}
	return strings.Join(parts, ", ")
}

// facts says what a story's title leaves open: how many articles (of a lone one,
// whose it is, and how many copies), what was told before, when, and by how many
// publishers.
func (p *page) facts(c card) []string {
	parts := []string{count(len(c.Story.Articles), "article", "articles")}
	if len(c.Entries) == 1 {
		parts[0] = label(c.Entries[0].Article)
		if n := len(c.Entries[0].Copies); n > 0 {
			parts = append(parts, count(n, "copy", "copies"))
		}
	}
	switch {
	case c.Earlier > 0:
		parts = append(parts, "update to "+count(c.Earlier, "earlier article", "earlier articles"))
	case !c.New:
		parts = append(parts, "update")
	}
	if period := days(c.First, c.Last); period != "" {
		parts = append(parts, period)
	}
	if n := p.publishers(c); n > 1 {
		parts = append(parts, count(n, "source", "sources"))
	}
	if c.OverBudget {
		parts = append(parts, "no sentence fits "+line(p.Options.Length))
	}
	return parts
}

// publishers counts the publishers of a story; 0 when one of its articles names none,
// since counting files would say nothing.
func (p *page) publishers(c card) int {
	names := make(map[string]bool)
	for _, id := range c.Story.Articles {
		a := p.articles[id]
		if a == nil || publisher(a) == "" {
			return 0
		}
		names[publisher(a)] = true
	}
	return len(names)
}

// about describes an entry within its story, in parts: whose, when (unless the story
// has one day only), its title (unless it is the story's), what else is to say.
func (c card) about(e entry) []string {
	parts := []string{label(e.Article)}
	if d := c.day(e.Date); d != "" {
		parts = append(parts, d)
	}
	if t := line(e.Title); t != "" && t != line(c.Story.Title) {
		parts = append(parts, t)
	}
	if e.Note != "" {
		parts = append(parts, e.Note)
	}
	if e.ID == c.Lead && c.LeadReason != "" && len(c.Entries) > 1 {
		parts = append(parts, "read first: "+line(c.LeadReason))
	}
	return parts
}

// day writes what a date adds to the period of the story: nothing when the story has
// one day only, and no year when it has one year only.
func (c card) day(date string) string {
	d := day(date)
	if d == days(c.First, c.Last) {
		return ""
	}
	if from, to := day(c.First), day(c.Last); len(from) > 4 && len(to) > 4 && from[len(from)-5:] == to[len(to)-5:] {
		d = strings.TrimSuffix(d, to[len(to)-5:])
	}
	return d
}

// A trouble is a kind of thing that went wrong, with the first few cases.
type trouble struct {
	Heading string
	Items   []string
}

const fewTroubles = 5 // cases shown; all are on standard error and in the JSON

// troubles lists the skipped inputs and the warnings, briefly.
func (p *page) troubles() []trouble {
	var skipped []string
	for _, s := range p.Skipped {
		skipped = append(skipped, place(s)+": "+s.Reason)
	}
	var all []trouble
	for _, t := range []trouble{
		{count(len(skipped), "input was skipped", "inputs were skipped"), skipped},
		{count(len(p.Warnings), "warning", "warnings"), p.Warnings},
	} {
		if len(t.Items) == 0 {
			continue
		}
		var few []string
		for _, s := range t.Items[:min(len(t.Items), fewTroubles)] {
			few = append(few, line(s))
		}
		if more := len(t.Items) - len(few); more > 0 {
			few = append(few, fmt.Sprintf("and %d more: see --format json", more))
		}
		all = append(all, trouble{t.Heading, few})
	}
	return all
}

// place names a skipped input: "path:line".
func place(s digest.Skipped) string {
	if s.Line > 0 {
		return fmt.Sprintf("%s:%d", s.Path, s.Line)
	}
	return s.Path
}

// marked writes a summary as one line: the quotes, each followed by the mark of its
// article if marks are wanted. escape is applied to what strangers wrote.
func (c card) marked(marks bool, escape func(string) string, mark string) string {
	var b strings.Builder
	last := ' '
	for _, q := range c.Summary {
		text := escape(q.Text)
		if text == "" {
			continue
		}
		first, _ := utf8.DecodeRuneInString(text)
		if b.Len() > 0 && (marks || !isEastAsian(first) || !isEastAsian(last)) {
			b.WriteByte(' ')
		}
		b.WriteString(text)
		last, _ = utf8.DecodeLastRuneInString(text)
		if n := c.number[q.Article]; marks && n > 0 {
			fmt.Fprintf(&b, mark, n)
		}
	}
	return b.String()
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

// also names the copies of an entry: "a.example, b.example (exact copies), c.example
// (near copy 0.93)".
func (e entry) also(day, escape func(string) string) string {
	var list []string
	for _, g := range e.grouped(day) {
		var labels []string
		for _, c := range g.Copies {
			labels = append(labels, escape(label(c.Article)))
		}
		list = append(list, strings.Join(labels, ", ")+" ("+g.Why+")")
	}
	return strings.Join(list, ", ")
}

// title is the title of a story, never empty.
func title(c card) string {
	if t := line(c.Story.Title); t != "" {
		return t
	}
	return "(no title)"
}

// alone describes an entry outside any story, in parts.
func alone(e entry) []string {
	parts := []string{label(e.Article)}
	if d := day(e.Date); d != "" {
		parts = append(parts, d)
	}
	if t := line(e.Title); t != "" {
		parts = append(parts, t)
	}
	return parts
}

// joinLines joins a list of words by commas.
func joinLines(words []string) string {
	var cleaned []string
	for _, w := range words {
		cleaned = append(cleaned, line(w))
	}
	return strings.Join(cleaned, ", ")
}
