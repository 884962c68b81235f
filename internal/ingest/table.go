package ingest

import (
	"fmt"
	"io"
	"iter"
	"strings"

	"summarize/internal/ingest/cut"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/unpack"
)

func isTable(h head) bool { return cut.IsTable(h.text) }

// tableTasks reads CSV and its kin, whose columns are named as members of records are.
func tableTasks(in input, o Options) iter.Seq[task] {
	return textTasks(in, o, func(r io.Reader, size int64, yield func(task) bool) {
		c, now := cut.NewTable(unpack.Buffered(r, size), o.MaxRecord, o.slots), in.modified()
		err := c.Rows(func(rows []cut.Row) bool {
			columns, nameless := c.Columns, c.Nameless
			return yield(func(w *worker) {
				if nameless {
					w.warn(in.path, 0, "columns", "its first line names no columns: they go by their numbers (--text-field 1, --date-field 2)")
				}
				for _, row := range rows {
					w.bytes += int64(row.Size)
					w.tableRow(origin{path: in.path, now: now}, columns, row)
				}
			})
		})
		switch {
		case err == cut.ErrStopped:
		case err != nil:
			yield(skip(in.path, c.Line, 0, "not read to its end: "+err.Error()))
		case c.Columns == nil:
			yield(skip(in.path, 0, size, "empty"))
		case c.Count == 0:
			yield(skip(in.path, 0, size, "a table without rows"))
		}
	})
}

// tableRow makes an article of a row.
func (w *worker) tableRow(at origin, columns []string, row cut.Row) {
	if len(row.Cells) > len(columns) {
		w.warn(at.path, row.Line, "cells", fmt.Sprintf("%d cells under %d columns; those behind are left out", len(row.Cells), len(columns)))
	}
	var members []record.Member
	for i, cell := range row.Cells[:min(len(row.Cells), len(columns))] {
		if strings.TrimSpace(cell) != "" {
			members = append(members, record.Member{Name: w.options.slots.Column(columns[i]), Kind: record.String, Value: strings.ToValidUTF8(cell, "\ufffd")})
		}
	}
	at.line, at.bytes = row.Line, int64(row.Size)
	w.article(at, w.withText(at, nil, members))
}
