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

// Read reads a page.
func Read(doc string) Page {
	p := parse(doc)
	to := Page{}
	p.describe(&to)
	p.page.Title = to.Title
	keep := boilerplate.Article(&p.page)
	var b strings.Builder
	last, linked, words := -1, 0, 0
	for i := range p.page.Blocks {
		linked += p.page.Blocks[i].LinkWords
		words += p.page.Blocks[i].Words
		if keep[i] {
			p.append(&b, i, last)
			last = i
		}
	}
	to.Text = b.String()
	return to
}
