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

import (
	"math"
	"slices"

	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
)

// A Text is one article's prose.
type Text struct {
	Text      string
	Sentences []normal.Span // its prose, ascending; nil: cut here
	Lang      string        // a BCP 47 tag; "": as the text tells
}

// An Addition is a sentence of the later text that states what was not told: a statement
// (a sentence, or four words and more of one), a number, a name, a negation or its loss.
type Addition struct {
	Sentence normal.Span
	Words    normal.Span // of the first such statement; the place, where a negation went
}

// A Reading is a text as it is compared with others: cut into words, and into sentences when these are first asked for.
// It is cut once, whatever it is compared with, and its room serves for the next text. It is for one goroutine.
type Reading struct {
	words  words
	body   reading
	isRead bool
}

// Reset takes up a text, in the room of the last.
func (r *Reading) Reset(text Text) {
	r.words.cut(text)
	r.isRead = false
}

// read returns the sentences.
func (r *Reading) read() *reading {
	if !r.isRead {
		r.isRead = true
		r.body.read(&r.words, lexiconOf(r.words.text))
	}
	return &r.body
}

// Told is what was told. It is for one goroutine.
type Told struct {
	// Boilerplate, when set, returns the share of words that the collection prints under
	// many articles. A sentence of boilerplate says nothing.
	Boilerplate func(words []normal.Word) float64

	texts  []toldText
	runs   tripleSet     // three words in a row, as they are
	first  []normal.Word // of the first text, while they are at hand; runs has the places in them
	words  words         // of one text
	atHand int           // which

	read      int // texts that are in the following
	sentences []sentence
	numbers   hashtable.Table // of words
	having    postings        // of words that carry content: the sentences that have them
	triples   tripleSet
	near      nearIndex // of their words, as far as it was asked for
	scratch   scratch
}

// A toldText is one of the texts that were told. Its words, which take three times its room, are cut again when it
// is read: few are.
type toldText struct {
	given   *Reading // or nil, and the following are set
	text    Text
	reading reading
}

// scratch is what one question leaves to the next.
type scratch struct {
	later   Reading
	lexicon *lexicon // of the text that is asked for
	isNew   []bool
	told    []bool // by token of a sentence
	gaps    []gap
	aligner
}

// NewTold returns what some texts tell.
func NewTold(texts ...Text) *Told {
	t := &Told{}
	for _, text := range texts {
		t.Add(text)
	}
	return t
}

// Reset forgets what was told. It keeps the room, in which the next text is read sooner.
func (t *Told) Reset() {
	t.texts, t.read, t.sentences = t.texts[:0], 0, t.sentences[:0]
	t.near.reset()
	t.having.reset()
}

// Add tells one more text.
func (t *Told) Add(text Text) {
	n := t.room()
	t.texts[n].given, t.texts[n].text = nil, text
	t.cut(n)
	t.tell(n, t.words.words)
}

// AddReading tells one more text, which stays as it is until Reset.
func (t *Told) AddReading(r *Reading) {
	n := t.room()
	t.texts[n].given = r
	t.tell(n, r.words.words)
}

// room makes room for one more text.
func (t *Told) room() (n int) {
	n = len(t.texts)
	t.texts = slices.Grow(t.texts, 1)[:n+1]
	return n
}

// tell lists the words in a row of the n-th text.
func (t *Told) tell(n int, words []normal.Word) {
	if n == 0 {
		t.runs.reset(len(words))
		t.first = words
	}
	for i := range max(0, len(words)-2) {
		place := i
		if n > 0 {
			place = elsewhere
		}
		t.runs.Add(runOf(words[i:]).hash(), place)
	}
}

// elsewhere is the place of words in a row that are not in the first text.
const elsewhere = math.MaxInt32

// cut brings the words of the n-th text to hand, in the room of those that were.
func (t *Told) cut(n int) {
	t.words.cut(t.texts[n].text)
	if t.atHand = n; n > 0 {
		t.first = nil
	}
}

// runOf returns the first three words, without their classes.
func runOf(w []normal.Word) triple { return triple{bare(w[0]), bare(w[1]), bare(w[2])} }

// Additions returns the sentences of later that state what was not told, in order. Most of
// a copy is told word for word, and not looked at any closer.
func (t *Told) Additions(later Text) []Addition {
	return t.AdditionsAmong(later, func(normal.Span) bool { return true })
}

