package page

import (
	"strings"

	"summarize/internal/boilerplate"
)

// A Page is an article as its page tells it. What the page does not say is empty.
type Page struct {
	Title  string
	Text   string // the article's blocks, written as Text writes them
	Author string
	Source string   // the site's name
	URL    string   // canonical
	Lang   string   // as the page states it
	Dates  []string // what may be the day of publication, the surest first
	Links  bool     // the page is a list of links to articles, and none itself
}

// Blocks returns the blocks of a page, for whoever asks what of them is the article.
func Blocks(doc string) *boilerplate.Page {
	p := parse(doc)
	p.describe(&Page{})
	return &p.page
}

// Read reads a page.
func Read(doc string) Page {
	p := parse(doc)
	to := Page{}
	p.describe(&to)
	keep := boilerplate.Article(&p.page)
	to.Links = boilerplate.ListOfLinks(&p.page, keep)
	var b strings.Builder
	last := -1
	for i := range p.page.Blocks {
		if keep[i] && !p.isTitle(i, to.Title) {
			p.append(&b, i, last)
			last = i
		}
	}
	to.Text = b.String()
	return to
}

// isTitle tells whether a block is the page's title, which is told apart from the text.
func (p *parser) isTitle(i int, title string) bool {
	b := &p.page.Blocks[i]
	return b.Text == title && b.Box >= 0 && p.around(b.Box, "h1") >= 0
}
