package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/store/outputs"
)

func TestStateRemembers(t *testing.T) {
	dir := t.TempDir()
	full := article.Article{
		ID: "x\xff\x00y", Path: "dir/\xfe.txt", Line: 7, Title: "T\x00itle", Text: "Some \xff\x00 text.\n\n", Body: 3,
		Date: time.Date(44798, 1, 2, 3, 4, 5, 6, time.UTC), URL: "http://u", Source: "s", Lang: "en", Author: "A",
		Fields: map[string]string{"topic": "wheat", "": "b\x00c", "a\x00b": ""},
	}
	undated := article.Article{ID: "undated", Path: "-", Text: "No date."}
	if got := remember(t, dir, "page", noon, full, undated); len(got) != 2 {
		t.Fatalf("new: %q", got)
	}
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(context.Background(), "page", noon.Add(time.Hour), 0)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]article.Article{full, undated}, m.Articles); d != "" {
		t.Errorf("articles differ:\n%s", d)
	}
	if !m.Prior.Delivered[full.ID] || len(m.Prior.Told) != 2 || m.Prior.Run != 1 || len(m.Prior.Stories) != 2 {
		t.Errorf("prior is %+v", m.Prior)
	}
	if d := cmp.Diff(digest.Background{Documents: 2, Count: map[string]int{"happen": 2}}, m.Prior.Past); d != "" {
		t.Error(d)
	}
}

func TestSeenArticlesAreNotNew(t *testing.T) {
	dir := t.TempDir()
	remember(t, dir, "", noon, abouts("a", "b", "c")...)
	renamed := about("a")
	renamed.ID, renamed.Path = "a2", "elsewhere.txt"
	respaced := about("b")
	respaced.Text = strings.ReplaceAll(respaced.Text, " ", "\n\t")
	if got := remember(t, dir, "", noon, renamed, respaced); got != nil {
		t.Errorf("new again: %q", got)
	}
	// The renamed article is found where it is now, under its old id.
	s := mustOpen(t, dir)
	m, err := s.Recall(context.Background(), "", noon, 0)
	if err != nil {
		t.Fatal(err)
	}
	mustClose(t, s)
	if i := slices.IndexFunc(m.Articles, func(a article.Article) bool { return a.ID == "a" }); m.Articles[i].Path != "elsewhere.txt" {
		t.Errorf("the renamed article is remembered at %s", m.Articles[i].Path)
	}
	if len(m.Articles) != 3 {
		t.Errorf("%d articles, want 3", len(m.Articles))
	}
	revised := about("a")
	revised.Text += "One more thing happened."
	if got := remember(t, dir, "", noon, revised, about("d")); !slices.Equal(got, []string{"a", "d"}) {
		t.Errorf("a revised and a new article: %q", got)
	}
	if got := remember(t, dir, "", noon, about("a")); got != nil {
		t.Errorf("the old words of a revised article are new: %q", got)
	}
	other := about("c")
	other.ID, other.Source = "c2", "another paper"
	if got := remember(t, dir, "", noon, other); !slices.Equal(got, []string{"c2"}) {
		t.Errorf("the words of c in another paper: %q", got)
	}
	stub := func(id, title string) article.Article {
		return article.Article{ID: id, Title: title, Text: "Subscribe to read on."}
	}
	if got := remember(t, dir, "", noon, stub("s1", "Wheat"), stub("s2", "Corn")); len(got) != 2 {
		t.Errorf("two stubs: %q", got)
	}
}

