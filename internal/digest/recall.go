package digest

import (
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest/novelty"
	"summarize/internal/headline"
	"summarize/internal/text"
)

// recallsEvent is how many times as similar as the cut of stories an article is to the news that it
// recalls. A story of a topic holds several events. Of the updates of a week of Reuters and one of
// OrangeSum 60 of 69 above it recall the event of the news, below it half of 70 do.
const recallsEvent = 2

// recall names what an update tells, by its new articles, and what readers know of it: the
// title of that article which is most like the one that the news is named by, of those that
// earlier runs told and that tell of what the one names, or the other way round. What a whole story is called may be what nobody was told, or another
// event of a topic: then soFar is empty. Of an article that was edited, it is what itself was
// called.
func (b *build) recall(t *telling) (news, soFar string) {
	fresh := t.withNewHeadlines()
	news, named := b.title(fresh)
	newest := fresh[named]
	if old := b.revised[b.articles[newest].ID]; old != nil {
		if novelty.IsCalledOff(b.read(newest), *old) {
			return old.Title, old.Title // its status says the rest
		}
		return news, old.Title
	}
	if b.alike != nil && len(b.alike[newest]) > 0 {
		if copied := int(b.alike[newest][0]); b.namesOne(newest, copied) {
			return news, b.titleOf(copied)
		}
		return news, ""
	}
	nearest, most := -1, 0.0
	for _, i := range t.story.Articles {
		if b.isNews(i) || !b.namesOne(newest, i) {
			continue
		}
		if near := b.stories.Similarity(newest, i); near > most {
			nearest, most = i, near
		}
	}
	if nearest < 0 || most < recallsEvent*b.stories.Cut {
		return news, ""
	}
	return news, b.titleOf(nearest)
}

// namesOne reports whether one of two articles tells of what the headline of the other names first. Of two that name nothing it is taken
// that they do. Like deals of two firms share their words, and neither firm.
func (b *build) namesOne(i, k int) bool {
	here, names := b.firstName(i)
	there, both := b.firstName(k)
	return !names || !both || b.hasTerm(k, here) || b.hasTerm(i, there)
}

// firstName returns the first word of an article's title that its text has as a name; false where there is none.
func (b *build) firstName(i int) (term uint32, found bool) {
	d := b.document(i)
	names := map[uint32]bool{}
	for _, w := range d.Tokens {
		if w.Is(text.Name) {
			names[w.Term] = true
		}
	}
	at := slices.IndexFunc(d.Title, func(w text.Token) bool { return names[w.Term] })
	if at < 0 {
		return 0, false
	}
	return d.Title[at].Term, true
}

// hasTerm reports whether an article's text has a word, as a name or not: those that open a sentence may be either.
func (b *build) hasTerm(i int, term uint32) bool {
	return slices.ContainsFunc(b.document(i).Tokens, func(w text.Token) bool { return w.Term == term })
}

// withNewHeadlines returns those articles of an update whose titles tell what readers do not
// know, or all where none does.
func (t *telling) withNewHeadlines() (articles []int) {
	for k, add := range t.adds {
		if add.Headline {
			articles = append(articles, t.articles[k])
		}
	}
	if len(articles) == 0 {
		return t.articles
	}
	return articles
}

// title names what some articles tell together, by one of them.
func (b *build) title(articles []int) (title string, of int) {
	chosen, documents := make([]*article.Article, len(articles)), make([]*text.Document, len(articles))
	for k, i := range articles {
		chosen[k], documents[k] = &b.articles[i], b.document(i)
	}
	return headline.Title(chosen, documents)
}

func (b *build) titleOf(i int) string {
	title, _ := b.title([]int{i})
	return title
}
