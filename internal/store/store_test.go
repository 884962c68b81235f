package store

import (
	"context"
	"errors"
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
	"summarize/internal/digest/continuity"
	"summarize/internal/store/outputs"
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
	if err := s.Publish(context.Background(), &outputs.Set{}, run); err != nil {
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
	var stories []continuity.Known
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
