package digest

import (
	"slices"
	"strings"
	"time"

	"summarize/internal/claim"
	"summarize/internal/duplicate/normal"
	"summarize/internal/duplicate/update"
	"summarize/internal/rank"
	"summarize/internal/text"
)

// What a new article adds. Its sentences are held against what readers know: the sentences
// that they were told of its story, and the whole text of delivered articles that it
// copies and of what it said itself before it was edited; for readers who have a text have
// all of it. A copy that adds nothing is a reprint; one that does is an update.

// An addition is what one new article of a known story adds.
type addition struct {
	known    []bool // by sentence: it says nothing that readers do not know
	fresh    bool   // there is a sentence that does
	headline bool   // the title does, or nobody was shown the article's like
	like     int32  // the delivered article that it is a copy of, or -1
	restates bool   // it is such a copy, or was edited: readers know the rest of it

	document *text.Document // of the article; notes of correction and retraction are prose here
}

// A source is a text taken apart.
type source struct {
	text     string
	document *text.Document
}

// additions returns what the articles that a telling shows add to what readers know.
func (b *build) additions(t *telling) []addition {
	var told []source
	for _, s := range b.toldOf(t) {
		told = append(told, source{s.text, s.document})
	}
	all := make([]addition, len(t.articles))
	for k, i := range t.articles {
		all[k] = b.addition(i, told)
	}
	return all
}

// toldOf lists what readers were told of a story, under its name and those of the stories
// that it took in.
func (b *build) toldOf(t *telling) []*toldStory {
	if t.known == nil {
		return nil
	}
	var told []*toldStory
	for _, id := range append([]string{t.known.ID}, t.known.Was...) {
		if s := b.told[id]; s != nil {
			told = append(told, s)
		}
	}
	return told
}

// addition judges the sentences of article i against what was told of its story.
func (b *build) addition(i int, told []source) addition {
	add := addition{like: -1}
	known := told[:len(told):len(told)]
	edited := false
	for _, k := range b.alike[i] {
		known = append(known, source{b.articles[k].Text, b.document(int(k))})
		edited = edited || b.isHouseStyle(i, int(k))
	}
	if len(b.alike[i]) > 0 {
		add.like = b.alike[i][0]
	}
	if old := b.revised[b.articles[i].ID]; old != nil {
		known = append(known, source{old.text, old.document})
	}
	add.document, add.restates = b.document(i), len(known) > len(told)
	if add.restates {
		add.document = withNotes(b.articles[i].Text, add.document)
	}
	s := source{b.articles[i].Text, add.document}
	add.judge(s, known)
	add.findOutcomes(s, known, b.corpus.Vocabulary, edited)
	add.headline = b.hasNewHeadline(i, known)
	return add
}

// judge marks the sentences that state nothing new.
func (add *addition) judge(s source, known []source) {
	told := update.NewTold()
	for _, k := range known {
		told.Add(k.prose())
	}
	add.known = said(told, &rank.Article{Text: s.text, Document: s.document})
	add.fresh = slices.Contains(add.known, false)
}

// findOutcomes marks sentences with a word that was told nowhere, or that differ in one
// word from the known one nearest to them: the driver was arrested; the bank raised its rate
// that held it. That is news, but where editors may have been at work.
func (add *addition) findOutcomes(s source, known []source, vocabulary []string, edited bool) {
	nearest := newNearest(known)
	words := claim.NewWords(vocabulary, nearest)
	kind := bestKind(s.document)
	for k, sentence := range s.document.Sentences {
		if quoted := sentence.Of(s.text); sentence.Kind != kind || !add.known[k] || strings.ToUpper(quoted) == quoted {
			continue
		}
		c := claim.Of(s.text, s.document, sentence)
		other := nearest.to(&c)
		if other == nil {
			continue
		}
		unknown, respelt := words.Unknown(&c, other)
		conflict := claim.Conflict(vocabulary, &c, other)
		if conflict != claim.NoConflict && conflict != claim.OtherOutcome || !edited && (unknown > respelt || unknown == 0 && conflict == claim.OtherOutcome) {
			add.known[k], add.fresh = false, true
		}
	}
}

// prose returns a text with those sentences that tell it.
func (s source) prose() update.Text {
	kind := bestKind(s.document)
	t := update.Text{Text: s.text, Sentences: []normal.Span{}, Lang: s.document.Lang}
	for _, sentence := range s.document.Sentences {
		if sentence.Kind == kind {
			t.Sentences = append(t.Sentences, normal.Span(sentence.Span))
		}
	}
	return t
}

// bestKind returns the kind of sentences that tell an article: prose, where there is any.
func bestKind(d *text.Document) text.Kind {
	kind := text.Fragment
	for _, s := range d.Sentences {
		if s.First < s.Last {
			kind = min(kind, s.Kind)
		}
	}
	return kind
}

// A nearest finds the known sentence that shares most words with another.
type nearest []claim.Claim

func newNearest(known []source) nearest {
	var all nearest
	for _, k := range known {
		for _, s := range k.document.Sentences {
			all = append(all, claim.Of(k.text, k.document, s))
		}
	}
	return all
}

// to returns the sentence nearest to c, of equals one with its amounts, or nil.
func (n nearest) to(c *claim.Claim) *claim.Claim {
	var best *claim.Claim
	most := 0
	for k := range n {
		if shared := c.Shared(&n[k]); shared > most || shared == most && best != nil && !c.SameAmounts(best) && c.SameAmounts(&n[k]) {
			best, most = &n[k], shared
		}
	}
	return best
}

// isHouseStyle reports whether two articles are of two publishers and of one day: then
// editors changed the words, and not the course of events.
func (b *build) isHouseStyle(i, k int) bool {
	x, y := &b.articles[i], &b.articles[k]
	return x.Source != "" && y.Source != "" && x.Source != y.Source &&
		!x.Date.IsZero() && x.Date.Truncate(24*time.Hour).Equal(y.Date.Truncate(24*time.Hour))
}
