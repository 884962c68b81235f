// Package rival finds the sentences that contradict what is told of a story: in its articles,
// and among what readers were told of it before. Whether two sentences are in conflict says
// package claim; here is decided which pairs of sentences may be about one thing at all.
// It does not decide which of two holds: its caller knows which is the later.
package rival

import (
	"slices"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/claim"
	"summarize/internal/text"
)

// A Collection is the articles that stories are of. Articles are named by their index.
type Collection struct {
	Articles   []article.Article
	Documents  []text.Document // by article, over Vocabulary
	Vocabulary []string
	IsCopy     func(i, k int) bool // articles i and k are copies of one
}

// A Story is where rivals of its quotes are looked for.
type Story struct {
	Articles []int
	Told     []Told
}

// A Told is a text of sentences that readers were told of a story.
type Told struct {
	Text     string
	Document *text.Document
	Quotes   []ToldQuote // of which the text is made, in order
}

// A ToldQuote is where a sentence that readers were told stands.
type ToldQuote struct {
	Offset  int    // in the text of its Told
	Article int    // or -1, when it is gone
	Start   int    // in the article
	Text    string // as it was shown
}

// A Quote is a sentence of an article: the one of that number in its document.
type Quote struct{ Article, Sentence int }

// A Rival is a sentence that contradicts a quote.
type Rival struct {
	Quote   int // which one it contradicts
	Kind    claim.Kind
	Claim   claim.Claim // of the sentence
	Article int         // -1 where it is a told sentence whose article is gone
	Span    text.Span   // in the article, unless Told
	Prose   bool        // a sentence of its article, not a heading

	Told, Place int // where it is one that was told: of Story.Told and its Quotes; Told is -1 otherwise

	today bool // both tell time from the days of writing
	named bool // both have so much in common that they are of one event
	apart bool // each begins with a word that the other's article has nowhere: two firms that file one form
}

// mostQuotes is how many quotes of a story, the first ones, are held against its other sentences.
const mostQuotes = 64

// fewForms is how many others may contradict a sentence. What more fill in with facts of
// their own is a form: the bank's daily notice, the rights of another company.
const fewForms = 2

// Sentences of articles that are no copies are of one event when they have two names and
// so much of their words in common, and were published within days.
const (
	sameEvent     = 0.6
	sameEventTime = 48 * time.Hour
)

// Find returns what contradicts the quotes of a story, in the order of its articles and what was told.
func Find(c *Collection, story Story, quotes []Quote) []Rival {
	s := newSearch(c, story, quotes[:min(len(quotes), mostQuotes)])
	for _, i := range story.Articles {
		s.article(i)
	}
	for n := range story.Told {
		s.told(n)
	}
	return s.withoutForms()
}

// withoutForms returns the rivals of sentences that are no form: few others contradict
// them, and each is of the same event. Other names count in copies only: two writers call one
// thing the United Kingdom and Great Britain.
func (s *search) withoutForms() []Rival {
	others := make([]map[string]bool, len(s.quotes))
	for _, r := range s.found {
		if others[r.Quote] == nil {
			others[r.Quote] = map[string]bool{}
		}
		others[r.Quote][s.quoted(r)] = true
	}
	return slices.DeleteFunc(s.found, func(r Rival) bool {
		return len(others[r.Quote]) > fewForms || !s.isCopy(r) && !(r.named && !r.apart && s.isNear(r) && r.Kind != claim.OtherName) || s.haveBoth(r)
	})
}

// isNear reports whether the article of a rival was published within days of that of the
// quote, as far as is known.
func (s *search) isNear(r Rival) bool {
	if r.Article < 0 {
		return false
	}
	x, y := &s.Articles[r.Article], &s.Articles[s.quotes[r.Quote].Article]
	return x.Date.IsZero() || y.Date.IsZero() || x.Date.Sub(y.Date).Abs() <= sameEventTime && (!r.today || article.Day(x.Date) == article.Day(y.Date))
}

// haveBoth reports whether one of the two articles says both sentences: then they are
// about two things.
func (s *search) haveBoth(r Rival) bool {
	if r.Article < 0 {
		return false
	}
	q := s.quotes[r.Quote]
	source := s.Articles[q.Article].Text
	quoted := text.Collapse(s.Documents[q.Article].Sentences[q.Sentence].Of(source))
	return strings.Contains(text.Collapse(s.Articles[r.Article].Text), quoted) || strings.Contains(text.Collapse(source), s.quoted(r))
}

// isCopy reports whether the article of a rival and that of the quote are copies.
func (s *search) isCopy(r Rival) bool {
	return r.Article >= 0 && s.IsCopy(s.quotes[r.Quote].Article, r.Article)
}

// quoted returns the sentence of a rival.
func (s *search) quoted(r Rival) string {
	if r.Told >= 0 {
		return s.story.Told[r.Told].Quotes[r.Place].Text
	}
	return text.Collapse(r.Span.Of(s.Articles[r.Article].Text))
}

// Says reports whether a rival gives the same numbers as a claim that another rival of its quote makes.
func (r *Rival) Says(other claim.Claim) bool {
	return r.Kind == claim.OtherAmount && r.Claim.SameAmounts(&other)
}
