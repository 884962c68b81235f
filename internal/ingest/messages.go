package ingest

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"summarize/internal/ingest/record"
)

// fold joins what was skipped for one reason in a file that gave no article at
// all: a file of other records needs one line, not one a record. In a file that
// gave articles each record counts.
func fold(skipped []Skipped, items []item) []Skipped {
	if len(skipped) == 0 {
		return skipped
	}
	gave := make(map[string]bool)
	for i := range items {
		gave[items[i].Path] = true
	}
	type group struct{ path, reason string }
	first, more := make(map[group]int), make(map[group]int)
	kept := skipped[:0]
	for _, s := range skipped {
		g := group{s.Path, s.Reason}
		if i, ok := first[g]; ok && !gave[s.Path] {
			kept[i].Bytes += s.Bytes
			more[g]++
			continue
		}
		first[g] = len(kept)
		kept = append(kept, s)
	}
	for g, n := range more {
		kept[first[g]].Reason += fmt.Sprintf(" (and %d more like this)", n)
	}
	return kept
}

// A warning is a doubt about one place of the input.
type warning struct {
	path  string
	line  int
	about string // warnings of one path that are about the same are folded
	text  string
}

// maxTold is how many warnings of one kind a file gets: ten thousand records
// with one strange date deserve three lines.
const maxTold = 3

// tell writes warnings out: by path, then kind, then line.
func tell(warnings []warning) []string {
	slices.SortStableFunc(warnings, func(a, b warning) int {
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.about, b.about), cmp.Compare(a.line, b.line), cmp.Compare(a.text, b.text))
	})
	told := []string{}
	for i := 0; i < len(warnings); {
		first, n := warnings[i], 1
		for i+n < len(warnings) && warnings[i+n].path == first.path && warnings[i+n].about == first.about {
			n++
		}
		for _, w := range warnings[i : i+min(n, maxTold)] {
			told = append(told, w.String())
		}
		if n > maxTold {
			told[len(told)-1] += fmt.Sprintf(" (and %d more like this)", n-maxTold)
		}
		i += n
	}
	return told
}

func (w warning) String() string {
	if w.line == 0 {
		return w.path + ": " + w.text
	}
	return fmt.Sprintf("%s:%d: %s", w.path, w.line, w.text)
}

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