// A file that is one article, and a record with an address, are edited under a new id; a file
// whose record has an id of its own is another article each day.
func TestEditsUnderNewIDs(t *testing.T) {
	dir := t.TempDir()
	file := article.Article{ID: "a-1", Unnamed: true, Path: "in/a.txt", Text: "The bridge is open. " + strings.Repeat("It rained. ", 50)}
	page := article.Article{ID: "guid:1", Path: "in/feed.xml", Line: 3, URL: "https://w.example/1", Text: "The ferry sank. " + strings.Repeat("It blew. ", 60)}
	daily := article.Article{ID: "monday", Path: "in/latest.json", Text: "Rates are held. " + strings.Repeat("It snowed. ", 50)}
	remember(t, dir, "", noon, file, page, daily)
	file.ID, file.Text = "a-2", file.Text+"The mayor resigned."
	page.ID, page.Text = "urn:1", page.Text+"Nobody was hurt."
	daily.ID, daily.Text = "tuesday", daily.Text+"Shares fell."
	if got := remember(t, dir, "", noon.Add(time.Hour), file, page, daily); !slices.Equal(got, []string{"a-1", "guid:1", "tuesday"}) {
		t.Errorf("new or edited: %q", got)
	}
	file.ID, file.Text = "a-3", "Another article."
	moved := article.Article{ID: "a-4", Unnamed: true, Path: "old/a.txt", Text: "The bridge is open. " + strings.Repeat("It rained. ", 50) + "The mayor resigned."}
	if got := remember(t, dir, "", noon.Add(2*time.Hour), file, moved); !slices.Equal(got, []string{"a-3"}) {
		t.Errorf("one that moved, and another at its place: %q", got)
	}
	again := article.Article{ID: "monday-2", Path: "in/more.jsonl", Line: 1, Date: noon.AddDate(0, 0, 1), Text: "The Fed buys 1.5 billion."}
	daily = again
	daily.ID, daily.Date = "monday-1", noon
	remember(t, dir, "", noon.Add(2*time.Hour), daily)
	s := mustOpen(t, dir)
	m, err := s.Recall(context.Background(), "", noon.AddDate(0, 0, 1), 0)
	if err != nil {
		t.Fatal(err)
	}
	m.Join([]article.Article{again})
	mustClose(t, s)
	if m.Prior.Reprints["monday-2"] != "monday-1" {
		t.Errorf("the same words of another day are no reprint: %v", m.Prior.Reprints)
	}
	retitled := page
	retitled.ID, retitled.Title = "guid:1", "Ferry sinks"
	if got := remember(t, dir, "", noon.Add(3*time.Hour), retitled); !slices.Equal(got, []string{"guid:1"}) {
		t.Errorf("under another headline: %q", got)
	}
}

// A thousand articles that come back under other names, from other files, are told
// to nobody.
func TestRenamedArticles(t *testing.T) {
	dir := t.TempDir()
	read := newsOf(1000)
	if got := remember(t, dir, "", noon, read...); len(got) != len(read) {
		t.Fatalf("%d are new", len(got))
	}
	for i := range read {
		read[i].ID, read[i].Path = fmt.Sprint("other-", i), "other.jsonl"
		read[i].Title += " (updated)"
	}
	if got := remember(t, dir, "", noon.Add(time.Hour), read...); got != nil {
		t.Errorf("%d of %d are told again", len(got), len(read))
	}
}

// A run that looks for no stories, as for copies only, leaves the known ones.
func TestRunWithoutStories(t *testing.T) {
	dir := t.TempDir()
	remember(t, dir, "", noon, abouts("a", "b")...)
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(context.Background(), "", noon, 0)
	if err != nil {
		t.Fatal(err)
	}
	m.Join(abouts("c"))
	if err := s.Publish(context.Background(), &outputs.Set{}, Run{Memory: m}); err != nil {
		t.Fatal(err)
	}
	if m, err = s.Recall(context.Background(), "", noon, 0); err != nil || len(m.Prior.Stories) != 2 || len(m.Articles) != 3 {
		t.Errorf("%d stories, %d articles, %v", len(m.Prior.Stories), len(m.Articles), err)
	}
}

