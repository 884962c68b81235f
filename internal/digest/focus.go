package digest

import (
	"context"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/digest/query"
	"summarize/internal/parallel"
)

// A Focus says what the reader wants to read. The zero value wants everything. Sources
// choose articles before anything else is done; Match and About choose stories, which are
// found in the whole collection all the same, so that a story is the same in any focus.
type Focus struct {
	Sources []string          // only articles of these sources, by any case; empty: all
	Without []string          // no article of these
	Match   func(string) bool `json:"-"` // only stories with an article whose title or text it accepts; nil: all
	About   string            // only stories about these words, the nearest first; empty: all
}

// wants reports whether the sources of a focus let an article in. A source is the name
// that the article's record gives, or a part of its address's host.
func (f Focus) wants(a *article.Article) bool {
	is := func(name string) bool { return isOf(a, name) }
	return (len(f.Sources) == 0 || slices.ContainsFunc(f.Sources, is)) && !slices.ContainsFunc(f.Without, is)
}

// isOf reports whether an article is of the source of a name.
func isOf(a *article.Article, name string) bool {
	return strings.EqualFold(a.Source, name) || a.Source == "" && strings.Contains(strings.ToLower(host(a.URL)), strings.ToLower(name))
}

// Unmet returns the names of sources, wanted or not, that no article is of.
func (f Focus) Unmet(articles []article.Article) []string {
	var unmet []string
	for _, name := range slices.Concat(f.Sources, f.Without) {
		if !slices.ContainsFunc(articles, func(a article.Article) bool { return isOf(&a, name) }) {
			unmet = append(unmet, name)
		}
	}
	return unmet
}

// host returns the host of an address, or nothing.
func host(url string) string {
	_, rest, found := strings.Cut(url, "://")
	if !found {
		return ""
	}
	name, _, _ := strings.Cut(rest, "/")
	return name
}

// Accepts reports whether Match accepts an article's title or text; true without one.
func (f *Focus) Accepts(a *article.Article) bool {
	return f.Match == nil || f.Match(a.Title) || f.Match(a.Text[a.Body:])
}

// findFocus works out which articles the reader asked for.
func (b *build) findFocus(ctx context.Context) error {
	if b.options.Focus.Match != nil {
		b.accepted = make([]bool, len(b.articles))
		err := parallel.For(ctx, len(b.articles), b.options.Workers, func(_, i int) {
			b.accepted[i] = b.options.Focus.Accepts(&b.articles[i])
		})
		if err != nil {
			return err
		}
	}
	if b.options.Focus.About == "" {
		return nil
	}
	return b.findRelevance(ctx)
}

// focus reports whether a story is one that the reader asked for, and notes how near to
// the query it is.
func (b *build) focus(t *telling) bool {
	if b.accepted != nil && !slices.ContainsFunc(t.articles, func(i int) bool { return b.accepted[i] }) {
		return false
	}
	if b.relevance == nil {
		return true
	}
	for _, i := range t.articles {
		t.relevance = max(t.relevance, b.relevance[i])
	}
	return t.relevance > 0
}

// findRelevance scores every article against what the reader asked for.
func (b *build) findRelevance(ctx context.Context) error {
	var languages []string
	for i := range b.articles {
		languages = append(languages, b.document(i).Lang)
	}
	slices.Sort(languages)
	q, err := query.New(b.options.Focus.About, slices.Compact(languages), b.corpus.Vocabulary)
	if err != nil {
		return err
	}
	all := make([]query.Mentions, len(b.articles))
	err = parallel.For(ctx, len(all), b.options.Workers, func(_, i int) { all[i] = q.Mentions(b.document(i)) })
	if err != nil {
		return err
	}
	b.relevance = q.Relevances(all)
	return nil
}
