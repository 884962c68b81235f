package digest

import (
	"fmt"

	"summarize/internal/article"
	"summarize/internal/text"
)

// A Failure is a quote that does not stand where the digest says.
type Failure struct {
	Story  string // "" for what a copy adds
	Quote  Quote
	Reason string
}

// Verify compares every quote of d with its article and returns how many there
// are and which of them fail.
func Verify(d *Digest, articles []article.Article) (quotes int, failures []Failure) {
	texts := make(map[string]string, len(articles))
	read := make(map[place]bool, len(articles))
	for _, a := range articles {
		texts[a.ID] = a.Text
		read[place{a.Path, a.Line}] = true
	}
	changed := map[string]bool{} // ids of articles in whose place another one was read
	for _, a := range d.Articles {
		if _, same := texts[a.ID]; !same && read[place{a.Path, a.Line}] {
			changed[a.ID] = true
		}
	}
	check := func(story string, list []Quote) {
		for _, q := range list {
			quotes++
			reason := q.check(texts)
			if changed[q.Article] {
				reason = "the article has changed since"
			}
			if reason != "" {
				failures = append(failures, Failure{story, q, reason})
			}
		}
	}
	for _, s := range d.Stories {
		check(s.ID, s.Summary)
		for _, d := range s.Days {
			check(s.ID, d.Added)
		}
		for _, d := range s.Disputes {
			check(s.ID, []Quote{d.A, d.B})
		}
	}
	for _, p := range d.Duplicates {
		check("", p.Adds)
	}
	return quotes, failures
}

// A place is where an article was read.
type place struct {
	path string
	line int
}

// check says what is wrong with a quote, or nothing.
func (q Quote) check(texts map[string]string) string {
	source, ok := texts[q.Article]
	switch {
	case !ok:
		return "no such article among those read"
	case q.Start < 0 || q.End > len(source) || q.Start >= q.End:
		return fmt.Sprintf("the article has %d bytes", len(source))
	case text.Collapse(source[q.Start:q.End]) != q.Text:
		return fmt.Sprintf("the article says %q", text.Collapse(source[q.Start:q.End]))
	}
	return ""
}
