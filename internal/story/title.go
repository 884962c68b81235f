package story

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"summarize/internal/article"
	"summarize/internal/text"
)

// The title of a story is the most representative headline of its articles, or,
// when none has one, the most representative opening sentence, cut to its main
// clause. Representative is, for a line with the distinct content words T,
//
//	Σ over t in T of centroid(t) / √(|T| + 4)
//
// the centroid being the sum of the story's vectors: a line gains by each word that
// the articles share and loses by its length. (A cosine, dividing by √n, prefers
// two famous names to a sentence; no division, the longest line.)
const brevity = 4

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

// A heading is a line that may be a title.
type heading struct {
	text     string
	score    float64 // of the line, 0 when it says nothing
	headline bool    // given as a headline by the publisher
}

// bestHeading returns the index of the best headline or, without one, of the best
// line.
func bestHeading(lines []heading) int {
	best := 0
	for i, h := range lines {
		b := lines[best]
		if h.headline != b.headline {
			if h.headline {
				best = i
			}
		} else if h.score > b.score {
			best = i
		}
	}
	return best
}

// heading returns the line that speaks best for an article.
func (d *describer) heading(a int, desk *desk) heading {
	doc, source := &d.corpus.Documents[a], &d.articles[a]
	if h, ok := d.headline(source, doc, desk); ok {
		return h
	}
	best, factor := heading{}, 1.0
	for _, s := range openingSentences(doc) {
		line := shorten(source.Text, doc.Lang, doc.Words(s), s.Span)
		if opensAside(source.Text, line.words) {
			line.worth *= asideWorth
		}
		if score := factor * line.worth * d.score(line.words, desk); score > best.score || best.text == "" {
			best = heading{text: line.text, score: score}
		}
		factor *= laterOpening
	}
	if best.text == "" {
		best.text = anyLine(source, doc)
	}
	return best
}

// headline returns an article's title, unless it is missing or the name of a file.
func (d *describer) headline(a *article.Article, doc *text.Document, desk *desk) (heading, bool) {
	title := withoutSite(squeeze(a.Title), a.Source)
	if len(doc.Title) < 2 || !strings.Contains(title, " ") {
		return heading{}, false
	}
	if length(title) > longestTitle {
		line := shorten(a.Title, doc.Lang, doc.Title, text.Span{Start: 0, End: len(a.Title)})
		return heading{line.text, line.worth * d.score(line.words, desk), true}, true
	}
	return heading{title, d.score(doc.Title, desk), true}, true
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

// score says how much of its story a line tells.
func (d *describer) score(words []text.Token, desk *desk) float64 {
	var columns []uint32
	n := 0
	eachPair(words, func(_ int, t, previous text.Token, paired bool) {
		columns = append(columns, t.Term)
		if g, ok := d.result.grams.number(pair(previous, t)); ok && paired {
			columns = append(columns, uint32(len(d.corpus.Vocabulary))+g)
		}
		n++
	})
	slices.Sort(columns)
	var sum float64
	for _, c := range slices.Compact(columns) {
		sum += desk.centroid[c]
	}
	return sum / math.Sqrt(float64(n+brevity))
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
