package office

import (
	"encoding/xml"
	"errors"
	"path"

	"summarize/internal/ingest/markup"
	"summarize/internal/ingest/page"
	"summarize/internal/ingest/unpack"
)

// A Chapter of a book: newspapers come so, one article a chapter.
type Chapter struct {
	Document
	Number int    // in the order of reading, from 1
	Book   string // its title
	Size   int64  // as stored
}

// Book reads the chapters of a book, those before an error where there is one. Covers and tables of
// contents are none.
func Book(data []byte, limits unpack.Limits) ([]Chapter, error) {
	u, err := unzip(data, limits)
	if err != nil {
		return nil, err
	}
	return u.chapters()
}

func (u *unzipped) chapters() (all []Chapter, err error) {
	container, err := u.read("META-INF/container.xml")
	if err != nil {
		return nil, err
	}
	opf := ""
	markup.Elements(container, func(e xml.StartElement) {
		if e.Name.Local == "rootfile" && opf == "" {
			opf = markup.Attribute(e, "full-path")
		}
	})
	list, err := u.read(opf)
	if err != nil || list == "" {
		return nil, errors.Join(err, errors.New("a book without a list of chapters"))
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
	book := dublinCore(list)
	for n, id := range order {
		chapter, err := u.read(files[id])
		if err != nil {
			return all, err
		}
		p := page.Read(chapter)
		if p.Text == "" || p.Links {
			continue // a cover, a table of contents
		}
		all = append(all, Chapter{
			Document: Document{Title: p.Title, Text: p.Text, Marks: p.Marks, Created: book["date"], Author: p.Author, Lang: book["language"]},
			Number:   n + 1, Book: book["title"], Size: int64(len(chapter)),
		})
	}
	if len(all) == 0 {
		return nil, errors.New("a book without a chapter to read")
	}
	return all, nil
}
