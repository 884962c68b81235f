package anaphora

import (
	"slices"

	"summarize/internal/text"
)

// A Reader knows what the sentences of a summary have told so far. The zero value has
// read nothing.
type Reader struct {
	// Knows reports whether a word was told in an earlier summary, a surname among them; nil: none was.
	Knows func(term uint32) bool

	read []sentence // few: to look a word up in all of them costs less than to list their words
}

// A sentence is one of an article.
type sentence struct {
	source Source
	number int
}

func (s sentence) words() []text.Token {
	return s.source.Document.Words(s.source.Document.Sentences[s.number])
}

// reach is how many sentences back in its article the sentence told just before may
// stand to make clear what a definite noun means.
const reach = 3

// Understands reports whether the reader knows what a need of sentence n asks for.
func (r *Reader) Understands(a Source, n int, need Need) bool {
	at := -1 // the sentence read last, where it is one of this article
	if k := len(r.read) - 1; k >= 0 && r.read[k].source.Document == a.Document {
		at = r.read[k].number
	}
	switch need.Kind {
	case Previous:
		return at >= 0 && at == before(a.Document, n)
	case Inside:
		return at >= 0
	case Surname:
		return r.knows(need.Terms[0]) || r.met(need.Terms[0]) || fullWithin(a, n, need.Terms[0])
	}
	if at >= 0 && (at >= n-reach && len(need.Terms) > 0 || at == before(a.Document, n)) {
		return true
	}
	return slices.ContainsFunc(need.Terms, func(t uint32) bool { return r.knows(t) || r.heard(t, a.Document, n) })
}

func (r *Reader) knows(term uint32) bool { return r.Knows != nil && r.Knows(term) }

// heard reports whether any sentence has told a term and may mean what sentence n of an article
// means by it.
func (r *Reader) heard(term uint32, d *text.Document, n int) bool {
	return slices.ContainsFunc(r.read, func(s sentence) bool { return tells(s.words(), term) && s.isOfOne(d, n) })
}

func tells(words []text.Token, term uint32) bool {
	return slices.ContainsFunc(words, func(w text.Token) bool { return w.Term == term })
}

// names reports whether a term is among words as a name: "the bank" does not name a Bank.
func names(words []text.Token, term uint32) bool {
	return slices.ContainsFunc(words, func(w text.Token) bool { return w.Term == term && w.Is(text.Name) })
}

// sharedNames is the share of a sentence's names that another article has where both speak of one
// thing. Two firms are both called Inc.
const sharedNames = 1.0 / 3

// isOfOne reports whether what a sentence tells may be what sentence n of an article speaks of:
// enough of its names, or of those before it where it has none, stand there or before. Another
// country has a trade deficit, too.
func (s sentence) isOfOne(d *text.Document, n int) bool {
	if s.source.Document == d {
		return true
	}
	named := func(w text.Token) bool { return w.Is(text.Name) }
	words := s.words()
	if !slices.ContainsFunc(words, named) {
		words = s.source.Document.Tokens[:s.source.Document.Sentences[s.number].First]
	}
	known := d.Tokens[:d.Sentences[n].Last]
	all, shared := 0, 0
	for _, w := range words {
		if named(w) {
			all++
			if names(known, w.Term) {
				shared++
			}
		}
	}
	return float64(shared) >= sharedNames*float64(all)
}

// met reports whether any sentence has introduced a surname by a fuller name.
func (r *Reader) met(name uint32) bool {
	return slices.ContainsFunc(r.read, func(s sentence) bool {
		words := s.words()
		for k, w := range words {
			if w.Term == name && w.Is(text.Name) && introduces(s.source, words, k) {
				return true
			}
		}
		return false
	})
}

// before returns the index of the sentence of running text before n, or -1.
func before(d *text.Document, n int) int {
	for n--; n >= 0; n-- {
		if d.Sentences[n].Kind == text.Prose {
			break
		}
	}
	return n
}

// fullWithin reports whether sentence n itself gives the fuller name.
func fullWithin(a Source, n int, name uint32) bool {
	words := a.Document.Words(a.Document.Sentences[n])
	for k, w := range words {
		if w.Term == name && w.Is(text.Name) {
			return introduces(a, words, k)
		}
	}
	return false
}

// Read tells the reader sentence n.
func (r *Reader) Read(a Source, n int) { r.read = append(r.read, sentence{a, n}) }
