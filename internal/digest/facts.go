package digest

import (
	"context"
	"strings"

	"summarize/internal/article"
	"summarize/internal/parallel"
	"summarize/internal/text"
)

// Facts are what a digest needs to know of an article, beside its record, once its story is told:
// its text and its words may be elsewhere then, or gone.
type Facts struct {
	Words   int    // of its prose
	Lang    string // BCP 47, as given or detected
	Opening string // the first words of one without a title
	Table   bool   // a quarter of its words is numbers: see importance.go
	Unread  int    // as of its text.Document
	Fault   string
	Outside bool // Focus.Match does not accept it

	Relevance float64 // to Focus.About, of 0 for an article that is not about it
}

// FactsOf returns the facts of an article. It has no document where only copies are looked for.
func FactsOf(a *article.Article, d *text.Document) Facts {
	f := Facts{Words: text.CountWords(a.Text[a.Body:]), Lang: a.Lang}
	if strings.TrimSpace(a.Title) == "" {
		f.Opening = opening(a, d)
	}
	if d != nil {
		f.Lang, f.Table, f.Unread, f.Fault = d.Lang, isTable(d), d.Unread, d.Fault
	}
	return f
}

// gatherFacts fills in the facts of all articles.
func (b *build) gatherFacts(ctx context.Context) error {
	b.facts = make([]Facts, len(b.articles))
	return parallel.For(ctx, len(b.articles), b.options.Workers, func(_, i int) {
		var d *text.Document
		if b.corpus != nil {
			d = b.document(i)
		}
		b.facts[i] = FactsOf(&b.articles[i], d)
		if prints := b.options.Fingerprints; prints != nil {
			b.facts[i].Words = prints[i].words
		}
	})
}

// warnOfTexts says what was not read.
func (b *build) warnOfTexts() {
	for i, f := range b.facts {
		a := &b.articles[i]
		if f.Unread > 0 {
			b.warn("%s: too long for an article, the last %d bytes are not read", a.Path, f.Unread)
		}
		if f.Fault != "" {
			b.warn("%s, article %s: a defect of this program, please report it with the article: none of its sentences is read: %s", a.Path, a.ID, f.Fault)
		}
	}
}

// mostOpening is how many characters of an article stand for a title that it has not.
const mostOpening = 60

// opening returns the first words of an article: of its first whole sentence, where one
// is known.
func opening(a *article.Article, d *text.Document) string {
	start := a.Text[a.Body:]
	if d != nil {
		for _, s := range d.Sentences {
			if s.Kind == text.Prose {
				start = a.Text[s.Start:]
				break
			}
		}
	}
	return firstWords(start, mostOpening)
}

// firstWords returns the words at the start of s that are together of at most so many
// characters, and a mark where more follow. Where no space is, it cuts anywhere.
func firstWords(s string, most int) string {
	s = text.Collapse(strings.ToValidUTF8(s[:min(len(s), 16*most)], ""))
	n := 0
	for i := range s {
		if n++; n > most {
			if space := strings.LastIndexByte(s[:i+1], ' '); space > i/2 {
				i = space
			}
			return s[:i] + "…"
		}
	}
	return s
}

// isTable reports whether a document is a table rather than prose.
func isTable(d *text.Document) bool {
	numbers := 0
	for _, t := range d.Tokens {
		if t.Is(text.Number) {
			numbers++
		}
	}
	return float64(numbers) > tableNumbers*float64(len(d.Tokens))
}
