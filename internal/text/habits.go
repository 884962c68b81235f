package text

import (
	"context"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/parallel"
	"summarize/internal/sentence"
)

// Evidence counts, by the tag of a language that lists no abbreviations, how its words
// stand in a part of a collection: see sentence.Evidence. Beside a list it gains nothing
// (sentence.TestLearnedHabits), so that most texts are not read twice.
type Evidence map[string]*sentence.Evidence

// Habits are what evidence tells of languages, by tag.
type Habits map[string]*sentence.Habits

// Gather counts the words of some articles whose languages are sure (SureLanguage); those with
// "" are left out, as what they are is known only when all are seen.
func Gather(ctx context.Context, articles []article.Article, sure []string, workers int) (Evidence, error) {
	parts := make([]Evidence, parallel.Workers(workers))
	for w := range parts {
		parts[w] = Evidence{}
	}
	err := parallel.For(ctx, len(articles), len(parts), func(w, i int) { parts[w].count(&articles[i], sure[i]) })
	for _, part := range parts[1:] {
		parts[0].Add(part)
	}
	return parts[0], err
}

func (e Evidence) count(a *article.Article, tag string) {
	if tag == "" || language.Of(tag).Abbreviations != (language.Abbreviations{}) {
		return
	}
	if e[tag] == nil {
		e[tag] = &sentence.Evidence{}
	}
	e[tag].Add(a.Text[a.Body:readable(a.Text, a.Body)])
}

// Add adds the counts of another part.
func (e Evidence) Add(other Evidence) {
	for tag, more := range other {
		if e[tag] == nil {
			e[tag] = &sentence.Evidence{}
		}
		e[tag].Merge(more)
	}
}

// Habits returns what the counts of a whole collection tell.
func (e Evidence) Habits() Habits {
	h := Habits{}
	for tag, counted := range e {
		h[tag] = counted.Habits()
	}
	return h
}
