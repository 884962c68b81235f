package text

import (
	"context"
	"maps"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/language/detect"
	"summarize/internal/parallel"
)

// The language of an article is what its record says or, failing that, what its first
// kilobyte says. Where that leaves doubt, the language of most articles of which it is
// sure has a say. Each step sees all articles or one at a time, so no outcome depends on
// order or workers.

const sample = 1024 // bytes of an article that are looked at

// detectAll returns the languages of articles as BCP 47 tags, and those that are sure, "" where
// there is doubt.
func detectAll(ctx context.Context, articles []article.Article, o Options) (tags, sure []string, err error) {
	sure = make([]string, len(articles))
	if given, ok := language.Canonical(o.Lang); ok {
		for i := range sure {
			sure[i] = given
		}
		return sure, sure, nil
	}
	err = parallel.For(ctx, len(articles), o.Workers, func(_, i int) { sure[i] = SureLanguage(&articles[i]) })
	if err != nil {
		return nil, nil, err
	}
	common := languagesOf(sure).Common()
	if common == "" { // headlines alone: of many guesses most are right
		guesses := make([]string, len(articles))
		err = parallel.For(ctx, len(articles), o.Workers, func(_, i int) { guesses[i] = Language(&articles[i], "") })
		if err != nil {
			return nil, nil, err
		}
		common = languagesOf(guesses).Common()
	}
	tags = slices.Clone(sure)
	err = parallel.For(ctx, len(articles), o.Workers, func(_, i int) {
		if tags[i] == "" {
			tags[i] = Language(&articles[i], common)
		}
	})
	return tags, sure, err
}

// SureLanguage returns the language that an article's record or its text tells beyond
// doubt, or nothing.
func SureLanguage(a *article.Article) string {
	if tag, ok := language.Canonical(a.Lang); ok {
		return tag
	}
	if tag, sure := detect.Sure(start(a)); sure {
		return tag
	}
	return ""
}

// Language returns the most likely language of an article that is in doubt, in a
// collection that is mostly in the language common: that of most articles that are sure or,
// where none is, of most as Language tells them without one.
func Language(a *article.Article, common string) string {
	tag, _ := detect.Language(start(a), common)
	return tag
}

// Languages counts articles by language; those of a collection are the sum of its parts'.
type Languages map[string]int

func languagesOf(tags []string) Languages {
	count := Languages{}
	for _, tag := range tags {
		count[tag]++
	}
	return count
}

// Common returns the most frequent language, the first by bytes among equals; doubts ("")
// are not counted.
func (l Languages) Common() string {
	best := ""
	for _, tag := range slices.Sorted(maps.Keys(l)) {
		if tag != "" && (best == "" || l[tag] > l[best]) {
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
