package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
)

// story makes a collection of one story that quotes sentences of articles in turn.
func story(title string, articles []article.Article, quotes ...string) *collection {
	c := &collection{articles: map[string]*article.Article{}}
	s := digest.Story{ID: "s1", Title: title}
	for i := range articles {
		a := &articles[i]
		c.articles[a.ID] = a
		s.Articles = append(s.Articles, a.ID)
		c.digest.Articles = append(c.digest.Articles, digest.Article{ID: a.ID, Lang: "en"})
	}
	for _, q := range quotes {
		for i := range articles {
			if at := strings.Index(articles[i].Text, q); at >= 0 {
				s.Summary = append(s.Summary, digest.Quote{Text: q, Article: articles[i].ID, Start: at, End: at + len(q)})
			}
		}
	}
	c.digest.Stories = []digest.Story{s}
	return c
}

func TestProxiesSeeFaults(t *testing.T) {
	articles := []article.Article{
		{ID: "a", Date: time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC), Text: "The council of Tessen met on Monday, and Ada Brink resigned. She had been in office for ten years. Then Brink thanked the council of Tessen."},
		{ID: "b", Date: time.Date(2026, 3, 5, 0, 0, 0, 0, time.UTC), Text: "An inquiry into the harbour opened on Thursday. Sign up for our newsletter."},
	}
	for _, c := range []struct {
		quotes []string
		title  string
		want   int // which proxy sees it, -1 for none
	}{
		{[]string{"The council of Tessen met on Monday, and Ada Brink resigned.", "She had been in office for ten years."}, "Brink resigns", -1},
		{[]string{"She had been in office for ten years."}, "Brink resigns", 1},
		{[]string{"Brink thanked the council of Tessen."}, "Brink resigns", 0},
		{[]string{"An inquiry into the harbour opened on Thursday.", "The council of Tessen met on Monday, and Ada Brink resigned."}, "Brink resigns", 2},
		{[]string{"Sign up for our newsletter."}, "Brink resigns", 4},
		{[]string{"An inquiry into the harbour opened on Thursday."}, "Brink res…", 5},
	} {
		k := story(c.title, articles, c.quotes...)
		s := &k.digest.Stories[0]
		for i, has := range []bool{k.bareSurname(s), k.danglingOpening(s), k.disordered(s), alike(s), furniture(s), cutTitle(s)} {
			if has != (i == c.want) {
				t.Errorf("%q: proxy %d says %v", c.quotes, i, has)
			}
		}
	}
}

func TestFormsAreTallied(t *testing.T) {
	c := story("Brink resigns", []article.Article{{ID: "a", Text: "Ada Brink resigned."}, {ID: "b", Text: "She had enough."}}, "Ada Brink resigned.")
	var form, table bytes.Buffer
	if err := c.draw(&form, 5, 2, 1); err != nil {
		t.Fatal(err)
	}
	filled := form.String() + strings.Replace(form.String(), "[ ] the same twice", "[x] the same twice", 1) +
		strings.Replace(form.String(), "[ ] the title is", "[x] the title is", 1)
	name := filepath.Join(t.TempDir(), "forms.txt")
	if err := os.WriteFile(name, []byte(filled), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := tally(&table, []string{name}); err != nil {
		t.Fatal(err)
	}
	for _, row := range []string{"of 3 stories", "| no fault | 1 |", "| no serious fault | 2 |", "| title right | 2 |", "| the same twice | 1 |"} {
		if !strings.Contains(table.String(), row) {
			t.Errorf("no %q in\n%s", row, &table)
		}
	}
}
