package anaphora

import "summarize/internal/text"

// A Reader knows what the sentences of a summary have told so far. The zero value has
// read nothing.
type Reader struct {
	Knows map[uint32]bool // words that were told in an earlier summary, surnames among them

	terms map[uint32]bool // told in any sentence
	names map[uint32]bool // surnames introduced by a fuller name
	last  *text.Document  // of the sentence read last
	at    int             // and its index
}

// reach is how many sentences back in its article the sentence told just before may
// stand to make clear what a definite noun means.
const reach = 3

// Understands reports whether the reader knows what a need of sentence n asks for.
func (r *Reader) Understands(a Source, n int, need Need) bool {
	switch need.Kind {
	case Previous:
		return r.last == a.Document && r.at == before(a.Document, n)
	case Surname:
		return r.names[need.Terms[0]] || r.Knows[need.Terms[0]] || fullWithin(a, n, need.Terms[0])
	}
	if r.last == a.Document && r.at >= n-reach {
		return true
	}
	for _, t := range need.Terms {
		if r.terms[t] || r.Knows[t] {
			return true
		}
	}
	return false
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
			return introduces(a.Text, words, k)
		}
	}
	return false
}

// Read tells the reader sentence n.
func (r *Reader) Read(a Source, n int) {
	if r.terms == nil {
		r.terms, r.names = map[uint32]bool{}, map[uint32]bool{}
	}
	words := a.Document.Words(a.Document.Sentences[n])
	for k, w := range words {
		r.terms[w.Term] = true
		if w.Is(text.Name) && introduces(a.Text, words, k) {
			r.names[w.Term] = true
		}
	}
	r.last, r.at = a.Document, n
}
