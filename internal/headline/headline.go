// Package headline finds what a story is called: the most representative headline of
// its articles, or, when none has one, the most representative opening sentence, cut
// to its main clause. It knows an article's sentences and words; what makes a line
// representative of a story, its caller tells it.
package headline

import (
	"strings"
	"unicode"

	"summarize/internal/article"
	"summarize/internal/text"
)

// A Scorer says how much of its story a line of these words tells: 0 or more.
type Scorer func(words []text.Token) float64

// longestTitle is in characters.
const longestTitle = 100

// openings is how many of an article's first sentences may become a title; each
// counts laterOpening of the one before.
const (
	openings     = 3
	laterOpening = 0.85
)

// asideWorth is what a line counts that opens on a time, a place or a reason
// ("When", "In", "Hours after", "Finally") instead of who did what.
const asideWorth = 0.8

var adverbs = wordSet("just well finally initially like here's here’s starring whoever")

func opensAside(source string, words []text.Token) bool {
	if len(words) < 2 {
		return false
	}
	first, second := strings.ToLower(words[0].Span().Of(source)), words[1].Span().Of(source)
	return conjunctions[first] || prepositions[first] || adverbs[first] || second == "after" || second == "before"
}

// A Line may be a title.
type Line struct {
	Text      string
	Score     float64 // 0 when it says nothing
	Published bool    // given as a headline by the publisher
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

// Of returns the line that speaks best for an article, whose document is doc. Its text
// is never empty.
func Of(a *article.Article, doc *text.Document, score Scorer) Line {
	if h, ok := published(a, doc, score); ok {
		return h
	}
	best, factor := Line{}, 1.0
	for _, s := range openingSentences(doc) {
		line := shorten(a.Text, doc.Lang, doc.Words(s), s.Span)
		if opensAside(a.Text, line.words) {
			line.worth *= asideWorth
		}
		if score := factor * line.worth * score(line.words); score > best.Score || best.Text == "" {
			best = Line{Text: line.text, Score: score}
		}
		factor *= laterOpening
	}
	if best.Text == "" {
		best.Text = anyLine(a, doc)
	}
	return best
}

// published returns an article's own headline, unless it is missing or the name of a file.
func published(a *article.Article, doc *text.Document, score Scorer) (Line, bool) {
	title := withoutSite(squeeze(a.Title), a.Source)
	if len(doc.Title) < 2 || !strings.Contains(title, " ") {
		return Line{}, false
	}
	if length(title) > longestTitle {
		line := shorten(a.Title, doc.Lang, doc.Title, text.Span{Start: 0, End: len(a.Title)})
		return Line{line.text, line.worth * score(line.words), true}, true
	}
	return Line{title, score(doc.Title), true}, true
}

// withoutSite drops the publisher's name from the end of a headline.
func withoutSite(title, source string) string {
	for _, mark := range []string{" | ", " - ", " – ", " — "} {
		at := strings.LastIndex(title, mark)
		if at < 0 {
			continue
		}
		site := title[at+len(mark):]
		if strings.EqualFold(site, source) || mark == " | " && at > len(site) {
			return title[:at]
		}
	}
	return title
}

// openingSentences returns the first sentences that can stand alone, or, if there
// are none, the first of running text.
func openingSentences(d *text.Document) []text.Sentence {
	const leaning = text.OpensOnPronoun | text.OpensOnConnective | text.Question | text.Quotation |
		text.OpenQuote | text.Lowercase | text.FirstPerson
	var good, any []text.Sentence
	for _, s := range d.Sentences {
		if s.Kind != text.Prose || s.Last-s.First < 4 {
			continue
		}
		if any = append(any, s); s.Traits&leaning == 0 {
			good = append(good, s)
		}
		if len(any) == 2*openings {
			break
		}
	}
	if len(good) == 0 {
		good = any
	}
	return good[:min(len(good), openings)]
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

// squeeze makes one space of all white space and drops what cannot be shown.
func squeeze(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
}

func length(s string) int { return len([]rune(s)) }
