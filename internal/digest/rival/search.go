package rival

import (
	"cmp"
	"math/bits"
	"slices"

	"summarize/internal/claim"
	"summarize/internal/hashtable"
	"summarize/internal/text"
)

// A search goes through sentences. Few share enough words with a quote to be looked
// at: their words are looked up in one table of those of all quotes.
type search struct {
	*Collection
	story  Story
	quotes []Quote
	claims []claim.Claim   // of the quotes
	fewest []int           // by quote: the words that it has in common with what contradicts it
	terms  hashtable.Table // of the words that quotes claim something of, by their place in words
	words  []quotedWord
	turn   int // numbers the sentences that are looked at
	found  []Rival
}

// A quotedWord is a term that quotes claim something of.
type quotedWord struct {
	quotes uint64
	turn   int // the last sentence that had it
}

func newSearch(c *Collection, story Story, quotes []Quote) *search {
	s := &search{Collection: c, story: story, quotes: quotes}
	for k, q := range quotes {
		d := &c.Documents[q.Article]
		claimed := claim.Of(c.Articles[q.Article].Text, d, d.Sentences[q.Sentence])
		s.claims, s.fewest = append(s.claims, claimed), append(s.fewest, claimed.FewestOf())
		for _, term := range claimed.Terms() {
			n := s.terms.Number(uint64(term))
			if int(n) == len(s.words) {
				s.words = append(s.words, quotedWord{})
			}
			s.words[n].quotes |= 1 << k
		}
	}
	return s
}

// article holds the sentences of article i against the quotes of others.
func (s *search) article(i int) {
	others := uint64(0)
	for k, q := range s.quotes {
		if q.Article != i {
			others |= 1 << k
		}
	}
	if others == 0 {
		return
	}
	d := &s.Documents[i]
	for _, sentence := range d.Sentences {
		if sentence.Kind != text.Prose && sentence.Kind != text.Heading {
			continue
		}
		s.sentence(s.Articles[i].Text, d, sentence, others, func(r Rival) {
			r.Article, r.Span, r.Prose, r.Told = i, sentence.Span, sentence.Kind == text.Prose, -1
			s.found = append(s.found, r)
		})
	}
}

// told holds what readers were told against the quotes.
func (s *search) told(n int) {
	t := &s.story.Told[n]
	for _, sentence := range t.Document.Sentences {
		s.sentence(t.Text, t.Document, sentence, ^uint64(0), func(r Rival) {
			r.Told, r.Place = n, t.at(sentence.Start)
			quote := t.Quotes[r.Place]
			r.Article = quote.Article
			if r.Article < 0 || !slices.ContainsFunc(s.found, func(f Rival) bool { return f.Article == r.Article && f.Span.Start == quote.Start }) {
				s.found = append(s.found, r)
			}
		})
	}
}

// at returns the place of the quote that holds an offset of the text.
func (t *Told) at(offset int) int {
	n, found := slices.BinarySearchFunc(t.Quotes, offset, func(q ToldQuote, offset int) int { return cmp.Compare(q.Offset, offset) })
	if !found {
		n--
	}
	return n
}

// sentence calls found for every one of some quotes that a sentence contradicts.
func (s *search) sentence(source string, d *text.Document, sentence text.Sentence, quotes uint64, found func(Rival)) {
	near := s.near(d.Words(sentence), quotes)
	if near == 0 {
		return
	}
	c := claim.Of(source, d, sentence)
	for ; near != 0; near &= near - 1 {
		k := bits.TrailingZeros64(near)
		if kind := claim.Conflict(s.Vocabulary, &s.claims[k], &c); kind != claim.NoConflict && !(kind == claim.OtherName && s.areOne(k, &c, d)) {
			found(Rival{
				Quote: k, Kind: kind, Claim: c,
				today: s.claims[k].IsRelative() && c.IsRelative(),
				named: s.claims[k].SharedNames(&c) > 1 && s.claims[k].Alike(&c) >= sameEvent,
				apart: s.areApart(k, &c, d),
			})
		}
	}
}

// near returns those of some quotes that have enough different words in common with a
// sentence to be in conflict with it.
func (s *search) near(words []text.Token, quotes uint64) (near uint64) {
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
func (s *search) areOne(k int, c *claim.Claim, d *text.Document) bool {
	other := &s.Documents[s.quotes[k].Article]
	return hasTerm(d, s.claims[k].OwnNames(c)) || hasTerm(other, c.OwnNames(&s.claims[k]))
}

// areApart reports whether quote k and a sentence of document d begin each with a word that the other's document has nowhere.
func (s *search) areApart(k int, c *claim.Claim, d *text.Document) bool {
	of, quoted := s.claims[k].Subject()
	other, begins := c.Subject()
	return quoted && begins && !hasTerm(d, []uint32{of}) && !hasTerm(&s.Documents[s.quotes[k].Article], []uint32{other})
}

// hasTerm reports whether a document has one of some terms.
func hasTerm(d *text.Document, terms []uint32) bool {
	has := func(t text.Token) bool { return slices.Contains(terms, t.Term) }
	return slices.ContainsFunc(d.Tokens, has) || slices.ContainsFunc(d.Title, has)
}
