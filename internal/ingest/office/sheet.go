package office

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
	"time"

	"summarize/internal/ingest/markup"
	"summarize/internal/ingest/unpack"
)

// A sheetReader reads one sheet after the other.
type sheetReader struct {
	strings []string
	dated   map[string]bool // styles of cells that show their number as a date
	epoch   time.Time
	yield   func(Row)
	handed  *unpack.Meter // one text may be that of many cells

	row   Row
	cell  cell
	value strings.Builder // of the element v
	text  cellText        // of a string that stands in the cell itself
	in    bool            // the element v
}

// A cell is what its attributes say.
type cell struct {
	column      int // from 0
	kind, style string
}

func (s *sheetReader) read(sheet int, content string) error {
	s.row = Row{Sheet: sheet}
	return tokens(content, s.take)
}

func (s *sheetReader) take(token xml.Token) error {
	s.text.take(token)
	switch e := token.(type) {
	case xml.StartElement:
		switch e.Name.Local {
		case "row":
			s.row.Cells = s.row.Cells[:0]
			s.row.Number++
			if n, err := strconv.Atoi(markup.Attribute(e, "r")); err == nil {
				s.row.Number = n
			}
		case "c":
			s.cell = cell{columnOf(markup.Attribute(e, "r"), len(s.row.Cells)), markup.Attribute(e, "t"), markup.Attribute(e, "s")}
			s.value.Reset()
			s.text.Reset()
		case "v":
			s.in = true
		}
	case xml.EndElement:
		switch e.Name.Local {
		case "v":
			s.in = false
		case "c":
			return s.put(strings.TrimSpace(s.content()))
		case "row":
			if len(s.row.Cells) > 0 {
				s.yield(s.row)
			}
		}
	case xml.CharData:
		if s.in {
			s.value.Write(e)
		}
	}
	return nil
}

// put writes the cell at hand to its place in the row.
func (s *sheetReader) put(value string) error {
	if value == "" || s.cell.column >= maxColumns {
		return nil
	}
	for len(s.row.Cells) <= s.cell.column {
		s.row.Cells = append(s.row.Cells, "")
	}
	s.row.Cells[s.cell.column] = value
	return s.handed.Take(len(value))
}

// content returns what the cell at hand shows; a mistake of a formula is nothing.
func (s *sheetReader) content() string {
	value := s.value.String()
	switch s.cell.kind {
	case "s":
		if i, err := strconv.Atoi(strings.TrimSpace(value)); err == nil && 0 <= i && i < len(s.strings) {
			return s.strings[i]
		}
		return ""
	case "inlineStr":
		return s.text.String()
	case "e":
		return ""
	case "", "n":
		if s.dated[s.cell.style] {
			return s.date(value)
		}
	}
	return value
}

// lastDay is 31 December 9999, behind which there is no date in a workbook.
const lastDay = 2_958_465

// date writes a number of days as the date that it is.
func (s *sheetReader) date(value string) string {
	days, err := strconv.ParseFloat(value, 64)
	if err != nil || !(1 <= days && days < lastDay+1) {
		return value
	}
	day := math.Floor(days)
	t := s.epoch.AddDate(0, 0, int(day)).Add(time.Duration(math.Round((days-day)*24*60*60)) * time.Second)
	if days == day {
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

// columnOf returns the column that a reference names ("AB12": 27), or the one that is next.
func columnOf(reference string, next int) int {
	column := 0
	for _, c := range []byte(reference) {
		if c < 'A' || 'Z' < c || column > maxColumns {
			break
		}
		column = 26*column + int(c-'A') + 1
	}
	if column == 0 {
		return next
	}
	return column - 1
}

// dateStyles returns the styles, by their place, that show a number as a date.
func (u *unzipped) dateStyles() (map[string]bool, error) {
	content, err := u.read("xl/styles.xml")
	if err != nil {
		return nil, err
	}
	dated, formats := make(map[string]bool), make(map[string]string)
	style, inside := 0, false
	err = tokens(content, func(token xml.Token) error {
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "numFmt":
				formats[markup.Attribute(e, "numFmtId")] = markup.Attribute(e, "formatCode")
			case "cellXfs":
				inside = true
			case "xf":
				if id := markup.Attribute(e, "numFmtId"); inside && isDateFormat(id, formats[id]) {
					dated[strconv.Itoa(style)] = true
				}
				if inside {
					style++
				}
			}
		case xml.EndElement:
			inside = inside && e.Name.Local != "cellXfs"
		}
		return nil
	})
	return dated, err
}

// isDateFormat tells whether a format of numbers shows a day: by its code, or by its number where it is one of those that every program
// knows (ECMA-376, part 1, 18.8.30).
func isDateFormat(id, code string) bool {
	if code == "" {
		n, _ := strconv.Atoi(id)
		return 14 <= n && n <= 17 || n == 22 || 27 <= n && n <= 31 || n == 36 || 50 <= n && n <= 54 || n == 57 || n == 58
	}
	code = strings.ToLower(withoutLiterals(code))
	return strings.Contains(code, "y") || strings.Contains(code, "d") && strings.Contains(code, "m")
}

// withoutLiterals cuts out of a format what it shows as it is: between quotation marks, in brackets, behind a backslash.
func withoutLiterals(code string) string {
	var b strings.Builder
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case '\\', '_', '*':
			i++
		case '"', '[':
			end := strings.IndexByte(code[i+1:], map[byte]byte{'"': '"', '[': ']'}[c])
			if end < 0 {
				return b.String()
			}
			i += end + 1
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
