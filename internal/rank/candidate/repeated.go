package candidate

import (
	"slices"

	"summarize/internal/text"
)

// ManyStories is the number of stories from which on a common sentence is boilerplate of
// the collection: two stories may share a quotation, or be one.
const ManyStories = 3

// Boilerplate of a collection are the sentences of two words and more that independent articles
// of several stories repeat word for word: placeholders, notices, footers. They tell nothing of
// any story. Sentences are known by a hash of their words as written in the vocabulary, so that
// those of parts of a collection, each over a vocabulary of its own, can be counted together:
// LinesOf each story, then Repeated of all.

// Lines holds boilerplate, for documents over one vocabulary.
type Lines struct {
	hashes map[uint64]bool
	terms  Terms
}

// NewLines returns the lines of some hashes, for documents over a vocabulary.
func NewLines(hashes []uint64, terms Terms) Lines {
	l := Lines{hashes: make(map[uint64]bool, len(hashes)), terms: terms}
	for _, h := range hashes {
		l.hashes[h] = true
	}
	return l
}

// Originals returns the distinct articles that those of a story copy or are, in the order in which
// they are met; originals says it by article. A page without news that many stories got is copies of one
// article, which every one of them has.
func Originals(story []int, originals []int32) []int {
	var all []int
	met := map[int32]bool{}
	for _, i := range story {
		if o := originals[i]; !met[o] {
			met[o] = true
			all = append(all, int(o))
		}
	}
	return all
}

// LinesOf returns the hashes of the lines of a story, each once, ascending. It comes as its
// originals, over a vocabulary.
func LinesOf(documents []*text.Document, terms Terms) []uint64 {
	var lines []uint64
	for _, d := range documents {
		for _, s := range d.Sentences {
			if s.Last-s.First >= 2 {
				lines = append(lines, terms.hash(d.Words(s)))
			}
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// Repeated returns those of the lines of all stories, which it sorts, that are boilerplate.
func Repeated(all []uint64) []uint64 {
	slices.Sort(all)
	var lines []uint64
	for i := range all {
		if j := i + ManyStories - 1; j < len(all) && all[i] == all[j] {
			lines = append(lines, all[i])
		}
	}
	return slices.Compact(lines)
}

// has reports whether a line is one of those.
func (l Lines) has(words []text.Token) bool {
	return len(l.hashes) > 0 && len(words) >= 2 && l.hashes[l.terms.hash(words)]
}

// Terms are the hashes of the words of a vocabulary, by term.
type Terms []uint64

// The constants of FNV-1a, 64 bits (Fowler, Noll and Vo).
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// HashTerms hashes the words of a vocabulary.
func HashTerms(vocabulary []string) Terms {
	w := make(Terms, len(vocabulary))
	for t, word := range vocabulary {
		h := uint64(offset)
		for i := range len(word) {
			h = (h ^ uint64(word[i])) * prime
		}
		w[t] = h
	}
	return w
}

// hash mixes the words of a line.
func (w Terms) hash(line []text.Token) uint64 {
	h := uint64(offset)
	for _, t := range line {
		h = (h ^ w[t.Term]) * prime
		h ^= h >> 32
	}
	return h
}
