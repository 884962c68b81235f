package office

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strconv"
	"strings"
	"time"

	"summarize/internal/ingest/markup"
	"summarize/internal/ingest/unpack"
)

// A Row is a line of a sheet.
type Row struct {
	Sheet  int      // from 1, in the order of the workbook
	Number int      // from 1, as the sheet shows it
	Cells  []string // from the first column; valid until the next row is handed out
}

// maxColumns is how many cells of a row are read.
const maxColumns = 1000

// IsWorkbook knows a workbook of Excel by its first bytes.
func IsWorkbook(raw []byte) bool {
	return IsZipOf(raw, "xl/workbook.xml", "xl/worksheets/", "xl/_rels/")
}

// Workbook hands out the rows of a workbook of Excel that are not empty, sheet by sheet. Dates are written as in RFC 3339, without
// a clock where they have none. Of formulas it reads what was last computed.
func Workbook(data []byte, limits unpack.Limits, yield func(Row)) error {
	u, err := unzip(data, limits)
	if err != nil {
		return err
	}
	sheets, epoch, err := u.sheets()
	if err != nil {
		return err
	}
	s := &sheetReader{epoch: epoch, yield: yield, handed: holding(data, limits)}
	if s.strings, err = u.sharedStrings(); err != nil {
		return err
	}
	if s.dated, err = u.dateStyles(); err != nil {
		return err
	}
	for i, name := range sheets {
		content, err := u.read(name)
		if err != nil {
			return err
		}
		if err := s.read(i+1, content); err != nil {
			return fmt.Errorf("%s breaks off: %w", path.Base(name), err)
		}
	}
	return nil
}

// The days from which workbooks count.
var (
	epoch1900 = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC) // with a 29 February 1900 that there was not
	epoch1904 = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
)

// sheets returns the members that hold a workbook's sheets, and the day from which it counts.
func (u *unzipped) sheets() (files []string, epoch time.Time, err error) {
	book, err := u.read("xl/workbook.xml")
	if err != nil {
		return nil, epoch, err
	}
	relations, err := u.read("xl/_rels/workbook.xml.rels")
	if err != nil {
		return nil, epoch, err
	}
	targets := make(map[string]string)
	markup.Elements(relations, func(e xml.StartElement) {
		target := markup.Attribute(e, "Target")
		if !path.IsAbs(target) {
			target = path.Join("xl", target)
		}
		targets[markup.Attribute(e, "Id")] = strings.TrimPrefix(target, "/")
	})
	epoch = epoch1900
	markup.Elements(book, func(e xml.StartElement) {
		switch e.Name.Local {
		case "workbookPr":
			if on, _ := strconv.ParseBool(markup.Attribute(e, "date1904")); on {
				epoch = epoch1904
			}
		case "sheet":
			if file := targets[markup.Attribute(e, "id")]; file != "" {
				files = append(files, file)
			}
		}
	})
	if len(files) == 0 {
		return nil, epoch, errors.New("a workbook without sheets")
	}
	return files, epoch, nil
}

// sharedStrings returns the texts that cells name by their place.
func (u *unzipped) sharedStrings() (all []string, err error) {
	content, err := u.read("xl/sharedStrings.xml")
	if err != nil || content == "" {
		return nil, err
	}
	var t cellText
	err = tokens(content, func(token xml.Token) error {
		t.take(token)
		switch e := token.(type) {
		case xml.StartElement:
			if e.Name.Local == "si" {
				t.Reset()
			}
		case xml.EndElement:
			if e.Name.Local == "si" {
				all = append(all, t.String())
			}
		}
		return nil
	})
	return all, err
}

// tokens calls do for each token of XML, to its end or the first fault.
func tokens(content string, do func(xml.Token) error) error {
	for d := markup.Decoder(content); ; {
		token, err := d.RawToken()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
		if err := do(token); err != nil {
			return err
		}
	}
}

// A cellText collects what elements t hold, without the readings that Japanese words have beside them.
type cellText struct {
	strings.Builder
	in, phonetic bool
}

func (t *cellText) take(token xml.Token) {
	switch e := token.(type) {
	case xml.StartElement:
		t.in = t.in || e.Name.Local == "t"
		t.phonetic = t.phonetic || e.Name.Local == "rPh"
	case xml.EndElement:
		t.in = t.in && e.Name.Local != "t"
		t.phonetic = t.phonetic && e.Name.Local != "rPh"
	case xml.CharData:
		if t.in && !t.phonetic {
			t.Write(e)
		}
	}
}
