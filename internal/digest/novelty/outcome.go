package novelty

import (
	"strings"

	"summarize/internal/claim"
)

// findOutcomes marks as new the sentences of a text with a word that was told nowhere, or that differ in one
// word from the known one nearest to them: the driver was arrested; the bank raised its rate
// that held it. That is news, but where editors may have been at work.
func (add *Addition) findOutcomes(t Text, known []Text, vocabulary []string, houseStyle bool) {
	nearest := newNearest(known)
	words := claim.NewWords(vocabulary, nearest)
	kind := BestKind(t.Document)
	for k, sentence := range t.Document.Sentences {
		if quoted := sentence.Of(t.Text); sentence.Kind != kind || !add.Known[k] || strings.ToUpper(quoted) == quoted {
			continue
		}
		c := claim.Of(t.Text, t.Document, sentence)
		other := nearest.to(&c)
		if other == nil {
			continue
		}
		unknown, respelt := words.Unknown(&c, other)
		conflict := claim.Conflict(vocabulary, &c, other)
		if conflict != claim.NoConflict && conflict != claim.OtherOutcome || !houseStyle && (unknown > respelt || unknown == 0 && (conflict == claim.OtherOutcome || c.Repeats(other))) {
			add.Known[k], add.Fresh = false, true
		}
	}
}

// A nearest finds the known sentence that shares most words with another.
type nearest []claim.Claim

func newNearest(known []Text) nearest {
	var all nearest
	for _, k := range known {
		for _, s := range k.Document.Sentences {
			all = append(all, claim.Of(k.Text, k.Document, s))
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

// hasNewHeadline reports whether the title of an article tells what readers do not know: of a
// copy only another amount, for papers change the headlines of what they reprint; of an
// edited article another amount or name, or a denial; of others any word. The text of a
// flash is its headline.
func hasNewHeadline(t Text, known *Known, all []Text, vocabulary []string) bool {
	words := claim.NewWords(vocabulary, newNearest(all))
	for _, k := range known.Copies {
		c := claim.OfTitle(k.Title, k.Document)
		words.Add(&c)
	}
	title := claim.OfTitle(t.Title, t.Document)
	if old := known.Before; old != nil {
		before := claim.OfTitle(old.Title, old.Document)
		words.Add(&before)
		if IsCalledOff(t, *old) || title.Denies() != before.Denies() || words.HasNewName(&title) {
			return true
		}
	}
	if words.HasNewAmount(&title) {
		return true
	}
	unknown, _ := words.Unknown(&title, &claim.Claim{})
	return !known.IsRestated() && unknown > 0
}
