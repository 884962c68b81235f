package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"summarize/internal/store/outputs"
)

// busyState makes a state with rows in every table, merged stories and revised
// articles among them.
func busyState(t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	var ids []string
	for n := range 40 {
		ids = append(ids, fmt.Sprintf("article-%02d", n))
	}
	remember(t, dir, "page", noon, abouts(ids...)...)
	revised := about(ids[0])
	revised.Text += "More."
	remember(t, dir, "mail", noon, revised)
	return dir
}

// copyState copies a state but for its lock, with one byte changed.
func flip(t *testing.T, path string, at int64, mask byte) {
	t.Helper()
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var b [1]byte
	if _, err := file.ReadAt(b[:], at); err != nil {
		t.Fatal(err)
	}
	b[0] ^= mask
	if _, err := file.WriteAt(b[:], at); err != nil {
		t.Fatal(err)
	}
}

// Every changed byte of a state is found when it is opened.
func TestEveryFlippedByteIsFound(t *testing.T) {
	dir := busyState(t)
	random := rand.New(rand.NewPCG(1, 2))
	stride := int64(every(31))
	tried := 0
	for _, name := range []string{databaseName, sealName} {
		path := filepath.Join(dir, name)
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		step := min(stride, info.Size()/50)
		for at := int64(0); at < info.Size(); at += step {
			mask := byte(1 + random.IntN(255))
			flip(t, path, at, mask)
			s, err := Open(context.Background(), dir, Options{})
			if err == nil {
				s.Close()
			}
			if !errors.Is(err, ErrCorrupt) || !strings.Contains(err.Error(), "state check --repair --state "+dir) {
				t.Fatalf("%s, byte %d: %v", name, at, err)
			}
			flip(t, path, at, mask)
			tried++
		}
	}
	mustClose(t, mustOpen(t, dir))
	t.Logf("%d flips", tried)
}

// recalled returns what an output is told to remember, as text.
func recalled(t *testing.T, dir, output string) (string, error) {
	t.Helper()
	s, err := Open(context.Background(), dir, Options{})
	if err != nil {
		return "", err
	}
	defer s.Close()
	m, err := s.Recall(context.Background(), output, noon, 0)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%+v", *m), nil
}

// Without a seal, as after a death, a changed byte is found or changes nothing, and
// what Repair makes of it opens, and holds nothing that was not there.
func TestFlippedBytesWithoutSeal(t *testing.T) {
	origin := busyState(t)
	want, err := recalled(t, origin, "page")
	if err != nil {
		t.Fatal(err)
	}
	database := snapshot(t, origin)[databaseName]
	random := rand.New(rand.NewPCG(3, 4))
	trials := 5000 / every(100)
	found, lostRows := 0, 0
	for range trials {
		dir := t.TempDir()
		damaged := []byte(database)
		at := random.IntN(len(damaged))
		damaged[at] ^= byte(1 + random.IntN(255))
		if err := os.WriteFile(filepath.Join(dir, databaseName), damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := recalled(t, dir, "page")
		switch {
		case err == nil && got == want:
			continue
		case err == nil:
			t.Fatalf("byte %d: not found, and the state differs", at)
		case errors.Is(err, ErrVersion) && at >= 60 && at < 64:
		case !errors.Is(err, ErrCorrupt):
			t.Fatalf("byte %d: %v", at, err)
		}
		found++
		lostRows += checkRepair(t, dir, at)
	}
	t.Logf("%d flips: %d found, %d harmless; repairs lost %d rows", trials, found, trials-found, lostRows)
}

// checkRepair repairs a state that busyState made and somebody damaged, and returns
// how many rows were lost.
func checkRepair(t *testing.T, dir string, at int) (lost int) {
	t.Helper()
	ctx := context.Background()
	findings, err := Check(ctx, dir, Options{})
	if err == nil && len(findings) == 0 {
		t.Fatalf("byte %d: the check finds nothing", at)
	}
	report, err := Repair(ctx, dir, Options{})
	if err != nil {
		if !errors.Is(err, ErrCorrupt) || !strings.Contains(err.Error(), "beyond repair") {
			t.Fatalf("byte %d: repair: %v", at, err)
		}
		return 0
	}
	findings, err = Check(ctx, dir, Options{})
	if err != nil || len(findings) > 0 {
		t.Fatalf("byte %d: after the repair: %q, %v", at, findings, err)
	}
	if _, err := os.Stat(filepath.Join(dir, databaseName+".damaged")); err != nil {
		t.Errorf("the damaged database is not kept: %v", err)
	}
	for _, r := range report {
		lost += r.Lost
	}
	// At most the articles of a page are told again, and no story is told under two names.
	var ids []string
	for n := range 40 {
		ids = append(ids, fmt.Sprintf("article-%02d", n))
	}
	if news := remember(t, dir, "page", noon, abouts(ids...)...); len(news) > 40*3/4 {
		t.Fatalf("byte %d: %d of 40 articles are new after the repair %+v", at, len(news), report)
	}
	return lost
}

// A state of which something is left is never taken for a new one.
func TestMissingPartsAreFound(t *testing.T) {
	ctx := context.Background()
	for name, damage := range map[string]func(dir string) error{
		"no database":      func(dir string) error { return os.Remove(filepath.Join(dir, databaseName)) },
		"empty database":   func(dir string) error { return os.Truncate(filepath.Join(dir, databaseName), 0) },
		"shorter database": func(dir string) error { return os.Truncate(filepath.Join(dir, databaseName), 4096) },
		"no rows": func(dir string) error {
			s, err := Open(ctx, dir, Options{})
			if err != nil {
				return err
			}
			defer s.release()
			_, err = s.db.Exec("DELETE FROM articles")
			return err
		},
	} {
		dir := busyState(t)
		if err := damage(dir); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(ctx, dir, Options{}); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
		if findings, err := Check(ctx, dir, Options{}); err != nil || len(findings) == 0 {
			t.Errorf("%s: check says %q, %v", name, findings, err)
		}
	}
	// An empty database without a seal is no new state either.
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, databaseName), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(ctx, dir, Options{}); !errors.Is(err, ErrCorrupt) {
		t.Errorf("empty file: %v", err)
	}
	if _, err := Repair(ctx, dir, Options{}); !errors.Is(err, ErrCorrupt) {
		t.Errorf("repair of nothing: %v", err)
	}
}

