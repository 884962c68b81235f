package token

import (
	"cmp"
	"slices"
	"strings"
)

// A Lexicon numbers terms in the order in which they are met. The zero value is empty.
type Lexicon struct {
	number table[uint32]
	long   map[string]uint32 // of those of more than sixteen bytes
	bytes  []byte            // of all terms, one behind the other
	ends   []int             // of each in bytes
}

// add returns the number of a term.
func (l *Lexicon) add(term string) uint32 {
	k, short := packed(term)
	if short {
		if n := l.number.get(k); n != nil {
			return *n
		}
	} else if n, ok := l.long[term]; ok {
		return n
	}
	n := uint32(len(l.ends))
	l.bytes = append(l.bytes, term...)
	l.ends = append(l.ends, len(l.bytes))
	if short {
		l.number.add(k, n)
	} else {
		if l.long == nil {
			l.long = map[string]uint32{}
		}
		l.long[strings.Clone(term)] = n // not to keep the article alive
	}
	return n
}

// Len returns how many terms there are.
func (l *Lexicon) Len() int { return len(l.ends) }

// Term returns the term of a number; it shares memory with nothing.
func (l *Lexicon) Term(n uint32) string {
	start := 0
	if n > 0 {
		start = l.ends[n-1]
	}
	return string(l.bytes[start:l.ends[n]])
}

// A use is a term in one of several lexicons.
type use struct {
	prefix  uint64 // its first eight bytes, which order as they do
	term    string
	lexicon int32
	number  int32
}

// uses appends the terms of l, the w-th of several lexicons.
func (l *Lexicon) uses(out []use, w int) []use {
	all, start := string(l.bytes), 0
	for n, end := range l.ends {
		u := use{term: all[start:end], lexicon: int32(w), number: int32(n)}
		for i := range min(8, len(u.term)) {
			u.prefix |= uint64(u.term[i]) << (56 - 8*i)
		}
		out = append(out, u)
		start = end
	}
	return out
}

// Union returns the sorted distinct terms of all lexicons, some of which may be nil,
// and, for each lexicon, the new number of each of its terms.
func Union(lexicons []*Lexicon) (vocabulary []string, renumber [][]uint32) {
	var all []use
	renumber = make([][]uint32, len(lexicons))
	for w, l := range lexicons {
		if l != nil {
			renumber[w] = make([]uint32, len(l.ends))
			all = l.uses(slices.Grow(all, len(l.ends)), w)
		}
	}
	slices.SortFunc(all, func(a, b use) int {
		if a.prefix != b.prefix {
			return cmp.Compare(a.prefix, b.prefix)
		}
		return strings.Compare(a.term, b.term)
	})
	for _, u := range all {
		if n := len(vocabulary); n == 0 || vocabulary[n-1] != u.term {
			vocabulary = append(vocabulary, u.term)
		}
		renumber[u.lexicon][u.number] = uint32(len(vocabulary) - 1)
	}
	return vocabulary, renumber
}