// AdditionsAmong returns the additions among those sentences of later that are wanted.
func (t *Told) AdditionsAmong(later Text, wanted func(normal.Span) bool) []Addition {
	t.scratch.later.Reset(later)
	return t.additions(&t.scratch.later, wanted, math.MaxInt)
}

// AdditionsOf returns the first additions of a text that is read, so many at most.
func (t *Told) AdditionsOf(later *Reading, most int) []Addition {
	return t.additions(later, func(normal.Span) bool { return true }, most)
}

func (t *Told) additions(later *Reading, wanted func(normal.Span) bool, most int) (out []Addition) {
	if !t.markNew(later.words.words) {
		return nil
	}
	r, given := later.read(), later.words.text.Sentences != nil
	t.scratch.lexicon = r.lexicon
	for i, s := range r.sentences {
		if len(s.tokens) == 0 || t.isTold(&s) || !wanted(s.span) {
			continue
		}
		t.index()
		if i == 0 || r.opensParagraph(&s) {
			s.tokens = s.tokens[r.dateline(&s):]
		}
		if !given && !r.isProse(&s) {
			continue
		}
		a, adds := t.addition(&s, given)
		if adds && !r.isCredit(&s, len(r.sentences)-i) && !t.isBoilerplate(&s, &later.words) {
			if out = append(out, a); len(out) == most {
				break
			}
		}
	}
	return out
}

// markNew marks the words that begin three in a row that were not told. It reports whether
// there are any, or too few words to tell. Words that follow in the first text as they do here need no look.
func (t *Told) markNew(words []normal.Word) bool {
	isNew := resize(t.scratch.isNew, len(words))
	anyNew := len(words) < 3
	next := elsewhere // where these three may stand in the first text
	for i := range max(0, len(words)-2) {
		if next < len(t.first)-2 && bare(t.first[next+2]) == bare(words[i+2]) {
			next++
			continue
		}
		place := t.runs.Find(runOf(words[i:]).hash())
		isNew[i] = place < 0
		anyNew = anyNew || isNew[i]
		if next = elsewhere; place >= 0 && place < elsewhere {
			next = place + 1
		}
	}
	t.scratch.isNew = isNew
	return anyNew
}

// resize returns a slice of n zeros, in the room of another.
func resize[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// isTold reports whether each three words in a row of a sentence were told.
func (t *Told) isTold(s *sentence) bool {
	first, last := s.tokens[0].word, s.tokens[len(s.tokens)-1].word
	return last-first >= 2 && !slices.Contains(t.scratch.isNew[first:last-1], true)
}

// mostBoilerplate is the share of boilerplate from which a sentence says nothing.
const mostBoilerplate = 0.8

func (t *Told) isBoilerplate(s *sentence, w *words) bool {
	if t.Boilerplate == nil {
		return false
	}
	first, last := s.tokens[0].word, s.tokens[len(s.tokens)-1].word
	return t.Boilerplate(w.words[first:last+1]) >= mostBoilerplate
}

// index reads the texts that were told since it was last asked for.
func (t *Told) index() {
	for ; t.read < len(t.texts); t.read++ {
		r := t.readNext()
		if t.read == 0 {
			t.numbers.Reset(len(r.tokens))
			t.triples.reset(len(r.tokens))
		}
		for i := range r.tokens {
			r.tokens[i].number = int32(t.numbers.Number(uint64(r.tokens[i].id)))
			if i >= 2 {
				t.triples.add(tripleOf(r.tokens[i-2:]))
			}
		}
		t.having.grow(t.numbers.Len())
		for _, s := range r.sentences {
			t.indexSentence(s)
		}
	}
}

// readNext reads the first text that was not.
func (t *Told) readNext() *reading {
	text := &t.texts[t.read]
	if text.given != nil {
		return text.given.read()
	}
	if t.atHand != t.read {
		t.cut(t.read)
	}
	text.reading.read(&t.words, lexiconOf(text.text))
	return &text.reading
}

func tripleOf(w []token) triple { return triple{w[0].id, w[1].id, w[2].id} }

func (t *Told) indexSentence(s sentence) {
	for i := range s.tokens {
		w := &s.tokens[i]
		if w.isContent() {
			t.having.add(int(w.number), int32(len(t.sentences)))
		} else {
			t.having.plain[w.number] = true
		}
	}
	t.sentences = append(t.sentences, s)
}

// has reports whether a word was told.
func (t *Told) has(w id) bool { return t.numbers.Has(uint64(w)) }
