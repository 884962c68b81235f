package content

// A Box is an element of a web page that holds blocks: a division, a list, an article.
type Box struct {
	Parent int32  // index of the box around it, -1 for the page
	Tag    string // the element's name in small letters
	Names  string // its class, id, role and itemprop, in small letters
	Hidden bool   // not shown when the page opens
	Dialog bool   // a window over the page, or inside one: consent, sign-up
}

// A Block is a stretch of text between two boundaries of a page: a paragraph, a heading, an
// item, a cell.
type Block struct {
	Box       int32 // index of the innermost box
	Text      string
	Words     int
	LinkWords int    // words inside links
	BoldWords int    // words inside b or strong
	Jump      int    // boundaries since the block before
	Images    int    // pictures and players since the block before
	Inline    string // class names of the inline element around its first word, as in Names
}

// A Page is the text of a web page in the order of its source.
type Page struct {
	Boxes  []Box
	Blocks []Block
	Title  string // what the page calls itself
	Stated string // the article's body as the page states it beside its text, or empty
	Lead   string // how the page describes the article, or empty
}
