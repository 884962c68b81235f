package headline

import "summarize/internal/text"

// maxOpenings is how many of an article's first sentences may become a title. The first
// says what happened; later ones count laterOpening each of the one before, and those
// that start on a function word ("The company said") point back at it.
const (
	maxOpenings  = 3
	laterOpening = 0.6
	pointsBack   = 0.6
)

// An opening is a sentence that may become a title, with what speaks for its place.
type opening struct {
	sentence text.Sentence
	worth    float64
}

// leaning are traits of a sentence that does not stand alone.
const leaning = text.OpensOnPronoun | text.OpensOnConnective | text.Question | text.Quotation |
	text.OpenQuote | text.Lowercase | text.FirstPerson

// openings returns the lines above the text that may be its headline, and its first
// sentences that can stand alone; if there are none of these, the first of running text.
func openings(d *text.Document) []opening {
	var all, prose []opening
	worth, read := 1.0, 0
	for _, s := range d.Sentences {
		switch words := d.Words(s); {
		case len(words) < 4:
			continue
		case s.Kind == text.Heading && read == 0:
			all = append(all, opening{s, headingWorth})
			continue
		case s.Kind != text.Prose:
			continue
		case s.Traits&leaning == 0:
			o := opening{s, worth}
			if read > 0 && words[0].Is(text.Stop) {
				o.worth *= pointsBack
			}
			prose = append(prose, o)
		}
		if read == 0 && len(prose) == 0 {
			all = append(all, opening{s, 0}) // where nothing better is found
		}
		worth *= laterOpening
		if read++; read == 2*maxOpenings || len(prose) == maxOpenings {
			break
		}
	}
	return append(all, prose...)
}

// headingWorth is what a line above the text counts, of which every word must come
// again in it: a headline as good as a published one, while furniture is not supported.
const headingWorth = 1.2

// unsupported is what a line counts of which no content word comes again in its article.
const unsupported = 0.4

// support is 1 for a line all of whose content words come again in other sentences of
// its article. A page's furniture speaks of nothing that the article does.
func support(d *text.Document, line text.Sentence) float64 {
	terms := distinct(d.Words(line))
	all := len(terms)
	for i, t := range d.Tokens {
		if i < line.First || i >= line.Last {
			delete(terms, t.Term)
		}
	}
	again := float64(all-len(terms)) / float64(max(all, 1))
	if line.Kind == text.Heading && again < 0.5 {
		return 0
	}
	return unsupported + (1-unsupported)*again
}

// distinct returns the content terms of some words.
func distinct(words []text.Token) map[uint32]bool {
	terms := map[uint32]bool{}
	for _, w := range words {
		if !w.Is(text.Stop) {
			terms[w.Term] = true
		}
	}
	return terms
}
