package page

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"summarize/internal/boilerplate/content"
)

// Bounds of what is kept of a page. Elements nested deeper than maxDepth count as
// part of the one that holds them: pages as people write them stay below 60.
const (
	maxDepth  = 200
	maxNames  = 300     // bytes of an element's class and id
	maxBlocks = 200_000 // of text; a page of a book has 5,000
	maxBoxes  = 100_000 // around them
)

// A frame is an open element.
type frame struct {
	name    string
	kind    kind
	box     int32 // its index in the page once text was found below it, else -1
	names   string
	hidden  bool
	dialog  bool
	before  lineState // the line at hand where it began
	anchors int       // links that were closed inside it
}

// A kind says how an element shapes the text.
type kind uint8

const (
	container kind = iota // a block: its text stands apart
	inline                // part of a line
	link                  // likewise, and it leads elsewhere
	bold                  // likewise, and it stands out
	silent                // its text is never shown
	void                  // it holds nothing
)

// kinds of elements; one that is not here is a container.
var kinds = func() map[string]kind {
	m := map[string]kind{"a": link, "b": bold, "strong": bold}
	for k, names := range map[kind]string{
		inline: "abbr acronym bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike sub sup time tt u var",
		silent: "script style noscript template svg math iframe object select textarea button canvas audio noframes noembed datalist title",
		void:   "area base br col embed frame hr img input link meta param source track wbr image spacer keygen",
	} {
		for _, name := range strings.Fields(names) {
			m[name] = k
		}
	}
	return m
}()

// A parser turns the tokens of a page into blocks, in one pass. It does not
// build the tree that browsers build: golang.org/x/net/html.Parse takes quadratic
// time on hostile pages, its tokenizer does not.
type parser struct {
	page  content.Page
	head  head
	stack []frame
	open  map[string]int // how many elements of a name are open
	extra int            // elements open beyond maxDepth

	silent, links, bolds, hidden int // how many such elements are open
	pre                          int

	text                  bytes.Buffer
	words, linked, strong int
	inWord, space         bool
	inlineNames           string
	jump, images          int
	breaks                int // br since the last text
}

func parse(doc string) *parser {
	p := &parser{open: map[string]int{}}
	z := html.NewTokenizer(strings.NewReader(doc))
	for {
		switch z.Next() {
		case html.ErrorToken:
			p.flush()
			return p
		case html.TextToken:
			p.addText(z.Text())
		case html.StartTagToken:
			p.start(z, false)
		case html.SelfClosingTagToken:
			p.start(z, true)
		case html.EndTagToken:
			name, _ := z.TagName()
			p.end(string(name))
		}
	}
}

// start opens an element.
func (p *parser) start(z *html.Tokenizer, closed bool) {
	tag, more := z.TagName()
	name := string(tag)
	k := kinds[name]
	f := frame{name: name, kind: k, box: -1}
	p.attributes(z, more, &f)
	switch {
	case name == "br":
		p.lineBreak()
		return
	case k == void:
		p.voidElement(name)
		return
	}
	if k == container {
		p.boundary()
	}
	p.implied(name)
	if closed {
		return
	}
	if len(p.stack) >= maxDepth {
		p.extra++
		return
	}
	p.push(f)
}

func (p *parser) push(f frame) {
	if f.kind != container && f.kind != silent && p.text.Len() == 0 && f.names != "" {
		p.inlineNames = f.names
	}
	if f.kind == inline {
		f.before = p.line()
	}
	p.stack = append(p.stack, f)
	p.open[f.name]++
	p.count(f, 1)
}

func (p *parser) count(f frame, by int) {
	switch {
	case f.kind == silent:
		p.silent += by
	case f.kind == link:
		p.links += by
	case f.kind == bold:
		p.bolds += by
	case f.name == "pre":
		p.pre += by
	}
	if f.hidden {
		p.hidden += by
	}
}

func (p *parser) pop() {
	last := len(p.stack) - 1
	f := p.stack[last]
	p.stack = p.stack[:last]
	p.open[f.name]--
	p.count(f, -1)
	switch f.kind {
	case silent:
		p.head.close(f.name)
	case link:
		p.closeLink(1)
	case inline:
		p.closeInline(&f)
	}
}

// end closes the nearest open element of a name, and all inside it.
func (p *parser) end(name string) {
	if name == "br" {
		p.lineBreak()
		return
	}
	if kinds[name] == container {
		p.boundary()
	}
	if p.extra > 0 && kinds[name] != void {
		p.extra--
		return
	}
	p.closeTo(name)
}

func (p *parser) closeTo(name string) {
	if p.open[name] == 0 {
		return
	}
	inside := kinds[name] != container || !tableParts[name]
	for i := len(p.stack) - 1; i >= 0; i-- {
		if p.stack[i].name == name {
			for len(p.stack) > i {
				p.pop()
			}
			return
		}
		if inside && (p.stack[i].name == "td" || p.stack[i].name == "th") {
			return // an end inside a cell closes nothing around the cell
		}
	}
}

// tableParts may be closed from inside a cell.
var tableParts = map[string]bool{"td": true, "th": true, "tr": true, "table": true, "tbody": true, "thead": true, "tfoot": true, "body": true, "html": true}

