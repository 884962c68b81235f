package ingest

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"summarize/internal/ingest/record"
	"time"
)

// separators are what stands between the cells of a table.
const separators = ",;\t|"

// isTable knows a table without a telling name by its first line: short names, one of
// them that of a text or title.
func isTable(h head) bool {
	first, rest, _ := strings.Cut(h.text, "\n")
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
	known = known || record.IsForeign(cells)
	return known
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

// tableTasks reads CSV (RFC 4180) and its kin: the first line names the columns, as members of
// records are named, every other is a record.
func tableTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, note, err := in.openText(o)
		if err != nil {
			yield(skip(in.path, 0, size, reason(err)))
			return
		}
		defer r.Close()
		if note != "" && !yield(warn(in.path, "encoding", note)) {
			return
		}
		c := newTableCutter(in, buffered(r, size), o)
		err = c.rows(yield)
		switch {
		case err == errStopped:
		case err != nil:
			yield(skip(in.path, c.line, 0, "not read to its end: "+err.Error()))
		case c.columns == nil:
			yield(skip(in.path, 0, size, "empty"))
		case c.count == 0:
			yield(skip(in.path, 0, size, "a table without rows"))
		}
	}
}

// statedSeparator reads the line "sep=;" that tells spreadsheet programs how to cut a table.
func statedSeparator(line string) (rune, bool) {
	line = strings.TrimRight(line, "\r")
	if len(line) != len("sep=;") || !strings.EqualFold(line[:4], "sep=") {
		return 0, false
	}
	return rune(line[4]), true
}

type tableCutter struct {
	in      input
	now     time.Time
	csv     *csv.Reader
	guard   *guard
	columns []string
	line    int
	before  int // lines before the one that names the columns
	count   int
}

func newTableCutter(in input, r interface {
	io.Reader
	Peek(int) ([]byte, error)
	Size() int
}, o Options) *tableCutter {
	head, _ := r.Peek(r.Size())
	first, rest, _ := strings.Cut(string(head), "\n")
	separator, line := separatorOf(first), 1
	if stated, ok := statedSeparator(first); ok {
		separator, line = stated, 2
		_, _ = io.CopyN(io.Discard, r, int64(len(head)-len(rest)))
	}
	g := &guard{Reader: r, max: o.MaxRecord}
	c := &tableCutter{in: in, now: in.modified(), csv: csv.NewReader(g), guard: g, line: line, before: line - 1}
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
		return 0, errors.New("a row " + over(g.max) + ": a quotation mark may not be closed")
	}
	n, err := g.Reader.Read(p)
	g.n += int64(n)
	return n, err
}

// rows hands the rows out in tasks of about a chunk.
func (c *tableCutter) rows(yield func(task) bool) error {
	var rows []tableRow
	size := 0
	flush := func() bool {
		batch, bytes, at, columns := rows, size, origin{path: c.in.path, now: c.now}, c.columns
		rows, size = nil, 0
		return len(batch) == 0 || yield(func(w *worker) {
			w.bytes += int64(bytes)
			for _, row := range batch {
				w.tableRow(at, columns, row)
			}
		})
	}
	for {
		c.guard.n = 0
		cells, err := c.csv.Read()
		if err != nil {
			if !flush() {
				return errStopped
			}
			if err == io.EOF {
				return nil
			}
			return err
		}
		c.line, _ = c.csv.FieldPos(0)
		c.line += c.before
		if c.columns == nil {
			c.columns = record.InEnglish(cells)
			continue
		}
		c.count++
		row := tableRow{line: c.line, cells: cells}
		for _, cell := range cells {
			row.bytes += len(cell)
		}
		rows, size = append(rows, row), size+row.bytes
		if size >= chunkSize && !flush() {
			return errStopped
		}
	}
}

type tableRow struct {
	line  int
	cells []string
	bytes int
}

// tableRow makes an article of a row. Columns may be named in capitals: Title, TEXT.
func (w *worker) tableRow(at origin, columns []string, row tableRow) {
	if len(row.cells) > len(columns) {
		w.warn(at.path, row.line, "cells", fmt.Sprintf("%d cells under %d columns; those behind are left out", len(row.cells), len(columns)))
	}
	var members []record.Member
	for i, cell := range row.cells[:min(len(row.cells), len(columns))] {
		name := strings.TrimSpace(columns[i])
		if small := strings.ToLower(name); !w.options.slots.Know(name) && w.options.slots.Know(small) {
			name = small
		}
		if strings.TrimSpace(cell) != "" {
			members = append(members, record.Member{Name: name, Kind: record.String, Value: strings.ToValidUTF8(cell, "\ufffd")})
		}
	}
	at.line, at.bytes = row.line, int64(row.bytes)
	w.article(at, members)
}
