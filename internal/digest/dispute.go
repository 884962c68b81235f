package digest

import (
	"slices"

	"summarize/internal/article"
	"summarize/internal/claim"
	"summarize/internal/digest/rival"
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
		if round == rounds || !b.dropReplaced(t, members, summary.Quotes, rivals) {
			t.disputes = b.disputes(t, summary.Quotes, rivals)
			return summary, nil
		}
	}
}

// rivals finds what contradicts the quotes of a story: in its articles, old and new, and
// among what readers were told of it.
func (b *build) rivals(t *telling, quotes []rank.Quote) []rival.Rival {
	if len(t.story.Articles) == 1 && !t.update {
		return nil
	}
	sought := make([]rival.Quote, len(quotes))
	for k, q := range quotes {
		sought[k] = rival.Quote{Article: t.articles[q.Article], Sentence: q.Sentence}
	}
	story := rival.Story{Articles: t.story.Articles}
	for _, told := range b.toldOf(t) {
		story.Told = append(story.Told, rival.Told{Text: told.said.Text, Document: told.said.Document, Quotes: told.places})
	}
	c := rival.Collection{Articles: b.articles, Documents: b.corpus.Documents, Vocabulary: b.corpus.Vocabulary, IsCopy: b.isCopy}
	return rival.Find(&c, story, sought)
}

// isCopy reports whether articles i and k are copies, or k was delivered and i is news and a copy of it.
func (b *build) isCopy(i, k int) bool {
	return b.original[i] == b.original[k] || b.alike != nil && slices.Contains(b.alike[i], int32(k))
}

// dropReplaced marks the quotes that a later sentence replaces as known, so that the next
// summary does without them. It reports whether there were any.
func (b *build) dropReplaced(t *telling, members []rank.Article, quotes []rank.Quote, rivals []rival.Rival) bool {
	dropped := false
	for _, r := range rivals {
		q := quotes[r.Quote]
		place := slices.Index(t.articles, r.Article)
		if !r.Prose || place < 0 || !b.isLater(r.Article, t.articles[q.Article]) || members[place].Knows(sentenceAt(b.document(r.Article), r.Span)) {
			continue
		}
		m := &members[q.Article]
		m.Known = slices.Clone(m.Known)
		if m.Known == nil {
			m.Known = make([]bool, len(m.Document.Sentences))
		}
		m.Known[q.Sentence] = true
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
func (b *build) disputes(t *telling, quotes []rank.Quote, rivals []rival.Rival) []Dispute {
	slices.SortStableFunc(rivals, func(x, y rival.Rival) int { return y.Article - x.Article })
	var disputes []Dispute
	said := make([][]claim.Claim, len(quotes)) // by the others of a quote
	for _, r := range rivals {
		if r.Kind == claim.OtherOutcome {
			continue // another word may be another way to say it
		}
		q := quotes[r.Quote]
		d := Dispute{A: b.quote(t.articles[q.Article], q.Span), B: b.quoteOf(t, &r), Kind: r.Kind.String()}
		others := said[r.Quote]
		if d.A.Text == d.B.Text || len(others) == mostDisputes || slices.ContainsFunc(others, r.Says) {
			continue
		}
		said[r.Quote], disputes = append(others, r.Claim), append(disputes, d)
	}
	return disputes
}

// quoteOf returns the sentence of a rival.
func (b *build) quoteOf(t *telling, r *rival.Rival) Quote {
	if r.Told >= 0 {
		return b.toldOf(t)[r.Told].quotes[r.Place]
	}
	return b.quote(r.Article, r.Span)
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
