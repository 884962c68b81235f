package digest

import (
	"math/bits"
	"slices"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/claim"
	"summarize/internal/hashtable"
	"summarize/internal/rank"
	"summarize/internal/text"
)

// A rival is a sentence that contradicts a quote.
type rival struct {
	quote   rank.Quote
	kind    claim.Kind
	claim   claim.Claim // of the sentence
	today   bool        // both tell time from the days of writing
	named   bool        // both have so much in common that they are of one event
	article int         // of the build; -1 where it is a told sentence whose article is gone
	place   int         // of the article among those that are told, or -1
	span    text.Span   // in the article
	told    *Quote      // the told sentence, where it is one
	prose   bool
}

// mostQuotes is how many quotes of a story are held against its other sentences.
const mostQuotes = 64

// rivals finds what contradicts the quotes of a story: in its articles, old and new, and
// among what readers were told of it.
func (b *build) rivals(t *telling, quotes []rank.Quote) []rival {
	quotes = quotes[:min(len(quotes), mostQuotes)]
	if len(t.story.Articles) == 1 && !t.update {
		return nil
	}
	search := newRivalSearch(b, t, quotes)
	for _, i := range t.story.Articles {
		search.article(i, slices.Index(t.articles, i))
	}
	for _, s := range b.toldOf(t) {
		search.told(s)
	}
	return search.withoutForms()
}

// fewForms is how many others may contradict a sentence. What more fill in with facts of
// their own is a form: the bank's daily notice, the rights of another company.
const fewForms = 2

// Sentences of articles that are no copies are of one event when they have two names and
// so much of their words in common, and were published within days.
const (
	sameEvent     = 0.6
	sameEventTime = 48 * time.Hour
)

// withoutForms returns the rivals of sentences that are no form: few others contradict
// them, and each is of the same event. Other names count in copies only: two writers call one
// thing the United Kingdom and Great Britain.
func (s *rivalSearch) withoutForms() []rival {
	others := map[rank.Quote]map[string]bool{}
	for _, r := range s.found {
		if others[r.quote] == nil {
			others[r.quote] = map[string]bool{}
		}
		others[r.quote][r.quoted(s.build).Text] = true
	}
	return slices.DeleteFunc(s.found, func(r rival) bool {
		return len(others[r.quote]) > fewForms || !s.isCopy(r) && !(r.named && s.isNear(r) && r.kind != claim.OtherName) || s.haveBoth(r)
	})
}

// isNear reports whether the article of a rival was published within days of that of the
// quote, as far as is known.
func (s *rivalSearch) isNear(r rival) bool {
	if r.article < 0 {
		return false
	}
	x, y := s.build.articles[r.article].Date, s.build.articles[s.t.articles[r.quote.Article]].Date
	return x.IsZero() || y.IsZero() || x.Sub(y).Abs() <= sameEventTime && (!r.today || day(x) == day(y))
}

// haveBoth reports whether one of the two articles says both sentences: then they are
// about two things.
func (s *rivalSearch) haveBoth(r rival) bool {
	if r.article < 0 {
		return false
	}
	quoted := s.build.quote(s.t.articles[r.quote.Article], r.quote.Span)
	return strings.Contains(Collapse(s.build.articles[r.article].Text), quoted.Text) ||
		strings.Contains(Collapse(s.build.articles[s.t.articles[r.quote.Article]].Text), r.quoted(s.build).Text)
}

// isCopy reports whether the article of a rival and that of the quote are copies.
func (s *rivalSearch) isCopy(r rival) bool {
	i := s.t.articles[r.quote.Article]
	return r.article >= 0 && (s.build.original[i] == s.build.original[r.article] || s.build.alike != nil && slices.Contains(s.build.alike[i], int32(r.article)))
}

// A rivalSearch goes through sentences. Few share enough words with a quote to be looked
// at: their words are looked up in one table of those of all quotes.
type rivalSearch struct {
	build  *build
	t      *telling
	quotes []rank.Quote
	claims []claim.Claim   // of the quotes
	fewest []int           // by quote: the words that it has in common with what contradicts it
	terms  hashtable.Table // of the words that quotes claim something of, by their place in words
	words  []quotedWord
	turn   int // numbers the sentences that are looked at
	found  []rival
}

// A quotedWord is a term that quotes claim something of.
type quotedWord struct {
	quotes uint64
	turn   int // the last sentence that had it
}

