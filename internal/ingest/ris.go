package ingest

import (
	"iter"
	"strings"

	"summarize/internal/ingest/record"
)

// isRIS knows a list of references as Zotero, ProQuest and databases of newspapers export it: each begins with its type.
func isRIS(h head) bool {
	return strings.HasPrefix(strings.TrimLeft(h.text, " \t\r\n"), "TY  - ")
}

// ris reads each reference of a list as an article: its abstract, or its title alone.
func (w *worker) ris(in input, data []byte) {
	text, ok := w.decode(in.path, 0, data, "")
	if !ok {
		return
	}
	found := 0
	for r := range references(text) {
		found++
		w.article(origin{path: in.path, line: r.line, bytes: int64(r.size), fixed: true}, r.members())
	}
	if found == 0 {
		w.skip(in.path, 0, int64(len(data)), "a list of references without one")
	}
}

// A reference is what the lines from TY to ER say, by their tags.
type reference struct {
	line, size int
	values     map[string][]string
}

// references gives those of a list, the last of which need not be closed. A line without a tag goes on with the one before.
func references(text string) iter.Seq[reference] {
	return func(yield func(reference) bool) {
		r, last, line := reference{}, "", 0
		for s := range strings.Lines(text) {
			line++
			tag, value, ok := risLine(strings.TrimRight(s, "\r\n"))
			switch {
			case ok && (tag == "TY" || tag == "ER"):
				if len(r.values) > 0 && !yield(r) {
					return
				}
				r, last = reference{line: line, values: map[string][]string{}}, ""
				continue
			case r.values == nil || !ok && last == "":
				continue // in front of the first
			case ok:
				last = tag
			}
			r.size += len(s)
			r.values[last] = append(r.values[last], value)
		}
		if len(r.values) > 0 {
			yield(r)
		}
	}
}

// risLine splits "TI  - Bridge closed". Of a line without a tag all is value.
func risLine(s string) (tag, value string, ok bool) {
	if len(s) < 5 || s[2:5] != "  -" || strings.Trim(s[:2], "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
		return "", strings.TrimSpace(s), false
	}
	return s[:2], strings.TrimSpace(s[5:]), true
}

// members puts a reference as the members of a record.
func (r *reference) members() []record.Member {
	first := func(between string, tags ...string) string {
		for _, tag := range tags {
			if v := strings.TrimSpace(strings.Join(r.values[tag], between)); v != "" {
				return v
			}
		}
		return ""
	}
	address, _, _ := strings.Cut(first("\n", "UR", "L2"), "\n")
	return record.Members("id", first(" ", "AN", "ID"), "title", first(" ", "TI", "T1", "CT"), "text", first("\n", "AB", "N2"), "date", risDate(first(" ", "DA", "Y1", "PY")),
		"url", address, "source", first(" ", "T2", "JO", "JF", "JA", "PB"), "lang", first(" ", "LA"), "author", first(", ", "AU", "A1"))
}

// risDate cuts what follows the day in "2026/03/02/Spring"; a year alone is no day.
func risDate(s string) string {
	parts := strings.Split(s, "/")
	if len(parts) < 3 {
		return strings.Trim(s, "/ ")
	}
	return strings.Join(parts[:3], "-")
}
