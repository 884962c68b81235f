package ingest

import (
	"slices"
	"strconv"

	"summarize/internal/ingest/cut"
	"summarize/internal/ingest/office"
	"summarize/internal/ingest/record"
)

func isWorkbook(h head) bool { return office.IsWorkbook(h.raw) }

// maxPreface is how many rows of a sheet may stand in front of the one that names its columns: exports begin with what was asked for.
const maxPreface = 20

// xlsx reads each row of the sheets whose columns name a title or a text as a record.
func (w *worker) xlsx(in input, data []byte) {
	var columns []string
	sheet, before, tables := 0, 0, 0
	err := office.Workbook(data, w.options.limits, func(row office.Row) {
		if row.Sheet != sheet {
			sheet, before, columns = row.Sheet, 0, nil
		}
		switch {
		case columns != nil:
		case before == maxPreface:
			return
		default:
			before++
			var named bool
			if columns, named = w.columnsOf(row.Cells); columns != nil {
				tables++
			}
			if columns == nil || named {
				return
			}
		}
		size := 0
		for _, cell := range row.Cells {
			size += len(cell)
		}
		w.tableRow(origin{path: in.path, now: in.modified()}, columns, cut.Row{Line: row.Number, Cells: row.Cells, Size: size})
	})
	switch {
	case err != nil:
		w.skip(in.path, 0, int64(len(data)), err.Error())
	case tables == 0:
		w.skip(in.path, 0, int64(len(data)), "a workbook without a sheet whose columns name a text or title; say which it is with --text-field (1 for the first column)")
	}
}

// columnsOf returns the columns that a row names, where one of them is that of a title or a text; or their numbers, where the reader
// has named a number for one of these.
func (w *worker) columnsOf(cells []string) (columns []string, named bool) {
	slots := w.options.slots
	if record.IsForeign(cells) || slices.ContainsFunc(cells, slots.Tells) {
		return slices.Clone(record.InEnglish(cells)), true
	}
	for i := range cells {
		columns = append(columns, strconv.Itoa(i+1))
	}
	if slices.ContainsFunc(columns, slots.Tells) {
		return columns, false
	}
	return nil, false
}
