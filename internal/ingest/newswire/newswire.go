// Package newswire reads what agencies send and what corpora of their news are kept in: NITF, NewsML 1 and NewsML-G2 of
// the IPTC, and the SGML of TREC (AQUAINT, Gigaword, DUC) and of Reuters-21578. They differ in the names of their elements, which are one
// table (vocabulary.go). Texts are returned as they are marked up; dates are not parsed.
package newswire

import (
	"cmp"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"

	"summarize/internal/ingest/markup"
)

// An Item is one article. What its markup does not say is empty.
type Item struct {
	ID, Title, Date, Lang, Author, Source string
	Text                                  string // with its markup, if it has any
	Line                                  int    // where it begins, from 1
}

// Is knows the vocabularies by their root element.
func Is(text string) bool {
	root := markup.Root(text)
	return roots[root] && (root != "doc" || strings.HasPrefix(strings.TrimSpace(text), "<DOC"))
}

// Read calls found for each article of a decoded text, and lost for each part that cannot be read, with the line
// where it begins: the rest is read all the same.
func Read(text string, found func(Item), lost func(line int, err error)) {
	line := 1
	for len(text) > 0 {
		part, rest := cut(text)
		if strings.TrimSpace(part) != "" {
			readPart(part, line, found, lost)
		}
		line += strings.Count(part, "\n")
		text = rest
	}
}

// cut returns the first element of SGML that holds an article, with what stands before it, and what follows: what is broken in one loses that alone. XML is one part.
func cut(text string) (part, rest string) {
	for _, end := range []string{"</DOC>", "</REUTERS>"} {
		if i := strings.Index(text, end); i >= 0 {
			return text[:i+len(end)], text[i+len(end):]
		}
	}
	return text, ""
}

// control is a reference to a character that no XML may hold, such as the end of text in Reuters-21578.
var control = regexp.MustCompile(`&#(?:[0-8]|1[124-9]|2\d|3[01]);`)

func readPart(part string, line int, found func(Item), lost func(int, error)) {
	part = control.ReplaceAllStringFunc(part, func(reference string) string { return strings.Repeat(" ", len(reference)) })
	r := reader{text: part, decoder: markup.Decoder(part), line: line, found: found}
	before := r.items
	for {
		start := r.decoder.InputOffset()
		token, err := r.decoder.RawToken()
		if err == io.EOF {
			break
		}
		switch {
		case err != nil:
			lost(line, markup.Broken(r.decoder, line, err))
			return
		case len(r.open) > markup.MaxDepth:
			lost(line, markup.TooDeep(r.decoder, line))
			return
		}
		r.token(token, int(start), int(r.decoder.InputOffset()))
	}
	if r.items == before && strings.Contains(part, "<") {
		lost(line, errNoArticle)
	}
}

var errNoArticle = errors.New("no article in it")

// A reader goes through the tokens of a part.
type reader struct {
	text    string
	decoder *xml.Decoder
	line    int // of the part
	found   func(Item)
	items   int

	open    []string // names of the open elements
	item    *Item
	depth   int             // how many were open where item began
	values  map[field]value // what was said of it so far
	field   field           // that the open element says, if any
	within  int             // how many were open where field, content or aside began
	said    strings.Builder // by that element
	content strings.Builder // markup of the text
	inText  int             // how many were open where the text began, or 0
	aside   int             // how many were open where something began that is no part of the text, or 0
}

// A value is what an element said, and how much its name is trusted: less is more.
type value struct {
	text string
	rank int
}

func (r *reader) token(token xml.Token, start, end int) {
	switch e := token.(type) {
	case xml.StartElement:
		r.open = append(r.open, strings.ToLower(e.Name.Local))
		r.begin(e, start, end)
	case xml.EndElement:
		name := strings.ToLower(e.Name.Local)
		for n := len(r.open); n > 0; n-- { // SGML leaves some open
			if r.open[n-1] == name {
				r.end(n, start, end)
				r.open = r.open[:n-1]
				break
			}
		}
	case xml.CharData:
		r.said.Write(e)
		r.copy(start, end)
	}
}

