package office

import (
	"encoding/xml"
	"errors"
	"fmt"
	"strings"

	"summarize/internal/article"
	"summarize/internal/ingest/markup"
	"summarize/internal/ingest/unpack"
)

// A Document is what one says, each field "" where it does not.
type Document struct {
	Title, Text string
	Marks       []article.Mark // of Text
	Created     string         // as written
	Author      string
	Lang        string
}

// Word reads a document of Word.
func Word(data []byte, limits unpack.Limits) (*Document, error) {
	return read(data, limits, "word/document.xml", "docProps/core.xml")
}

// OpenDocument reads a text of LibreOffice.
func OpenDocument(data []byte, limits unpack.Limits) (*Document, error) {
	return read(data, limits, "content.xml", "meta.xml")
}

// read takes the text from one member and what the document says of itself from another.
func read(data []byte, limits unpack.Limits, body, about string) (*Document, error) {
	u, err := unzip(data, limits)
	var content, properties string
	if err == nil {
		content, err = u.read(body)
	}
	if err == nil {
		properties, err = u.read(about)
	}
	if err == nil && content == "" {
		err = errors.New("a document without " + body)
	}
	if err != nil {
		return nil, err
	}
	text, heading, marks, err := paragraphs(content)
	if err != nil {
		err = fmt.Errorf("the document breaks off: %w", err)
	}
	p := dublinCore(properties)
	d := &Document{Title: p["title"], Text: text, Marks: marks, Created: p["created"], Author: p["creator"], Lang: p["language"]}
	if heading != "" {
		d.Title = heading
	}
	if d.Title == "" {
		d.openingTitle()
	}
	return d, err
}

// openingTitle makes the title of a heading that the text opens on: few people use the style of titles, fewer fill in properties.
func (d *Document) openingTitle() {
	if len(d.Marks) == 0 || d.Marks[0].Start > 0 || d.Marks[0].Kind != article.MarkHeading {
		return
	}
	end := d.Marks[0].End
	rest := strings.TrimLeft(d.Text[end:], "\n")
	if rest == "" {
		return
	}
	cut := len(d.Text) - len(rest)
	d.Title, d.Text, d.Marks = strings.Join(strings.Fields(d.Text[:end]), " "), rest, d.Marks[1:]
	for i := range d.Marks {
		d.Marks[i].Start -= cut
		d.Marks[i].End -= cut
	}
}

// dublinCore returns what a document says of itself, by the names of Dublin Core.
func dublinCore(content string) map[string]string {
	found := make(map[string]string)
	d := markup.Decoder(content)
	name := ""
	for {
		token, err := d.RawToken()
		if err != nil {
			return found
		}
		switch e := token.(type) {
		case xml.StartElement:
			name = e.Name.Local
			if name == "creation-date" {
				name = "created"
			}
		case xml.EndElement:
			name = ""
		case xml.CharData:
			if name != "" && found[name] == "" {
				found[name] = strings.TrimSpace(string(e))
			}
		}
	}
}
