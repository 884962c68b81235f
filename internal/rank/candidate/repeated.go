package candidate

import (
	"slices"

	"summarize/internal/text"
)

// manyStories is the number of stories from which on a common sentence is boilerplate of
// the collection: two stories may share a quotation, or be one.
const manyStories = 3

// Lines holds sentences by a hash of their words.
type Lines map[uint64]bool

// Repeated finds the sentences of two words and more that independent articles of several
// stories repeat word for word: placeholders, notices, footers. They tell nothing of any
// story. Each story comes as its articles without copies.
func Repeated(stories [][]*text.Document) Lines {
	var all []uint64
	for _, documents := range stories {
		from := len(all)
		for _, d := range documents {
			for _, s := range d.Sentences {
				if s.Last-s.First >= 2 {
					all = append(all, hash(d.Words(s)))
				}
			}
		}
		slices.Sort(all[from:])
		all = all[:from+len(slices.Compact(all[from:]))]
	}
	slices.Sort(all)
	lines := Lines{}
	for i := range all {
		if j := i + manyStories - 1; j < len(all) && all[i] == all[j] {
			lines[all[i]] = true
		}
	}
	return lines
}

// has reports whether a line is one of those.
func (l Lines) has(words []text.Token) bool {
	return len(l) > 0 && len(words) >= 2 && l[hash(words)]
}

// hash mixes the terms of a line (the multiplier is that of FNV-1a, 64 bits).
func hash(words []text.Token) uint64 {
	h := uint64(14695981039346656037)
	for _, t := range words {
		h = (h ^ uint64(t.Term)) * 1099511628211
		h ^= h >> 32
	}
	return h
}
