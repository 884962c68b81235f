// Package candidate holds the sentences that may tell a story: what each costs under a
// budget, and which of them say the same. Selectors (package rank) choose among them
// and name them by their index.
package candidate

import (
	"math"
	"slices"

	"summarize/internal/text"
)

// An Article is one article of a story.
type Article struct {
	Text     string
	Document *text.Document // spans are bytes of Text
	Day      int            // of publication, in days since 1970 (UTC); 0 when unknown
	Source   int            // articles that are copies of one another share a number: they are one independent source
	Known    []bool         // by sentence: readers know all that it says; nil: they know none
}

// Knows reports whether readers know all that a sentence says.
func (a *Article) Knows(sentence int) bool { return a.Known != nil && a.Known[sentence] }

// A Candidate is a sentence that may be quoted.
type Candidate struct {
	Article  int // index into the story's articles
	Sentence int // index into its Document.Sentences
	Span     text.Span
	Cost     int // in the unit of the budget, at least 1
	Position int // among the sentences of its article that are of its kind, known ones too; 0-based
}

// A Set holds what may be chosen for one summary.
type Set struct {
	Articles []Article
	All      []Candidate // by article, then sentence
	Budget   Budget
	Capacity int      // the budget, in the unit of the costs
	Told     []uint64 // the bigrams that readers know, some more than once
	Title    []uint32 // the distinct content words of the title of the summary; none: it has none
	Titled   int      // the article whose headline that is, or -1
	bags     []bag    // see bag
}

// New takes the prose of all articles; where there is none, the next best kind
// that there is. Boilerplate is left out, and what readers know: a story of nothing else has
// its headlines to show. (Boilerplate for want of better was "Blah blah blah.", the text of
// flashes, told of a crash of the stock market.)
func New(articles []Article, budget Budget, told []*text.Document, boilerplate Lines) *Set {
	s := &Set{Articles: articles, Budget: budget, Told: bigrams(told)}
	for kind, found := text.Prose, false; kind <= text.Fragment && !found; kind++ {
		found = s.collect(kind, boilerplate)
	}
	s.Capacity = s.limit()
	return s
}

// collect takes the sentences of a kind that are not boilerplate and that readers do not
// know, and reports whether there are any of that kind.
func (s *Set) collect(kind text.Kind, boilerplate Lines) (found bool) {
	sentences := 0
	for _, art := range s.Articles {
		sentences += len(art.Document.Sentences)
	}
	s.All = make([]Candidate, 0, sentences)
	for a, art := range s.Articles {
		position := 0
		for n, sentence := range art.Document.Sentences {
			if sentence.Kind != kind || sentence.First == sentence.Last || boilerplate.has(art.Document.Words(sentence)) {
				continue
			}
			if found = true; !art.Knows(n) {
				s.All = append(s.All, Candidate{a, n, sentence.Span, s.cost(art, sentence.Span), position})
			}
			position++
		}
	}
	return found
}

// Under puts the set under a title, the headline of one of its articles.
func (s *Set) Under(title []text.Token, article int) {
	s.Titled = article
	for _, w := range title {
		if !w.Is(text.Stop) && !slices.Contains(s.Title, w.Term) {
			s.Title = append(s.Title, w.Term)
		}
	}
}

// cost measures a quote as the budget does. Bytes count the space before a quote,
// so the capacity counts one more than the budget.
func (s *Set) cost(a Article, quote text.Span) int {
	switch s.Budget.Unit {
	case Sentences:
		return 1
	case Bytes:
		return quote.Len() + 1
	}
	return max(1, text.CountWords(quote.Of(a.Text)))
}

// prose counts the words of an article's sentences, headers, tags and captions left out.
func prose(a Article) int {
	words := 0
	for _, s := range a.Document.Sentences {
		if s.Kind == text.Prose {
			words += text.CountWords(s.Of(a.Text))
		}
	}
	return words
}

// limit is the budget in the unit of the costs.
func (s *Set) limit() int {
	amount := min(s.Budget.Amount, math.MaxInt32)
	switch s.Budget.Unit {
	case Bytes:
		return int(amount) + 1
	case Percent:
		words, seen := 0, map[int]bool{}
		for _, a := range s.Articles {
			if !seen[a.Source] {
				seen[a.Source] = true
				words += prose(a)
			}
		}
		return int(amount * float64(words) / 100)
	default:
		return int(amount)
	}
}

// ForOne makes every candidate fit a summary of one sentence, however long it is.
func (s *Set) ForOne() {
	for i := range s.All {
		s.All[i].Cost = 1
	}
	s.Capacity = 1
}

// Sentence returns the sentence of candidate i.
func (s *Set) Sentence(i int) text.Sentence {
	c := s.All[i]
	return s.Articles[c.Article].Document.Sentences[c.Sentence]
}

// Quoted returns the text of candidate i.
func (s *Set) Quoted(i int) string {
	c := s.All[i]
	return c.Span.Of(s.Articles[c.Article].Text)
}

// Day returns the day on which the article of candidate i was published, 0 when unknown.
func (s *Set) Day(i int) int {
	return s.Articles[s.All[i].Article].Day
}

// Words returns the tokens of candidate i, in text order.
func (s *Set) Words(i int) []text.Token {
	return s.Articles[s.All[i].Article].Document.Words(s.Sentence(i))
}

// Follows reports whether candidate i comes right after the one before it in an article.
func (s *Set) Follows(i int) bool {
	if i == 0 {
		return false
	}
	a, b := s.All[i-1], s.All[i]
	return a.Article == b.Article && a.Sentence+1 == b.Sentence
}

// Fill takes candidates in the order given while they fit, leaving out those that
// say what one taken before says.
func (s *Set) Fill(order []int) []int {
	var chosen []int
	left := s.Capacity
	for _, i := range order {
		if s.All[i].Cost <= left && !s.Repeats(i, chosen) {
			chosen = append(chosen, i)
			left -= s.All[i].Cost
		}
	}
	return chosen
}

// Repeats reports whether candidate i says what one of the chosen says.
func (s *Set) Repeats(i int, chosen []int) bool {
	return slices.ContainsFunc(chosen, func(j int) bool { return s.Same(i, j) })
}
