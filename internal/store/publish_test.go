package store

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"summarize/internal/store/outputs"
)

// publishNews tells all that is new to standard output and, if path is not empty,
// to a file.
func publishNews(t *testing.T, dir string, stdout io.Writer, path string, ids ...string) ([]string, error) {
	t.Helper()
	ctx := context.Background()
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(ctx, "page", noon, 0)
	if err != nil {
		t.Fatal(err)
	}
	m.Join(abouts(ids...))
	run, news := tell(m)
	out := &outputs.Set{Stdout: stdout, Hook: func(step string) error {
		if _, fails := stdout.(failingWriter); fails && step == "rename" {
			t.Error("a file is renamed though the stream failed")
		}
		return nil
	}}
	defer out.Discard()
	for _, p := range []string{"-", path} {
		if p == "" {
			continue
		}
		if err := out.Add(p, writes("news")); err != nil {
			t.Fatal(err)
		}
	}
	return news, s.Publish(ctx, out, run)
}

// A failingWriter takes no byte.
type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

// What could not be written to standard output was not told; what could, was.
func TestPublishToStreams(t *testing.T) {
	for _, file := range []string{"", filepath.Join(t.TempDir(), "file")} {
		dir := t.TempDir()
		closed := errors.New("closed")
		if _, err := publishNews(t, dir, failingWriter{closed}, file, "a"); !errors.Is(err, closed) {
			t.Errorf("error is %v", err)
		}
		if file != "" {
			if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("the file is there: %v", err)
			}
		}
		var stdout bytes.Buffer
		news, err := publishNews(t, dir, &stdout, file, "a")
		if err != nil || !slices.Equal(news, []string{"a"}) || stdout.String() != "news" {
			t.Errorf("news %q, written %q, %v", news, &stdout, err)
		}
		if news, err := publishNews(t, dir, &stdout, file, "a"); err != nil || news != nil {
			t.Errorf("news %q, %v", news, err)
		}
	}
}

// The end of the context before Publish changes nothing.
func TestPublishInterrupted(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(ctx, "page", noon, 0)
	if err != nil {
		t.Fatal(err)
	}
	m.Join(abouts("a"))
	run, _ := tell(m)
	var stdout bytes.Buffer
	out := &outputs.Set{Stdout: &stdout}
	if err := out.Add("-", writes("news")); err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := s.Publish(ctx, out, run); !errors.Is(err, context.Canceled) || stdout.Len() > 0 {
		t.Errorf("%v, written %q", err, &stdout)
	}
}

// writeIntent leaves the intent of a run that published, in pieces of size bytes.
func writeIntent(t *testing.T, dir string, size, pieces int) {
	t.Helper()
	ctx := context.Background()
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	m, err := s.Recall(ctx, "page", noon, 0)
	if err != nil {
		t.Fatal(err)
	}
	m.Join(abouts("a", "b"))
	run, _ := tell(m)
	var rows []change
	for piece := range slices.Chunk(encodePending(nil, s.plan(run)), size) {
		if len(rows) < pieces {
			rows = append(rows, put(metaTable, pieceKey(len(rows)), piece))
		}
	}
	if err := s.transact(ctx, rows, s.clock, func() error { return nil }); err != nil {
		t.Fatal(err)
	}
}

func TestIntentInPieces(t *testing.T) {
	dir := t.TempDir()
	writeIntent(t, dir, 100, 1<<20)
	news, err := publishNews(t, dir, io.Discard, "", "a", "b", "c")
	if err != nil || !slices.Equal(news, []string{"c"}) {
		t.Errorf("after the recovery: news %q, %v", news, err)
	}
	s := mustOpen(t, dir)
	defer mustClose(t, s)
	if _, n, err := pending(context.Background(), s.db); n != 0 || err != nil {
		t.Errorf("%d pieces are left, %v", n, err)
	}
}

// An intent that lost a piece stops the next run, until it is repaired.
func TestIntentLosesAPiece(t *testing.T) {
	ctx := context.Background()
	for pieces := 1; pieces <= 4; pieces++ {
		dir := t.TempDir()
		writeIntent(t, dir, 100, pieces)
		if _, err := Open(ctx, dir, Options{}); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%d pieces: %v", pieces, err)
		}
		if _, err := Repair(ctx, dir, Options{}); err != nil {
			t.Fatal(err)
		}
		if news, err := publishNews(t, dir, io.Discard, "", "a"); err != nil || len(news) != 1 {
			t.Errorf("after the repair: news %q, %v", news, err)
		}
	}
}
