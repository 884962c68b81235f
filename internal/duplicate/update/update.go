// Package update tells what a text adds to others that were told before: the sentences
// of it that state something they do not, by a new statement, another number or name, or
// a negation. A reprint adds nothing, however it is wrapped, cut, quoted, set in capitals,
// signed or dated; an update does, however much of it was told.
//
// It compares words in normal form (package normal), sentence by sentence:
//
//  1. Texts are cut into sentences, or come cut; lines that end like no sentence, places
//     and days before a dash, and what only signs or advertises say nothing (sentence.go).
//  2. Each sentence is aligned with the told one that shares most words with it, in order
//     (a longest common subsequence); words also count as told that stand in three words
//     in a row anywhere in what was told (align.go).
//  3. A sentence of which half the content is not told adds a statement, unless its words
//     were all told elsewhere. In the others the gaps of the alignment are looked at: a
//     number or name that stands where another stood, or that was told nowhere; a negation
//     on one side only; four and more new words in a row (facts.go).
//
// A word replaced by another word is no addition: papers do that to every report. So
// "raised" for "held" is missed where no number, name or negation goes with it.
//
// Which of two texts is later is the caller's to know.
package update

import "summarize/internal/duplicate/normal"

// A Text is one article's prose.
type Text struct {
	Text      string
	Sentences []normal.Span // its prose, ascending; nil: cut here
	Lang      string        // a BCP 47 tag; "": as the text tells
}

// Kind tells how a sentence adds to what was told.
type Kind uint8

// The kinds of additions.
const (
	Statement Kind = iota // a sentence, or four and more words of one, told nowhere
	Number
	Name
	Negation // or its loss
)

// String returns the kind's name.
func (k Kind) String() string { return [...]string{"statement", "number", "name", "negation"}[k] }

// An Addition is a sentence of the later text that states what was not told.
type Addition struct {
	Sentence normal.Span
	Kind     Kind
	Words    normal.Span // of the first such statement; the place, where a negation went
}

// Told is what was told: texts, each cut into sentences. It is for one goroutine.
type Told struct {
	sentences []sentence
	having    map[id][]int32 // sentences that have a content word
	words     map[id]bool
	near      map[string][]string // told words by their first three letters
	triples   map[[3]id]bool
	scratch   aligner
}

// NewTold returns what some texts tell.
func NewTold(texts ...Text) *Told {
	t := &Told{having: map[id][]int32{}, words: map[id]bool{}, near: map[string][]string{}, triples: map[[3]id]bool{}}
	for _, text := range texts {
		t.Add(text)
	}
	return t
}

// Add tells one more text.
func (t *Told) Add(text Text) {
	r := read(text)
	for i := range r.tokens {
		w := &r.tokens[i]
		if !t.words[w.id] {
			t.words[w.id] = true
			if len(w.text) >= 3 {
				t.near[w.text[:3]] = append(t.near[w.text[:3]], w.text)
			}
		}
		if i >= 2 {
			t.triples[[3]id{r.tokens[i-2].id, r.tokens[i-1].id, w.id}] = true
		}
	}
	for _, s := range r.sentences {
		n := int32(len(t.sentences))
		t.sentences = append(t.sentences, s)
		for _, w := range s.tokens {
			if list := t.having[w.id]; w.content && (len(list) == 0 || list[len(list)-1] != n) {
				t.having[w.id] = append(list, n)
			}
		}
	}
}

// Additions returns the sentences of later that state what was not told, in order.
func (t *Told) Additions(later Text) []Addition {
	var out []Addition
	r := read(later)
	for i := range r.sentences {
		if s := &r.sentences[i]; s.states {
			if a, adds := t.addition(s, later.Sentences != nil); adds {
				out = append(out, a)
			}
		}
	}
	return out
}
