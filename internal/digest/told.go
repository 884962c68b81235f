package digest

import (
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest/novelty"
	"summarize/internal/digest/rival"
)

// A toldStory is what readers were told of a story: its sentences, as one text.
type toldStory struct {
	story  string
	said   novelty.Text
	quotes []Quote
	places []rival.ToldQuote // of the quotes
}

// toldStories gathers what this output was told before, by story.
func (b *build) toldStories() []*toldStory {
	if b.prior == nil || !b.options.News {
		return nil
	}
	var stories []*toldStory
	at, articles := map[string]*toldStory{}, byID(b.articles)
	for _, t := range b.prior.Told {
		s, met := at[t.Story]
		if !met {
			s = &toldStory{story: t.Story}
			at[t.Story] = s
			stories = append(stories, s)
		}
		place := rival.ToldQuote{Offset: len(s.said.Text), Article: -1, Start: t.Start, Text: t.Text}
		if i, read := articles[t.Article]; read {
			place.Article = i
		}
		s.quotes, s.places = append(s.quotes, t.Quote), append(s.places, place)
		s.said.Text += t.Text + "\n\n"
	}
	return stories
}

// versions lists what the articles that were edited said before.
func (b *build) versions() []article.Article {
	if b.prior == nil || !b.options.News {
		return nil
	}
	var versions []article.Article
	for i := range b.articles {
		if old, edited := b.prior.Revised[b.articles[i].ID]; edited {
			versions = append(versions, article.Article{ID: old.ID, Title: old.Title, Text: old.Text, Lang: old.Lang})
		}
	}
	return versions
}

// restates reports whether article i is a copy of one that readers know, in whatever story
// that is, or was edited since they were told it.
func (b *build) restates(i int) bool {
	return b.alike != nil && len(b.alike[i]) > 0 || b.revised[b.articles[i].ID] != nil
}

// mostAlike is how many delivered articles a new one is held against. Copies of one text
// hardly differ.
const mostAlike = 8

// findAlike notes, of each article that is news, the delivered ones that are its copies,
// the original of its group first.
func (b *build) findAlike() {
	if b.prior == nil || !b.options.News {
		return
	}
	b.alike = make([][]int32, len(b.articles))
	note := func(i, k int) {
		if b.isNews(i) && !b.isNews(k) && len(b.alike[i]) < mostAlike && !slices.Contains(b.alike[i], int32(k)) {
			b.alike[i] = append(b.alike[i], int32(k))
		}
	}
	for i, o := range b.original {
		note(i, int(o))
	}
	for _, p := range b.copies.Pairs {
		note(p.A, p.B)
		note(p.B, p.A)
	}
}
