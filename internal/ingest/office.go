package ingest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"summarize/internal/article"
	"summarize/internal/ingest/markup"
	"summarize/internal/ingest/page"
	"summarize/internal/ingest/record"
)

// isZipOf knows a document that is a zip archive by names of its members, which stand in
// its first bytes.
func isZipOf(names ...string) func(head) bool {
	return func(h head) bool {
		if !bytes.HasPrefix(h.raw, []byte("PK\x03\x04")) {
			return false
		}
		for _, name := range names {
			if bytes.Contains(h.raw, []byte(name)) {
				return true
			}
		}
		return false
	}
}

// isZip knows a zip archive that is no document of an office program.
func isZip(h head) bool { return isZipOf("")(h) && !isZipOf("[Content_Types].xml")(h) }

// freeDocument is how much of a document may unpack whatever its size.
const freeDocument = 4 << 20

// An unzipped document hands out its members, all against one budget.
type unzipped struct {
	members map[string]*zip.File
	meter   *meter
}

func (w *worker) unzip(data []byte) (*unzipped, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("a damaged document: %w", err)
	}
	l := w.options.limits
	l.free = min(l.free, freeDocument)
	u := &unzipped{members: make(map[string]*zip.File), meter: &meter{limits: l, stored: func() int64 { return int64(len(data)) }}}
	for _, f := range z.File {
		u.members[f.Name] = f
	}
	return u, nil
}

// read returns the content of a member, nothing where there is none of the name.
func (u *unzipped) read(name string) (string, error) {
	f, ok := u.members[name]
	if !ok {
		return "", nil
	}
	r, err := f.Open()
	if err != nil {
		return "", fmt.Errorf("a damaged document: %w", err)
	}
	defer r.Close()
	data, err := io.ReadAll(u.meter.over(r))
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	return strings.ToValidUTF8(string(data), "\ufffd"), nil
}

// docx reads a document of Word (ECMA-376).
func (w *worker) docx(in input, data []byte) {
	w.office(in, data, "word/document.xml", "docProps/core.xml")
}

// odt reads a document of LibreOffice (OpenDocument).
func (w *worker) odt(in input, data []byte) { w.office(in, data, "content.xml", "meta.xml") }

func (w *worker) office(in input, data []byte, body, about string) {
	u, err := w.unzip(data)
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
		w.skip(in.path, in.line, int64(len(data)), err.Error())
		return
	}
	text, heading, marks, err := paragraphs(content)
	if err != nil {
		w.warn(in.path, in.line, "document", "the document breaks off: "+err.Error())
	}
	p := dublinCore(properties)
	title := p["title"]
	if heading != "" {
		title = heading
	}
	w.article(origin{path: in.path, line: in.line, bytes: int64(len(data)), now: in.modified(), fixed: true, clean: true, marks: marks}, record.Members(
		"title", title, "text", text, "date", p["created"], "author", p["creator"], "lang", p["language"]))
}

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

// epub reads each chapter of a book (EPUB 2 and 3) as an article: newspapers come so, one
// article a chapter.
func (w *worker) epub(in input, data []byte) {
	u, err := w.unzip(data)
	if err == nil {
		err = w.chapters(in, u)
	}
	if err != nil {
		w.skip(in.path, in.line, int64(len(data)), err.Error())
	}
}

func (w *worker) chapters(in input, u *unzipped) error {
	container, err := u.read("META-INF/container.xml")
	if err != nil {
		return err
	}
	opf := ""
	markup.Elements(container, func(e xml.StartElement) {
		if e.Name.Local == "rootfile" && opf == "" {
			opf = markup.Attribute(e, "full-path")
		}
	})
	list, err := u.read(opf)
	if err != nil || list == "" {
		return errors.Join(err, errors.New("a book without a list of chapters"))
	}
	files, order := make(map[string]string), []string(nil)
	markup.Elements(list, func(e xml.StartElement) {
		switch e.Name.Local {
		case "item":
			files[markup.Attribute(e, "id")] = path.Join(path.Dir(opf), markup.Attribute(e, "href"))
		case "itemref":
			order = append(order, markup.Attribute(e, "idref"))
		}
	})
	book, texts := dublinCore(list), 0
	for n, id := range order {
		chapter, err := u.read(files[id])
		if err != nil {
			return err
		}
		p := page.Read(chapter)
		if p.Text == "" || p.Links {
			continue // a cover, a table of contents
		}
		texts++
		w.article(origin{path: in.path, line: n + 1, bytes: int64(len(chapter)), source: book["title"], fixed: true, clean: true, marks: p.Marks}, record.Members(
			"title", p.Title, "text", p.Text, "date", book["date"], "author", p.Author, "lang", book["language"]))
	}
	if texts == 0 {
		return errors.New("a book without a chapter to read")
	}
	return nil
}
