package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/article"
	"summarize/internal/digest"
)

var noon = time.Date(2017, 3, 2, 12, 0, 0, 0, time.UTC)

const day = 24 * time.Hour

// every returns the step between the points of a run that are tried: n, or 1 when
// SUMMARIZE_ALL_FAULTS is set, or five times n where time is short. (The race
// detector makes SQLite ten times slower, and has nothing to find in one goroutine.)
func every(n int) int {
	switch {
	case os.Getenv("SUMMARIZE_ALL_FAULTS") != "":
		return 1
	case raceEnabled || testing.Short():
		return 5 * n
	}
	return n
}

// about makes an article whose words are its own.
func about(id string) article.Article {
	return article.Article{
		ID: id, Path: id + ".txt", Title: "On " + id, Date: noon,
		Text: strings.Repeat("Something happened to "+id+" today. ", 20),
	}
}

func abouts(ids ...string) []article.Article {
	var all []article.Article
	for _, id := range ids {
		all = append(all, about(id))
	}
	return all
}

func mustOpen(t *testing.T, dir string) *State {
	t.Helper()
	s, err := Open(context.Background(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func mustClose(t *testing.T, s *State) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// remember runs a whole run that puts every article into a story of its own, and
// returns the ids that were new to the output.
func remember(t *testing.T, dir, output string, now time.Time, read ...article.Article) []string {
	t.Helper()
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(context.Background(), output, now, 0)
	if err != nil {
		t.Fatal(err)
	}
	m.Join(read)
	run, news := tell(m)
	if err := s.Commit(context.Background(), run); err != nil {
		t.Fatal(err)
	}
	return news
}

// tell makes the run that tells the first words of every article not delivered.
func tell(m *Memory) (run Run, news []string) {
	run = Run{Memory: m, Retain: 90 * day}
	var partition [][]string
	var days []string
	for _, a := range m.Articles {
		partition, days = append(partition, []string{a.ID}), append(days, article.FormatDate(a.Date))
	}
	var stories []digest.Known
	stories, run.Stories = m.Prior.Continue(partition, days)
	for i, a := range m.Articles {
		if m.Prior.Delivered[a.ID] {
			continue
		}
		news = append(news, a.ID)
		run.Told = append(run.Told, digest.Telling{Story: stories[i].ID, Quote: digest.Quote{Article: a.ID, Start: 0, End: 4, Text: a.Text[:4]}})
	}
	run.Delivered = news
	run.Terms = digest.Background{Documents: len(m.Fresh()), Count: map[string]int{"happen": len(m.Fresh())}}
	if len(m.Fresh()) == 0 {
		run.Terms = digest.Background{}
	}
	return run, news
}

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
	if err := s.Commit(context.Background(), Run{Memory: m}); err != nil {
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

// Nothing to remember, nothing written: the files of the state keep their bytes.
func TestNothingNewTouchesNothing(t *testing.T) {
	dir := t.TempDir()
	remember(t, dir, "", noon, abouts("a", "b")...)
	before := snapshot(t, dir)
	remember(t, dir, "", noon.Add(time.Hour), abouts("a", "b")...)
	if d := cmp.Diff(before, snapshot(t, dir)); d != "" {
		t.Error("the state was written")
	}
}

// snapshot returns the bytes of all files in dir but the lock.
func snapshot(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() == lockName || e.IsDir() {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(text)
	}
	return files
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

func TestDefaultDir(t *testing.T) {
	for _, test := range []struct{ xdg, home, want string }{
		{"/x", "/h", "/x/summarize"},
		{"", "/h", "/h/.local/state/summarize"},
		{"relative", "/h", "/h/.local/state/summarize"},
		{"/x", "", "/x/summarize"},
		{"", "", ""},
	} {
		env := map[string]string{"XDG_STATE_HOME": test.xdg, "HOME": test.home}
		got, err := DefaultDir(func(name string) string { return env[name] })
		if filepath.ToSlash(got) != test.want || (err != nil) != (test.want == "") {
			t.Errorf("%+v: %q, %v", test, got, err)
		}
	}
}

func TestOddDirectories(t *testing.T) {
	for _, name := range []string{"a b", "100%", "q?mode=memory", "h#h", "ü", "semi;colon&x=1", "[g*]"} {
		dir := filepath.Join(t.TempDir(), name)
		remember(t, dir, "", noon, about("a"))
		if got := remember(t, dir, "", noon, about("a")); got != nil {
			t.Errorf("%s: forgotten", name)
		}
		if _, err := os.Stat(filepath.Join(dir, databaseName)); err != nil {
			t.Error(err)
		}
	}
}

func TestReadOnly(t *testing.T) {
	dir := t.TempDir()
	ctx := context.Background()
	absent := filepath.Join(dir, "absent")
	for _, o := range []Options{{ReadOnly: true}, {Existing: true}} {
		if _, err := Open(ctx, absent, o); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("no state: %v", err)
		}
	}
	if _, err := Check(ctx, absent, Options{}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("check of no state: %v", err)
	}
	if _, err := Repair(ctx, absent, Options{}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("repair of no state: %v", err)
	}
	if _, err := os.Stat(absent); err == nil {
		t.Error("looking for a state made one")
	}
	remember(t, dir, "page", noon, abouts("a", "b")...)
	before := snapshot(t, dir)
	s, err := Open(ctx, dir, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	other, err := Open(ctx, dir, Options{ReadOnly: true})
	if err != nil {
		t.Fatal("two readers:", err)
	}
	v, err := other.Show(ctx)
	if err != nil || v.Articles != 2 || v.Stories != 2 || v.Runs != 1 || !v.LastRun.Equal(noon) || len(v.Outputs) != 1 || v.Outputs[0] != (OutputInventory{"page", 1, 2, 2}) {
		t.Errorf("%+v, %v", v, err)
	}
	mustClose(t, s)
	mustClose(t, other)
	if d := cmp.Diff(before, snapshot(t, dir)); d != "" {
		t.Error("looking changed the state")
	}
}

func TestGC(t *testing.T) {
	dir := t.TempDir()
	remember(t, dir, "", noon, abouts("a", "b")...)
	remember(t, dir, "", noon.Add(5*day), about("c"))
	s := mustOpen(t, dir)
	n, err := s.GC(context.Background(), noon.Add(6*day), 3*day)
	mustClose(t, s)
	if n != 2 || err != nil {
		t.Errorf("forgot %d, %v", n, err)
	}
	if got := remember(t, dir, "", noon.Add(6*day), abouts("a", "b", "c")...); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("new after the collection: %q", got)
	}
}

func writes(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}
