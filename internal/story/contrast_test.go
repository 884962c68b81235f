package story

import (
	"reflect"
	"slices"
	"testing"

	"summarize/internal/article"
)

// contrastBriefs are two reports of one fire that share two words, and three others.
func contrastBriefs(others ...string) (articles []article.Article) {
	for _, text := range append([]string{
		"Eighty firefighters spent the night at the former Oakroyd carpet mill after flames took hold of the top floor.",
		"Detectives have arrested two boys on suspicion of arson; the owner of the Oakroyd mill said the shell must come down within weeks.",
	}, others...) {
		articles = append(articles, article.Article{ID: text[:8], Text: text})
	}
	article.Sort(articles)
	return articles
}

// TestContrast: what two of five texts alone share makes them one story; what all share does not.
func TestContrast(t *testing.T) {
	apart := contrastBriefs(
		"The orchestra opens its season with two symphonies by a composer who was forgotten for ninety years.",
		"Growers fear for their cherries after three nights of frost along the river.",
		"A ferry with forty passengers ran aground in fog; all were taken ashore by lifeboats.")
	if r := find(t, apart, Default); len(r.Stories) != 4 {
		t.Errorf("two of five texts share what no other has: %d stories, want 4", len(r.Stories))
	}
	common := contrastBriefs(
		"The orchestra of Oakroyd opens its season with two symphonies by a forgotten composer.",
		"Growers at Oakroyd fear for their cherries after three nights of frost along the river.",
		"A councillor of Oakroyd who sold the docks to his brother must stand before a court in June.")
	if r := find(t, common, Default); len(r.Stories) != 5 {
		t.Errorf("five texts share a place: %d stories, want 5", len(r.Stories))
	}
}

// TestNoContrast: items of a local paper share their town two by two, and a chain of matters leads from each to the next.
func TestNoContrast(t *testing.T) {
	for _, test := range []struct {
		what    string
		stories int
		texts   []string
	}{
		{"a town", 6, []string{
			"Police in Lisle arrested two men on Sunday who are said to have stolen copper wire from the railway.",
			"The harbour of Lisle will get a new crane in May that can lift twice as much as the old one.",
			"A storm tore the roof off a school in Marle on Monday night and nobody was hurt.",
			"The last cinema of Marle will close in spring because too few people buy tickets.",
			"Researchers in Odel grew a potato that needs half the water of common kinds.",
			"A lorry lost four tonnes of apples on the bypass of Odel and the road was swept.",
		}},
		{"a chain, of which two tell one event", 4, []string{
			"The guild of growers demonstrated for aid because grain sells below cost, and tractors blocked the ring road.",
			"Tractors stood in the ring road for a second day; commuters filled the trams and extra ones were put on.",
			"The operator of the trams is to sell its depots to a bank, and extra ones of this week will end on Sunday, its conductors said.",
			"Growers fear for their cherries after three nights of frost along the river.",
			"A ferry with forty passengers ran aground in fog; all were taken ashore by lifeboats.",
		}},
	} {
		var articles []article.Article
		for _, text := range test.texts {
			articles = append(articles, article.Article{ID: text[:12], Text: text})
		}
		article.Sort(articles)
		if r := find(t, articles, Default); len(r.Stories) != test.stories {
			t.Errorf("%s: %d stories, want %d", test.what, len(r.Stories), test.stories)
		}
	}
}

// TestContrastInParts finds stories of small collections in parts: they are those of the whole.
func TestContrastInParts(t *testing.T) {
	for _, b := range blindBriefs(t, "seventh")[:12] {
		articles, letter := b.articles()
		l := &labelled{articles: articles, gold: letter}
		want := l.find(t, 0)
		for _, parts := range []int{2, 3} {
			got := l.findInParts(t, alone(len(articles)), parts)
			if !reflect.DeepEqual(got.Stories, want.Stories) || got.Cut != want.Cut || !slices.Equal(got.Of, want.Of) {
				t.Errorf("%s in %d parts: %d stories at %v, want %d at %v", b.name, parts, len(got.Stories), got.Cut, len(want.Stories), want.Cut)
			}
		}
	}
}
