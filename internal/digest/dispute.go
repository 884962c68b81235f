package digest

import (
	"slices"

	"summarize/internal/article"
	"summarize/internal/claim"
	"summarize/internal/rank"
	"summarize/internal/text"
)

// The newest state of a fact. Where two articles of a story say the same thing with another
// amount, name or outcome (claim.Conflict), the later one is told, and what the other says
// is told as a dispute.

// rounds is how often a summary is made anew without the sentences that later ones
// replace. Its last one stands, whatever it holds.
const rounds = 4

// current summarizes a story without what is out of date, and notes the disputes of what is told.
func (b *build) current(t *telling, members []rank.Article, o rank.Options) (rank.Summary, error) {
	for round := 1; ; round++ {
		summary, err := t.choose(members, o)
		if err != nil {
			return summary, err
		}
		rivals := b.rivals(t, summary.Quotes)
		if round == rounds || !b.dropReplaced(t, members, rivals) {
			t.disputes = b.disputes(t, rivals)
			return summary, nil
		}
	}
}

// dropReplaced marks the quotes that a later sentence replaces as known, so that the next
// summary does without them. It reports whether there were any.
func (b *build) dropReplaced(t *telling, members []rank.Article, rivals []rival) bool {
	dropped := false
	for _, r := range rivals {
		i := t.articles[r.quote.Article]
		if !r.prose || r.place < 0 || !b.isLater(r.article, i) || members[r.place].Knows(sentenceAt(b.document(r.article), r.span)) {
			continue
		}
		m := &members[r.quote.Article]
		m.Known = slices.Clone(m.Known)
		if m.Known == nil {
			m.Known = make([]bool, len(m.Document.Sentences))
		}
		m.Known[r.quote.Sentence] = true
		dropped = true
	}
	return dropped
}

// sentenceAt returns the number of the sentence with a span.
func sentenceAt(d *text.Document, span text.Span) int {
	k, _ := slices.BinarySearchFunc(d.Sentences, span.Start, func(s text.Sentence, start int) int { return s.Start - start })
	return k
}

// isLater reports whether article i was published after article k, as far as their dates say.
func (b *build) isLater(i, k int) bool {
	x, y := b.articles[i].Date, b.articles[k].Date
	return !x.IsZero() && !y.IsZero() && article.CompareDates(x, y) > 0
}

// mostDisputes is how many others a quote is shown with.
const mostDisputes = 2

// disputes lists what contradicts the sentences that are told, the latest first: of one
// quote no two that say the same.
func (b *build) disputes(t *telling, rivals []rival) []Dispute {
	slices.SortStableFunc(rivals, func(x, y rival) int { return y.article - x.article })
	var disputes []Dispute
	said := map[rank.Quote][]claim.Claim{} // by the others of a quote
	for _, r := range rivals {
		if r.kind == claim.OtherOutcome {
			continue // another word may be another way to say it
		}
		d := Dispute{A: b.quote(t.articles[r.quote.Article], r.quote.Span), B: r.quoted(b), Kind: r.kind.String()}
		others := said[r.quote]
		if d.A.Text == d.B.Text || len(others) == mostDisputes || slices.ContainsFunc(others, r.says) {
			continue
		}
		said[r.quote], disputes = append(others, r.claim), append(disputes, d)
	}
	return disputes
}

// shownDisputes returns the disputes of the sentences that are shown.
func (t *telling) shownDisputes() []Dispute {
	shown := []Dispute{}
	for _, d := range t.disputes {
		if slices.Contains(t.quotes, d.A) {
			shown = append(shown, d)
		}
	}
	return shown
}
