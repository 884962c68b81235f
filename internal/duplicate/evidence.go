package duplicate

import (
	"cmp"
	"fmt"
	"slices"

	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
)

// Evidence tells why two texts are, or are not, copies.
type Evidence struct {
	Pair // kind and measures; A is 0 and B is 1

	Rule           string    // what decided, in words, with its thresholds
	WordsA, WordsB int       // words that count, of each
	Passages       []Passage // runs of words that both have, longest first
	Changes        []Change  // from A to B, in order of A, then of B
	Numbers, Names Difference
}

// A Passage is a run of words that both texts have; runs do not overlap.
type Passage struct {
	A, B        Span
	Words       int
	Boilerplate bool // it is common in the collection, and counts for nothing
}

// An Op is what happened to words on the way from A to B.
type Op uint8

// The operations.
const (
	Added Op = iota
	Dropped
	Changed
	Moved
)

// String returns the operation's name.
func (o Op) String() string { return [...]string{"added", "dropped", "changed", "moved"}[o] }

// A Change is a difference between A and B. The range in A of what was added, and
// that in B of what was dropped, is empty and tells the place.
type Change struct {
	Op   Op
	A, B Span
}

// A Difference lists, as written and in order of appearance, what only one of two
// texts has.
type Difference struct{ OnlyA, OnlyB []string }

// Compare explains a pair of texts. With o.Common nil no shingle is common.
func Compare(a, b Text, o Options) Evidence {
	x := explainer{textA: a.Text, textB: b.Text, comparer: comparer{o: o}}
	wordsA, wordsB := o.appendWords(nil, &x.spansA, a.Text), o.appendWords(nil, &x.spansB, b.Text)
	var seen hashtable.Table
	x.loadA(wordsA, unmaskedShingles(nil, &seen, wordsA, o.Shingle, o.Common))
	x.loadB(wordsB, unmaskedShingles(nil, &seen, wordsB, o.Shingle, o.Common))
	e := Evidence{Pair: x.pair()}
	series := e.Kind != None && !e.lasting && isLate(a.Published, b.Published)
	if series {
		e.Kind = None
	}
	e.A, e.B = 0, 1
	e.WordsA, e.WordsB = x.a.counted, x.b.counted
	if o.Measure == Jaccard {
		e.WordsA, e.WordsB = len(wordsA), len(wordsB)
	}
	if normal.Same(wordsA, wordsB) && len(wordsA) > 0 {
		e.Pair = Pair{A: 0, B: 1, Kind: Exact, Resemblance: 1, Containment: 1, ContainmentA: 1, ContainmentB: 1}
	}
	e.Rule = x.rule(&e)
	if series && e.Kind == None {
		e.Rule = fmt.Sprintf("no copies: one is more than two days younger, and then %.1f must be shared (here %.2f), and all numbers of the shorter text", lastingShare, max(e.Resemblance, e.Containment))
	}
	runs := x.runs()
	e.Changes = x.changes(runs)
	for _, r := range runs {
		e.Passages = append(e.Passages, x.passage(r))
	}
	slices.SortStableFunc(e.Passages, func(p, q Passage) int { return cmp.Compare(q.Words, p.Words) })
	e.Numbers = x.difference(normal.Number)
	e.Names = x.difference(normal.Name)
	return e
}

// An explainer compares two texts whose words' places are known.
type explainer struct {
	comparer
	textA, textB   string
	spansA, spansB []Span
}

