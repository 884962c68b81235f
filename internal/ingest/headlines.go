package ingest

import (
	"fmt"
	"maps"
	"slices"
	"summarize/internal/ingest/record"
)

// headlines are records of one file that have a title and no text. They are told by their
// titles, and the file is named: most likely its text goes by a name nobody thought of.
type headlines struct {
	records int
	names   string // of its members
	hint    string
}

// headline books a record without text.
func (w *worker) headline(at origin, members []record.Member) {
	h := w.headlines[at.path]
	if h.records++; h.records == 1 {
		h.names, h.hint = record.Names(members), at.hint("is the text")
	}
	if w.headlines == nil {
		w.headlines = make(map[string]headlines)
	}
	w.headlines[at.path] = h
}

// headlineWarnings is one warning a file.
func headlineWarnings(batches []*batch) (warnings []warning) {
	all := make(map[string]headlines)
	for _, b := range batches {
		for path, h := range b.headlines {
			sum, met := all[path]
			if !met {
				sum.names, sum.hint = h.names, h.hint
			}
			sum.records += h.records
			all[path] = sum
		}
	}
	for _, path := range slices.Sorted(maps.Keys(all)) {
		h := all[path]
		text := fmt.Sprintf("%d records have a title and no text (their fields: %s)%s", h.records, h.names, h.hint)
		if h.records == 1 {
			text = fmt.Sprintf("a record has a title and no text (its fields: %s)%s", h.names, h.hint)
		}
		warnings = append(warnings, warning{path, 0, "headlines", text})
	}
	return warnings
}
