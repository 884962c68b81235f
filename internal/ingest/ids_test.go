package ingest

import (
	"regexp"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/article"
)

// checkArticles holds for everything that Read returns.
func checkArticles(t *testing.T, articles []article.Article) {
	t.Helper()
	seen := make(map[string]bool)
	for i, a := range articles {
		switch {
		case a.ID == "" || seen[a.ID]:
			t.Fatalf("id %q is empty or taken", a.ID)
		case a.Text == "" || !utf8.ValidString(a.Text):
			t.Fatalf("text %q", a.Text)
		case a.Body < 0 || a.Body >= len(a.Text) || !utf8.RuneStart(a.Text[a.Body]):
			t.Fatalf("body %d of %q", a.Body, a.Text)
		case i > 0 && article.Compare(articles[i-1], a) >= 0:
			t.Fatalf("%q stands before %q", articles[i-1].ID, a.ID)
		}
		seen[a.ID] = true
	}
}

func ids(articles []article.Article) []string {
	var list []string
	for _, a := range articles {
		list = append(list, a.ID)
	}
	return list
}

func TestMadeIDs(t *testing.T) {
	a := article.Article{Path: "news/2017/report.jsonl.gz", Line: 3, Text: "T."}
	b := article.Article{Path: "report.jsonl.gz", Text: "T."}
	c := article.Article{Path: "report.jsonl.gz", Text: "U."}
	d := article.Article{Path: "x.json", Text: "T.", URL: "https://www.example.org/a?b"}
	if !regexp.MustCompile(`^report-[0-9a-f]{12}$`).MatchString(madeID(&a)) {
		t.Error(madeID(&a))
	}
	if !regexp.MustCompile(`^www\.example\.org-[0-9a-f]{12}$`).MatchString(madeID(&d)) {
		t.Error(madeID(&d))
	}
	if madeID(&a) != madeID(&b) || madeID(&b) == madeID(&c) {
		t.Error("an id must depend on name and text, and not on the folder")
	}
	if got := madeID(&article.Article{Path: "-", Text: "T."}); got[:6] != "stdin-" {
		t.Error(got)
	}
	const golden = "report-4b02c1ed3ab2" // ids are kept in the state of users: they must never change
	if got := madeID(&a); got != golden {
		t.Errorf("id %s, want %s", got, golden)
	}
}

// itemsOf takes articles in as a worker does.
func itemsOf(list []article.Article) []item {
	w := &worker{batch: &batch{}}
	for _, a := range list {
		w.add(a)
	}
	return w.items
}

func TestTakenIDsAreNumbered(t *testing.T) {
	list := []article.Article{
		{ID: "a", Path: "1", Text: "x"}, {ID: "a", Path: "2", Text: "x"}, {ID: "a~2", Path: "3", Text: "x"}, {ID: "a", Path: "4", Text: "x"},
		{Path: "m", Line: 1, Text: "x"}, {Path: "m", Line: 2, Text: "x"},
	}
	items := itemsOf(list)
	warnings := identify(items)
	var got []string
	for _, it := range items {
		got = append(got, it.ID)
	}
	if diff := cmp.Diff([]string{"a", "a~3", "a~2", "a~4", got[4], got[4] + "~2"}, got); diff != "" {
		t.Error(diff)
	}
	want := []string{`2: id "a" is taken by 1; it is now "a~3"`, `4: id "a" is taken by 1; it is now "a~4"`}
	if diff := cmp.Diff(want, tell(warnings)); diff != "" {
		t.Error(diff)
	}
}

func TestManyEqualIDs(t *testing.T) {
	list := make([]article.Article, 20_000)
	for i := range list {
		list[i] = article.Article{Path: "x", Line: i + 1, Text: "same"}
	}
	items := itemsOf(list)
	identify(items)
	for k, i := range byAge(items) {
		list[k] = items[i].Article
	}
	checkArticles(t, list)
}

func TestSortedByDateThenID(t *testing.T) {
	r := readBytes(t, "x.jsonl", `{"id":"c","text":"x"}
{"id":"b","text":"x","date":"2017-03-03"}
{"id":"a","text":"x","date":"2017-03-03"}
{"id":"d","text":"x","date":"2016-03-03"}
`)
	if diff := cmp.Diff([]string{"d", "a", "b", "c"}, ids(r.Articles)); diff != "" {
		t.Error(diff)
	}
}