// begin opens an element, whose name is the last of open.
func (r *reader) begin(e xml.StartElement, start, end int) {
	name, depth := r.open[len(r.open)-1], len(r.open)
	if r.item == nil {
		if !articles[name] {
			return
		}
		r.item, r.depth = &Item{Line: r.line + strings.Count(r.text[:start], "\n")}, depth
		r.values = map[field]value{}
		r.content.Reset()
	}
	for _, a := range e.Attr {
		r.attribute(name, strings.ToLower(a.Name.Local), a.Value)
	}
	if f, ok := elements[name]; ok {
		r.field, r.within = f.field, depth
		r.said.Reset()
	}
	switch {
	case name == "role" && strings.EqualFold(markup.Attribute(e, "FormalName"), "Caption"):
		r.aside = max(r.aside, depth-1)
	case r.aside > 0:
	case asides[name] || r.field != none && r.within == depth:
		r.aside = depth
	case texts[name]: // the innermost tells where it begins
		r.inText = depth
		r.content.Reset()
	default:
		r.copy(start, end)
	}
}

// end closes the element of that depth, and those within it that were left open.
func (r *reader) end(depth, start, end int) {
	if r.item == nil {
		return
	}
	name := r.open[depth-1]
	if r.field != none && r.within >= depth {
		r.says(r.field, r.said.String(), elements[r.open[r.within-1]].rank)
		r.field = none
	}
	switch {
	case r.aside >= depth:
		r.aside = 0
	case r.inText >= depth:
		r.keepText()
	case r.inText > 0:
		r.copy(start, end)
	}
	if r.depth >= depth && articles[name] {
		r.close()
	}
}

// copy keeps the markup of a token, where it is one of the text: that of HTML, of which some wrap all in CDATA.
func (r *reader) copy(start, end int) {
	if r.inText == 0 || r.aside > 0 {
		return
	}
	raw := r.text[start:end]
	if inner, ok := strings.CutPrefix(raw, "<![CDATA["); ok {
		raw = strings.TrimSuffix(inner, "]]>")
	}
	r.content.WriteString(headings.Replace(raw))
}

// headings are what NITF calls them, and HTML.
var headings = strings.NewReplacer("<hl2>", "<h2>", "</hl2>", "</h2>")

// keepText ends a text. An item may have several, as of parts; the parts of a package are paragraphs.
func (r *reader) keepText() {
	r.inText = 0
	if text := strings.Trim(r.content.String(), "\n"); strings.TrimSpace(text) != "" {
		r.item.Text += strings.Repeat("\n\n", min(1, len(r.item.Text))) + text
	}
	r.content.Reset()
}

// close ends an item.
func (r *reader) close() {
	it := r.item
	it.ID, it.Title, it.Date = r.values[id].text, r.values[title].text, r.values[date].text
	it.Lang, it.Author, it.Source = r.values[lang].text, r.values[author].text, r.values[source].text
	if r.open[r.depth-1] == "doc" {
		it.number()
	}
	r.item, r.inText, r.aside, r.field = nil, 0, 0, none
	if it.Text != "" || it.Title != "" {
		r.items++
		r.found(*it)
	}
}

// number reads what the number of a document says, whose date is plainer than "04/07/1996": APW19981016.0240, AFP_ENG_20030401.0001.
func (it *Item) number() {
	if parts := numbered.FindStringSubmatch(it.ID); parts != nil {
		it.Source = cmp.Or(it.Source, parts[1])
		if !yearFirst.MatchString(it.Date) {
			it.Date = parts[2]
		}
	}
}

var yearFirst = regexp.MustCompile(`^\d{4}-`)

var numbered = regexp.MustCompile(`^([A-Z]+)(?:_[A-Z]+_)?((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\b`)
