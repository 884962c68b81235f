package record

import (
	"encoding/json"
	"slices"
	"strings"
)

// RowsOf returns the records of a table that was written column by column, as pandas does unless told otherwise:
// {"title": {"0": …, "1": …}, "text": {"0": …, "1": …}}; or row by row below the names of its columns, {"columns": ["title", "text"],
// "data": [[…, …], …]}. It returns none where the members are those of one record, which raw is.
func (s Slots) RowsOf(raw []byte, members []Member) [][]Member {
	if isSplit(members) {
		return s.splitRows(raw)
	}
	var rows []string // names of rows, in their order
	columns := make([]map[string]json.RawMessage, len(members))
	for i, m := range members {
		if m.Kind != Nested || m.Value == "" || m.Value[0] != '{' {
			continue
		}
		if known, ok, _ := s.means(m.Name); ok && (rows == nil || known.fills(Text)) {
			rows = names(m.Value)
		}
		_ = json.Unmarshal([]byte(m.Value), &columns[i]) // it was found correct
	}
	if len(rows) == 0 || rows[0] != "0" {
		return nil
	}
	table := make([][]Member, len(rows))
	for i, m := range members {
		for k, row := range rows {
			if value, ok := columns[i][row]; ok {
				kind, text := decodeValue(value, true)
				table[k] = append(table[k], Member{m.Name, kind, text})
			}
		}
	}
	return table
}

// fills reports whether a value goes to a field.
func (m meaning) fills(f Field) bool {
	for _, t := range m.slots {
		if t.field == f {
			return true
		}
	}
	return false
}

// names returns the names of a valid object's members, in their order.
func names(object string) (list []string) {
	d := json.NewDecoder(strings.NewReader(object))
	_, _ = d.Token()
	for d.More() {
		name, _ := d.Token()
		list = append(list, name.(string))
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return nil
		}
	}
	return list
}

// isSplit reports whether a record is a table with its rows below the names of its columns.
func isSplit(members []Member) bool {
	columns, data := false, false
	for _, m := range members {
		columns = columns || m.Name == "columns" && m.Kind == Nested
		data = data || m.Name == "data" && m.Kind == Nested
	}
	return columns && data
}

// splitRows returns the rows of such a table, none where it is not one of articles.
func (s Slots) splitRows(raw []byte) (rows [][]Member) {
	var table struct {
		Columns []string
		Data    [][]json.RawMessage
	}
	if json.Unmarshal(raw, &table) != nil || !slices.ContainsFunc(table.Columns, s.Tells) && !IsForeign(table.Columns) {
		return nil
	}
	columns := InEnglish(table.Columns)
	for _, cells := range table.Data {
		var row []Member
		for i, cell := range cells[:min(len(cells), len(columns))] {
			kind, text := decodeValue(cell, true)
			row = append(row, Member{columns[i], kind, text})
		}
		rows = append(rows, row)
	}
	return rows
}
