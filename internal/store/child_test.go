//go:build unix

package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/store/outputs"
)

// The tests of deaths and collisions run this test binary again as a child, which
// makes one run and reports by its exit code.
const (
	childTask = "STORE_TEST_TASK" // "run" or "hold", with its arguments; see child
	exitBusy  = 75
)

func TestMain(m *testing.M) {
	if task := os.Getenv(childTask); task != "" {
		os.Exit(child(strings.Split(task, "\n")))
	}
	os.Exit(m.Run())
}

// child does what args say:
//
//	run DIR N IDS    a run in DIR/state that reads the articles IDS and writes two files to
//	                 DIR; it kills itself before its Nth step, if there is one
//	hold DIR WAIT    opens DIR/state, waiting for WAIT, holds it for some time, and counts itself
func child(args []string) int {
	var err error
	switch dir := args[1]; args[0] {
	case "run":
		last, _ := strconv.Atoi(args[2])
		err = runOnce(dir, strings.Split(args[3], ","), func(n int, _ string) error {
			if n == last {
				syscall.Kill(os.Getpid(), syscall.SIGKILL)
				time.Sleep(time.Hour)
			}
			return nil
		})
	case "hold":
		wait, _ := time.ParseDuration(args[2])
		err = hold(dir, wait)
	}
	switch {
	case errors.Is(err, ErrLocked):
		return exitBusy
	case err != nil:
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func childCommand(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(binary)
	cmd.Env = append(os.Environ(), childTask+"="+strings.Join(args, "\n"))
	cmd.Stderr = os.Stderr
	return cmd
}

// runOnce makes a run in dir, as a program would: it tells what is new in two
// files, or leaves them when there is nothing. step hears of every step, numbered
// from 1, and may make it fail.
func runOnce(dir string, ids []string, step func(n int, name string) error) (err error) {
	n := 0
	hook := func(name string) error {
		n++
		return step(n, name)
	}
	ctx := context.Background()
	s, err := Open(ctx, filepath.Join(dir, "state"), Options{Hook: hook})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	m, err := s.Recall(ctx, "page", noon, 0)
	if err != nil {
		return err
	}
	m.Join(abouts(ids...))
	run, news := tell(m)
	out := &outputs.Set{Hook: hook}
	defer out.Discard()
	if len(news) > 0 {
		if err := out.Add(filepath.Join(dir, "page.html"), writes(pageOf(m, news))); err != nil {
			return err
		}
		if err := out.Add(filepath.Join(dir, "mail.eml"), writes(mailOf(news))); err != nil {
			return err
		}
	}
	return s.Publish(ctx, out, run)
}

// pageOf is long enough to take several writes; it depends on all that the state
// gave, so that a state that differs shows.
func pageOf(m *Memory, news []string) string {
	var all []string
	for _, a := range m.Articles {
		all = append(all, fmt.Sprintf("%+v", a))
	}
	text := fmt.Sprintf("news %q\nprior %+v\n%s\n", news, m.Prior, strings.Join(all, "\n"))
	return strings.Repeat(text, 1+150_000/len(text)) + "end\n"
}

func mailOf(news []string) string {
	return "New: " + strings.Join(news, " ") + "\nend\n"
}

func nothing(int, string) error { return nil }

// hold opens the state, appends a line to a file and closes the state some time
// later. It notes how long it took to be refused.
func hold(dir string, wait time.Duration) error {
	start := time.Now()
	s, err := Open(context.Background(), filepath.Join(dir, "state"), Options{Wait: wait})
	if errors.Is(err, ErrLocked) {
		if took := time.Since(start); took > time.Second {
			return fmt.Errorf("refused only after %s", took)
		}
	}
	if err != nil {
		return err
	}
	if err := os.Mkdir(filepath.Join(dir, "alone"), 0o700); err != nil {
		return fmt.Errorf("not alone: %w", err)
	}
	for wait == 0 { // hold it until told that all others have tried
		if _, err := os.Stat(filepath.Join(dir, "enough")); err == nil {
			break
		}
		time.Sleep(time.Millisecond)
	}
	if err := os.Remove(filepath.Join(dir, "alone")); err != nil {
		return err
	}
	return s.Close()
}

// start prepares a directory with one run behind it.
func start(t *testing.T, dir string) {
	t.Helper()
	if err := runOnce(dir, []string{"a", "b"}, nothing); err != nil {
		t.Fatal(err)
	}
}

// outputsIn returns the files of a directory, but for the state.
func outputsIn(t *testing.T, dir string) map[string]string {
	t.Helper()
	return snapshot(t, dir)
}

// describe returns all that the state remembers for an output, as text.
func describe(t *testing.T, dir string) string {
	t.Helper()
	s := mustOpen(t, filepath.Join(dir, "state"))
	defer mustClose(t, s)
	m, err := s.Recall(context.Background(), "page", noon, 0)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%+v %+v %+v", m.Prior, slices.Collect(articlesOf(m)), m.clock)
}

func articlesOf(m *Memory) func(func(article.Article) bool) {
	return slices.Values(m.Articles)
}
