// Package headline finds what a story is called: the most representative headline of
// its articles, or, when none has one, a supported line above the text, an opening
// sentence, or a clause of it that stands by itself. It knows an article's sentences
// and words; what makes a line representative of a story, its caller tells it.
package headline

import (
	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/text"
)

// A Scorer says how much of its story a line of these words tells: 0 or more.
type Scorer func(words []text.Token) float64

// A Line may be a title.
type Line struct {
	Text      string
	Score     float64 // 0 when it says nothing
	Published bool    // given as a headline by the publisher
	// Makeshift: it is no headline and not the first sentence of its article, or it points at
	// something that it does not say. The opening of a summary may do better.
	Makeshift bool
	Sentence  int // of its article that it is made of; -1 for a headline

	site   string // what it ends on behind a mark: see WithoutSites
	unsaid bool   // its article has no word of that
}

// Best returns the index of the best published headline or, without one, of the best
// line; of equal ones the first.
func Best(lines []Line) int {
	best := 0
	for i, l := range lines {
		b := lines[best]
		if l.Published != b.Published {
			if l.Published {
				best = i
			}
		} else if l.Score > b.Score {
			best = i
		}
	}
	return best
}

// Title names what some articles tell together, whose documents are over one
// vocabulary: a word of a line counts by the number of articles that have it. of is the index
// of the article that the title is from.
func Title(articles []*article.Article, documents []*text.Document) (title string, of int) {
	frequency := map[uint32]int{}
	for _, d := range documents {
		seen := map[uint32]bool{}
		for _, t := range d.Tokens {
			if !t.Is(text.Stop) && !seen[t.Term] {
				seen[t.Term] = true
				frequency[t.Term]++
			}
		}
	}
	score := func(words []text.Token) float64 {
		sum := 0
		for term := range distinct(words) {
			sum += frequency[term]
		}
		return float64(sum) / float64(4+len(words))
	}
	lines := make([]Line, len(articles))
	for i, a := range articles {
		lines[i] = Of(a, documents[i], score)
	}
	of = Best(lines)
	return lines[of].Text, of
}

// Of returns the line that speaks best for an article, whose document is doc. Its text
// is never empty.
func Of(a *article.Article, doc *text.Document, score Scorer) Line {
	if h, ok := published(a, doc, score); ok {
		return h
	}
	best := Line{}
	for _, o := range openings(a.Text, doc) {
		l := lineOf(a.Text, doc, o.sentence)
		if score := o.worth * l.worth * support(doc, o.sentence) * score(l.words); score > best.Score || best.Text == "" {
			best = Line{Text: l.text, Score: score, Makeshift: o.makeshift, Sentence: o.number}
		}
	}
	if best.Text == "" {
		best.Text, best.Makeshift, best.Sentence = anyLine(a, doc), true, -1
	}
	return best
}

// Opening returns sentence n of an article, whose document is doc, as a title, if it can be one:
// one of the first of running text, a statement that stands by itself and need not be broken.
func Opening(a *article.Article, doc *text.Document, n int) (title string, ok bool) {
	s := doc.Sentences[n]
	before := 0
	for _, s := range doc.Sentences[:n] {
		if s.Kind == text.Prose {
			before++
		}
	}
	if before >= maxOpenings || s.Traits&leaning != 0 || leans(a.Text, doc, n) || form(a.Text, language.Of(doc.Lang), doc.Words(s), s) < 1 {
		return "", false
	}
	l := lineOf(a.Text, doc, s)
	return l.text, l.worth > brokenWorth
}

// lineOf makes a line of a sentence, without its label.
func lineOf(source string, doc *text.Document, s text.Sentence) line {
	words, start := doc.Words(s), s.Start+labelEnd(ofSentence(source, doc, s))
	for len(words) > 1 && words[0].Span().Start < start {
		words = words[1:]
	}
	return shorten(source, doc.Lang, words, text.Span{Start: start, End: s.End})
}

// anyLine is the title of an article without a sentence: its first line of words,
// else its id.
func anyLine(a *article.Article, d *text.Document) string {
	for _, s := range d.Sentences {
		if s.Last > s.First {
			return shorten(a.Text, d.Lang, d.Words(s), s.Span).text
		}
	}
	if title := squeeze(a.Title); title != "" {
		return title
	}
	return a.ID
}
