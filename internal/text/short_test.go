package text

import (
	"context"
	"fmt"
	"testing"

	"summarize/internal/article"
	"summarize/internal/language"
)

// TestShortNotesFollowTheCollection mixes articles of three languages with notes of a few words
// that are told for a neighbouring language when they stand alone.
func TestShortNotesFollowTheCollection(t *testing.T) {
	var articles []article.Article
	want := map[string]string{}
	add := func(id, tag, text string) {
		articles = append(articles, article.Article{ID: id, Text: text})
		want[id] = tag
	}
	notes := map[string][]string{
		"da": {"Bilen brændte op.", "Toget kom for sent.", "Kongen rejser.", "Valget er i dag.", "Prisen stiger igen."},
		"cs": {"Vlak stojí.", "Cesta je volná.", "Banka padla.", "Voda klesá.", "Most je otevřen."},
		"pt": {"A casa ardeu.", "Nova ponte.", "O rio subiu.", "Terra treme.", "Praia fechada."},
		"fa": {"پل بسته شد", "باران شدید", "قطار رسید"},
	}
	for _, tag := range []string{"da", "cs", "pt", "fa"} {
		for i := range 6 {
			add(fmt.Sprintf("%s article %d", tag, i), tag, language.Of(tag).Sample)
		}
		for i, note := range notes[tag] {
			add(fmt.Sprintf("%s note %d", tag, i), tag, note)
		}
	}
	corpus, err := Analyze(context.Background(), articles, Options{})
	if err != nil {
		t.Fatal(err)
	}
	alone := 0
	for i, d := range corpus.Documents {
		if id := articles[i].ID; d.Lang != want[id] {
			t.Errorf("%s is told for %s: %s", id, d.Lang, articles[i].Text)
		}
		single, err := Analyze(context.Background(), articles[i:i+1], Options{})
		if err != nil {
			t.Fatal(err)
		}
		if single.Documents[0].Lang != want[articles[i].ID] {
			alone++
		}
	}
	t.Logf("%d of %d are told for another language when they stand alone", alone, len(articles))
}