func newRivalSearch(b *build, t *telling, quotes []rank.Quote) *rivalSearch {
	s := &rivalSearch{build: b, t: t, quotes: quotes}
	for k, q := range quotes {
		i := t.articles[q.Article]
		d := b.document(i)
		c := claim.Of(b.articles[i].Text, d, d.Sentences[q.Sentence])
		s.claims, s.fewest = append(s.claims, c), append(s.fewest, c.FewestOf())
		for _, term := range c.Terms() {
			n := s.terms.Number(uint64(term))
			if int(n) == len(s.words) {
				s.words = append(s.words, quotedWord{})
			}
			s.words[n].quotes |= 1 << k
		}
	}
	return s
}

// article holds the sentences of article i, whose place among the told ones is given,
// against the quotes of others.
func (s *rivalSearch) article(i, place int) {
	others := uint64(0)
	for k, q := range s.quotes {
		if q.Article != place {
			others |= 1 << k
		}
	}
	if others == 0 {
		return
	}
	d := s.build.document(i)
	for _, sentence := range d.Sentences {
		if sentence.Kind != text.Prose && sentence.Kind != text.Heading {
			continue
		}
		s.sentence(s.build.articles[i].Text, d, sentence, others, func(r rival) {
			r.article, r.place, r.span, r.prose = i, place, sentence.Span, sentence.Kind == text.Prose
			s.found = append(s.found, r)
		})
	}
}

// told holds what readers were told against the quotes.
func (s *rivalSearch) told(t *toldStory) {
	for _, sentence := range t.said.Document.Sentences {
		s.sentence(t.said.Text, t.said.Document, sentence, ^uint64(0), func(r rival) {
			quote := t.quote(sentence.Start)
			r.article, r.place, r.told = s.build.indexOf(quote.Article), -1, &quote
			if r.article < 0 || !slices.ContainsFunc(s.found, func(f rival) bool { return f.article == r.article && f.span.Start == quote.Start }) {
				s.found = append(s.found, r)
			}
		})
	}
}

// sentence calls found for every one of some quotes that a sentence contradicts.
func (s *rivalSearch) sentence(source string, d *text.Document, sentence text.Sentence, quotes uint64, found func(rival)) {
	near := s.near(d.Words(sentence), quotes)
	if near == 0 {
		return
	}
	c := claim.Of(source, d, sentence)
	for ; near != 0; near &= near - 1 {
		k := bits.TrailingZeros64(near)
		if kind := claim.Conflict(s.build.corpus.Vocabulary, &s.claims[k], &c); kind != claim.NoConflict && !(kind == claim.OtherName && s.areOne(k, &c, d)) {
			found(rival{quote: s.quotes[k], kind: kind, claim: c, today: s.claims[k].IsRelative() && c.IsRelative(), named: s.claims[k].SharedNames(&c) > 1 && s.claims[k].Alike(&c) >= sameEvent})
		}
	}
}

// near returns those of some quotes that have enough different words in common with a
// sentence to be in conflict with it.
func (s *rivalSearch) near(words []text.Token, quotes uint64) (near uint64) {
	var count [mostQuotes]int
	s.turn++
	for _, w := range words {
		n := s.terms.Find(uint64(w.Term))
		if n < 0 || s.words[n].turn == s.turn {
			continue
		}
		word := &s.words[n]
		word.turn = s.turn
		for left := word.quotes & quotes; left != 0; left &= left - 1 {
			k := bits.TrailingZeros64(left)
			if count[k]++; count[k] == s.fewest[k] {
				near |= 1 << k
			}
		}
	}
	return near
}

// areOne reports whether the names in which quote k and a sentence of document d differ may
// be those of one person or place: one of the articles has both, Jess and Miss Smith.
func (s *rivalSearch) areOne(k int, c *claim.Claim, d *text.Document) bool {
	other := s.build.document(s.t.articles[s.quotes[k].Article])
	return hasTerm(d, s.claims[k].OwnNames(c)) || hasTerm(other, c.OwnNames(&s.claims[k]))
}

// hasTerm reports whether a document has one of some terms.
func hasTerm(d *text.Document, terms []uint32) bool {
	has := func(t text.Token) bool { return slices.Contains(terms, t.Term) }
	return slices.ContainsFunc(d.Tokens, has) || slices.ContainsFunc(d.Title, has)
}

// says reports whether a rival gives the same number as another of its quote.
func (r *rival) says(other claim.Claim) bool {
	return r.kind == claim.OtherAmount && r.claim.SameAmounts(&other)
}

// indexOf returns the article with an id, or -1.
func (b *build) indexOf(id string) int {
	return slices.IndexFunc(b.articles, func(a article.Article) bool { return a.ID == id })
}

// quoted returns the sentence of a rival.
func (r *rival) quoted(b *build) Quote {
	if r.told != nil {
		return *r.told
	}
	return b.quote(r.article, r.span)
}
