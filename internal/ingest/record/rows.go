package record

import (
	"encoding/json"
	"strings"
)

// RowsOf returns the records of a table that was written column by column, as pandas does unless told otherwise:
// {"title": {"0": …, "1": …}, "text": {"0": …, "1": …}}; none where the members are those of one record.
func (s Slots) RowsOf(members []Member) [][]Member {
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