// A log that lost its seal and has a damaged database page is found as well.
func TestRepairOfRowsLost(t *testing.T) {
	dir := busyState(t)
	ctx := context.Background()
	s := mustOpen(t, dir)
	if err := s.breakSeal(); err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{
		"DELETE FROM seen", "DELETE FROM places", "DELETE FROM delivered", "DELETE FROM stories", "DELETE FROM meta",
		"UPDATE articles SET title = 'other' WHERE id = 'article-07'",
	} {
		if _, err := s.db.ExecContext(ctx, query); err != nil {
			t.Fatal(err)
		}
	}
	mustClose(t, s)
	report, err := Repair(ctx, dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(report, func(r Repaired) bool { return r.Table == "articles" })
	if report[i].Kept != 39 || report[i].Lost != 1 {
		t.Errorf("articles: %+v", report[i])
	}
	var read []string
	for n := range 41 {
		read = append(read, fmt.Sprintf("article-%02d", n))
	}
	if news := remember(t, dir, "page", noon, abouts(read...)...); !slices.Equal(news, []string{"article-00", "article-40"}) {
		t.Errorf("new after the repair: %q", news)
	}
	s = mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(ctx, "page", noon, 0)
	if err != nil || len(m.Prior.Stories) != 41 {
		t.Errorf("%d stories, %v", len(m.Prior.Stories), err)
	}
}

func TestNewerSchema(t *testing.T) {
	dir := t.TempDir()
	s := mustOpen(t, dir)
	if err := s.breakSeal(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.db.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	mustClose(t, s)
	if _, err := Open(context.Background(), dir, Options{}); !errors.Is(err, ErrVersion) || errors.Is(err, ErrCorrupt) {
		t.Error(err)
	}
}

func TestMigrations(t *testing.T) {
	dir := t.TempDir()
	remember(t, dir, "", noon, about("a"))
	s := mustOpen(t, dir)
	steps := append(migrations(), "ALTER TABLE outputs ADD COLUMN colour TEXT; UPDATE outputs SET colour = 'red'")
	if err := s.migrate(context.Background(), steps); err != nil {
		t.Fatal(err)
	}
	var colour string
	var version int
	if err := s.db.QueryRow("SELECT colour FROM outputs").Scan(&colour); err != nil || colour != "red" {
		t.Errorf("%q, %v", colour, err)
	}
	if err := s.db.QueryRow("PRAGMA user_version").Scan(&version); err != nil || version != len(steps) {
		t.Errorf("version %d, %v", version, err)
	}
	if err := s.migrate(context.Background(), append(steps, "ALTER TABLE nothing ADD x")); err == nil {
		t.Error("a wrong migration succeeds")
	}
	if err := s.migrate(context.Background(), steps); err != nil {
		t.Errorf("a migration that failed left its mark: %v", err)
	}
	mustClose(t, s)
}

func TestUnreadableState(t *testing.T) {
	if os.Getuid() == 0 {
		dir := t.TempDir()
		file := filepath.Join(dir, "file")
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		var io *outputs.Error
		if _, err := Open(context.Background(), filepath.Join(file, "state"), Options{}); !errors.As(err, &io) {
			t.Error(err)
		}
		return
	}
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), filepath.Join(dir, "state"), Options{}); !errors.Is(err, fs.ErrPermission) {
		t.Error(err)
	}
}
