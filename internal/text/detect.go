package text

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/language/detect"
	"summarize/internal/parallel"
)

// The language of an article is what its record says, unless its first kilobyte plainly denies it, or, failing that, what that
// kilobyte says. Where that leaves doubt, the languages of the articles of which it is
// sure have a say, each by how many they are. Each step sees all articles or one at a time, so no outcome depends on
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
	if len(common) == 0 { // headlines alone: of many guesses most are right
		guesses := make([]string, len(articles))
		err = parallel.For(ctx, len(articles), o.Workers, func(_, i int) { guesses[i] = Language(&articles[i], nil) })
		if err != nil {
			return nil, nil, err
		}
		common = languagesOf(guesses).Guess()
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
	if tag, ok := language.Canonical(a.Lang); ok && !detect.Denies(start(a), tag) {
		return tag
	}
	if tag, sure := detect.Sure(start(a)); sure {
		return tag
	}
	return ""
}

// A Prior is what a collection says of the language of an article in doubt.
type Prior = detect.Prior

// Language returns the most likely language of an article that is in doubt, in a collection
// whose articles are in the languages of common: those that are sure or, where none is, as
// Language tells them without.
func Language(a *article.Article, common Prior) string {
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

// Common returns the languages, the most frequent first, by bytes among equals; doubts ("")
// are not counted.
func (l Languages) Common() Prior {
	var common Prior
	for tag, n := range l {
		if tag != "" {
			common = append(common, detect.Share{Tag: tag, Texts: n})
		}
	}
	slices.SortFunc(common, func(a, b detect.Share) int {
		return cmp.Or(cmp.Compare(b.Texts, a.Texts), strings.Compare(a.Tag, b.Tag))
	})
	return common
}

// Guess is Common of languages that are guesses: the first alone, as the others may be its
// neighbours, taken for it.
func (l Languages) Guess() Prior {
	common := l.Common()
	return common[:min(1, len(common))]
}

// start returns the start of an article's text, with its title if that is short.
func start(a *article.Article) string {
	text := strings.TrimSpace(a.Text[a.Body:min(len(a.Text), a.Body+sample)])
	if len(text) < 40 {
		text = a.Title + " " + text
	}
	return text
}
