// Package novelty judges what a new article adds to what its readers know (novelty detection:
// Soboroff and Harman, "Novelty detection: the TREC experience", HLT/EMNLP 2005). It holds the
// article's sentences against those that they were told of its story, and against the whole text
// of delivered articles that it copies and of what it said itself before it was edited; for
// readers who have a text have all of it. It knows nothing of stories, states and outputs.
package novelty

import (
	"slices"

	"summarize/internal/duplicate/normal"
	"summarize/internal/duplicate/update"
	"summarize/internal/text"
)

// A Text is one taken apart, over the vocabulary that all of a judgment share. What readers were
// told has no title.
type Text struct {
	Title, Text string
	Document    *text.Document
}

// Known is what readers know that may be in a new article.
type Known struct {
	Told   []Text // sentences that they were told of its story
	Copies []Text // delivered articles that it is a copy of
	Before *Text  // what it said before it was edited, or nil

	// HouseStyle says that one of the copies is of another publisher and of one day with the
	// article: then editors changed the words, and not the course of events.
	HouseStyle bool
}

// IsRestated reports whether readers know the article but for what it adds: it is a copy, or was edited.
func (k *Known) IsRestated() bool { return len(k.Copies) > 0 || k.Before != nil }

// texts returns all that readers know.
func (k *Known) texts() []Text {
	all := slices.Concat(k.Told, k.Copies)
	if k.Before != nil {
		all = append(all, *k.Before)
	}
	return all
}

// restated returns what the article repeats or was.
func (k *Known) restated() []Text {
	if k.Before == nil {
		return k.Copies
	}
	return append(slices.Clone(k.Copies), *k.Before)
}

// An Addition is what an article adds. One that adds nothing is a reprint.
type Addition struct {
	Known    []bool // by sentence: it says nothing that readers do not know
	Turned   []bool // by sentence, nil for none: what it repeats gives another number, even if readers were told this one before that
	Fresh    bool   // there is a sentence that does
	Headline bool   // the title does

	Document *text.Document // of the article; notes of correction and retraction are prose here, where readers know the rest
}

// Judge returns what an article adds.
func Judge(t Text, known *Known, vocabulary []string) Addition {
	add := Addition{Document: t.Document}
	if known.IsRestated() {
		add.Document = withNotes(t.Text, t.Document)
	}
	all := known.texts()
	told := update.NewTold()
	for _, k := range all {
		told.Add(Prose(k.Text, k.Document))
	}
	noted := Text{t.Title, t.Text, add.Document}
	add.Known = said(told, noted)
	add.Fresh = slices.Contains(add.Known, false)
	add.findOutcomes(noted, all, vocabulary, known.HouseStyle)
	if known.IsRestated() {
		add.findTurned(noted, known.restated())
	}
	add.Headline = hasNewHeadline(t, known, all, vocabulary)
	return add
}

// said marks the sentences of a text that say nothing beyond what was told.
func said(told *update.Told, t Text) []bool {
	return saidAmong(told, t, slices.Repeat([]bool{true}, len(t.Document.Sentences)))
}

// saidAmong leaves of the marks on the sentences of a text those on sentences that say nothing beyond what was told. It
// writes to them.
func saidAmong(told *update.Told, t Text, marks []bool) []bool {
	at := func(span normal.Span) int {
		k, _ := slices.BinarySearchFunc(t.Document.Sentences, span.Start, func(s text.Sentence, start int) int { return s.Start - start })
		return k
	}
	for _, add := range told.AdditionsAmong(Prose(t.Text, t.Document), func(s normal.Span) bool { return marks[at(s)] }) {
		marks[at(add.Sentence)] = false
	}
	return marks
}

// Prose returns a text with those of its sentences that tell it.
func Prose(source string, d *text.Document) update.Text {
	kind := BestKind(d)
	t := update.Text{Text: source, Sentences: []normal.Span{}, Lang: d.Lang}
	for _, sentence := range d.Sentences {
		if sentence.Kind == kind {
			t.Sentences = append(t.Sentences, normal.Span(sentence.Span))
		}
	}
	return t
}

// BestKind returns the kind of sentences that tell an article: prose, where there is any.
func BestKind(d *text.Document) text.Kind {
	kind := text.Fragment
	for _, s := range d.Sentences {
		if s.First < s.Last {
			kind = min(kind, s.Kind)
		}
	}
	return kind
}
