// Package elements finds articles in XML of no kind that is known: elements that hold, under the names which records give
// to them, a title and a text. <item><title>…</title><date>…</date><body>…</body></item>
package elements

import (
	"bytes"
	"encoding/xml"
	"io"
	"slices"
	"strings"

	"summarize/internal/ingest/markup"
	"summarize/internal/ingest/record"
)

// A Record is an element that holds an article.
type Record struct {
	Line    int // where it begins, from 1
	Size    int // bytes
	Members []record.Member
}

const (
	depth     = 3       // elements that may stand between an article and what says something of it: <page><revision><text>
	maxValue  = 4 << 20 // bytes of what an element says
	maxFields = 10_000  // of an element; an article has a hundred paragraphs
)

// Read calls found for each article of a decoded text, up to what is broken in it.
func Read(text string, slots record.Slots, found func(Record)) error {
	r := reader{text: text, decoder: markup.Decoder(text), slots: slots, found: found}
	for {
		start := int(r.decoder.InputOffset())
		token, err := r.decoder.RawToken()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return markup.Broken(r.decoder, 1, err)
		case len(r.open) > markup.MaxDepth:
			return markup.TooDeep(r.decoder, 1)
		}
		r.token(token, start)
	}
}

// A reader goes through the tokens of a text.
type reader struct {
	text    string
	decoder *xml.Decoder
	slots   record.Slots
	found   func(Record)
	open    []element
	line    int // of counted
	counted int // bytes in which lines were counted
}

// An element is one that is open, and what was said in it.
type element struct {
	name         string
	start, inner int // where its tag and its content begin
	said         []byte
	fields       []field
	held         bool // it holds articles
}

// A field is what an element below says, so many levels down.
type field struct {
	record.Member
	level int
}

func (r *reader) token(token xml.Token, start int) {
	switch t := token.(type) {
	case xml.StartElement:
		r.open = append(r.open, element{name: t.Name.Local, start: start, inner: int(r.decoder.InputOffset())})
		e := &r.open[len(r.open)-1]
		for _, a := range t.Attr {
			e.fields = append(e.fields, field{record.Member{Name: a.Name.Local, Kind: record.String, Value: a.Value}, 1})
		}
	case xml.CharData:
		if n := len(r.open); n > 0 {
			r.open[n-1].say(t)
		}
	case xml.EndElement:
		r.end(t.Name.Local, start)
	}
}

// say keeps characters of an element.
func (e *element) say(s []byte) {
	if len(e.said)+len(s) <= maxValue {
		e.said = append(e.said, s...)
	}
}

// end closes the innermost open element of a name, and what was left open in it.
func (r *reader) end(name string, at int) {
	n := len(r.open) - 1
	for n >= 0 && r.open[n].name != name {
		n--
	}
	if n < 0 {
		return
	}
	for n < len(r.open)-1 {
		r.end(r.open[len(r.open)-1].name, at)
	}
	e := &r.open[n]
	held := e.held
	if !held && r.isArticle(e) {
		held = true
		r.emit(e)
	}
	if n > 0 {
		around := &r.open[n-1]
		around.held = around.held || held
		if value := r.value(e, at); !held && len(value) <= maxValue {
			around.take(e, value)
		}
	}
	r.open = r.open[:n]
}

// take keeps what an element says for the one around it.
func (e *element) take(below *element, value string) {
	if len(e.fields) > maxFields {
		return
	}
	e.fields = append(e.fields, field{record.Member{Name: below.name, Kind: record.String, Value: value}, 0})
	for _, f := range below.fields {
		if f.level+1 < depth && !isPart(below.name) {
			f.level++
			e.fields = append(e.fields, f)
		}
	}
}

// value returns what an element says: its characters; its markup, where that is HTML; else what those in it say, as paragraphs.
func (r *reader) value(e *element, end int) string {
	children := slices.ContainsFunc(e.fields, func(f field) bool { return f.level == 0 })
	if !children {
		return string(bytes.TrimSpace(e.said))
	}
	if slices.ContainsFunc(e.fields, func(f field) bool { return f.level == 0 && isHTML(f.Name) }) {
		return cdata.Replace(r.text[e.inner:end])
	}
	var parts []string
	if said := string(bytes.TrimSpace(e.said)); said != "" {
		parts = append(parts, said)
	}
	for _, f := range e.fields {
		if f.level == 0 && f.Value != "" {
			parts = append(parts, f.Value)
		}
	}
	return strings.Join(parts, "\n\n")
}

var cdata = strings.NewReplacer("<![CDATA[", "", "]]>", "")

func isHTML(name string) bool {
	switch strings.ToLower(name) {
	case "p", "br", "div", "li", "ul", "ol", "a", "b", "i", "em", "strong", "span", "h2", "h3", "h4", "blockquote", "img":
		return true
	}
	return false
}

// isPart tells names of what an article consists of.
func isPart(name string) bool {
	switch strings.ToLower(name) {
	case "section", "sec", "chapter", "div", "part", "svg":
		return true
	}
	return false
}

// isArticle tells whether an element says a title and a text.
func (r *reader) isArticle(e *element) bool {
	return !isPart(e.name) && r.slots.IsArticle(members(e))
}

// members puts what was said in an element as the members of a record: the nearest of a name.
func members(e *element) (list []record.Member) {
	slices.SortStableFunc(e.fields, func(a, b field) int { return a.level - b.level })
	met := map[string]bool{}
	for _, f := range e.fields {
		if f.Value != "" && !met[f.Name] && !isHTML(f.Name) {
			met[f.Name] = true
			list = append(list, f.Member)
		}
	}
	return list
}

func (r *reader) emit(e *element) {
	r.line += strings.Count(r.text[r.counted:e.start], "\n")
	r.counted = e.start
	r.found(Record{Line: r.line + 1, Size: int(r.decoder.InputOffset()) - e.start, Members: members(e)})
}
