package render

import (
	"fmt"
	"slices"
	"strings"

	"summarize/internal/digest"
	"summarize/internal/render/draw"
	"summarize/internal/render/escape"
	"summarize/internal/render/phrases"
	"summarize/internal/render/wrap"
)

// What html, atom and eml put into their html/template: strings that went through
// Terminal, URLs that went through escape.LinkURL. The templates escape the rest.

type htmlStory struct {
	phrases.Words
	ID         string // of the element, unique in the page
	Number     int    // in the page, 1-based; 0 in a page of one story
	Title      string
	Lang       string // of the article to read first
	URL        string // of that article, or empty
	Facts      string
	Lone       []htmlPart // Facts of a lone article, of which the first is its label
	Update     bool
	Compact    bool // a lone article: no marks, no list
	Paragraphs [][]htmlSentence
	Disputes   []string // what contradicts the summary
	Days       []htmlDay
	Entries    []htmlEntry
	More       string // "and 117 more articles", which are not listed
	Keywords   []string
	Timeline   *draw.Timeline
}

// An htmlDay is what one day added to a story.
type htmlDay struct {
	Name      string
	Facts     string // how many articles
	Sentences []htmlSentence
}

type htmlSentence struct {
	Text  string
	Joint string // comes before it
	Mark  int    // 0: none
	From  string // whose sentence it is
}

type htmlEntry struct {
	phrases.Words
	Mark   int
	Parts  []htmlPart // label, date, headline, remarks
	Copies []htmlCopies
	Count  string // "2 copies"
}

// An htmlPart is one of the things that are said of an article.
type htmlPart struct {
	Text string
	URL  string // empty: no link
	Bold bool   // what names an article without a link

	Short bool // lines break beside it, not in it
}

type htmlCopies struct {
	Links []htmlLink
	Why   string
}

type htmlLink struct {
	Label string
	URL   string // empty: no link
}

// htmlStory lays out a story for a template.
func (p *digestView) htmlStory(number int, c storyView) htmlStory {
	facts := p.facts(c)
	if len(p.Stories) == 1 {
		number = 0
	}
	s := htmlStory{
		Words: p.words,
		ID:    elementOf(c.Story), Number: number, Title: title(c), Facts: strings.Join(facts, " · "),
		Update: !c.New, Compact: len(c.Entries) == 1,
	}
	if s.Compact {
		s.Lone = linkedParts(c.Entries[0].articleView, facts)
	}
	if lead := p.articles[c.Lead]; lead != nil {
		s.Lang, s.URL = langTag(lead.Lang), escape.LinkURL(lead.URL)
	}
	for _, quotes := range c.paragraphs() {
		s.Paragraphs = append(s.Paragraphs, htmlSentences(c, quotes))
	}
	s.Disputes = p.disputed(c)
	s.list(c, c.listed())
	for _, k := range c.Keywords {
		s.Keywords = append(s.Keywords, escape.Line(k))
	}
	return s
}

// list lays out the entries at some places.
func (s *htmlStory) list(c storyView, listed []int) {
	s.Entries = nil
	for _, i := range listed {
		h := htmlOf(c.Entries[i], c.about(c.Entries[i]), c.period)
		h.Mark = i + 1
		s.Entries = append(s.Entries, h)
	}
	s.More = c.unlisted(listed)
}

// addHistory adds what pages have room for: when a story was reported, and what each day added.
func (s *htmlStory) addHistory(p *digestView, c storyView, times *draw.Scale) {
	s.Timeline = p.strip(c, times)
	if len(c.Story.Days) == 0 {
		return
	}
	quotes := slices.Clone(c.Summary)
	for _, d := range c.Story.Days {
		quotes = append(quotes, d.Added...)
		s.Days = append(s.Days, htmlDay{parseDate(d.Date).day(p.words), p.words.Count(d.Articles, "article", "articles"), htmlSentences(c, d.Added)})
	}
	s.list(c, c.listedWith(quotes))
}

// elementOf names the element of a story.
func elementOf(s *digest.Story) string { return "story-" + anchor(s.ID) }

// htmlSentences lays out a paragraph.
func htmlSentences(c storyView, quotes []digest.Quote) []htmlSentence {
	var sentences []htmlSentence
	last, marks := "", len(c.Entries) > 1
	for _, q := range quotes {
		text := escape.Line(q.Text)
		if text == "" {
			continue
		}
		s := htmlSentence{Text: text, Joint: joint(last, text, marks)}
		if n := c.number[q.Article]; n > 0 && marks {
			s.Mark, s.From = n, c.Entries[n-1].label
		}
		sentences = append(sentences, s)
		last = text
	}
	return sentences
}

// htmlOf lays out an entry; the first of parts is its label.
func htmlOf(e entry, parts []string, in period) htmlEntry {
	h := htmlEntry{Words: e.words, Parts: linkedParts(e.articleView, parts), Count: e.words.Count(len(e.Copies), "copy", "copies")}
	for _, g := range e.grouped(in) {
		copies := htmlCopies{Why: g.Why}
		for _, c := range g.Copies {
			copies.Links = append(copies.Links, htmlLink{c.label, escape.LinkURL(c.URL)})
		}
		if g.More != "" {
			copies.Links = append(copies.Links, htmlLink{Label: g.More})
		}
		h.Copies = append(h.Copies, copies)
	}
	return h
}

// linkedParts makes one of the parts of an article its link: the
// headline, else the label. One that has neither headline nor address is bold.
func linkedParts(a *articleView, parts []string) []htmlPart {
	url, target := escape.LinkURL(a.URL), a.label
	if a.heading != "" && slices.Contains(parts, a.heading) {
		target = a.heading
	}
	linked := make([]htmlPart, len(parts))
	for i, text := range parts {
		linked[i].Text = text
		if text == target {
			linked[i].URL, linked[i].Bold = url, url == "" && a.heading == ""
			target = "" // the first one only
		} else {
			linked[i].Short = wrap.Columns(text) < leastWidth && strings.Contains(text, " ")
		}
	}
	return linked
}

// anchor writes an id so that it may stand in an element's id and in an address alike:
// letters, digits and hyphens, everything else as _ and its bytes.
func anchor(id string) string {
	var b strings.Builder
	for i := range len(id) {
		if c := id[i]; c == '-' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "_%02x", c)
		}
	}
	return b.String()
}

// mostTag is longer than any language tag in use (BCP 47 has none over 35 letters that
// is not private).
const mostTag = 35

// langTag returns a language tag that may stand in an attribute, or empty.
func langTag(s string) string {
	if len(s) > mostTag {
		return ""
	}
	for _, r := range s {
		if r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return ""
		}
	}
	return s
}
