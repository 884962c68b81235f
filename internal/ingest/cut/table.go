package cut

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"strconv"
	"strings"

	"summarize/internal/ingest/record"
	"summarize/internal/ingest/unpack"
)

// separators are what stands between the cells of a table.
const separators = ",;\t|"

// IsTable knows a table without a telling name by its first line: short names, one of
// them that of a text or title.
func IsTable(text string) bool {
	first, rest, _ := strings.Cut(text, "\n")
	if _, ok := statedSeparator(first); ok {
		return true
	}
	cells := strings.Split(strings.TrimSpace(first), string(separatorOf(first)))
	if len(cells) < 2 || strings.TrimSpace(rest) == "" {
		return false
	}
	known := false
	for _, cell := range cells {
		cell = strings.ToLower(strings.Trim(cell, `" `))
		if cell == "" || len(cell) > maxColumn || strings.ContainsAny(cell, " .!?{}<>") {
			return false
		}
		f, ok := record.OwnField(cell)
		known = known || ok && (f == record.Text || f == record.Title)
	}
	return known || record.IsForeign(cells)
}

// separatorOf returns the separator that the first line has most of.
func separatorOf(line string) rune {
	best := rune(',')
	for _, s := range separators {
		if strings.Count(line, string(s)) > strings.Count(line, string(best)) {
			best = s
		}
	}
	return best
}

// maxColumn is longer than the name of any column.
const maxColumn = 40

// statedSeparator reads the line "sep=;" that tells spreadsheet programs how to cut a table.
func statedSeparator(line string) (rune, bool) {
	line = strings.TrimRight(line, "\r")
	if len(line) != len("sep=;") || !strings.EqualFold(line[:4], "sep=") {
		return 0, false
	}
	return rune(line[4]), true
}

// A Row is one record of a table.
type Row struct {
	Line  int
	Cells []string
	Size  int // bytes in its cells
}

// Table cuts CSV (RFC 4180) and its kin: the first line names the columns, every other is a row.
type Table struct {
	Columns  []string // none before the first line is read
	Nameless bool     // the first line is a row like the others: columns go by their numbers, "1" first
	Line     int      // of the last row
	Count    int      // rows

	known  record.Slots
	csv    *csv.Reader
	guard  *guard
	before int // lines before the one that names the columns
}

// NewTable cuts what r has into rows of at most max bytes. Names that are known tell a line of
// them from a row.
func NewTable(r *bufio.Reader, max int64, known record.Slots) *Table {
	head, _ := r.Peek(r.Size())
	first, rest, _ := strings.Cut(string(head), "\n")
	separator, line := separatorOf(first), 1
	if stated, ok := statedSeparator(first); ok {
		separator, line = stated, 2
		_, _ = io.CopyN(io.Discard, r, int64(len(head)-len(rest)))
	}
	g := &guard{Reader: r, max: max}
	c := &Table{known: known, csv: csv.NewReader(g), guard: g, Line: line, before: line - 1}
	c.csv.Comma, c.csv.LazyQuotes, c.csv.FieldsPerRecord = separator, true, -1
	return c
}

// A guard ends the reading of a table when one row takes too much: a quotation mark that
// never closes would take the rest of the file into memory.
type guard struct {
	io.Reader
	n, max int64
}

func (g *guard) Read(p []byte) (int, error) {
	if g.n > g.max {
		return 0, errors.New("a row " + unpack.LargerThan(g.max) + ": a quotation mark may not be closed")
	}
	n, err := g.Reader.Read(p)
	g.n += int64(n)
	return n, err
}

// Rows hands the rows out in chunks until yield returns false.
func (c *Table) Rows(yield func([]Row) bool) error {
	var rows []Row
	size := 0
	for {
		row, err := c.next()
		switch {
		case err != nil && len(rows) > 0 && !yield(rows):
			return ErrStopped
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		case c.Columns == nil && c.isHeader(row.Cells):
			c.Columns = record.InEnglish(row.Cells)
			continue
		case c.Columns == nil:
			c.Columns, c.Nameless = numbers(len(row.Cells)), true
		}
		c.Count++
		rows, size = append(rows, row), size+row.Size
		if size >= ChunkSize {
			if !yield(rows) {
				return ErrStopped
			}
			rows, size = nil, 0
		}
	}
}

// isHeader reports whether the first line may name the columns: it does unless none of its cells
// is a known name, and one of them is a sentence.
func (c *Table) isHeader(cells []string) bool {
	if record.IsForeign(cells) {
		return true
	}
	sentence := false
	for _, cell := range cells {
		if c.known.Know(c.known.Column(cell)) {
			return true
		}
		sentence = sentence || len(cell) > maxColumn && len(strings.Fields(cell)) >= leastSentence
	}
	return !sentence
}

// leastSentence is how many words a cell has at least that is no name of a column.
const leastSentence = 5

// numbers returns the numbers from 1 to n.
func numbers(n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = strconv.Itoa(i + 1)
	}
	return names
}

func (c *Table) next() (Row, error) {
	c.guard.n = 0
	cells, err := c.csv.Read()
	if err != nil {
		return Row{}, err
	}
	c.Line, _ = c.csv.FieldPos(0)
	c.Line += c.before
	row := Row{Line: c.Line, Cells: cells}
	for _, cell := range cells {
		row.Size += len(cell)
	}
	return row, nil
}
