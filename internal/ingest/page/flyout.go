package page

// Sites put what opens over a name when the mouse rests on it inside the line: "Gov. Ann Roe" is
// followed by links to her page and to four articles about her. An inline element that holds
// nothing but several links is no part of the sentence around it.

// flyoutLinks is how many links such an element has at least: an enumeration that is linked item
// by item has words or commas between, which are not.
const flyoutLinks = 3

// A lineState says how far a line has come.
type lineState struct{ block, bytes, words, linked, strong int }

// line returns how far the line at hand has come.
func (p *parser) line() lineState {
	return lineState{len(p.page.Blocks), p.text.Len(), p.words, p.linked, p.strong}
}

// closeLink counts links that were closed for the inline element around them.
func (p *parser) closeLink(links int) {
	if last := len(p.stack) - 1; last >= 0 && p.stack[last].kind == inline {
		p.stack[last].anchors += links
	}
}

// closeInline takes back what an inline element wrote, where that was links alone.
func (p *parser) closeInline(f *frame) {
	now, before := p.line(), f.before
	isList := f.anchors >= flyoutLinks && now.block == before.block && now.bytes > before.bytes && now.words > before.words && now.words-before.words == now.linked-before.linked
	if !isList || before.bytes == 0 {
		p.closeLink(f.anchors)
		return
	}
	p.text.Truncate(before.bytes)
	p.words, p.linked, p.strong = before.words, before.linked, before.strong
	p.inWord, p.space = false, true
}
