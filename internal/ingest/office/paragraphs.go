package office

import (
	"encoding/xml"
	"io"
	"strings"

	"summarize/internal/article"
	"summarize/internal/ingest/markup"
)

// paragraphs returns the text of a document, a blank line between its paragraphs, and what
// its style calls the title; headings are marked. Both kinds of document call a paragraph p; text stands in Word in
// t alone, in OpenDocument anywhere below p and h.
func paragraphs(content string) (text, title string, marks []article.Mark, err error) {
	var b, paragraph strings.Builder
	d := markup.Decoder(content)
	inText, style, heading := 0, "", false
	word := strings.Contains(content[:min(len(content), 4096)], "wordprocessingml")
	for {
		token, err := d.RawToken()
		if err == io.EOF {
			return b.String(), title, marks, nil
		}
		if err != nil {
			return b.String(), title, marks, err
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "p", "h":
				style, heading = markup.Attribute(e, "style-name"), e.Name.Local == "h"
				inText += boolInt(!word)
			case "pStyle":
				style = markup.Attribute(e, "val")
				heading = strings.HasPrefix(style, "Heading")
			case "t":
				inText += boolInt(word)
			case "tab", "s":
				paragraph.WriteByte(' ')
			case "br", "cr", "line-break":
				paragraph.WriteByte('\n')
			}
		case xml.EndElement:
			switch e.Name.Local {
			case "t":
				inText -= boolInt(word)
			case "p", "h":
				inText -= boolInt(!word)
				line := strings.TrimSpace(paragraph.String())
				paragraph.Reset()
				if title == "" && line != "" && strings.EqualFold(style, "title") {
					title = line
					continue
				}
				if line != "" && b.Len() > 0 {
					b.WriteString("\n\n")
				}
				if heading && line != "" {
					marks = append(marks, article.Mark{Start: b.Len(), End: b.Len() + len(line), Kind: article.MarkHeading})
				}
				b.WriteString(line)
			}
		case xml.CharData:
			if inText > 0 {
				paragraph.Write(e)
			}
		}
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
