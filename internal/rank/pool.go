package rank

import (
	"math"
	"slices"

	"summarize/internal/text"
)

// A candidate is a sentence that may be quoted.
type candidate struct {
	article, sentence int
	span              text.Span
	cost              int // in the unit of the budget, at least 1
	position          int // among the candidates of its article, 0-based
}

// A pool holds what may be chosen for one summary. It makes what several steps need
// when one first asks.
type pool struct {
	articles   []Article
	options    Options
	tuning     tuning
	candidates []candidate // by article, then sentence
	capacity   int         // the budget, in the unit of the costs

	known *concepts // see concepts
	bags  []bag     // see bag
}

// newPool takes the prose of all articles; where there is none, the next best kind
// that there is, so that a story always has something to show. What was told before is
// left out.
func newPool(articles []Article, o Options, t tuning) *pool {
	p := &pool{articles: articles, options: o, tuning: t}
	for kind := text.Prose; kind <= text.Fragment && len(p.candidates) == 0; kind++ {
		p.collect(kind)
	}
	p.dropTold()
	p.capacity = p.limit()
	return p
}

func (p *pool) collect(kind text.Kind) {
	sentences := 0
	for _, art := range p.articles {
		sentences += len(art.Document.Sentences)
	}
	p.candidates = make([]candidate, 0, sentences)
	for a, art := range p.articles {
		position := 0
		for s, sentence := range art.Document.Sentences {
			if sentence.Kind != kind || sentence.First == sentence.Last {
				continue
			}
			c := candidate{article: a, sentence: s, span: sentence.Span, position: position}
			c.cost = p.cost(c)
			p.candidates = append(p.candidates, c)
			position++
		}
	}
}

// cost measures a quote as the budget does. Bytes count the space before a quote,
// so the capacity counts one more than the budget.
func (p *pool) cost(c candidate) int {
	switch p.options.Budget.Unit {
	case Sentences:
		return 1
	case Bytes:
		return c.span.Len() + 1
	}
	return max(1, text.CountWords(c.span.Of(p.articles[c.article].Text)))
}

// limit is the budget in the unit of the costs.
func (p *pool) limit() int {
	amount := min(p.options.Budget.Amount, math.MaxInt32)
	switch p.options.Budget.Unit {
	case Bytes:
		return int(amount) + 1
	case Percent:
		words, seen := 0, map[int]bool{}
		for _, a := range p.articles {
			if !seen[a.Witness] {
				seen[a.Witness] = true
				words += text.CountWords(a.Text)
			}
		}
		return int(amount * float64(words) / 100)
	default:
		return int(amount)
	}
}

// single returns what choose takes for a summary of one sentence, however long; the
// first sentence where it takes none.
func (p *pool) single(choose selector) []int {
	for i := range p.candidates {
		p.candidates[i].cost = 1
	}
	p.capacity = 1
	chosen, _ := choose(p)
	if len(chosen) == 0 {
		chosen, _ = lead(p)
	}
	return chosen
}

func (p *pool) sentence(i int) text.Sentence {
	c := p.candidates[i]
	return p.articles[c.article].Document.Sentences[c.sentence]
}

// quoted returns the text of a candidate.
func (p *pool) quoted(i int) string {
	c := p.candidates[i]
	return c.span.Of(p.articles[c.article].Text)
}

// words returns the tokens of a candidate, in text order.
func (p *pool) words(i int) []text.Token {
	return p.articles[p.candidates[i].article].Document.Words(p.sentence(i))
}

// fill takes candidates in the order given while they fit, leaving out those that
// say what one taken before says.
func (p *pool) fill(order []int) []int {
	var chosen []int
	left := p.capacity
	for _, i := range order {
		if p.candidates[i].cost <= left && !p.repeats(i, chosen) {
			chosen = append(chosen, i)
			left -= p.candidates[i].cost
		}
	}
	return chosen
}

// repeats reports whether candidate i says what one of the chosen says.
func (p *pool) repeats(i int, chosen []int) bool {
	return slices.ContainsFunc(chosen, func(j int) bool { return p.same(i, j) })
}
