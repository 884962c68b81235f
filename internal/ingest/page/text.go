package page

import (
	"strings"
	"unicode"

	"summarize/internal/article"
	"summarize/internal/boilerplate/content"
)

// Text returns the text of a fragment of HTML, as records and feeds hold them:
// entities decoded, white space folded, blocks as paragraphs between blank lines, items of
// lists behind "• ", rows of tables in one line, cells between tabs. Scripts, styles and what
// else is not shown are left out. Text without any markup comes back the same but for
// white space.
func Text(fragment string) string {
	text, _ := Marked(fragment)
	return text
}

// Marked is Text, and what the markup says of ranges of it.
func Marked(fragment string) (string, []article.Mark) {
	p := parse(fragment)
	var b writer
	for i := range p.page.Blocks {
		p.append(&b, i, i-1)
	}
	return b.String(), b.marks
}

// A writer writes blocks one behind the other and marks those that are no paragraphs.
type writer struct {
	strings.Builder
	marks []article.Mark
}

// mark adds what was written since start. A row goes on with its next cell.
func (b *writer) mark(start int, kind article.MarkKind, same bool) {
	if last := len(b.marks) - 1; same && last >= 0 && b.marks[last].Kind == kind {
		b.marks[last].End = b.Len()
		return
	}
	b.marks = append(b.marks, article.Mark{Start: start, End: b.Len(), Kind: kind})
}

// append writes block i behind block before, which is -1 for none.
func (p *parser) append(b *writer, i, before int) {
	block := &p.page.Blocks[i]
	inRow := false
	item, row := p.around(block.Box, "li"), p.row(block.Box)
	if b.Len() > 0 {
		switch previous := &p.page.Blocks[before]; {
		case row >= 0 && row == p.row(previous.Box):
			inRow = true
			b.rowBegins(len(previous.Text))
			b.WriteByte('\t')
		case row >= 0 && p.page.Boxes[row].Parent == p.parentRow(previous.Box):
			b.WriteByte('\n')
		case item >= 0 && p.around(previous.Box, "li") >= 0:
			b.WriteByte('\n')
		default:
			b.WriteString("\n\n")
		}
	}
	if item >= 0 && (before < 0 || p.around(p.page.Blocks[before].Box, "li") != item) {
		b.WriteString("• ")
	}
	start := b.Len()
	b.WriteString(block.Text)
	switch kind, ok := p.markOf(block); {
	case inRow:
		b.mark(start, article.MarkRow, true)
	case ok:
		b.mark(start, kind, false)
	}
}

// rowBegins marks the cell written last, so long, as the first of a row, unless the row goes on.
func (b *writer) rowBegins(cell int) {
	last := len(b.marks) - 1
	if last >= 0 && b.marks[last].End == b.Len() {
		b.marks[last].Kind = article.MarkRow
		return
	}
	b.mark(b.Len()-cell, article.MarkRow, false)
}

// maxHeading is how many words a heading has: some sites set every paragraph as one.
const maxHeading = 30

// markOf returns what the elements around a block say that it is.
func (p *parser) markOf(block *content.Block) (article.MarkKind, bool) {
	if p.captioned(block) {
		return article.MarkCaption, true
	}
	for box := block.Box; box >= 0; box = p.page.Boxes[box].Parent {
		switch p.page.Boxes[box].Tag {
		case "h1", "h2", "h3", "h4", "h5", "h6":
			return article.MarkHeading, block.Words <= maxHeading
		case "li", "dd", "dt":
			return article.MarkItem, true
		case "article", "section", "div", "td", "body":
			return 0, false
		}
	}
	return 0, false
}

const (
	maxCaption      = 120 // words
	maxCaptionDepth = 4   // boxes between a caption's text and what says that it is one
)

// captioned tells whether a block is what stands below a picture: in a figure or its caption, or in a box that is called so, also
// through boxes of nothing but looks.
func (p *parser) captioned(block *content.Block) bool {
	if block.Words > maxCaption {
		return false
	}
	box := block.Box
	for depth := 0; box >= 0 && depth < maxCaptionDepth; depth++ {
		b := &p.page.Boxes[box]
		switch b.Tag {
		case "figcaption", "caption", "figure":
			return true
		case "article", "section", "main", "body", "blockquote", "table", "td", "li", "pre":
			return false
		}
		if called(b.Names, "caption") || called(b.Names, "figcaption") {
			return true
		}
		box = b.Parent
	}
	return false
}

// called tells whether a word is among those that an element's names are made of.
func called(names, word string) bool {
	for part := range strings.FieldsFuncSeq(names, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if part == word {
			return true
		}
	}
	return false
}

func (p *parser) parentRow(box int32) int32 {
	if row := p.row(box); row >= 0 {
		return p.page.Boxes[row].Parent
	}
	return -2
}

// row returns the row of which a box is a cell, or -1. A box inside a cell is none:
// tables that lay out a page hold paragraphs.
func (p *parser) row(box int32) int32 {
	if box < 0 || p.page.Boxes[box].Tag != "td" && p.page.Boxes[box].Tag != "th" {
		return -1
	}
	return p.around(box, "tr")
}

// around returns the nearest box of a tag that holds box, itself included, or -1.
func (p *parser) around(box int32, tag string) int32 {
	for box >= 0 && p.page.Boxes[box].Tag != tag {
		box = p.page.Boxes[box].Parent
	}
	return box
}

// IsLinks tells whether a fragment is a list of links: most of its words lead elsewhere.
func IsLinks(fragment string) bool {
	p := parse(fragment)
	words, linked := 0, 0
	for _, b := range p.page.Blocks {
		words += b.Words
		linked += b.LinkWords
	}
	return 3*linked > 2*words
}
