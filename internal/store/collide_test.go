//go:build unix

package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"summarize/internal/store/outputs"
)

// Fifty processes at once: one runs, and 49 are refused within a second.
func TestCollidingRuns(t *testing.T) {
	dir := t.TempDir()
	start(t, dir)
	children := startChildren(t, 50, "hold", dir, "0s")
	refused := 0
	winner := make(chan error, len(children))
	codes := make(chan int, len(children))
	for _, c := range children {
		go func() {
			err := c.Wait()
			winner <- err
			codes <- c.ProcessState.ExitCode()
		}()
	}
	timeout := time.After(30 * time.Second)
	for range len(children) - 1 {
		select {
		case code := <-codes:
			if code != exitBusy {
				t.Errorf("exit code %d, want %d", code, exitBusy)
			}
			refused++
		case <-timeout:
			t.Fatalf("only %d were refused", refused)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "enough"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if code := <-codes; code != 0 {
		t.Errorf("the one that runs exits with %d", code)
	}
}

// Fifty processes that wait: all succeed, one after another.
func TestWaitingRuns(t *testing.T) {
	dir := t.TempDir()
	start(t, dir)
	for _, c := range startChildren(t, 50, "hold", dir, "1m") {
		if err := c.Wait(); err != nil {
			t.Error(err)
		}
	}
}

func startChildren(t *testing.T, n int, args ...string) []*exec.Cmd {
	t.Helper()
	var children []*exec.Cmd
	for range n {
		c := childCommand(t, args...)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		children = append(children, c)
	}
	return children
}

func TestWait(t *testing.T) {
	dir := t.TempDir()
	ctx := context.Background()
	s := mustOpen(t, dir)
	start := time.Now()
	_, err := Open(ctx, dir, Options{Wait: 100 * time.Millisecond})
	if !errors.Is(err, ErrLocked) || time.Since(start) < 100*time.Millisecond {
		t.Errorf("%v after %s", err, time.Since(start))
	}
	if want := fmt.Sprintf("process %d", os.Getpid()); err == nil || !bytes.Contains([]byte(err.Error()), []byte(want)) {
		t.Errorf("%v does not say %q", err, want)
	}
	if _, err := Open(ctx, dir, Options{ReadOnly: true}); !errors.Is(err, ErrLocked) {
		t.Errorf("reading while a run works: %v", err)
	}
	interrupted, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	if _, err := Open(interrupted, dir, Options{Wait: time.Hour}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("interrupted: %v", err)
	}
	go func() {
		time.Sleep(50 * time.Millisecond)
		s.Close()
	}()
	s, err = Open(ctx, dir, Options{Wait: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	mustClose(t, s)
}

// The lock of a dead run holds nobody up.
func TestDeadHolder(t *testing.T) {
	dir := t.TempDir()
	start(t, dir)
	c := childCommand(t, "hold", dir, "0s")
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(time.Millisecond) {
		if _, err := os.Stat(filepath.Join(dir, "alone")); err == nil {
			break
		} else if time.Now().After(deadline) {
			t.Fatal("the child does not start")
		}
	}
	if _, err := Open(context.Background(), filepath.Join(dir, "state"), Options{}); !errors.Is(err, ErrLocked) {
		t.Fatalf("while it lives: %v", err)
	}
	c.Process.Signal(syscall.SIGKILL)
	c.Wait()
	mustClose(t, mustOpen(t, filepath.Join(dir, "state")))
}

// A reader never sees part of a file, nor none.
func TestReadersSeeWholeFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "page.html")
	text := func(n int) []byte { return bytes.Repeat([]byte{'a' + byte(n%26)}, 10_000+n%26) }
	publish := func(n int) error {
		var out outputs.Set
		if err := out.Add(path, writes(string(text(n)))); err != nil {
			return err
		}
		return out.Publish()
	}
	if err := publish(0); err != nil {
		t.Fatal(err)
	}
	stop, done := make(chan bool), make(chan error)
	go func() {
		for n := 1; ; n++ {
			select {
			case <-stop:
				done <- nil
				return
			default:
			}
			if err := publish(n); err != nil {
				done <- err
				return
			}
		}
	}()
	reads := 100_000 / every(5)
	changes, last := 0, byte(0)
	for range reads {
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, text(int(got[0]-'a'))) {
			t.Fatalf("torn: %d bytes from %q to %q", len(got), got[0], got[len(got)-1])
		}
		if got[0] != last {
			changes, last = changes+1, got[0]
		}
	}
	stop <- true
	if err := <-done; err != nil {
		t.Error(err)
	}
	t.Logf("%d reads saw %d versions", reads, changes)
	if changes < 10 {
		t.Errorf("only %d versions were seen", changes)
	}
}
