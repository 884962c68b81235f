package page

import "strings"

// Text returns the text of a fragment of HTML, as records and feeds hold them:
// entities decoded, white space folded, blocks as paragraphs between blank lines, items of
// lists behind "• ", rows of tables in one line, cells between tabs. Scripts, styles and what
// else is not shown are left out. Text without any markup comes back the same but for
// white space.
func Text(fragment string) string {
	p := parse(fragment)
	var b strings.Builder
	for i := range p.page.Blocks {
		p.append(&b, i, i-1)
	}
	return b.String()
}

// append writes block i behind block before, which is -1 for none.
func (p *parser) append(b *strings.Builder, i, before int) {
	block := &p.page.Blocks[i]
	item, row := p.around(block.Box, "li"), p.row(block.Box)
	if b.Len() > 0 {
		switch previous := &p.page.Blocks[before]; {
		case row >= 0 && row == p.row(previous.Box):
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
	b.WriteString(block.Text)
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
