package record

import (
	"slices"
	"strings"

	"summarize/internal/article"
)

// Bounds of what a record keeps beside its fields: labels to group by are short
// and few, and a hostile record must not fill the memory with others.
const (
	MaxLabels = 256
	MaxLabel  = 1024 // bytes
	maxName   = 40   // bytes of a name that a message says
)

// Values returns what the members say for each field, and keeps the others with a, to group by.
func (s Slots) Values(a *article.Article, members []Member) (values [FieldCount]string) {
	type holder struct {
		*Member
		slot *slot
	}
	var found [FieldCount][maxSpellings]holder // the last of a name counts, as in encoding/json
	for i := range members {
		m := &members[i]
		known, _, exact := s.means(m.Name)
		for k := range known.slots {
			if t := &known.slots[k]; exact || found[t.field][t.rank].Member == nil {
				found[t.field][t.rank] = holder{m, t}
			}
		}
		if !exact || known.label {
			keep(a, m)
		}
	}
	for f := range found {
		for _, h := range found[f] {
			if h.Member == nil || h.Kind == Null || Field(f) == Text && h.Kind == Literal {
				continue
			}
			v := h.reach(*h.slot)
			if strings.TrimSpace(v) == "" {
				continue
			}
			if values[f] = v; Field(f) != Text {
				values[f] = strings.TrimSpace(v)
			}
			break
		}
	}
	return values
}

// Names lists the members of a record that hold something, for a message.
func Names(members []Member) string {
	const most = 12
	var list []string
	for _, m := range members {
		if m.Kind != Null && len(m.Name) <= maxName {
			list = append(list, m.Name)
		}
	}
	slices.Sort(list)
	list = slices.Compact(list)
	if len(list) > most {
		list = append(list[:most], "…")
	}
	if len(list) == 0 {
		return "it has none"
	}
	return strings.Join(list, ", ")
}

// keep stores a member that is no field, for grouping.
func keep(a *article.Article, m *Member) {
	if m.Kind == Null || m.Kind == Nested || len(m.Value) > MaxLabel || strings.Trim(m.Name, "\x00") == "" {
		delete(a.Fields, m.Name)
		return
	}
	if a.Fields == nil {
		a.Fields = make(map[string]string)
	}
	if _, known := a.Fields[m.Name]; known || len(a.Fields) < MaxLabels {
		a.Fields[m.Name] = m.Value
	}
}

// Members makes members of names and values that take turns.
func Members(pairs ...string) []Member {
	var members []Member
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			members = append(members, Member{Name: pairs[i], Kind: String, Value: pairs[i+1]})
		}
	}
	return members
}