// rule says which rule decided.
func (x *explainer) rule(e *Evidence) string {
	o := &x.o
	if e.Kind == Exact {
		return fmt.Sprintf("exact: the same %d words in the same order", len(x.a.words))
	}
	if o.Measure == Jaccard {
		return fmt.Sprintf("Jaccard resemblance of %d-word shingles: %.3f, threshold %.3f", o.Shingle, e.Resemblance, o.Threshold)
	}
	words := min(e.WordsA, e.WordsB)
	l := o.limits(words)
	switch {
	case e.Kind == Contained:
		return fmt.Sprintf("contained: %.3f of the shorter text's %d words are shared, at least %.3f must be; of the longer text's fewer than %.2f are", e.Containment, words, l.containment, extendedShare)
	case e.Kind == Near && e.Resemblance >= l.resemblance:
		return fmt.Sprintf("near: resemblance %.3f reaches %.3f", e.Resemblance, l.resemblance)
	case e.Kind == Near:
		return fmt.Sprintf("near: %.3f of the shorter text's %d words are shared, at least %.3f must be", e.Containment, words, l.containment)
	case words < minWords:
		return fmt.Sprintf("no copies: %d words of the shorter text count, fewer than %d; texts as short are copies only when they are the same", words, minWords)
	}
	p := e.Pair
	if o.decide(&p, &x.a.extent, &x.b.extent); p.Kind != None {
		if reason := x.slotReason(); reason != "" {
			return reason
		}
		t := x.tally(&x.a, &x.b, &p)
		if x.b.compare(&x.a.extent) < 0 {
			t = x.tally(&x.b, &x.a, &p)
		}
		if t.replaced {
			return "no copies: one form with other facts; the only number of a brief report stands where the other has another"
		}
		return fmt.Sprintf("no copies: one form with other facts; of the shorter text's %d numbers the other has %d, of %d names %d; at least %.2f of the numbers and %.2f of both must be kept",
			t.all[normal.Number], t.kept[normal.Number], t.all[normal.Name], t.kept[normal.Name], keptNumbers, keptFacts*e.Containment)
	}
	short := ""
	if l.resemblance > o.Threshold {
		short = fmt.Sprintf(", the bar for a text of %d words", words)
	}
	if e.Containment >= l.containment {
		return fmt.Sprintf("no copies: resemblance %.3f is less than %.3f%s; containment is %.3f, but of fewer than %d words",
			e.Resemblance, l.resemblance, short, e.Containment, containedWords)
	}
	return fmt.Sprintf("no copies: resemblance %.3f is less than %.3f%s, and containment %.3f less than %.3f",
		e.Resemblance, l.resemblance, short, e.Containment, l.containment)
}

// slotReason says what the slots of the texts show, if that decides.
func (x *explainer) slotReason() string {
	a, b := x.unlike()
	if a.otherBody() && b.otherBody() {
		return "no copies: other articles over one footer; what stands before the words they share has nothing in common"
	}
	if x.b.compare(&x.a.extent) < 0 {
		a = b
	}
	if a.form() {
		return fmt.Sprintf("no copies: one form with other facts; in the same places of it, %d of the shorter text's %d content words stand for others", a.short, a.all)
	}
	return ""
}

// passage returns a run as byte ranges.
func (x *explainer) passage(r run) Passage {
	p := Passage{A: byteRange(x.spansA, r.a, r.a+r.n), B: byteRange(x.spansB, r.b, r.b+r.n), Words: r.n, Boilerplate: true}
	for i := r.a; i+x.o.Shingle <= r.a+r.n; i++ {
		p.Boilerplate = p.Boilerplate && x.o.Common.has(shingleHash(x.a.words[i:i+x.o.Shingle]))
	}
	return p
}

// byteRange returns the byte range of words [from, to); for an empty one the end of
// the word before.
func byteRange(spans []Span, from, to int) Span {
	switch {
	case from < to:
		return Span{Start: spans[from].Start, End: spans[to-1].End}
	case from > 0:
		return Span{Start: spans[from-1].End, End: spans[from-1].End}
	}
	return Span{}
}

// difference lists the words of a class that the other text has not.
func (x *explainer) difference(class normal.Word) Difference {
	only := func(text string, spans []Span, words []normal.Word, other *side) (list []string) {
		seen := map[normal.Word]bool{}
		for i, w := range words {
			if w&normal.ClassBits == class && !seen[w] && !other.hasWord(w) {
				seen[w] = true
				list = append(list, text[spans[i].Start:spans[i].End])
			}
		}
		return list
	}
	return Difference{
		OnlyA: only(x.textA, x.spansA, x.a.words, &x.b),
		OnlyB: only(x.textB, x.spansB, x.b.words, &x.a),
	}
}
