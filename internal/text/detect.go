package text

import (
	"context"
	"maps"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/parallel"
)

// The language of an article is what its record says or, failing that, what its first
// kilobyte says. Where that leaves doubt, the language of most articles of which it is
// sure has a say. Each step sees all articles or one at a time, so no outcome depends on
// order or workers.

const sample = 1024 // bytes of an article that are looked at

// detect returns the languages of articles as BCP 47 tags.
func detect(ctx context.Context, articles []article.Article, o Options) ([]string, error) {
	tags := make([]string, len(articles))
	if given, ok := language.Canonical(o.Lang); ok {
		for i := range tags {
			tags[i] = given
		}
		return tags, nil
	}
	err := parallel.For(ctx, len(articles), o.Workers, func(_, i int) {
		if tag, sure := told(&articles[i]); sure {
			tags[i] = tag
		}
	})
	if err != nil {
		return nil, err
	}
	common := majority(tags)
	if common == "" { // headlines alone: of many guesses most are right
		guesses := make([]string, len(articles))
		err = parallel.For(ctx, len(articles), o.Workers, func(_, i int) {
			guesses[i], _ = language.Detect(start(&articles[i]), "")
		})
		if err != nil {
			return nil, err
		}
		common = majority(guesses)
	}
	err = parallel.For(ctx, len(articles), o.Workers, func(_, i int) {
		if tags[i] == "" {
			tags[i], _ = language.Detect(start(&articles[i]), common)
		}
	})
	return tags, err
}

// told returns the language that an article's record or its text tells.
func told(a *article.Article) (tag string, sure bool) {
	if tag, ok := language.Canonical(a.Lang); ok {
		return tag, true
	}
	return language.Sure(start(a))
}

// majority returns the most frequent tag, the first by bytes among equals; empty
// ones are not counted.
func majority(tags []string) string {
	count := map[string]int{}
	for _, tag := range tags {
		count[tag]++
	}
	best := ""
	for _, tag := range slices.Sorted(maps.Keys(count)) {
		if tag != "" && (best == "" || count[tag] > count[best]) {
			best = tag
		}
	}
	return best
}

// start returns the start of an article's text, with its title if that is short.
func start(a *article.Article) string {
	text := strings.TrimSpace(a.Text[a.Body:min(len(a.Text), a.Body+sample)])
	if len(text) < 40 {
		text = a.Title + " " + text
	}
	return text
}
