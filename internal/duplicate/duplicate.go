// Package duplicate finds the copies among news articles: exact ones, near ones
// (edited, reordered, with other headers and footers) and contained ones
// (shortened or extended), and says for each pair what it rests on.
//
// It works on words in normal form (package normal) and on times of publication, and knows
// nothing of titles, sources or languages, of files, or of how results are shown; what the
// later of two copies adds is told by package update. All
// shares are in [0, 1]; spans are byte ranges. The measure is documented in
// measure.go, and for it the result equals the comparison of all pairs.
//
// Time and memory grow nearly with the text: a million articles take thirteen times as
// long as 100,000. The worst that a collection can do is to hold many copies of one
// text, or phrases that very many articles share. Texts that say the same are compared
// as one; shingles of many texts that are no copies count for nothing (common.go); a
// text with more than a hundred copies stands for them (families.go); and beyond a bound
// of work the shingles of most texts are left out. The last two are said in a warning.
// Only with Options.Exact can the cost be quadratic.
package duplicate

import (
	"context"
	"slices"
	"time"

	"summarize/internal/duplicate/normal"
)

// A Span is a byte range of a text.
type Span = normal.Span

// A Text is one article's prose, without its header. Texts are given in order of
// age: a smaller index is an earlier article.
type Text struct {
	ID        string // appears only in messages
	Text      string
	Published time.Time // zero: unknown
}

// Kind tells how a pair of articles are copies.
type Kind uint8

// The kinds of copies; None is a pair that is none.
const (
	None      Kind = iota
	Exact          // the same words in the same order
	Near           // most of both is shared
	Contained      // nearly all of the shorter is in the longer, which has much more
)

// String returns the kind's name as the digest shows it.
func (k Kind) String() string {
	return [...]string{"none", "exact", "near", "contained"}[k]
}

// A Pair is two articles verified to be copies.
type Pair struct {
	A, B int // indices of texts, A < B
	Kind Kind

	Resemblance  float64 // share of the words of both that are shared
	Containment  float64 // of the smaller text in the larger
	ContainmentA float64 // share of A's words found in B
	ContainmentB float64 // share of B's words found in A

	lasting bool // copies whatever time lies between them
}

// A Group is an original and its copies, each verified against it. An article all
// of whose copies belong to other groups is a group without copies.
type Group struct {
	Original int
	Copies   []int  // ascending, never nil
	Reason   string // why the original is the original, in words
}

// A Measure is a way to compare two texts.
type Measure uint8

// The measures.
const (
	Passages Measure = iota // words in shared passages; see measure.go
	Jaccard                 // shingles in common over shingles in either; no guards; for comparison with others
)

// Options say what counts as a copy.
type Options struct {
	// Threshold is the resemblance in (0, 1] from which a verified pair is a copy.
	Threshold float64
	Measure   Measure
	Shingle   int  // words in a shingle
	Exact     bool // compare all pairs, even in huge groups of copies
	Workers   int  // 0: all processors

	// Common is the boilerplate of a collection, for Compare; see Result.Common.
	Common *Common
}

// Default holds the options chosen by measurement on planted collections, Reuters
// and OrangeSum: from 0.43 up no planted pair is false, and at 0.5 one
// heavily altered copy in sixty is missed.
var Default = Options{Threshold: 0.43, Measure: Passages, Shingle: 3}

// A Result is what Find found.
type Result struct {
	Pairs    []Pair  // sorted by A, then B
	Groups   []Group // sorted by Original; each article that has a copy is in exactly one
	Warnings []string
	Common   *Common // for Compare
}

// Originals returns, by text, the index of the one that it copies, or its own.
func (r *Result) Originals(texts int) []int32 {
	original := make([]int32, texts)
	for i := range original {
		original[i] = int32(i)
	}
	for _, g := range r.Groups {
		for _, c := range g.Copies {
			original[c] = int32(g.Original)
		}
	}
	return original
}

// Find returns the copies among texts. It fails only when ctx is done.
func Find(ctx context.Context, texts []Text, o Options) (*Result, error) {
	words, err := normalise(ctx, texts, o)
	if err != nil {
		return nil, err
	}
	published := make([]time.Time, len(texts))
	for i := range texts {
		published[i] = texts[i].Published
	}
	return find(ctx, inMemory(words), published, o)
}

// A Fingerprint is a text in normal form, a fifth to two thirds of its size: all that
// finding copies needs of it, for callers that cannot keep all texts in memory.
type Fingerprint struct{ words []normal.Word }

// NewFingerprint returns the fingerprint of text as FindFingerprints with these options
// needs it.
func NewFingerprint(text string, o Options) Fingerprint {
	var most [1 << 10]normal.Word // of most articles; it is not on the heap
	return Fingerprint{slices.Clone(o.appendWords(most[:0], nil, text))}
}

// FindFingerprints is Find for the fingerprints of texts and the times when these were
// published.
func FindFingerprints(ctx context.Context, texts []Fingerprint, published []time.Time, o Options) (*Result, error) {
	words := make([][]normal.Word, len(texts))
	for i, f := range texts {
		words[i] = f.words
	}
	return find(ctx, inMemory(words), published, o)
}
