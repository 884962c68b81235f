package digest

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/digest/continuity"
)

// after returns the prior that a run leaves to the next one of the same output.
func after(prior *Prior, next *Next) *Prior {
	p := &Prior{Lineage: continuity.Lineage{Run: prior.Run + 1, Stories: next.Stories}, Delivered: map[string]bool{}, Told: append(slices.Clone(prior.Told), next.Told...)}
	for id := range prior.Delivered {
		p.Delivered[id] = true
	}
	for _, id := range next.Delivered {
		p.Delivered[id] = true
	}
	return p
}

func news(o *Options) { o.News = true }

func TestNewsAreToldOnce(t *testing.T) {
	articles := collection()
	first, next := digestOf(t, articles[:2], &Prior{}, news)
	if len(first.Stories) != 1 || !first.Stories[0].New || len(next.Told) != len(first.Stories[0].Summary) {
		t.Fatalf("first run: %s", marshalled(t, first))
	}
	id := first.Stories[0].ID
	prior := after(&Prior{}, next)

	again, next := digestOf(t, articles[:2], prior, news)
	if len(again.Stories)+len(again.Articles)+len(next.Told) != 0 {
		t.Errorf("nothing new, yet: %s", marshalled(t, again))
	}

	more, next := digestOf(t, articles, after(prior, next), news)
	var update, fresh *Story
	for i := range more.Stories {
		if s := &more.Stories[i]; s.ID == id {
			update = s
		} else {
			fresh = s
		}
	}
	if update == nil || update.New || update.Earlier != 2 || !slices.Equal(update.Articles, []string{"bridge-2"}) {
		t.Errorf("update: %+v", update)
	}
	if fresh == nil || !fresh.New || fresh.Earlier != 0 || len(fresh.Articles) != 4 {
		t.Errorf("new story: %+v", fresh)
	}
	told := map[string]bool{}
	for _, q := range prior.Told {
		told[q.Text] = true
	}
	for _, q := range next.Told {
		if told[q.Text] {
			t.Errorf("told again: %s", q.Text)
		}
	}
}

func TestCopyOfKnownArticleIsNoNews(t *testing.T) {
	articles := collection()
	_, next := digestOf(t, articles[3:4], &Prior{}, news)
	prior := after(&Prior{}, next)
	d, next := digestOf(t, []article.Article{articles[3], articles[6]}, prior, news)
	if len(d.Stories) != 0 {
		t.Errorf("a reprint made news: %s", marshalled(t, d))
	}
	if !slices.Contains(next.Delivered, "reprint") {
		t.Errorf("delivered %v: the reprint would come up in every run", next.Delivered)
	}
}

func TestSentenceOfAnotherStoryIsNotToldAgain(t *testing.T) {
	shared := " The ministry did not answer questions about either case."
	one := article.Article{ID: "one", Text: "The mayor of Oldport opened the new bridge over the river Lode on Sunday." + shared}
	two := article.Article{ID: "two", Text: "A storm closed the harbour of Brennick and tore the roof off its fish market." + shared}
	for _, articles := range [][][]article.Article{{{one, two}}, {{one}, {two}}} {
		prior, told := &Prior{}, map[string]int{}
		for _, fed := range articles {
			d, next := digestOf(t, fed, prior, news)
			for _, s := range d.Stories {
				for _, q := range s.Summary {
					told[q.Text]++
				}
			}
			prior = after(prior, next)
		}
		if len(told) != 3 || told[strings.TrimSpace(shared)] != 1 {
			t.Errorf("in %d runs: told %v", len(articles), told)
		}
	}
}

func TestBackgroundCountsFreshArticles(t *testing.T) {
	articles := collection()
	_, next := digestOf(t, articles, &Prior{}, func(o *Options) { o.Fresh = map[string]bool{"bridge-0": true, "storm-0": true} })
	if next.Terms.Documents != 2 || next.Terms.Count["bridg"] != 1 || next.Terms.Count["the"] != 2 {
		t.Errorf("%d documents, bridge in %d, the in %d", next.Terms.Documents, next.Terms.Count["bridg"], next.Terms.Count["the"])
	}
}

// A second run over the same articles finds the same stories at the same cut: what the
// first one counted of them is no past.
func TestASecondRunChangesNothing(t *testing.T) {
	articles := collection()
	all := map[string]bool{}
	for _, a := range articles {
		all[a.ID] = true
	}
	first, next := digestOf(t, articles, &Prior{}, func(o *Options) { o.Fresh = all })
	second, _ := digestOf(t, articles, &Prior{Past: next.Terms}, func(o *Options) { o.Fresh = map[string]bool{} })
	if first.Options.StoryThreshold != second.Options.StoryThreshold || len(first.Stories) != len(second.Stories) {
		t.Errorf("%d stories cut at %v, then %d at %v", len(first.Stories), first.Options.StoryThreshold, len(second.Stories), second.Options.StoryThreshold)
	}
	for i := range first.Stories {
		if first.Stories[i].Cohesion != second.Stories[i].Cohesion {
			t.Errorf("cohesion %v, then %v", first.Stories[i].Cohesion, second.Stories[i].Cohesion)
		}
	}
}

// What an output leaves out stays new, and what it tells by a headline is not remembered as told.
func TestWhatIsLeftOutStaysNew(t *testing.T) {
	story := func(id string, section Section) Story {
		return Story{ID: id, New: true, Section: section, Articles: []string{id + "1"}, Summary: []Quote{{Text: id + " one", Article: id + "1"}, {Text: id + " two", Article: id + "1"}}}
	}
	d := &Digest{}
	n := &Next{Delivered: []string{"reprint"}}
	for _, id := range []string{"a", "b", "c", "d"} {
		s := story(id, Top)
		d.Stories = append(d.Stories, s)
		n.Delivered = append(n.Delivered, s.Articles...)
		for _, q := range s.Summary {
			n.Told = append(n.Told, Telling{id, q})
		}
	}
	n.Limit(d, &Digest{Stories: []Story{story("a", Top), story("b", Further), story("c", Single)}})
	var told []string
	for _, t := range n.Told {
		told = append(told, t.Text)
	}
	if want := []string{"a one", "a two", "b one"}; !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
	if want := []string{"reprint", "a1", "b1", "c1"}; !slices.Equal(n.Delivered, want) {
		t.Errorf("delivered %q, want %q", n.Delivered, want)
	}
}
