package partition

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// stop is a context that ends when it was asked so many times.
type stop struct {
	context.Context
	left int
}

func (s *stop) Err() error {
	if s.left--; s.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestInterruptedRunGoesOn stops a run again and again; whole parts are not made anew, and the
// digest is the same.
func TestInterruptedRunGoesOn(t *testing.T) {
	in := write(t, 80)
	o := options(t, in, 5)
	o.Digest.Workers = 1
	want := written(t, local(t, in, o.Digest))
	made := map[string]time.Time{}
	for round := 0; ; round++ {
		w, err := Open(o)
		if err != nil {
			t.Fatal(err)
		}
		d, err := w.Run(&stop{t.Context(), 40 * (round + 1)})
		w.Close()
		for path, old := range made {
			if info, err := os.Stat(path); err != nil || !info.ModTime().Equal(old) {
				t.Errorf("%s was made anew", path)
			}
		}
		filepath.WalkDir(o.Dir, func(path string, entry os.DirEntry, err error) error {
			if info, _ := entry.Info(); err == nil && !entry.IsDir() && entry.Name()[0] != '.' && entry.Name() != "texts" && filepath.Ext(path) != ".prints" {
				made[path] = info.ModTime()
			}
			return nil
		})
		if err == nil {
			if round < 3 {
				t.Errorf("it was stopped %d times only", round)
			}
			if got := written(t, d); got != want {
				t.Errorf("another digest%s", firstDifference(got, want))
			}
			break
		}
		if round > 200 {
			t.Fatal(err)
		}
	}
	if err := Remove(o.Dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(o.Dir); err == nil {
		t.Error("something is left over")
	}
}

func TestOtherRunBeginsAnew(t *testing.T) {
	in := write(t, 30)
	o := options(t, in, 2)
	inParts(t, o)
	for _, change := range []func(){
		func() { o.Digest.MinArticles = 2 },
		func() { o.Digest.Since = time.Date(2024, 1, 15, 0, 0, 0, 0, time.UTC) },
		func() { o.Digest.Since = time.Date(2024, 1, 16, 0, 0, 0, 0, time.UTC) },
		func() { o.Input.Fields = map[string]string{"title": "desk"} },
	} {
		change()
		w, err := Open(o)
		if err != nil {
			t.Fatal(err)
		}
		if w.done("spill", 0) {
			t.Error("parts of another run are taken")
		}
		if _, err := w.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		w.Close()
	}
	o.Input.Fields = nil
	if got, want := written(t, inParts(t, o)), written(t, local(t, in, o.Digest)); got != want {
		t.Errorf("another digest%s", firstDifference(got, want))
	}
	other := t.TempDir()
	if err := os.WriteFile(filepath.Join(other, "letter.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	busy, err := Open(o)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(o); !errors.Is(err, ErrBusy) {
		t.Errorf("a second run in one directory: %v", err)
	}
	busy.Close()
	o.Dir = other
	if _, err := Open(o); err == nil {
		t.Error("a directory that holds other things was taken")
	}
}