// implied closes what the start of an element ends without saying so.
func (p *parser) implied(name string) {
	switch name {
	case "li":
		p.closeWithin("li", "ul", "ol", "menu")
	case "dt", "dd":
		p.closeWithin("dt", "dl")
		p.closeWithin("dd", "dl")
	case "td", "th":
		p.closeWithin("td", "tr", "table")
		p.closeWithin("th", "tr", "table")
	case "tr", "tbody", "tfoot", "thead":
		p.closeWithin("tr", "table")
	case "option", "a", "button":
		p.closeWithin(name, "td", "th", "div", "p")
	case "body":
		p.closeTo("head")
	}
	if kinds[name] == container && p.open["p"] > 0 {
		p.closeWithin("p", "td", "th", "div", "article", "section", "li", "blockquote", "object")
	}
}

// closeWithin closes the nearest open element of a name unless one of the others stands
// between.
func (p *parser) closeWithin(name string, stops ...string) {
	if p.open[name] == 0 {
		return
	}
	for i := len(p.stack) - 1; i >= 0; i-- {
		if p.stack[i].name == name {
			for len(p.stack) > i {
				p.pop()
			}
			return
		}
		for _, stop := range stops {
			if p.stack[i].name == stop {
				return
			}
		}
	}
}

func (p *parser) voidElement(name string) {
	switch name {
	case "img", "image", "embed", "source":
		p.images++
	case "hr":
		p.boundary()
	case "wbr":
	case "input":
		p.space = p.text.Len() > 0
	}
}

// lineBreak ends a block where it stands twice, or behind the end of a sentence: many
// pages know no other paragraphs.
func (p *parser) lineBreak() {
	p.breaks++
	p.space = true
	if p.breaks > 1 || p.pre > 0 || endsSentence(p.text.Bytes()) {
		p.boundary()
	}
}

func endsSentence(s []byte) bool {
	r, _ := utf8.DecodeLastRune(bytes.TrimRight(s, `"'”’»)]」』`))
	return strings.ContainsRune(".!?…。！？।؟", r)
}

// addText appends the text of a token to the block at hand, white space folded.
func (p *parser) addText(text []byte) {
	if p.head.take(text) || p.silent > 0 {
		return
	}
	for i := 0; i < len(text); {
		c := rune(text[i])
		size := 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRune(text[i:])
		}
		i += size
		switch {
		case c == '\n' && p.pre > 0:
			p.flush()
		case unicode.IsSpace(c) || c == 0xa0:
			p.space, p.inWord = true, false
		case c < ' ' || c == 0x7f || c == 0x200b || c == 0xfeff || c == 0xad || c == 0x2060:
		default:
			p.addRune(c)
		}
	}
}

func (p *parser) addRune(c rune) {
	if p.text.Len() > 0 && p.space {
		p.text.WriteByte(' ')
	}
	p.space, p.breaks = false, 0
	if !p.inWord || wide(c) {
		p.inWord = true
		p.words++
		if p.links > 0 {
			p.linked++
		}
		if p.bolds > 0 {
			p.strong++
		}
	}
	p.text.WriteRune(c)
}

// wide tells the letters of scripts without spaces between words; each counts as a word.
func wide(c rune) bool {
	return c >= 0x2e80 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// boundary ends the block at hand where an element begins or ends.
func (p *parser) boundary() {
	p.flush()
	p.jump++
}

// flush ends the block at hand, if it has text.
func (p *parser) flush() {
	if p.text.Len() > 0 && len(p.page.Blocks) < maxBlocks {
		p.page.Blocks = append(p.page.Blocks, content.Block{
			Box: p.box(), Text: p.text.String(), Words: p.words, LinkWords: p.linked, BoldWords: p.strong,
			Jump: p.jump, Images: p.images, Inline: p.inlineNames,
		})
		p.jump, p.images = 0, 0
	}
	p.text.Reset()
	p.words, p.linked, p.strong, p.breaks = 0, 0, 0, 0
	p.inWord, p.space, p.inlineNames = false, false, ""
}

// box returns the innermost box open, and makes those that no text had needed before.
func (p *parser) box() int32 {
	at := len(p.stack) - 1
	for at >= 0 && p.stack[at].box < 0 {
		at--
	}
	box := int32(-1)
	if at >= 0 {
		box = p.stack[at].box
	}
	for at++; at < len(p.stack); at++ {
		f := &p.stack[at]
		if f.kind != container || len(p.page.Boxes) >= maxBoxes {
			f.box = box // an inline element stands for the box around it
			continue
		}
		p.page.Boxes = append(p.page.Boxes, content.Box{Parent: box, Tag: f.name, Names: f.names, Hidden: f.hidden,
			Dialog: f.dialog || box >= 0 && p.page.Boxes[box].Dialog})
		box = int32(len(p.page.Boxes) - 1)
		f.box = box
	}
	return box
}

// attributes keeps what an element's attributes say of its role.
func (p *parser) attributes(z *html.Tokenizer, more bool, f *frame) {
	var all attributes
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		all.set(string(key), value)
	}
	if f.kind == container || f.kind == inline || f.kind == bold || f.kind == link {
		f.names = all.names()
	}
	f.hidden, f.dialog = all.hidden, all.dialog
	p.head.element(f.name, &all)
}