// A copy that is read beside its original is an article of its own, but no news.
func TestCopiesCountAsDelivered(t *testing.T) {
	dir := t.TempDir()
	remember(t, dir, "", noon, about("a"))
	again := about("a")
	again.ID = "copy"
	if got := remember(t, dir, "", noon, about("a"), again); got != nil {
		t.Errorf("new: %q", got)
	}
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(context.Background(), "", noon, 0)
	if err != nil || len(m.Articles) != 2 || !m.Prior.Delivered["copy"] {
		t.Errorf("%d articles, delivered %v, %v", len(m.Articles), m.Prior.Delivered, err)
	}
}

func TestOutputsDoNotEatEachOthersNews(t *testing.T) {
	dir := t.TempDir()
	if got := remember(t, dir, "hourly", noon, about("a")); len(got) != 1 {
		t.Errorf("hourly: %q", got)
	}
	if got := remember(t, dir, "hourly", noon.Add(time.Hour), about("b")); !slices.Equal(got, []string{"b"}) {
		t.Errorf("hourly: %q", got)
	}
	if got := remember(t, dir, "daily", noon.Add(2*time.Hour)); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("daily, with the files gone: %q", got)
	}
	if got := remember(t, dir, "daily", noon.Add(3*time.Hour)); got != nil {
		t.Errorf("daily: %q", got)
	}
}

func TestRecallWindow(t *testing.T) {
	dir := t.TempDir()
	remember(t, dir, "hourly", noon, about("old"))
	remember(t, dir, "daily", noon)
	remember(t, dir, "hourly", noon.Add(5*day), about("mid"))
	remember(t, dir, "hourly", noon.Add(10*day), about("late"))
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	for output, want := range map[string][]string{
		"hourly": {"late"},
		"daily":  {"late", "mid"}, // not delivered yet
		"new":    {"late"},
	} {
		m, err := s.Recall(context.Background(), output, noon.Add(11*day), 3*day)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range m.Articles {
			got = append(got, a.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", output, got, want)
		}
	}
}

func TestClockJumpsForgetNothing(t *testing.T) {
	for _, jump := range []time.Duration{day, -day, 10 * 365 * day, -10 * 365 * day} {
		t.Run(jump.String(), func(t *testing.T) {
			dir := t.TempDir()
			remember(t, dir, "", noon, abouts("a", "b")...)
			remember(t, dir, "", noon.Add(80*day), about("c")) // a step counts for a week at most
			for n, now := range []time.Time{noon.Add(80*day + jump), noon.Add(81 * day), noon.Add(81*day - jump), noon.Add(81 * day)} {
				news := remember(t, dir, "", now, append(abouts("a", "b", "c"), about(fmt.Sprint(n)))...)
				if !slices.Equal(news, []string{fmt.Sprint(n)}) {
					t.Errorf("at %s: new are %q", now, news)
				}
			}
		})
	}
}

// Articles that are no longer read are forgotten after the retention, with all that
// belongs to them; those still read are not.
func TestRetention(t *testing.T) {
	dir := t.TempDir()
	remember(t, dir, "", noon, abouts("gone", "kept")...)
	for n := range 20 {
		remember(t, dir, "", noon.Add(time.Duration(n)*6*day), about("kept"), about(fmt.Sprint("n", n)))
	}
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(context.Background(), "", noon.Add(120*day), 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, known := m.known["gone"]; known || m.Prior.Delivered["gone"] {
		t.Error("an article not read for 114 days is remembered")
	}
	if _, known := m.known["kept"]; !known {
		t.Error("an article that is still read is forgotten")
	}
	if len(m.Prior.Stories) != len(m.known) || len(m.Articles) != len(m.known) || len(m.byHash) != len(m.known) || len(m.Prior.Told) != len(m.known) {
		t.Errorf("%d articles known, %d kept, %d stories, %d hashes, %d told", len(m.known), len(m.Articles), len(m.Prior.Stories), len(m.byHash), len(m.Prior.Told))
	}
}
