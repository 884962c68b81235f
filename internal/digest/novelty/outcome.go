package novelty

import (
	"slices"
	"strings"

	"summarize/internal/claim"
)

// findOutcomes marks as new the sentences of a text with a word that was told nowhere, or that differ in one
// word from the known one nearest to them: the driver was arrested; the bank raised its rate
// that held it. That is news, but where editors may have been at work.
func (add *Addition) findOutcomes(t Text, known []Text, vocabulary []string, houseStyle bool) {
	nearest := newNearest(known)
	words := nearest.words(vocabulary)
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
		unknown, respelt := words.Unknown(&c, &other.Claim)
		before, now := strings.Fields(other.text), strings.Fields(sentence.Of(t.Text))
		respelt += slips(before, now) + joined(before, now) + joined(now, before) + marks(before, now)
		conflict := claim.Conflict(vocabulary, &c, &other.Claim)
		if conflict != claim.NoConflict && conflict != claim.OtherOutcome || !houseStyle && (unknown > respelt || unknown == 0 && (conflict == claim.OtherOutcome || c.Repeats(&other.Claim))) {
			add.Known[k], add.Fresh = false, true
		}
	}
}

// wholly is the share of words that a sentence has in common with one that says the same of the same, but for amounts.
const wholly = 0.9

// findTurned marks as new what a text says as those that it repeats do, but for an amount that none of them gives: a rate that turned
// back. That readers were told it, in those words and of another day, does not make it known.
func (add *Addition) findTurned(t Text, repeated []Text) {
	nearest := newNearest(repeated)
	kind := BestKind(t.Document)
	for k, sentence := range t.Document.Sentences {
		if sentence.Kind != kind {
			continue
		}
		c := claim.Of(t.Text, t.Document, sentence)
		if other := nearest.to(&c); other == nil || c.Alike(&other.Claim) < wholly || !c.CountsSame(&other.Claim) || c.SameValues(&other.Claim) {
			continue
		}
		if add.Turned == nil {
			add.Turned = make([]bool, len(add.Known))
		}
		add.Known[k], add.Turned[k], add.Fresh = false, true, true
	}
}

// A knownClaim is a sentence that readers know.
type knownClaim struct {
	claim.Claim
	text string
}

// A nearest finds the known sentence that shares most words with another.
type nearest []knownClaim

func newNearest(known []Text) nearest {
	var all nearest
	for _, k := range known {
		for _, s := range k.Document.Sentences {
			all = append(all, knownClaim{claim.Of(k.Text, k.Document, s), s.Of(k.Text)})
		}
	}
	return all
}

// words returns the words of all known sentences.
func (n nearest) words(vocabulary []string) *claim.Words {
	w := claim.NewWords(vocabulary)
	for k := range n {
		w.Add(&n[k].Claim)
	}
	return w
}

// to returns the sentence nearest to c, of equals one with its amounts, or nil.
func (n nearest) to(c *claim.Claim) *knownClaim {
	var best *knownClaim
	most := 0
	for k := range n {
		known := &n[k].Claim
		if shared := c.Shared(known); shared > most || shared == most && best != nil && !c.SameAmounts(&best.Claim) && c.SameAmounts(known) {
			best, most = &n[k], shared
		}
	}
	return best
}

// slips counts the short words of a sentence that stand where the other one has two of their letters exchanged: usde, used. (Those of
// longer words show in their stems.)
func slips(before, now []string) (n int) {
	if len(before) != len(now) {
		return 0
	}
	for i, w := range now {
		if len(w) == slipLength && claim.IsTransposed(before[i], w) {
			n++
		}
	}
	return n
}

// joined counts the words of a sentence that the other one writes in two: percent, per cent.
func joined(apart, together []string) (n int) {
	for i := 1; i < len(apart); i++ {
		if slices.Contains(together, apart[i-1]+apart[i]) {
			n++
		}
	}
	return n
}

// marks counts the words in capitals that stand in brackets in a sentence and not in the other one: the sign of a share (NYSE: ORRN), the short
// form of a name.
func marks(before, now []string) (n int) {
	within := false
	for _, w := range now {
		within = within || strings.HasPrefix(w, "(")
		if within = within && strings.ToUpper(w) == w; within && !slices.Contains(before, w) {
			n++
		}
		within = within && !strings.Contains(w, ")")
	}
	return n
}

// slipLength is the length of words whose stems are too short to show a slip.
const slipLength = 4

// hasNewHeadline reports whether the title of an article tells what readers do not know: of a
// copy only another amount, for papers change the headlines of what they reprint; of an
// edited article another amount or name, or a denial; of others any word. The text of a
// flash is its headline.
func hasNewHeadline(t Text, known *Known, all []Text, vocabulary []string) bool {
	words := newNearest(all).words(vocabulary)
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
