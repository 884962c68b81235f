package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/boilerplate/content"
	"summarize/internal/language"
)

// A Page is an article as its page tells it. What the page does not say is empty.
type Page struct {
	Title  string
	Text   string // the article's blocks, written as Text writes them
	Marks  []article.Mark
	Author string
	Source string   // the site's name
	URL    string   // canonical
	Lang   string   // as the page states it
	Dates  []string // what may be the day of publication, the surest first
	Links  bool     // the page is a list of links to articles, and none itself
	Cut    bool     // it has more blocks than are read
}

// Blocks returns the blocks of a page, for whoever asks what of them is the article.
func Blocks(doc string) *content.Page {
	p := parse(doc)
	p.describe(&Page{})
	return &p.page
}

// Read reads a page.
func Read(doc string) Page {
	p := parse(doc)
	to := Page{}
	p.describe(&to)
	keep := content.Article(&p.page)
	to.Cut = len(p.page.Blocks) > content.MaxJudged
	to.Links = len(to.Dates) == 0 && p.head.meta["og:type"] != "article" && content.ListOfLinks(&p.page, keep)
	to.Dates = append(to.Dates, p.lastDates(to.Title, keep)...)
	var b writer
	last := -1
	for i := range p.page.Blocks {
		switch author := byline(p.page.Blocks[i].Text); {
		case !keep[i] || p.isTitle(i, to.Title):
		case author != "" && last < 0:
			to.Author = firstOf(to.Author, author)
		default:
			p.append(&b, i, last)
			last = i
		}
	}
	to.Text, to.Marks = b.String(), b.marks
	if shown := p.shown(keep); shown < minShown {
		if hidden := scripted(doc, to.Title, shown); hidden != "" {
			to.Text, to.Marks = Marked(hidden)
			to.Links = false
		}
	}
	return to
}

// shown counts the words of the blocks that are kept.
func (p *parser) shown(keep []bool) (words int) {
	for i, kept := range keep {
		if kept {
			words += p.page.Blocks[i].Words
		}
	}
	return words
}

// isTitle tells whether a block is the page's title, which is told apart from the text.
func (p *parser) isTitle(i int, title string) bool {
	b := &p.page.Blocks[i]
	return b.Text == title && b.Box >= 0 && p.around(b.Box, "h1") >= 0
}

// maxByline is how many words a byline has.
const maxByline = 8

// byline returns the author whom a block names and says nothing else: "By Jane Roe".
func byline(text string) string {
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > maxByline || !slices.Contains(language.Bylines(), strings.ToLower(words[0])) {
		return ""
	}
	for i, word := range words[1:] {
		within := i > 0 && i+2 < len(words) && (word == "," || language.OfPages().Particles[word])
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) && !within {
			return ""
		}
	}
	return strings.Join(words[1:], " ")
}
